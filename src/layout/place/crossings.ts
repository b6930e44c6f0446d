// Counts where lines would cross, given the order of vertices in the columns.
import { at } from './at';
import type { Layers, Segment, Unit } from './layers';

/** Crossings of segments between two neighbouring columns (inversions, by a Fenwick tree). */
export function crossingsInGap(segments: readonly Segment[]): number {
  if (segments.length < 2) return 0;
  const sorted = [...segments].sort(
    (a, b) => a.from.position - b.from.position || a.to.position - b.to.position,
  );
  let last = 0;
  for (const { to } of sorted) last = Math.max(last, to.position);
  const tree = new Int32Array(last + 2);
  let crossings = 0;
  for (const [seen, { to }] of sorted.entries()) {
    let notAfter = 0;
    for (let k = to.position + 1; k > 0; k -= k & -k) notAfter += tree[k] ?? 0;
    crossings += seen - notAfter;
    for (let k = to.position + 1; k < tree.length; k += k & -k) tree[k] = (tree[k] ?? 0) + 1;
  }
  return crossings;
}

/** Lines that pass through the upright hand-offs of a column. */
function crossingsOfUprights(layers: Layers, column: number): number {
  let crossings = 0;
  for (const [upper, lower] of at(layers.uprights, column)) crossings += lower.position - upper.position - 1;
  return crossings;
}

/** All crossings that the order implies. */
export function countCrossings(layers: Layers): number {
  let crossings = 0;
  for (const segments of layers.gaps) crossings += crossingsInGap(segments);
  for (let column = 0; column < layers.columns; column++)
    if (at(layers.uprights, column).length) crossings += crossingsOfUprights(layers, column);
  return crossings;
}

/** Crossings between the lines of two units of a cell when `upper` stands over `lower`. */
export function crossingsBetween(upper: Unit, lower: Unit): number {
  let crossings = 0;
  for (const a of upper.items)
    for (const b of lower.items) {
      for (const s of a.left) for (const t of b.left) if (t.from.position < s.from.position) crossings++;
      for (const s of a.right) for (const t of b.right) if (t.to.position < s.to.position) crossings++;
    }
  return crossings;
}
