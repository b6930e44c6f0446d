// Tells what is said about a process from the process itself.
import type { Patch } from './transaction';

/** True of changes that only touch comments: they are said about the process and are no part of it. */
export const isOnlyComments = (changes: Patch['changes']): boolean =>
  changes.every(({ path }) => path[0] === 'comments');
