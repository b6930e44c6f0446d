// Finishes a routed drawing: nudges the lines, places the labels, and makes room for labels that have none.
import type { Board, Link } from './board';
import type { Drawing } from './drawing';
import { COVERS } from './label-cost';
import { type PlacedLabel, placeLabels } from './labels';
import { nudge } from './nudge';
import { priceOf } from './price';
import { ON_TRUNK } from './spots';
import { DETOURS, offTrunk, pastLabel, type Way } from './ways';
import type { Wire } from './wire';

/** A finished drawing: wires and their labels in one order. */
interface Finished {
  readonly wires: readonly Wire[];
  readonly labels: readonly (PlacedLabel | null)[];
}

/** A finished drawing that is worth working on, with the labels (by index) that lie badly. */
interface Draft extends Finished {
  readonly bad: readonly number[];
  /** What the labels cost. */
  readonly pain: number;
}

/** What a label costs that covers something, beyond what it covers: as much as two crossings. */
const UNREADABLE = 8;

/**
 * Nudges and places labels. Where a label has no place of its own, lines are moved apart to make room, and then lines are
 * routed again: those that run through it, or its own apart from the trunks that it shares. What helps is kept.
 */
export function finish(d: Drawing, fixed: ReadonlySet<Link>): Finished {
  const held = (w: Wire): boolean => fixed.has(w.link);
  const all = d.all();
  if (all.length > LARGE) return asTheyAre(d, all, fixed);
  const first = drafted(d.board, nudge(d.board, all, held));
  return first.bad.length === 0 ? first : withRoom(d, first, fixed, held);
}

/** With more connections than this lines stay on their tracks, but for those in the way of labels that have no place. */
const LARGE = 400;

function asTheyAre(d: Drawing, wires: readonly Wire[], fixed: ReadonlySet<Link>): Draft {
  let best = drafted(d.board, wires);
  for (const way of [pastLabel, offTrunk, pastLabel]) {
    const next = best.bad.length > 0 && way(d, best, best.bad, fixed);
    if (next) best = cheaper(d.board, best, drafted(d.board, next));
  }
  return best;
}

/** Tries for all labels that lie badly, one after the other. */
function withRoom(d: Drawing, first: Draft, fixed: ReadonlySet<Link>, held: (w: Wire) => boolean): Draft {
  let best = first;
  let left = EFFORT;
  const draft = (wires: readonly Wire[], labels?: Finished['labels']): void => {
    left -= wires.length;
    best = cheaper(d.board, best, drafted(d.board, nudge(d.board, wires, held, labels)));
  };
  const attempt = (i: number, way: Way, wanted: (l: PlacedLabel | null | undefined) => boolean): void => {
    if (left < 0 || !best.bad.includes(i) || !wanted(best.labels[i])) return;
    const wires = way(d, best, [i], fixed);
    if (wires) draft(wires);
  };
  for (let round = 0; round < ROUNDS && best.bad.length > 0; round++) {
    const before = best;
    draft(best.wires, best.labels);
    for (const i of best.bad) for (const way of [pastLabel, offTrunk]) attempt(i, way, covers);
    for (const i of best.bad) for (const way of DETOURS) attempt(i, way, covers);
    if (round === 0) for (const i of best.bad) attempt(i, offTrunk, (l) => !covers(l));
    if (best === before) break;
  }
  return best;
}

const ROUNDS = 2;

/** Wires that may be nudged for the sake of labels, over all tries. */
const EFFORT = 2500;

const covers = (l: PlacedLabel | null | undefined): boolean => !!l && l.clash >= COVERS;

function drafted(board: Board, wires: readonly Wire[]): Draft {
  const labels = placeLabels(board, wires);
  const bad: number[] = [];
  let pain = 0;
  for (const [i, l] of labels.entries()) {
    if (!l) continue;
    pain += l.cost + (covers(l) ? UNREADABLE : 0);
    if (covers(l) || (l.cost >= ON_TRUNK && wires.length <= LARGE)) bad.push(i);
  }
  return { wires, labels, bad, pain };
}

/** The drawing that costs less, labels and lines together; the new one never has more lines on each other. */
function cheaper(board: Board, a: Draft, b: Draft): Draft {
  const changed = new Set<number>();
  for (const [i, w] of a.wires.entries()) if (b.wires[i] !== w) changed.add(i);
  const [old, now] = [priceOf(board, a.wires, changed), priceOf(board, b.wires, changed)];
  return now.jams <= old.jams && b.pain + now.total < a.pain + old.total - 0.01 ? b : a;
}
