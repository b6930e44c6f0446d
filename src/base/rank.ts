// Fractional order: a record's place among its siblings is a string that sorts, so a move changes one record only.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export type Rank = string;

/** A rank strictly between two others; null means the open end. */
export const rankBetween = (before: Rank | null, after: Rank | null): Rank =>
  generateKeyBetween(before, after);

/** `count` ranks in order, strictly between two others. */
export const ranksBetween = (before: Rank | null, after: Rank | null, count: number): Rank[] =>
  generateNKeysBetween(before, after, count);

/** Sorts by rank, then by id, so that equal ranks (merged files) still have one order. */
export const byRank = (a: { rank: Rank; id: string }, b: { rank: Rank; id: string }): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** A rank that places an item at `index` among `others`, which are sorted and do not hold the item itself. */
export const rankAt = (others: readonly { rank: Rank }[], index: number): Rank =>
  rankBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
