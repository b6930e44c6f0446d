// Times of makers that take turns, so that a busy moment of the machine hits all of them alike.

/** How often each is run: at least `least` times, and on to `most` while all its runs took less than `enough` ms. */
export interface Turns {
  readonly least: number;
  readonly most: number;
  readonly enough: number;
}

export interface Timed<T> {
  readonly made: readonly T[];
  /** Each run, ms. */
  readonly times: readonly number[];
}

/** Runs the makers in turn, again and again. */
export async function timedInTurn<T>(
  makers: readonly (() => T | Promise<T>)[],
  turns: readonly Turns[],
): Promise<Timed<T>[]> {
  const results = makers.map(() => ({ made: [] as T[], times: [] as number[] }));
  const most = Math.max(0, ...turns.map((turn) => turn.most));
  for (let round = 0; round < most; round++)
    for (const [k, make] of makers.entries()) {
      const { made, times } = results[k]!;
      const { least, most: own, enough } = turns[k]!;
      if (round >= own || (round >= least && times.reduce((a, b) => a + b, 0) > enough)) continue;
      const stop = startWatch();
      const done = make();
      made.push(done instanceof Promise ? await done : done);
      times.push(stop());
    }
  return results;
}

/**
 * Starts a stop-watch that reads ms. Time on the clock counts other processes on a busy machine, time on the processor
 * counts helper threads of the engine (compiler, collector): the smaller of both is nearer to what a run takes.
 */
function startWatch(): () => number {
  const processor = process.cpuUsage();
  const start = performance.now();
  return () => {
    const onClock = performance.now() - start;
    const { user, system } = process.cpuUsage(processor);
    return Math.min(onClock, (user + system) / 1000);
  };
}

/** The value in the middle; the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Runs `round` for two seconds at least, on the clock and on the processor, so that a busy machine warms up as long as a quiet
 * one; then on until its fastest run was `PATIENT` ms ago, or for twelve seconds.
 */
export async function untilSteady(
  round: () => Promise<void>,
  now: () => { clock: number; processor: number } = clocks,
): Promise<void> {
  const start = now();
  let fastest = Number.POSITIVE_INFINITY;
  let steadySince = 0;
  for (let before = start; ; ) {
    await round();
    const after = now();
    const spent = Math.min(after.clock - start.clock, after.processor - start.processor);
    const took = Math.min(after.clock - before.clock, after.processor - before.processor);
    if (took < fastest * FASTER) {
      fastest = took;
      steadySince = spent;
    }
    if (spent >= LEAST && (spent >= MOST || spent - steadySince >= PATIENT)) return;
    before = after;
  }
}

const clocks = (): { clock: number; processor: number } => ({
  clock: performance.now(),
  processor: process.cpuUsage().user / 1000,
});

const LEAST = 2000;
const MOST = 12_000;
const PATIENT = 2000;
/** A round that is faster by less says nothing. */
const FASTER = 0.98;
