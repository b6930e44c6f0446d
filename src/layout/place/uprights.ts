// Phase 2: chooses the edges that stand upright in one column, as long as the map gets shorter, or fits its sheet better.
import { emptyLists } from '../../base/filled';
import { at, numberAt } from './at';
import {
  assignColumns,
  type Columns,
  type FlowOrder,
  moveLater,
  reassignStage,
  topological,
} from './columns';
import { busyNodes, costOf, type Weighed } from './column-cost';
import { Extents } from './extent';
import { cellNumber, type Flow, type FlowEdge, type FlowNode, turnRound } from './flow';
import { handOffs, isHandOff, isSplit } from './hand-offs';
import { type Rotation, rotations } from './returns';
import { endsFit, type Field, readStacks, type Stack, uprightsFit } from './sides';
import { exits, isStackable, stackable } from './stacks';

/** Columns that a hand-off may have been long before. */
const MAX_SPAN = 2;
/** Trials cost a pass over the map each: fewer of them on larger maps. */
const LEAST_TRIALS = 40;
const TRIAL_BUDGET = 1_200_000;
/** The most boxes in a stack, unless a shape begins with more. */
const HIGHEST_STACK = 4;

/** Columns being chosen: what holds now. */
interface Chosen {
  readonly flow: Flow;
  /** The nodes of each stage in canonical order. */
  readonly stages: readonly (readonly FlowNode[])[];
  order: FlowOrder;
  columns: Columns;
  /** Where the nodes of a stage stood before a trial. */
  readonly before: number[];
}

/** The same, what it costs, and how many more trials there may be. */
interface Search extends Chosen, Weighed {
  /** The most boxes in a stack for now, and whether something would have paid but for that. */
  highest: number;
  limited: boolean;
  /** Edges that do not pay, however high stacks are, with all else as it is. */
  readonly lost: Set<FlowEdge>;
  /** The same for the edges behind a column, by its number, and the trials of all rotations if none of them pays; null if some may. */
  readonly lostColumns: Set<number>;
  lostRotations: number | null;
  /** Cells without stacks. */
  readonly level: ReadonlySet<number>;
  /** Loops inside a cell. */
  loops: readonly FlowEdge[];
  cost: number;
  trials: number;
}

/** Columns as they come before any edge but the exits of decisions stands upright. Sets `upright` and `column`. */
export function firstColumns(flow: Flow): Columns {
  const order = topological(flow);
  const stage = { flow, stages: byStage(flow), order, columns: assignColumns(flow, order), before: [] };
  for (const edge of exits(flow)) {
    edge.upright = 'stack';
    const fits = (columns: Columns): boolean =>
      uprightsFit(fieldOf(stage, edge.tail.stage, columns)) < Number.POSITIVE_INFINITY;
    if (!holds(stage, edge.tail.stage, fits)) edge.upright = null;
  }
  return stage.columns;
}

/**
 * Chooses upright edges for a sheet of the aspect (null: as wide as needed), from the first columns on. Stacks are at most
 * `lowest` high at first, then higher, so that none grows while its neighbours stay low. Sets `upright` and the final columns.
 */
export function standUpright(
  flow: Flow,
  aspect: number | null = null,
  lowest = 2,
  columns: Columns = firstColumns(flow),
  level: ReadonlySet<number> = NONE,
): Columns {
  const stages = byStage(flow);
  const search: Search = {
    flow,
    aspect,
    stages,
    extents: aspect === null ? null : new Extents(flow, stages, columns),
    highest: lowest,
    limited: false,
    lost: new Set(),
    lostColumns: new Set(),
    lostRotations: null,
    level,
    loops: loopsIn(flow),
    busy: busyNodes(flow),
    order: topological(flow),
    columns,
    before: [],
    cost: 0,
    trials: Math.max(LEAST_TRIALS, Math.floor(TRIAL_BUDGET / (flow.nodes.length + flow.edges.length + 1))),
  };
  search.cost = costOf(search, 0, columns);
  for (const edge of handOffs(flow)) {
    if (edge.head.column - edge.tail.column > MAX_SPAN) continue;
    if (search.trials <= 0) break;
    keeps(search, [edge], !isSplit(edge));
  }
  if (aspect !== null) stackForSheet(search);
  return search.columns;
}

const NONE: ReadonlySet<number> = new Set();

/** The nodes of each stage in canonical order. */
function byStage(flow: Flow): FlowNode[][] {
  const stages = emptyLists<FlowNode>(flow.stages);
  for (const node of flow.nodes) at(stages, node.stage).push(node);
  return stages;
}

const fieldOf = ({ flow, stages }: Chosen, stage: number, columns: Columns): Field => ({
  nodes: at(stages, stage),
  lanes: flow.lanes,
  first: numberAt(columns.first, stage),
  last: numberAt(columns.last, stage),
});

/** Chooses the columns of a stage anew and keeps them if they pass; else puts all nodes back. */
function holds(search: Chosen, stage: number, passes: (columns: Columns) => boolean): boolean {
  const { flow, order, before } = search;
  const nodes = at(search.stages, stage);
  for (let k = 0; k < nodes.length; k++) before[k] = at(nodes, k).column;
  const columns = reassignStage(flow, order, stage, search.columns);
  if (passes(columns)) {
    search.columns = columns;
    return true;
  }
  moveLater(flow, stage, columns, search.columns.count - columns.count);
  for (let k = 0; k < nodes.length; k++) at(nodes, k).column = before[k] ?? 0;
  return false;
}

/** Stacks single edges, then all edges between two columns at once, until nothing makes the map fit better. */
function stackForSheet(search: Search): void {
  const most = Math.max(search.highest, HIGHEST_STACK);
  for (; search.highest <= most; search.highest++) {
    search.limited = false;
    if (search.lostRotations === null) tryRotations(search);
    else search.trials -= search.lostRotations;
    for (const edge of stackable(search.flow)) {
      if (search.trials <= 0) return;
      if (search.level.has(cellNumber(search.flow, edge.tail))) continue;
      if (!search.lost.has(edge) && keeps(search, [edge], false) === 'lost') search.lost.add(edge);
    }
    mergeColumns(search);
    if (!search.limited) return;
  }
}

const standUp = (edge: FlowEdge): void => {
  edge.upright = edge.tail.lane === edge.head.lane ? 'stack' : 'hand-off';
};

/** Makes the edges upright if that pays; else leaves all as it was. */
function keeps(search: Search, edges: readonly FlowEdge[], evenIfEqual: boolean): Trial {
  search.trials--;
  const before = edges.map((edge) => edge.upright);
  edges.forEach(standUp);
  let result: Trial = 'lost';
  if (edges.every(endsFit)) {
    const beside = loopsBeside(search, edges);
    for (const loop of beside) loop.upright = 'beside';
    result = pays(search, edges, evenIfEqual);
    if (result === 'kept') {
      search.lost.clear();
      search.lostColumns.clear();
      search.lostRotations = null;
      return result;
    }
    for (const loop of beside) loop.upright = null;
  }
  for (let k = 0; k < edges.length; k++) at(edges, k).upright = before[k] ?? null;
  return result;
}

/** Loops between steps that new links of one stage bring into one stack. */
function loopsBeside({ stages, loops: all }: Search, links: readonly FlowEdge[]): readonly FlowEdge[] {
  if (!all.length) return all;
  const link = links.find((edge) => edge.upright === 'stack');
  if (!link) return [];
  const { stage } = link.tail;
  const loops = all.filter(
    (e) => !e.upright && e.tail.stage === stage && isStacked(e.tail) && isStacked(e.head),
  );
  if (!loops.length) return loops;
  const nodes = at(stages, stage);
  const stackOf = new Map<FlowNode, Stack>();
  for (const stack of readStacks({ nodes }) ?? [])
    if (stack.length > 1) for (const node of stack) stackOf.set(node, stack);
  return loops.filter(({ tail, head }) => stackOf.has(tail) && stackOf.get(tail) === stackOf.get(head));
}

const sharesCell = ({ tail, head }: FlowEdge): boolean =>
  tail.lane === head.lane && tail.stage === head.stage;

const loopsIn = ({ edges }: Flow): FlowEdge[] => edges.filter((e) => e.back && sharesCell(e));

const isLink = ({ upright }: FlowEdge): boolean => upright === 'stack';

const isStacked = ({ after, before }: FlowNode): boolean => after.some(isLink) || before.some(isLink);

/** An upright edge can be drawn as such only with both ends in one column. */
const standsUpright = ({ tail, head }: FlowEdge): boolean => tail.column === head.column;

/** A trial pays, pays only with higher stacks, or does not. */
type Trial = 'kept' | 'higher' | 'lost';

/** Tries columns for edges of one stage that stand upright now. */
function pays(search: Search, edges: readonly FlowEdge[], evenIfEqual: boolean): Trial {
  let result: Trial = 'lost';
  const { stage } = at(edges, 0).tail;
  holds(search, stage, (columns) => {
    if (!edges.every(standsUpright)) return false;
    const cost = costOf(search, stage, columns, search.cost);
    if (cost > search.cost || (cost === search.cost && !evenIfEqual)) return false;
    const highest = uprightsFit(fieldOf(search, stage, columns));
    if (highest > search.highest) {
      if (highest < Number.POSITIVE_INFINITY) {
        search.limited = true;
        result = 'higher';
      }
      return false;
    }
    search.cost = cost;
    search.extents?.keep();
    result = 'kept';
    return true;
  });
  return result;
}

/** Tries to bring each column of a stage into the one before it. */
function mergeColumns(search: Search): void {
  for (let left = 0; left + 1 < search.columns.count; left++) {
    if (search.trials <= 0) return;
    const between = edgesBehind(search, left);
    if (!between.length) continue;
    if (search.lostColumns.has(left)) {
      search.trials--;
      continue;
    }
    const result = keeps(search, between, false);
    if (result === 'kept') left--;
    else if (result === 'lost') search.lostColumns.add(left);
  }
}

/** The edges of one stage from a column to the next; none when not all of them may stand upright. */
function edgesBehind({ flow, level }: Search, left: number): FlowEdge[] {
  const between: FlowEdge[] = [];
  for (const e of flow.edges) {
    const { tail, head } = e;
    if (tail.column !== left || head.column !== left + 1 || e.upright || tail.stage !== head.stage) continue;
    if (!isHandOff(e) && (level.has(cellNumber(flow, tail)) || !isStackable(e))) return [];
    between.push(e);
  }
  return between;
}

/** Tries the rotations of all loops, and notes when none of them pays. */
function tryRotations(search: Search): void {
  const { trials } = search;
  let lost = true;
  for (const rotation of rotations(search.flow)) if (tryRotation(search, rotation) !== 'lost') lost = false;
  if (lost) search.lostRotations = trials - search.trials;
}

/** Tries to draw a loop's return path as one side of a rectangle: turned round elsewhere, upright at its ends. */
function tryRotation(search: Search, { turned, upright }: Rotation): Trial {
  if (search.trials <= 0) return 'lost';
  const { order, loops } = search;
  const touched = [...turned, ...upright];
  const before = touched.map((edge) => edge.upright);
  turned.forEach(turnRound);
  for (const edge of touched) edge.upright = null;
  search.order = topological(search.flow);
  search.loops = loopsIn(search.flow);
  const stands = upright.filter((edge) => isStackable(edge) || isHandOff(edge));
  const result = stands.length ? keeps(search, stands, false) : 'lost';
  if (result === 'kept') return result;
  for (const [k, edge] of touched.entries()) edge.upright = before[k] ?? null;
  turned.forEach(turnRound);
  search.order = order;
  search.loops = loops;
  return result;
}
