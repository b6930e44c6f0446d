// One page of draw.io as a chart: shapes are steps, lines are ways, frames are lanes.
import { centre, contains, grown, type Point } from '../../../base/geometry';
import { STEP_KINDS, type StepKindId } from '../../../model/ids';
import type { XmlNode } from '../../interchange/read-xml';
import { type Collecting, type OpenChart } from '../../reading/collecting';
import { settleEnds } from '../../reading/ends';
import type { ForeignChart, ForeignKey, ForeignStage, ForeignTeam } from '../../reading/foreign';
import { type Cell, type CellTree, cellTree } from './drawio-cells';
import { type Degrees, shapeKind, shapeName } from './drawio-kinds';
import { isFrame, pageLanes } from './drawio-lanes';

/** What a page became. */
export interface ReadPage {
  readonly chart: ForeignChart;
  readonly teams: readonly ForeignTeam[];
  /** The step of each cell, for pages that open from one. */
  readonly steps: ReadonlyMap<string, ForeignKey>;
  /** Pages that a step links to, by their id. */
  readonly links: ReadonlyMap<string, ForeignKey>;
  /** The cell of another page that this one opens from, where the file says so. */
  readonly parentCell: string | null;
  readonly project: string | null;
}

/** So near to a shape, px, an end of a line that hangs on nothing is meant for it. */
const NEAR = 14;

const isOwn = (cell: Cell): boolean => cell.own.has('stagelaneKind');
const asKind = (text: string | undefined): StepKindId | null =>
  STEP_KINDS.find((kind) => kind === text) ?? null;

interface Line {
  readonly cell: Cell;
  readonly from: Cell;
  readonly to: Cell;
  readonly label: string;
}

/** The shape at an end of a line: the one it hangs on, else the one it nearly touches. */
function endOf(tree: CellTree, cell: Cell, end: 'source' | 'target', shapes: readonly Cell[]): Cell | null {
  const id = cell[end];
  const tied = id === null ? undefined : tree.cells.get(id);
  if (tied) {
    // A line that hangs on a part of a group means the shape round it.
    const whole = [tied, ...tree.parentsOf(tied)].find((one) => shapes.includes(one));
    if (whole) return whole;
  }
  const point = cell.ends[end];
  if (!point || id !== null) return null;
  const corner = tree.cornerOf(cell);
  const at = { x: point.x + corner.x, y: point.y + corner.y };
  return (
    shapes.find((shape) => {
      const rect = tree.placeOf(shape);
      return rect !== null && contains(grown(rect, NEAR), at);
    }) ?? null
  );
}

/** What stands on a line: its own words and those of the labels that hang on it. */
const labelOf = (tree: CellTree, cell: Cell): string =>
  [cell.label, ...tree.childrenOf(cell.id).map(({ label }) => label)].filter((text) => text !== '').join(' ');

function turned(cell: Cell): boolean {
  const none = (name: string): boolean => cell.style.get(name) === 'none';
  const starts = (cell.style.get('startArrow') ?? 'none') !== 'none';
  return none('endArrow') && starts;
}

/** What is at an end of a line, for the report. */
const endName = (tree: CellTree, id: string | null): string => tree.cells.get(id ?? '')?.label || '…';

function readLines(tree: CellTree, shapes: readonly Cell[], collecting: Collecting): Line[] {
  return tree.order.flatMap((cell): Line[] => {
    if (!cell.isLine) return [];
    const label = labelOf(tree, cell);
    const name = label || `${endName(tree, cell.source)} → ${endName(tree, cell.target)}`;
    if (tree.isHidden(cell)) {
      collecting.left('hidden', name);
      return [];
    }
    const [from, to] = [endOf(tree, cell, 'source', shapes), endOf(tree, cell, 'target', shapes)];
    if (!from || !to) {
      collecting.left('noEnd', name);
      return [];
    }
    const back = turned(cell);
    if (back) collecting.changed('edgeTurned', name);
    return [{ cell, from: back ? to : from, to: back ? from : to, label }];
  });
}

/** The shapes that may be steps: everything that is neither a frame, nor a label of a line, nor a part of another shape. */
function shapesOf(tree: CellTree, collecting: Collecting): Cell[] {
  const tied = new Set(tree.order.flatMap(({ source, target }) => [source, target]));
  const holdsTied = (cell: Cell): boolean =>
    tree.childrenOf(cell.id).some((child) => child.isBox && (tied.has(child.id) || holdsTied(child)));
  return tree.order.filter((cell) => {
    if (!cell.isBox || isFrame(cell) || cell.own.get('stagelaneKind') === 'stage') return false;
    const parents = tree.parentsOf(cell);
    if (parents.some(({ isLine }) => isLine)) return false;
    if (tree.isHidden(cell)) {
      collecting.left('hidden', cell.label || cell.id);
      return false;
    }
    // A group, or a box drawn round others, is no step; a part of a shape is none either.
    if (cell.style.has('group') || (!tied.has(cell.id) && holdsTied(cell))) {
      if (cell.label !== '') collecting.left('group', cell.label);
      return false;
    }
    const inShape = parents.find(
      (one) => one.isBox && !isFrame(one) && !one.style.has('group') && !holdsTied(one),
    );
    return !inShape || tied.has(cell.id);
  });
}

const isText = ({ style }: Cell): boolean => style.has('text') || shapeName(style) === 'text';
const isPicture = ({ style }: Cell): boolean => style.has('image') || shapeName(style) === 'image';

/** The kind of a shape; null for one that says nothing. */
function kindOf(cell: Cell, degrees: Degrees, collecting: Collecting): StepKindId | null {
  const own = asKind(cell.own.get('stagelaneKind'));
  if (own) return own;
  const alone = degrees.into + degrees.out === 0;
  const name = cell.label || cell.id;
  if (isPicture(cell) && (alone || cell.label === '')) {
    if (alone) collecting.left('picture', name);
    return alone ? null : 'activity';
  }
  if (cell.label === '' && alone) {
    collecting.left('blankShape', shapeName(cell.style) || name);
    return null;
  }
  if (isText(cell) && alone) {
    collecting.changed('looseText', name);
    return 'note';
  }
  return shapeKind(cell, degrees);
}

function stagesOf(tree: CellTree, page: number, collecting: Collecting): ForeignStage[] {
  return tree.order
    .filter(({ own }) => own.get('stagelaneKind') === 'stage')
    .map((cell) => ({
      key: `${page} ${cell.id}`,
      name: collecting.name(cell.label),
      rect: tree.placeOf(cell),
      fields: collecting.own('stage', cell.own.get('stagelaneFields'), cell.label),
    }));
}

interface PageGiven {
  readonly root: XmlNode;
  readonly page: number;
  readonly name: string;
  readonly id: string;
}

/** Reads a page; null when nothing on it is a step. */
export function readPage({ root, page, name, id }: PageGiven, collecting: Collecting): ReadPage | null {
  const tree = cellTree(root, collecting);
  const shapes = shapesOf(tree, collecting);
  const lines = readLines(tree, shapes, collecting);
  const count = (end: 'from' | 'to'): Map<Cell, number> => {
    const counts = new Map<Cell, number>();
    for (const line of lines) counts.set(line[end], (counts.get(line[end]) ?? 0) + 1);
    return counts;
  };
  const [out, into] = [count('from'), count('to')];
  const kinds = new Map<Cell, StepKindId>();
  for (const cell of shapes) {
    const kind = kindOf(cell, { into: into.get(cell) ?? 0, out: out.get(cell) ?? 0 }, collecting);
    if (kind) kinds.set(cell, kind);
  }
  if (kinds.size === 0) return null;
  const lanes = pageLanes(tree, [...kinds.keys()], page, collecting);
  const chart: OpenChart = { steps: [], ways: [] };
  const steps = new Map<string, ForeignKey>();
  const links = new Map<string, ForeignKey>();
  for (const [cell, kind] of kinds)
    addStep({ tree, cell, kind, page, chart, steps, links }, lanes.laneOf, collecting);
  for (const { cell, from, to, label } of lines) {
    const [a, b] = [steps.get(from.id), steps.get(to.id)];
    if (a === undefined || b === undefined) continue;
    const fields = collecting.own('connection', cell.own.get('stagelaneFields'), label);
    collecting.addWay(chart, {
      from: a,
      to: b,
      label: collecting.name(label.replace(/\n/g, ' ')) || null,
      fields,
    });
  }
  // What was written here is drawn as it was.
  collecting.changedAll(
    'bends',
    lines.filter(({ cell }) => cell.corners > 0 && !cell.own.has('stagelaneKind')).length,
  );
  const ours = new Set(
    [...kinds.keys()].filter(({ own }) => own.has('stagelaneKind')).map(({ id }) => steps.get(id)),
  );
  settleEnds(chart, ({ key }) => !ours.has(key), collecting);
  const pool = tree.order.find(({ own }) => own.get('stagelaneKind') === 'map');
  return {
    chart: {
      key: `page ${id}`,
      name: collecting.name(name),
      direction: lanes.vertical ? 'vertical' : 'horizontal',
      lanes: lanes.lanes,
      stages: stagesOf(tree, page, collecting),
      ...chart,
      parent: null,
      fields: collecting.own('map', pool?.own.get('stagelaneFields'), name),
    },
    teams: lanes.teams,
    steps,
    links,
    parentCell: pool?.own.get('stagelaneParent') ?? null,
    project: pool?.own.get('stagelaneProject') ?? null,
  };
}

interface StepGiven {
  readonly tree: CellTree;
  readonly cell: Cell;
  readonly kind: StepKindId;
  readonly page: number;
  readonly chart: OpenChart;
  readonly steps: Map<string, ForeignKey>;
  readonly links: Map<string, ForeignKey>;
}

function addStep(
  { tree, cell, kind, page, chart, steps, links }: StepGiven,
  laneOf: (cell: Cell, at: Point | null) => ForeignKey,
  collecting: Collecting,
): void {
  const rect = tree.placeOf(cell);
  const at = rect && centre(rect);
  const key = `${page} ${cell.id}`;
  const link = cell.own.get('link');
  const toPage = link?.startsWith('data:page/id,') ? link.slice('data:page/id,'.length) : null;
  if (toPage !== null) links.set(toPage, key);
  else if (link !== undefined) collecting.left('link', cell.label || cell.id);
  if (!rect) collecting.changed('badPlace', cell.label || cell.id);
  const stage = cell.own.get('stagelaneStage');
  const name = isOwn(cell) ? (cell.own.get('stagelaneName') ?? cell.label) : cell.label;
  // A step that opens a page of its own is a sub-process, whatever its shape.
  const isParent = toPage !== null && kind === 'activity';
  collecting.addStep(chart, {
    key,
    kind: isParent ? 'sub-process' : kind,
    name: collecting.name(name),
    lane: laneOf(cell, at),
    stage: stage === undefined ? null : `${page} ${stage}`,
    centre: at,
    fields: collecting.own('step', cell.own.get('stagelaneFields'), name),
  });
  steps.set(cell.id, key);
}
