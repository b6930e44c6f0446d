// Tidies a map or a part of it: what may move, what shape is wanted, and how much of the drawing before is kept.
import type { Id } from '../base/id';
import { adapt, resettle } from './adapt/adapt';
import { estimatedCost } from './adapt/estimated-cost';
import { looseness } from './adapt/part-cost';
import { drawnCost } from './adapt/quality';
import { misread } from './adapt/reading';
import { closedPart, keptPart, placingsOfPart } from './adapt/scope';
import { turnedDown } from './adapt/turned-down';
import type { LayoutGraph, Placing } from './graph';
import { place } from './place/place';

/** A wish to have a map tidied. */
export interface TidyRequest {
  /** `graph.previous` is the placing on the screen; null tidies from scratch. */
  readonly graph: LayoutGraph;
  /** The boxes that may be given a new place; null = all of them. Pinned ones never move. */
  readonly scope: ReadonlySet<Id> | null;
  /** True when the scope is a list in its order, which is read to the right and down wherever it stands in one cell. */
  readonly list?: boolean;
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

/** A placing that takes so many times the room of one from scratch is not kept: steps pasted one upon the other, spread apart. */
const SPRAWLING = 2.5;

/** A part is placed anew when that is better by this, in bends. */
const PART = 0.5;

/** A part that has been placed anew may then find still better places: until nothing is gained any more, at most so often. */
const ROUNDS = 3;

/** A drawing this much dearer than one from scratch is worth to look for other places for what has changed. */
const RESETTLED = 1.05;

/** With more boxes than this placings are compared by estimate. */
const ROUTED = 150;

/** A longer list of one cell stays in its rows: what the order leaves to choose is not worth the search. */
const LONG_LIST = 16;

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
  const { changed, quick, aspect } = request;
  const isWhole = scope === null && changed === null && !quick && graph.boxes.length <= ROUTED;
  const best = isWhole ? turnedDown(graph, placing, aspect) : placing;
  progress(1);
  return best;
}

type Cost = (placing: Placing) => number;

function costIn({ graph, aspect, quick }: TidyRequest): Cost {
  const routed = !quick && graph.boxes.length <= ROUTED;
  return (placing) => (routed ? drawnCost(graph, placing, aspect) : estimatedCost(graph, placing, aspect));
}

/** The shape of the whole matters only where the whole is tidied. */
const fromScratch = ({ graph, scope, quick, aspect }: TidyRequest): Placing =>
  place({ ...graph, previous: null }, { quick, thorough: scope === null, aspect });

function tidyAll(request: TidyRequest, previous: Placing, progress: Progress): Placing {
  const { graph, changed, aspect, quick } = request;
  const options = { changed, aspect, routed: !quick && graph.boxes.length <= ROUTED };
  if (quick && changed) return adapt(graph, previous, options);
  const fresh = adapt(graph, fromScratch(request), options);
  progress(0.3);
  const kept = adapt(graph, previous, { ...options, astray: movedFrom(fresh, previous, changed) });
  progress(0.6);
  const cost = costIn(request);
  const [costKept, costFresh] = [cost(kept), cost(fresh)];
  if (areaOf(kept) > SPRAWLING * areaOf(fresh)) return fresh;
  const limit = changed ? KEPT.change : KEPT.tidy;
  const most = limit.times * costFresh + limit.bends;
  if (!changed || !options.routed || costKept <= RESETTLED * costFresh)
    return costKept <= most ? kept : fresh;
  progress(0.8);
  const better = resettle(graph, kept, changed, aspect);
  return cost(better) <= most ? better : fresh;
}

const areaOf = ({ laneSizes, stageSizes }: Placing): number => {
  const sum = (sizes: ReadonlyMap<Id, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);
  return sum(laneSizes) * sum(stageSizes);
};

/** The changed boxes that stand elsewhere than in another placing. */
function movedFrom(other: Placing, placing: Placing, changed: ReadonlySet<Id> | null): ReadonlySet<Id> {
  const moved = [...(changed ?? [])].filter((id) => {
    const [a, b] = [other.offsets.get(id), placing.offsets.get(id)];
    return a && b && (a.x !== b.x || a.y !== b.y);
  });
  return new Set(moved);
}

function tidyPart(
  request: TidyRequest,
  previous: Placing,
  scope: ReadonlySet<Id>,
  progress: Progress,
): Placing {
  if (request.list && scope.size > LONG_LIST && inOneCell(request.graph, scope))
    return keptPart(request.graph, previous, scope);
  const scratch = fromScratch(request);
  const cost = partCostIn(request, scope);
  let now = previous;
  for (let round = 0; round < ROUNDS; round++) {
    progress(0.4 + round * 0.2);
    const [next, isNew] = betterPart(request, now, scope, scratch, cost);
    now = next;
    if (!isNew) break;
  }
  return request.list ? closedPart(request.graph, now, scope) : now;
}

const inOneCell = ({ boxes }: LayoutGraph, scope: ReadonlySet<Id>): boolean =>
  new Set(boxes.flatMap(({ id, lane, stage }) => (scope.has(id) ? [`${lane} ${stage}`] : []))).size === 1;

/** What placings cost whoever looks at a part; each is drawn once only. */
function partCostIn(request: TidyRequest, scope: ReadonlySet<Id>): Cost {
  const { graph, list = false } = request;
  const drawn = costIn(request);
  const rest = (placing: Placing): number =>
    looseness(graph, placing, scope) + (list ? misread(graph, placing, scope) : 0);
  const known = new Map<string, number>();
  return (placing) => {
    const key = keyOf(graph, placing);
    const cost = known.get(key) ?? drawn(placing) + rest(placing);
    known.set(key, cost);
    return cost;
  };
}

const keyOf = ({ boxes, lanes, stages }: LayoutGraph, placing: Placing): string =>
  [
    ...boxes.flatMap(({ id }) => [placing.offsets.get(id)?.x, placing.offsets.get(id)?.y]),
    ...lanes.map(({ id }) => placing.laneSizes.get(id)),
    ...stages.map(({ id }) => placing.stageSizes.get(id)),
  ].join(' ');

/** The best placing of a part, and whether it is another one than before. */
function betterPart(
  { graph, aspect }: TidyRequest,
  previous: Placing,
  scope: ReadonlySet<Id>,
  scratch: Placing,
  cost: Cost,
): [Placing, boolean] {
  const [kept, ...others] = placingsOfPart(graph, previous, scope, scratch, aspect);
  let best = kept ?? previous;
  let least = cost(best) - PART;
  let isNew = false;
  for (const placing of others) {
    const its = cost(placing);
    if (its >= least) continue;
    least = its;
    best = placing;
    isNew = true;
  }
  return [best, isNew];
}
