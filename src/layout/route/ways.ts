// Ways out for labels without a place: lines routed again past them, apart from trunks, or through other sides.
import { bottom, right, type Side, SIDES } from '../../base/geometry';
import type { Block, Link } from './board';
import { connect } from './connect';
import type { Drawing } from './drawing';
import type { PlacedLabel } from './labels';
import { type Wire, wireOf } from './wire';

/** Wires with the labels that they have now. */
interface Labelled {
  readonly wires: readonly Wire[];
  readonly labels: readonly (PlacedLabel | null)[];
}

/** The wires with some routed again for the sake of the labels `some` (by index); null when there is no such way. */
export type Way = (
  d: Drawing,
  now: Labelled,
  some: readonly number[],
  fixed: ReadonlySet<Link>,
) => Wire[] | null;

/** The wires with those routed again that run through the given labels, as if the labels were steps; null when none does. */
export function pastLabel(
  d: Drawing,
  { wires, labels }: Labelled,
  some: readonly number[],
  fixed: ReadonlySet<Link>,
): Wire[] | null {
  const boxes = some.flatMap((i) => labels[i]?.rect ?? []);
  const solid = boxes.map(
    (r, k): Block => ({
      index: d.board.blocks.length + k,
      x0: r.x,
      y0: r.y,
      x1: right(r),
      y1: bottom(r),
      kind: 'note',
      ports: NO_PORTS,
      splits: false,
      joins: false,
    }),
  );
  const out = [...wires];
  let changed = false;
  for (const [i, w] of wires.entries()) {
    if (fixed.has(w.link)) continue;
    const inWay = solid.filter((b, k) => runsThrough(w, b) && some[k] !== i);
    if (inWay.length === 0) continue;
    const board = { ...d.board, blocks: [...d.board.blocks, ...inWay] };
    const found = connect(board, w.link, {
      ...d.standing(w.link),
      wires: out.filter((o) => o.link !== w.link),
    });
    if (!found) continue;
    out[i] = found;
    changed = true;
  }
  return changed ? out : null;
}

const none = { at: { x: 0, y: 0 }, spread: 0 };
const NO_PORTS = { top: none, right: none, bottom: none, left: none };

const runsThrough = (w: Wire, b: Block): boolean =>
  w.x0 < b.x1 &&
  w.x1 > b.x0 &&
  w.y0 < b.y1 &&
  w.y1 > b.y0 &&
  w.pieces.some((p) =>
    p.level
      ? p.at > b.y0 && p.at < b.y1 && p.hi > b.x0 && p.lo < b.x1
      : p.at > b.x0 && p.at < b.x1 && p.hi > b.y0 && p.lo < b.y1,
  );

/** The wires with those of the given labels routed again, apart from all trunks; null when there is no other way. */
export function offTrunk(
  d: Drawing,
  { wires }: Labelled,
  some: readonly number[],
  fixed: ReadonlySet<Link>,
): Wire[] | null {
  const out = [...wires];
  let changed = false;
  for (const i of some) {
    const w = wires[i];
    if (!w || fixed.has(w.link)) continue;
    const apart = out.filter((o) => o.link !== w.link).map((o) => stranger(o, w.link));
    const found = connect(d.board, w.link, { ...d.standing(w.link), wires: apart });
    if (!found) continue;
    out[i] = found;
    changed = true;
  }
  return changed ? out : null;
}

/** A wire as one that cannot share a trunk with the link: ties and flow never do. */
const stranger = (w: Wire, link: Link): Wire => ({
  ...w,
  link: { ...w.link, tie: !link.tie },
  board: null,
});

/** The wires with those of the given labels leaving or entering through a given side, where the user chose none. */
const through =
  (end: 'fromSide' | 'toSide', side: Side): Way =>
  (d, { wires }, some, fixed) => {
    const out = [...wires];
    let changed = false;
    for (const i of some) {
      const w = wires[i];
      if (!w || fixed.has(w.link) || w.link.source[end] || w[end] === side) continue;
      const link = { ...w.link, source: { ...w.link.source, [end]: side } };
      const found = connect(d.board, link, { ...d.standing(w.link), wires: out.filter((o) => o !== w) });
      if (!found) continue;
      out[i] = wireOf(w.link, found.points, found.fromSide, found.toSide);
      changed = true;
    }
    return changed ? out : null;
  };

/** The last resort: the label's own line goes another way. */
export const DETOURS: readonly Way[] = SIDES.flatMap((side) => [
  through('fromSide', side),
  through('toSide', side),
]);
