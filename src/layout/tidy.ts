// Tidies a map or a part of it: what may move, what shape is wanted, and how much of the drawing before is kept.
import type { Id } from '../base/id';
import { adapt, resettle } from './adapt/adapt';
import { estimatedCost } from './adapt/estimated-cost';
import { drawnCost } from './adapt/quality';
import { placingsOfPart } from './adapt/scope';
import type { LayoutGraph, Placing } from './graph';
import { place } from './place/place';

/** A wish to have a map tidied. */
export interface TidyRequest {
  /** `graph.previous` is the placing on the screen; null tidies from scratch. */
  readonly graph: LayoutGraph;
  /** The boxes that may be given a new place; null = all of them. Pinned ones never move. */
  readonly scope: ReadonlySet<Id> | null;
  /**
   * Boxes that were added or changed since the chart was last tidy, and the ends of new connections; null = unknown, all may
   * have been. A box that has no place in `graph.previous` is new in any case and gets the best one.
   */
  readonly changed: ReadonlySet<Id> | null;
  /** Wanted width : height of the matrix; null = as wide as needed. */
  readonly aspect: number | null;
  /** A first result at once instead of the best one. */
  readonly quick: boolean;
}

/** Work done, 0 to 1. */
export type Progress = (done: number) => void;

/**
 * A placing that costs at most this much more than one from scratch is kept: by so many times, and so many bends. The user who
 * tidies wants the best drawing; the one who changes a step wants to find the others where they were.
 */
const KEPT = {
  tidy: { times: 1.1, bends: 0.5 },
  change: { times: 1.6, bends: 4 },
} as const;

/** A drawing this much dearer than one from scratch is worth to look for other places for what has changed. */
const RESETTLED = 1.05;

/** With more boxes than this placings are compared by estimate. */
const ROUTED = 150;

/**
 * New places for what may move. Pure: the same request gives the same placing, in whatever order its records come. Pinned boxes
 * and boxes out of scope keep their offsets; tidying what is tidy changes nothing.
 */
export function tidy(request: TidyRequest, progress: Progress = () => {}): Placing {
  const { graph, scope } = request;
  const { previous } = graph;
  const placing = !previous
    ? adapt(graph, fromScratch(request))
    : scope
      ? tidyPart(request, previous, scope, progress)
      : tidyAll(request, previous, progress);
  progress(1);
  return placing;
}

type Cost = (placing: Placing) => number;

function costIn({ graph, aspect, quick }: TidyRequest): Cost {
  const routed = !quick && graph.boxes.length <= ROUTED;
  return (placing) => (routed ? drawnCost(graph, placing, aspect) : estimatedCost(graph, placing, aspect));
}

const fromScratch = ({ graph, quick, aspect }: TidyRequest): Placing =>
  place({ ...graph, previous: null }, { quick, aspect });

function tidyAll(request: TidyRequest, previous: Placing, progress: Progress): Placing {
  const { graph, changed, aspect, quick } = request;
  const options = { changed, aspect, routed: !quick && graph.boxes.length <= ROUTED };
  const kept = adapt(graph, previous, options);
  if (quick && changed) return kept;
  progress(0.3);
  const fresh = adapt(graph, fromScratch(request), options);
  progress(0.6);
  const cost = costIn(request);
  const [costKept, costFresh] = [cost(kept), cost(fresh)];
  const limit = changed ? KEPT.change : KEPT.tidy;
  const most = limit.times * costFresh + limit.bends;
  if (!changed || !options.routed || costKept <= RESETTLED * costFresh)
    return costKept <= most ? kept : fresh;
  progress(0.8);
  const better = resettle(graph, kept, changed, aspect);
  return cost(better) <= most ? better : fresh;
}

function tidyPart(
  request: TidyRequest,
  previous: Placing,
  scope: ReadonlySet<Id>,
  progress: Progress,
): Placing {
  const { graph, aspect } = request;
  const scratch = fromScratch(request);
  progress(0.4);
  const [kept, ...others] = placingsOfPart(graph, previous, scope, scratch, aspect);
  const cost = costIn(request);
  progress(0.7);
  let best = kept ?? previous;
  let least = (cost(best) - KEPT.tidy.bends) / KEPT.tidy.times;
  for (const placing of others) {
    const its = cost(placing);
    if (its >= least) continue;
    least = its;
    best = placing;
  }
  return best;
}
