// Phase 6: how wide the gap between two columns must be: tracks for the lines that change level there, and labels.
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
import type { Layers, Segment } from './layers';
import { SPACING } from './spacing';

/** Lines from one vertex that share their upright piece. */
interface Trunk {
  readonly from: number;
  readonly to: number[];
  top: number;
  bottom: number;
}

/** Two lines on one level in one channel would lie on each other: dearer than any crossing. */
const ON_EACH_OTHER = 100;

/** The number of tracks that each gap needs, one number per column (the gap behind it). */
export function countTracks(layers: Layers, laneTops: readonly number[]): number[] {
  return layers.gaps.map((segments) => tracksFor(trunksOf(segments, laneTops)));
}

function trunksOf(segments: readonly Segment[], laneTops: readonly number[]): Trunk[] {
  if (
    !segments.some(
      ({ from, to }) => numberAt(laneTops, from.lane) + from.y !== numberAt(laneTops, to.lane) + to.y,
    )
  )
    return [];
  const trunks = new Map<Segment['from'], Trunk>();
  for (const { from, to } of segments) {
    const start = numberAt(laneTops, from.lane) + from.y;
    const end = numberAt(laneTops, to.lane) + to.y;
    if (start === end) continue;
    const trunk = trunks.get(from) ?? { from: start, to: [], top: start, bottom: start };
    trunk.to.push(end);
    trunk.top = Math.min(trunk.top, end);
    trunk.bottom = Math.max(trunk.bottom, end);
    trunks.set(from, trunk);
  }
  return [...trunks.values()];
}

const within = (y: number, trunk: Trunk): boolean => y > trunk.top && y < trunk.bottom;

/** Crossings when `a` lies left of `b`. */
function costOfOrder(a: Trunk, b: Trunk): number {
  let cost = within(b.from, a) ? 1 : 0;
  for (const y of a.to) {
    if (within(y, b)) cost++;
    if (y === b.from) cost += ON_EACH_OTHER;
  }
  return cost;
}

/** Puts trunks side by side where they overlap, in the cheaper order of each pair; returns the tracks used. */
function tracksFor(trunks: readonly Trunk[]): number {
  if (trunks.length < 2) return trunks.length;
  const sorted = sortFew([...trunks], (a, b) => a.top - b.top || a.bottom - b.bottom || a.from - b.from);
  const before = new Map<Trunk, Trunk[]>(sorted.map((trunk) => [trunk, []]));
  for (const [i, a] of sorted.entries())
    for (const b of sorted.slice(i + 1)) {
      const near = a.top < b.bottom + 4 && b.top < a.bottom + 4;
      const [aFirst, bFirst] = [costOfOrder(a, b), costOfOrder(b, a)];
      if (!near && aFirst === bFirst) continue;
      if (aFirst <= bFirst) before.get(b)?.push(a);
      else before.get(a)?.push(b);
    }
  return longestChain(sorted, before);
}

/** The longest chain of trunks that must lie side by side; what closes a cycle is left out. */
function longestChain(trunks: readonly Trunk[], before: ReadonlyMap<Trunk, Trunk[]>): number {
  const depth = new Map<Trunk, number>();
  const open = new Set<Trunk>();
  const visit = (trunk: Trunk): number => {
    const known = depth.get(trunk);
    if (known !== undefined) return known;
    if (open.has(trunk)) return 0;
    open.add(trunk);
    let deepest = 0;
    for (const other of before.get(trunk) ?? []) deepest = Math.max(deepest, visit(other));
    open.delete(trunk);
    depth.set(trunk, deepest + 1);
    return deepest + 1;
  };
  return Math.max(0, ...trunks.map(visit));
}

/** The width of each gap that its tracks and labels need, given the tracks. */
export function gapWidths(layers: Layers, tracks: readonly number[], stageEnds: readonly number[]): number[] {
  return layers.gaps.map((segments, column) => {
    const beside = at(layers.beside, column);
    let label = 0;
    let loops = 0;
    for (const segment of segments) {
      label = Math.max(label, labelWidth(segment));
      if (segment.from.node?.selfLoops) loops = 1;
    }
    for (const { connection } of beside)
      label = Math.max(label, (connection.label?.width ?? 0) - SPACING.lineToBox);
    const wanted = numberAt(tracks, column) + beside.length + loops;
    // a line keeps off the stage line in the middle, so tracks come in pairs there
    const isEnd = stageEnds.includes(column);
    const count = isEnd ? wanted + (wanted % 2) : wanted;
    const forTracks = count ? 2 * SPACING.lineToBox + (count - 1) * SPACING.lineGap : 0;
    const forLabel = label ? label + SPACING.labelAir + Math.max(0, wanted - 1) * SPACING.lineGap : 0;
    const least = isEnd ? 2 * SPACING.padX : SPACING.columnGap;
    return Math.ceil(Math.max(least, forTracks, forLabel));
  });
}

/** A label lies beside the box that its connection leaves. */
function labelWidth({ from, to, edge }: Segment): number {
  return (edge.back ? to : from).box ? (edge.connection.label?.width ?? 0) : 0;
}
