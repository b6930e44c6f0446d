// Lets the page do what is waiting, clicks and frames, before long work goes on.

/** Resolves in a task of its own. */
export const laterTask = (): Promise<void> => new Promise((later) => setTimeout(later));
