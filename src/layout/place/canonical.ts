// One order for boxes and connections that follows from the map itself, so that neither the order in which
// records arrive nor (as far as possible) their ids decide how a map is drawn.
import type { Id } from '../../base/id';
import { emptyLists } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import type { BoxKind, LayoutBox, LayoutConnection, LayoutGraph } from '../graph';
import { at, numberAt } from './at';

const KIND_ORDER: Readonly<Record<BoxKind, number>> = {
  start: 0,
  step: 1,
  decision: 2,
  bar: 3,
  end: 4,
  note: 5,
};

/** Rounds of refinement: far enough for any real map; what is still alike then is told apart by id. */
const ROUNDS = 48;

type Key = readonly number[];

function compareKeys(a: Key, b: Key): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The rank of each key among the distinct ones. */
function ranks(keys: readonly Key[]): { of: number[]; count: number } {
  const order: number[] = [];
  const of: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    order.push(i);
    of.push(0);
  }
  sortFew(order, (a, b) => compareKeys(at(keys, a), at(keys, b)));
  let count = 0;
  for (let k = 0; k < order.length; k++) {
    const i = numberAt(order, k);
    if (k > 0 && compareKeys(at(keys, numberAt(order, k - 1)), at(keys, i)) !== 0) count++;
    of[i] = count;
  }
  return { of, count: keys.length ? count + 1 : 0 };
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly connection: LayoutConnection;
}

/** The places of records in their list, by id. */
export function numbered(records: readonly { readonly id: Id }[]): Map<Id, number> {
  const places = new Map<Id, number>();
  for (let i = 0; i < records.length; i++) places.set(at(records, i).id, i);
  return places;
}

function linksOf(graph: LayoutGraph): Link[] {
  const index = numbered(graph.boxes);
  const links: Link[] = [];
  for (const connection of graph.connections) {
    const from = index.get(connection.from);
    const to = index.get(connection.to);
    if (from !== undefined && to !== undefined) links.push({ from, to, connection });
  }
  return links;
}

function boxKeys(graph: LayoutGraph): Key[] {
  const lanes = numbered(graph.lanes);
  const stages = numbered(graph.stages);
  const kinds = Object.keys(KIND_ORDER).length;
  const most = Math.max(1, lanes.size);
  return graph.boxes.map(({ stage, kind, lane, width, height, pinned }) => {
    const cell = ((stages.get(stage) ?? 0) * kinds + KIND_ORDER[kind]) * most + (lanes.get(lane) ?? 0);
    return pinned ? [cell, width, height, pinned.x, pinned.y] : [cell, width, height];
  });
}

/** Refines ranks by those of the neighbours until nothing more is told apart; only what is still alike is looked at. */
function refine(keys: readonly Key[], links: readonly Link[], linkRank: readonly number[]): number[] {
  const now = ranks(keys);
  if (now.count === keys.length) return now.of;
  const ends = endsOf(keys.length, links, linkRank);
  for (let round = 0; round < ROUNDS && now.count < keys.length; round++) {
    const count = now.count;
    splitTies(now, ends);
    if (now.count === count) break;
  }
  return now.of;
}

/** The links of a box: what kind each is of, and the box at its other end. */
interface Ends {
  readonly ins: [kind: number, box: number][];
  readonly outs: [kind: number, box: number][];
}

function endsOf(count: number, links: readonly Link[], linkRank: readonly number[]): Ends[] {
  const ends: Ends[] = [];
  for (let i = 0; i < count; i++) ends.push({ ins: [], outs: [] });
  for (let k = 0; k < links.length; k++) {
    const { from, to } = at(links, k);
    const kind = numberAt(linkRank, k) * count;
    at(ends, from).outs.push([kind, to]);
    at(ends, to).ins.push([kind, from]);
  }
  return ends;
}

const ascending = (a: number, b: number): number => a - b;

/** Tells boxes of one rank apart by the ranks of their neighbours. */
function splitTies(now: { of: number[]; count: number }, ends: readonly Ends[]): void {
  const groups = emptyLists<number>(now.count);
  for (let i = 0; i < now.of.length; i++) at(groups, numberAt(now.of, i)).push(i);
  const neighbours = (list: Ends['ins']): number[] =>
    sortFew(
      list.map(([kind, box]) => kind + numberAt(now.of, box)),
      ascending,
    );
  const of = [...now.of];
  let count = 0;
  for (const group of groups) {
    if (group.length === 1) {
      of[numberAt(group, 0)] = count++;
      continue;
    }
    const split = ranks(
      group.map((i) => {
        const { ins, outs } = at(ends, i);
        return [ins.length, ...neighbours(ins), outs.length, ...neighbours(outs)];
      }),
    );
    for (const [k, i] of group.entries()) of[i] = count + numberAt(split.of, k);
    count += split.count;
  }
  now.of = of;
  now.count = count;
}

const byId = (a: { id: Id }, b: { id: Id }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Boxes and connections in an order of their own; connections with a missing end are left out. */
export function canonicalOrder(graph: LayoutGraph): {
  boxes: LayoutBox[];
  connections: LayoutConnection[];
} {
  const links = linksOf(graph);
  const linkRank = ranks(
    links.map(({ connection: c }) => [c.tie ? 1 : 0, c.label?.width ?? 0, c.label?.height ?? 0]),
  ).of;
  const rank = refine(boxKeys(graph), links, linkRank);
  const order = sortFew(
    graph.boxes.map((box, i) => ({ box, rank: numberAt(rank, i), i })),
    (a, b) => a.rank - b.rank || byId(a.box, b.box),
  );
  const place = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) place[at(order, k).i] = k;
  const placed = links.map(({ from, to, connection }, k) => ({
    ends: (place[from] ?? 0) * order.length + (place[to] ?? 0),
    kind: numberAt(linkRank, k),
    connection,
  }));
  sortFew(placed, (a, b) => a.ends - b.ends || a.kind - b.kind || byId(a.connection, b.connection));
  return { boxes: order.map(({ box }) => box), connections: placed.map((link) => link.connection) };
}
