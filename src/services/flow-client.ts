// Asks ELK for the layout of the plain flow: one at a time; what nobody waits for any more is dropped.
import { same } from '../drawing/same';
import type { FlowGraph, FlowLook } from '../layout/elk/flow-graph';
import { type FlowLayout, layoutFlow, type RunElk } from '../layout/elk/flow-layout';
import type { RunRouter } from '../layout/elk/fold-rows';
import { type FlowWorker, startFlowWorker } from './flow-worker';
import { startLayoutWorker } from './running-worker';

export interface FlowClient {
  /**
   * The layout of a graph; at once when it was asked for lately. Null when the signal ended it.
   * @throws when ELK cannot be started or gives up
   */
  layout(graph: FlowGraph, look: FlowLook, signal: AbortSignal): Promise<FlowLayout | null>;
}

/** Nobody waits for it any more. */
class Ended extends Error {}

/** So many layouts are kept: both directions, with and without stages, of a current and a target map. */
const KEPT = 8;

/** What nobody waits for any more may still run so long, ms: ELK cannot be interrupted, only stopped and started anew. */
const PATIENCE = 3000;

interface Known {
  readonly graph: FlowGraph;
  readonly look: FlowLook;
  readonly layout: FlowLayout;
}

/** Layouts that were asked for lately. */
function createMemory() {
  let known: readonly Known[] = [];
  return {
    find: (graph: FlowGraph, look: FlowLook): FlowLayout | null =>
      known.find((one) => same(one.look, look) && (one.graph === graph || same(one.graph, graph)))?.layout ??
      null,
    keep(one: Known): void {
      known = [one, ...known].slice(0, KEPT);
    },
  };
}

/** The router in a worker of its own: a folded flow is large, and the screen stays fluid meanwhile. */
const routeInWorker: RunRouter = async (input) => {
  const router = startLayoutWorker();
  try {
    return await router.route('horizontal', input);
  } finally {
    router.stop();
  }
};

export function createFlowClient(
  start: () => Promise<FlowWorker> = startFlowWorker,
  route: RunRouter = routeInWorker,
): FlowClient {
  const memory = createMemory();
  let worker: Promise<FlowWorker> | null = null;
  /** Resolves when ELK is free; never rejects. */
  let free: Promise<unknown> = Promise.resolve();

  const work = async (graph: FlowGraph, look: FlowLook, signal: AbortSignal): Promise<FlowLayout> => {
    worker ??= start();
    const elk = await worker;
    const ask: RunElk = (asked) => {
      if (signal.aborted) throw new Ended();
      return elk.layout(asked);
    };
    const layout = await layoutFlow(graph, look, ask, route);
    // Folding that was cut short would leave an unfolded layout behind.
    if (signal.aborted) throw new Ended();
    memory.keep({ graph, look, layout });
    return layout;
  };

  /** After a failure ELK may be stuck or half loaded: the next wish starts it anew. */
  const giveUp = (): void => {
    worker?.then(
      (elk) => elk.stop(),
      () => undefined,
    );
    worker = null;
  };

  const run = async (graph: FlowGraph, look: FlowLook, signal: AbortSignal): Promise<FlowLayout | null> => {
    if (signal.aborted) return null;
    let impatient: ReturnType<typeof setTimeout> | undefined;
    const ended = (): void => {
      impatient = setTimeout(giveUp, PATIENCE);
    };
    signal.addEventListener('abort', ended);
    try {
      return await work(graph, look, signal);
    } catch (error) {
      if (!(error instanceof Ended)) giveUp();
      if (signal.aborted) return null;
      throw error;
    } finally {
      signal.removeEventListener('abort', ended);
      clearTimeout(impatient);
    }
  };

  return {
    async layout(graph, look, signal) {
      const known = memory.find(graph, look);
      if (known) return known;
      const turn = free.then(() => memory.find(graph, look) ?? run(graph, look, signal));
      free = turn.catch(() => undefined);
      return turn;
    },
  };
}
