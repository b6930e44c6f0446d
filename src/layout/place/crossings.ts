// Counts where lines would cross, given the order of vertices in the columns.
import { at } from './at';
import type { Layers, Segment, Unit } from './layers';

/** So few lines are compared in pairs. */
const FEW = 24;

/** Crossings of segments between two neighbouring columns (inversions, by a Fenwick tree where there are many). */
export function crossingsInGap(segments: readonly Segment[]): number {
  if (segments.length < 2) return 0;
  return segments.length <= FEW ? crossingPairs(segments) : inversions(segments);
}

function crossingPairs(segments: readonly Segment[]): number {
  let crossings = 0;
  for (let i = 1; i < segments.length; i++) {
    const a = at(segments, i);
    const start = a.from.position;
    const end = a.to.position;
    for (let k = 0; k < i; k++) {
      const b = at(segments, k);
      if ((start - b.from.position) * (end - b.to.position) < 0) crossings++;
    }
  }
  return crossings;
}

function inversions(segments: readonly Segment[]): number {
  let last = 0;
  for (const { to } of segments) last = Math.max(last, to.position);
  const width = last + 1;
  const sorted = new Float64Array(segments.length);
  for (let i = 0; i < segments.length; i++) {
    const { from, to } = at(segments, i);
    sorted[i] = from.position * width + to.position;
  }
  sorted.sort();
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  for (let seen = 0; seen < sorted.length; seen++) {
    const end = (sorted[seen] ?? 0) % width;
    let notAfter = 0;
    for (let k = end + 1; k > 0; k -= k & -k) notAfter += tree[k] ?? 0;
    crossings += seen - notAfter;
    for (let k = end + 1; k <= width; k += k & -k) tree[k] = (tree[k] ?? 0) + 1;
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

/** The crossings in some columns and the gaps round them. */
export function crossingsInColumns(layers: Layers, first: number, last: number): number {
  let crossings = 0;
  for (let column = Math.max(0, first - 1); column <= last; column++) {
    crossings += crossingsInGap(at(layers.gaps, column));
    if (column >= first) crossings += crossingsOfUprights(layers, column);
  }
  return crossings;
}

/** The crossings that two units of a cell would spare by changing places. */
export function gainOfExchange(upper: Unit, lower: Unit): number {
  let gain = 0;
  for (const a of upper.items) {
    for (const s of a.left) {
      const p = s.from.position;
      for (const b of lower.items) for (const t of b.left) gain += Math.sign(p - t.from.position);
    }
    for (const s of a.right) {
      const p = s.to.position;
      for (const b of lower.items) for (const t of b.right) gain += Math.sign(p - t.to.position);
    }
  }
  return gain;
}
