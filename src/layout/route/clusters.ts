// Clusters of nudging: units that face each other in a chain and must keep their order.
import { sortFew } from '../../base/sort-few';
import { GAP } from './cost';
import { faces, type Unit } from './units';

/** Units that hold each other, with the orders between them (indices of `units`). */
export interface Cluster {
  readonly units: readonly Unit[];
  readonly orders: readonly Pair[];
}

export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Units that cannot come nearer than this to each other do not hold each other. */
const FREE = 24;

/** Nor do those that are farther apart than this. */
const REACH = 200;

/** Groups the units of one direction, given by position: those that face each other in a chain are placed together. */
export function clustersOf(units: readonly Unit[]): Cluster[] {
  const pairs = pairsOf(units);
  if (!pairs.length) return units.map((u) => ({ units: [u], orders: [] }));
  const root = units.map((_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] ?? r;
    root[i] = r;
    return r;
  };
  for (const { left, right } of pairs) {
    const [p, q] = [find(left), find(right)];
    root[Math.max(p, q)] = Math.min(p, q);
  }
  const by = new Map<number, { units: Unit[]; orders: Pair[] }>();
  const local = units.map((u, i) => {
    const r = find(i);
    const cluster = by.get(r) ?? { units: [], orders: [] };
    by.set(r, cluster);
    return cluster.units.push(u) - 1;
  });
  for (const { left, right } of pairs)
    by.get(find(left))?.orders.push({ left: local[left] ?? 0, right: local[right] ?? 0 });
  return [...by.values()];
}

/** Pairs of units that hold each other, by their left ones; those that others between them hold already are left out. */
function pairsOf(units: readonly Unit[]): Pair[] {
  const pairs: Pair[] = [];
  for (let right = 0; right < units.length; right++) {
    const b = units[right];
    if (!b) continue;
    const seen: Span[] = [];
    for (let left = right - 1; left >= 0; left--) {
      const a = units[left];
      if (!a || b.at - a.at > REACH) break;
      if (b.lo - a.hi > GAP.box || a.lo - b.hi > GAP.box) continue;
      if (b.least - a.most >= FREE || !faces(a, b)) continue;
      const common = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
      const covered = seen.some((s) => s.lo <= common.lo && s.hi >= common.hi);
      if (covered && common.hi > common.lo) continue;
      pairs.push({ left, right });
      if (common.hi > common.lo) seen.push(common);
    }
  }
  return sortFew(pairs, (p, q) => p.left - q.left || p.right - q.right);
}

interface Span {
  readonly lo: number;
  readonly hi: number;
}
