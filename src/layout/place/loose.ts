// Phase 2f: steps that nothing is connected to stand in rows in their cell, as many columns wide as suits the sheet.
import { at, numberAt } from './at';
import { type Columns, moveLater } from './columns';
import { type Extent, Extents, sheetWidth } from './extent';
import { cellNumber, type Flow, type FlowNode } from './flow';

/** So few stand in one column: a list that is read at a glance. */
const LIST = 3;

/** The aspect that they are spread for where the map may be as wide as needed. */
const WIDE_ASPECT = 3;
const OTHER_SIDE = 0.3;

const isLoose = ({ before, after, near, box }: FlowNode): boolean =>
  !before.length && !after.length && !near && !box.pinned;

/** Spreads what is loose in its cells over columns, in reading order; stages get more columns where that pays. Sets `column`. */
export function spreadLoose(flow: Flow, columns: Columns, aspect: number | null): Columns {
  const cells = looseCells(flow);
  if (!cells.length) return columns;
  const stages: FlowNode[][] = Array.from({ length: flow.stages }, () => []);
  for (const node of flow.nodes) at(stages, node.stage).push(node);
  const extents = new Extents(flow, stages, columns);
  const cost = (extent: Extent): number => sheetWidth(extent, aspect ?? WIDE_ASPECT, OTHER_SIDE);
  let chosen = columns;
  for (const stage of new Set(cells.map((cell) => at(cell, 0).stage))) {
    const here = cells.filter((cell) => at(cell, 0).stage === stage);
    const most = Math.max(...here.map((cell) => cell.length));
    let least = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let more = 0; more < most; more++) {
      const wider = withMore(chosen, stage, more);
      for (const cell of here) fill(at(stages, stage), cell, wider);
      const needed = cost(extents.measure(stage, wider));
      if (needed >= least) continue;
      least = needed;
      best = more;
    }
    const wider = moveLater(flow, stage, chosen, best);
    for (const cell of here) fill(at(stages, stage), cell, wider);
    extents.measure(stage, wider);
    extents.keep();
    chosen = wider;
  }
  return chosen;
}

/** The cells with more than a short list of loose steps: those steps, in canonical order. */
function looseCells(flow: Flow): FlowNode[][] {
  const cells = new Map<number, FlowNode[]>();
  for (const node of flow.nodes) {
    if (!isLoose(node)) continue;
    const cell = cellNumber(flow, node);
    const list = cells.get(cell);
    if (list) list.push(node);
    else cells.set(cell, [node]);
  }
  return [...cells.values()].filter((list) => list.length > LIST);
}

const withMore = (columns: Columns, stage: number, by: number): Columns => ({
  ...columns,
  last: columns.last.map((column, k) => (k === stage ? column + by : column)),
});

/** Puts each loose step of a cell into the column where fewest stand, from the left. */
function fill(nodes: readonly FlowNode[], loose: readonly FlowNode[], { first, last }: Columns): void {
  const { stage, lane } = at(loose, 0);
  const start = numberAt(first, stage);
  const loads = Array.from({ length: numberAt(last, stage) - start + 1 }, () => 0);
  for (const node of nodes)
    if (node.lane === lane && !isLoose(node))
      loads[node.column - start] = (loads[node.column - start] ?? 0) + 1;
  for (const node of loose) {
    const k = loads.indexOf(Math.min(...loads));
    loads[k] = numberAt(loads, k) + 1;
    node.column = start + k;
  }
}
