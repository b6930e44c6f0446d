// The lanes of a page of draw.io: swimlanes and rows of tables with the shapes in them; what lies beside goes to the nearest.
import { centre, type Point, type Rect } from '../../../base/geometry';
import { ownJson } from '../../interchange/own-fields';
import { foldName } from '../../../model/text/fold';
import type { Collecting } from '../../reading/collecting';
import { ReadFault } from '../../reading/fault';
import type { ForeignKey, ForeignLane, ForeignTeam } from '../../reading/foreign';
import { LIMITS } from '../../reading/limits';
import type { Cell, CellTree } from './drawio-cells';
import { shapeName } from './drawio-kinds';

/** A frame that stands for a lane or a pool, whatever it is called. */
export const isFrame = (cell: Cell): boolean =>
  cell.isBox &&
  (cell.style.has('swimlane') ||
    /^(?:swimlane|tablerow|table|partialrectangle|mxgraph\.(?:bpmn\.)?swimlane|pool|lane)/.test(
      shapeName(cell.style),
    ));

export interface PageLanes {
  readonly lanes: readonly ForeignLane[];
  readonly teams: readonly ForeignTeam[];
  readonly vertical: boolean;
  laneOf(cell: Cell, at: Point | null): ForeignKey;
}

interface Framed {
  readonly cell: Cell;
  readonly rect: Rect | null;
  readonly name: string;
}

/** The frame round a shape that says whose it is: the innermost with words. */
const frameOf = (tree: CellTree, cell: Cell, framesOf: (cell: Cell) => boolean): Cell | null => {
  const frames = tree.parentsOf(cell).filter(framesOf);
  return frames.find(({ label }) => label !== '') ?? frames[0] ?? null;
};

const holds = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

function far({ x, y, width, height }: Rect, at: Point): number {
  return Math.max(x - at.x, 0, at.x - x - width) + Math.max(y - at.y, 0, at.y - y - height);
}

function isVertical(lanes: readonly Framed[]): boolean {
  const [a, b] = lanes.flatMap(({ rect }) => (rect ? [centre(rect)] : []));
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
}

/** `page` tells the keys of one page from those of others. */
export function pageLanes(
  tree: CellTree,
  steps: readonly Cell[],
  page: number,
  collecting: Collecting,
): PageLanes {
  const frames = tree.order.filter(
    (cell) => isFrame(cell) && !tree.isHidden(cell) && cell.own.get('stagelaneKind') !== 'stage',
  );
  const inFrames = new Set(frames);
  const place = (cell: Cell): Point | null => {
    const rect = tree.placeOf(cell);
    return rect && centre(rect);
  };
  const found = new Map<Cell, Cell>();
  for (const cell of steps) {
    const at = place(cell);
    // A shape may only lie over a frame; the smallest one is meant.
    const under = frames
      .filter((frame) => at && holds(tree.placeOf(frame) ?? { x: 0, y: 0, width: -1, height: -1 }, at))
      .toSorted(
        (a, b) => (a.rect?.width ?? 0) * (a.rect?.height ?? 0) - (b.rect?.width ?? 0) * (b.rect?.height ?? 0),
      );
    const frame =
      frameOf(tree, cell, (one) => inFrames.has(one)) ?? under.find(({ label }) => label !== '') ?? under[0];
    if (frame) found.set(cell, frame);
  }
  const own = frames.filter(({ own: told }) => told.get('stagelaneKind') === 'lane');
  const used = own.length > 0 ? own : frames.filter((frame) => [...found.values()].includes(frame));
  if (used.length > LIMITS.lanes) throw new ReadFault('tooManyLanes', { most: LIMITS.lanes });
  const framed = sorted(used.map((cell) => ({ cell, rect: tree.placeOf(cell), name: cell.label })));
  for (const frame of frames)
    if (
      !used.includes(frame) &&
      frame.label !== '' &&
      tree.childrenOf(frame.id).every((one) => !isFrame(one))
    )
      collecting.left('emptyLane', frame.label);
  return asLanes(framed, found, page, collecting);
}

/** In the order in which they are read. */
function sorted(framed: readonly Framed[]): Framed[] {
  const axis = isVertical(framed) ? 'x' : 'y';
  return framed.toSorted((a, b) => (a.rect?.[axis] ?? 0) - (b.rect?.[axis] ?? 0));
}

function asLanes(
  framed: readonly Framed[],
  found: ReadonlyMap<Cell, Cell>,
  page: number,
  collecting: Collecting,
): PageLanes {
  const lanes: ForeignLane[] = [];
  const teams: ForeignTeam[] = [];
  const taken = new Set<string>();
  for (const { cell, rect, name } of framed) {
    const key = `${page} ${cell.id}`;
    const byName = `team ${foldName(name)}`;
    const wanted = cell.own.get('stagelaneTeam') ?? (name === '' ? key : byName);
    const team = taken.has(wanted) ? key : wanted;
    taken.add(team);
    const fields = ownJson(cell.own.get('stagelaneFields') ?? '') ?? {};
    lanes.push({ key, team, rect, fields });
    teams.push({ key: team, name: collecting.name(name), fields });
  }
  const spare = `${page} spare`;
  if (lanes.length === 0) {
    lanes.push({ key: spare, team: 'team', rect: null, fields: {} });
    teams.push({ key: 'team', name: '', fields: {} });
  }
  return {
    lanes,
    teams,
    vertical: isVertical(framed),
    laneOf(cell, at) {
      const frame = found.get(cell);
      const key = frame && `${page} ${frame.id}`;
      if (key && lanes.some((lane) => lane.key === key)) return key;
      if (framed.length > 0) collecting.changed('laneFound', cell.label || cell.id);
      const near = lanes
        .flatMap((lane) => (lane.rect && at ? [{ key: lane.key, far: far(lane.rect, at) }] : []))
        .toSorted((a, b) => a.far - b.far)[0];
      return near?.key ?? lanes[0]?.key ?? spare;
    },
  };
}
