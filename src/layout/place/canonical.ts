// One order for boxes and connections that follows from the map itself, so that neither the order in which
// records arrive nor (as far as possible) their ids decide how a map is drawn.
import type { Id } from '../../base/id';
import type { BoxKind, LayoutBox, LayoutConnection, LayoutGraph } from '../graph';
import { at } from './at';

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
  const order = keys.map((_, i) => i).sort((a, b) => compareKeys(at(keys, a), at(keys, b)));
  const of = Array.from({ length: keys.length }, () => 0);
  let count = 0;
  for (const [k, i] of order.entries()) {
    const before = order[k - 1];
    if (before !== undefined && compareKeys(at(keys, before), at(keys, i)) !== 0) count++;
    of[i] = count;
  }
  return { of, count: keys.length ? count + 1 : 0 };
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly connection: LayoutConnection;
}

function linksOf(graph: LayoutGraph): Link[] {
  const index = new Map<Id, number>(graph.boxes.map((box, i) => [box.id, i]));
  const links: Link[] = [];
  for (const connection of graph.connections) {
    const from = index.get(connection.from);
    const to = index.get(connection.to);
    if (from !== undefined && to !== undefined) links.push({ from, to, connection });
  }
  return links;
}

function boxKeys(graph: LayoutGraph): Key[] {
  const lanes = new Map(graph.lanes.map((lane, i) => [lane.id, i]));
  const stages = new Map(graph.stages.map((stage, i) => [stage.id, i]));
  return graph.boxes.map((box) => [
    stages.get(box.stage) ?? 0,
    KIND_ORDER[box.kind],
    lanes.get(box.lane) ?? 0,
    box.width,
    box.height,
    box.pinned ? 1 : 0,
    box.pinned?.x ?? 0,
    box.pinned?.y ?? 0,
  ]);
}

/** Refines ranks by those of the neighbours until nothing more is told apart. */
function refine(keys: readonly Key[], links: readonly Link[], linkRank: readonly number[]): number[] {
  let now = ranks(keys);
  for (let round = 0; round < ROUNDS && now.count < keys.length; round++) {
    const outs: number[][] = keys.map(() => []);
    const ins: number[][] = keys.map(() => []);
    for (const [k, link] of links.entries()) {
      const kind = (linkRank[k] ?? 0) * keys.length;
      at(outs, link.from).push(kind + at(now.of, link.to));
      at(ins, link.to).push(kind + at(now.of, link.from));
    }
    const refined = keys.map((_, i) => {
      const before = at(ins, i).sort((a, b) => a - b);
      const after = at(outs, i).sort((a, b) => a - b);
      return [at(now.of, i), before.length, ...before, after.length, ...after];
    });
    const next = ranks(refined);
    if (next.count === now.count) break;
    now = next;
  }
  return now.of;
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
  const order = graph.boxes
    .map((box, i) => ({ box, rank: at(rank, i), i }))
    .sort((a, b) => a.rank - b.rank || byId(a.box, b.box));
  const place = Array.from({ length: order.length }, () => 0);
  for (const [k, { i }] of order.entries()) place[i] = k;
  const connections = links
    .map((link, k) => ({ ...link, kind: at(linkRank, k) }))
    .sort(
      (a, b) =>
        at(place, a.from) - at(place, b.from) ||
        at(place, a.to) - at(place, b.to) ||
        a.kind - b.kind ||
        byId(a.connection, b.connection),
    )
    .map((link) => link.connection);
  return { boxes: order.map(({ box }) => box), connections };
}
