// Sets the board up: boxes and connections in canonical order, so that the order of records never matters.
import type { Id } from '../../base/id';
import { sortFew } from '../../base/sort-few';
import type { Point, Rect } from '../../base/geometry';
import { bottom, right } from '../../base/geometry';
import type { RouteBox, RouteConnection, RouteInput } from '../graph';
import type { Block, Board, Link, Narrow } from './board';
import { findLoops } from './loops';
import { BlockPlane, closeBlocks } from './plane';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: RouteBox, b: RouteBox): number =>
  a.rect.y - b.rect.y ||
  a.rect.x - b.rect.x ||
  a.rect.width - b.rect.width ||
  a.rect.height - b.rect.height ||
  text(a.kind, b.kind) ||
  text(a.id, b.id);

const choice = (c: RouteConnection): string =>
  `${c.fromSide} ${c.toSide} ${(c.bends ?? []).map((p: Point) => `${p.x},${p.y}`).join(' ')} ${c.tie}`;

/** Sorts by geometry and ends first and by id last, and finds what every later step needs. */
export function boardOf(input: RouteInput): Board {
  const blocks = blocksOf(input);
  const width = blocks.reduce((most, b) => Math.max(most, b.x1), input.width);
  const height = blocks.reduce((most, b) => Math.max(most, b.y1), input.height);
  const plane = new BlockPlane(width, height, blocks);
  const close = closeBlocks(plane);
  const ends = endsOf(input, blocks);
  const loops = findLoops(blocks, ends, input.stages);
  const links = ends.map(
    ({ from, to, source }, index): Link => ({
      index,
      from,
      to,
      tie: source.tie,
      loop: loops[index] ?? false,
      straight: !source.tie && !loops[index] && seeEachOther(plane, from, to),
      source,
    }),
  );
  return {
    width,
    height,
    blocks,
    links,
    columns: inner(input.stages.map((s) => s.at)),
    rows: inner(input.lanes.map((l) => l.at)),
    keepClear: keptClear(input.boxes),
    plane,
    close,
    narrows: blocks.map((b) => narrowsOf(b, close[b.index] ?? [])),
    kept: { walls: [null, null], prices: null },
  };
}

/** What hangs on the outlines of steps, in their order. */
const keptClear = (boxes: readonly RouteBox[]): Rect[] =>
  boxes.some((b) => b.keepClear) ? boxes.toSorted(byPlace).flatMap((b) => b.keepClear ?? []) : [];

interface NamedBlock extends Block {
  readonly id: Id;
}

function blocksOf({ boxes, connections }: RouteInput): NamedBlock[] {
  const several = (b: RouteBox, end: 'from' | 'to'): boolean =>
    b.kind === 'bar' && connections.filter((c) => !c.tie && c[end] === b.id).length > 1;
  return sortFew([...boxes], byPlace).map((b, index) => ({
    id: b.id,
    index,
    x0: b.rect.x,
    y0: b.rect.y,
    x1: right(b.rect),
    y1: bottom(b.rect),
    kind: b.kind,
    ports: b.ports,
    splits: several(b, 'from'),
    joins: several(b, 'to'),
  }));
}

interface Ends {
  readonly from: Block;
  readonly to: Block;
  readonly source: RouteConnection;
}

/** The connections whose ends are known, in canonical order. */
function endsOf(input: RouteInput, blocks: readonly NamedBlock[]): Ends[] {
  const byId = new Map<Id, NamedBlock>();
  for (const b of blocks) byId.set(b.id, b);
  const ends: Ends[] = [];
  for (const source of input.connections) {
    const from = byId.get(source.from);
    const to = byId.get(source.to);
    if (from && to) ends.push({ from, to, source });
  }
  return sortFew(
    ends,
    (a, b) =>
      a.from.index - b.from.index ||
      a.to.index - b.to.index ||
      (a.source.label?.width ?? 0) - (b.source.label?.width ?? 0) ||
      (a.source.label?.height ?? 0) - (b.source.label?.height ?? 0) ||
      text(choice(a.source), choice(b.source)) ||
      text(a.source.id, b.source.id),
  );
}

/** True when a line from the middle of one block meets the middle of the other, or nearly, and nothing in between. */
function seeEachOther(plane: BlockPlane, a: Block, b: Block): boolean {
  const level = b.x0 >= a.x1 || b.x1 <= a.x0;
  const middle = (k: Block): number => (level ? k.y0 + k.y1 : k.x0 + k.x1) / 2;
  if (a === b || Math.abs(middle(a) - middle(b)) > NEARLY) return false;
  const at = middle(a);
  const zone = level
    ? { x0: Math.min(a.x1, b.x1), x1: Math.max(a.x0, b.x0), y0: at, y1: at }
    : { x0: at, x1: at, y0: Math.min(a.y1, b.y1), y1: Math.max(a.y0, b.y0) };
  return plane.in(zone).length === 0;
}

const NEARLY = 4;

const inner = (starts: readonly number[]): number[] => starts.toSorted((a, b) => a - b).slice(1);

/** Gaps below this have no room for a line at the usual clearance from both blocks. */
const NARROW = 18;

function narrowsOf(a: Block, close: readonly Block[]): Narrow[] {
  const narrows: Narrow[] = [];
  for (const b of close) {
    if (b.x0 >= a.x1 && b.x0 - a.x1 < NARROW && b.y0 < a.y1 + NARROW && a.y0 < b.y1 + NARROW)
      narrows.push({
        level: false,
        at: (a.x1 + b.x0) / 2,
        lo: Math.min(a.y0, b.y0),
        hi: Math.max(a.y1, b.y1),
      });
    if (b.y0 >= a.y1 && b.y0 - a.y1 < NARROW && b.x0 < a.x1 + NARROW && a.x0 < b.x1 + NARROW)
      narrows.push({
        level: true,
        at: (a.y1 + b.y0) / 2,
        lo: Math.min(a.x0, b.x0),
        hi: Math.max(a.x1, b.x1),
      });
  }
  return narrows;
}
