// Which lines of the plan are shown, and in which order; both hold still while one writes in them.
import { useState } from 'react';
import type { PlanLine } from '../../../model/document';
import type { PlanEntry } from './use-plan';

export const SORTS = ['team', 'owner', 'due'] as const;
export type PlanSort = (typeof SORTS)[number];

/** `owner`: a name; empty = lines without an owner. Null = all. */
export interface Arrangement {
  readonly sort: { readonly by: PlanSort; readonly down: boolean } | null;
  readonly status: PlanLine['status'] | null;
  readonly owner: string | null;
  readonly team: string | null;
}

export const AS_PLANNED: Arrangement = { sort: null, status: null, owner: null, team: null };

export const isFiltered = ({ status, owner, team }: Arrangement): boolean =>
  status !== null || owner !== null || team !== null;

export const statusOf = ({ line }: PlanEntry): PlanLine['status'] => line?.status ?? 'open';
export const ownerOf = ({ line }: PlanEntry): string => line?.owner?.trim() ?? '';

const isWanted = (entry: PlanEntry, { status, owner, team }: Arrangement): boolean =>
  (status === null || statusOf(entry) === status) &&
  (owner === null || ownerOf(entry) === owner) &&
  (team === null || entry.reaches.has(team));

const textOf = (entry: PlanEntry, by: PlanSort): string =>
  by === 'team' ? (entry.teams[0] ?? '') : by === 'owner' ? ownerOf(entry) : (entry.line?.due ?? '');

/** By one column; lines with nothing in it come last in either direction. */
export function arranged(entries: readonly PlanEntry[], by: Arrangement, locale: string): PlanEntry[] {
  const wanted = entries.filter((entry) => isWanted(entry, by));
  const { sort } = by;
  if (!sort) return wanted;
  const collator = new Intl.Collator(locale, { numeric: true });
  return wanted.toSorted((a, b) => {
    const [one, other] = [textOf(a, sort.by), textOf(b, sort.by)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return collator.compare(one, other) * (sort.down ? -1 : 1);
  });
}

/** The same, worked out anew only when the arrangement changes or lines come and go: a line one writes in must not jump away. */
export function useArranged(entries: readonly PlanEntry[], by: Arrangement, locale: string): PlanEntry[] {
  const all = entries.map(({ key }) => key).join('\n');
  const [kept, keep] = useState<{ all: string; by: Arrangement; keys: readonly string[] } | null>(null);
  const holds = kept !== null && kept.all === all && kept.by === by;
  const keys = holds ? kept.keys : arranged(entries, by, locale).map(({ key }) => key);
  if (!holds) keep({ all, by, keys });
  const ofKey = new Map(entries.map((entry) => [entry.key, entry]));
  return keys.flatMap((key) => ofKey.get(key) ?? []);
}
