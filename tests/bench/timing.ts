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
