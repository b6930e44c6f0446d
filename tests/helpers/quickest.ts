// How long work takes on a machine that does other things beside it.

/** The least time of some runs, ms: other work on the machine makes runs longer, never shorter. */
export function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
