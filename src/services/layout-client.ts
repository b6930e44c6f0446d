// Asks the layout worker for places: a first result at once and the best one after it; newer wishes replace older ones.
import type { Id } from '../base/id';
import type { Placing } from '../layout/graph';
import { layoutGraph, placingOf } from '../layout/layout-graph';
import { previousOf } from '../layout/previous';
import type { Progress, TidyRequest } from '../layout/tidy';
import { tidyAspect } from '../layout/tidy-targets';
import type { ProjectDocument } from '../model/document';
import type { LaneDirection, TidyTarget } from '../model/ids';
import { routeAhead } from './route-ahead';
import { creep, onward } from './progress';
import { type RunningWorker, startLayoutWorker } from './running-worker';

/** What is to be tidied, and how. */
export interface TidyWish {
  readonly document: ProjectDocument;
  readonly map: Id;
  /** The steps that may move; null = all. Pinned ones never do. */
  readonly scope: ReadonlySet<Id> | null;
  /** True when the scope is a list in its order: inside a cell it is read to the right and down, or along lanes that run down. */
  readonly list?: boolean;
  /** The steps that have changed since the map was last tidy; null = unknown. */
  readonly changed: ReadonlySet<Id> | null;
  readonly target: TidyTarget;
  /** True when the places on the screen count for nothing. */
  readonly anew?: boolean;
}

export interface TidyOptions {
  /** Gets a first result, at once but not the best, when the best one takes a while. Without it none is worked out. */
  readonly quick?: (placing: Placing) => void;
  /** Told the share of the work that is done, 0 to 1. */
  readonly progress?: Progress;
  /** Ends the work; the answer is null then. */
  readonly signal?: AbortSignal;
}

export interface LayoutClient {
  /**
   * The best places for the steps of a map, with the connections routed for them so that taking them over is quick.
   * Null when it was ended or a newer wish came in between. @throws when the worker cannot be started or fails.
   */
  tidy(wish: TidyWish, options?: TidyOptions): Promise<Placing | null>;
}

/** A first result is shown when the best one takes longer than this, ms. */
const PATIENCE = 300;

const requestOf = ({
  document,
  map,
  scope,
  list = false,
  changed,
  target,
  anew,
}: TidyWish): Omit<TidyRequest, 'quick'> => ({
  graph: { ...layoutGraph(document, map), previous: anew ? null : previousOf(document, map) },
  scope,
  list,
  changed,
  aspect: aspectOf(document.maps[map]?.laneDirection, target),
});

/** The shape as the engine sees it, whose lanes run across: it turns with the map. */
function aspectOf(direction: LaneDirection | undefined, target: TidyTarget): number | null {
  const aspect = tidyAspect(target);
  return aspect !== null && direction === 'vertical' ? 1 / aspect : aspect;
}

/** The share of the work that the first result takes. */
const FIRST = 0.3;
/** How long routing is thought to take for one connection, ms, until it is known. */
const ROUTING = 3;
interface Times {
  readonly place: number;
  readonly route: number;
}

interface Part {
  readonly worker: RunningWorker;
  readonly wish: TidyWish;
  readonly request: TidyRequest;
  /** The stretch of the whole work that it is. */
  readonly from: number;
  readonly to: number;
  /** How long placing and routing may take, ms. */
  readonly guess: Times;
  readonly progress: Progress;
}

/** Places and routes once. Returns the placing, and how long both took. */
async function placed(part: Part): Promise<{ readonly placing: Placing; readonly took: Times }> {
  const { worker, wish, request, from, to, guess, progress } = part;
  const middle = from + ((to - from) * guess.place) / (guess.place + guess.route);
  const start = performance.now();
  let stop = creep(progress, from, middle, guess.place);
  try {
    const answer = await worker.tidy(request, (done) => progress(from + (middle - from) * done));
    const placing = placingOf(wish.document, wish.map, answer);
    stop();
    const between = performance.now();
    stop = creep(progress, middle, to, guess.route);
    await routeAhead(worker, wish, placing);
    progress(to);
    return { placing, took: { place: between - start, route: performance.now() - between } };
  } finally {
    stop();
  }
}

/** One wish on its way through the worker. */
async function work(worker: RunningWorker, wish: TidyWish, options: TidyOptions): Promise<Placing> {
  const { quick } = options;
  const progress = onward(options.progress ?? (() => undefined));
  const request = requestOf(wish);
  const time = ROUTING * Math.max(10, request.graph.connections.length);
  const guess: Times = { place: time, route: time };
  const once = { worker, wish, progress, guess };
  if (!quick)
    return (await placed({ ...once, request: { ...request, quick: false }, from: 0, to: 1 })).placing;
  const start = performance.now();
  const first = await placed({ ...once, request: { ...request, quick: true }, from: 0, to: FIRST });
  const timer = setTimeout(() => quick(first.placing), Math.max(0, PATIENCE - (performance.now() - start)));
  // The best places take longer than the first ones, their routes as long.
  const better: Times = { place: 1 + 2 * first.took.place, route: 1 + first.took.route };
  try {
    const best = { ...once, request: { ...request, quick: false }, from: FIRST, to: 1, guess: better };
    return (await placed(best)).placing;
  } finally {
    clearTimeout(timer);
  }
}

interface Running {
  readonly worker: RunningWorker;
  /** Answers the wish with nothing. */
  end(): void;
}

/** `start` starts a worker; it is called on first use, and again after a wish was ended or replaced. */
export function createLayoutClient(start: () => RunningWorker = startLayoutWorker): LayoutClient {
  let idle: RunningWorker | null = null;
  let running: Running | null = null;

  // What a worker is busy with cannot be taken back: only another worker is free at once.
  const stop = (): void => {
    running?.worker.stop();
    running?.end();
    running = null;
  };

  return {
    async tidy(wish, options = {}) {
      stop();
      if (options.signal?.aborted) return null;
      const worker = idle ?? start();
      idle = null;
      let current = true;
      const ended = new Promise<null>((resolve) => {
        const end = (): void => {
          current = false;
          resolve(null);
        };
        running = { worker, end };
      });
      const guarded: TidyOptions = {
        ...(options.quick ? { quick: (placing) => void (current && options.quick?.(placing)) } : {}),
        progress: (done) => void (current && options.progress?.(done)),
      };
      const aborted = (): void => void (current && stop());
      options.signal?.addEventListener('abort', aborted);
      try {
        const placing = await Promise.race([ended, work(worker, wish, guarded)]);
        return current ? placing : null;
      } catch (fault) {
        worker.stop();
        if (!current) return null;
        running = null;
        current = false;
        throw fault;
      } finally {
        options.signal?.removeEventListener('abort', aborted);
        if (current) {
          current = false;
          running = null;
          idle = worker;
        }
      }
    },
  };
}
