// What several steps have in common: one value, or that they differ; and the entries of their lists with how many have each.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';

/** The one value that all have; null when they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** The one value of a field that all steps have, compared by what it says; `differs` when they do not have the same. */
export function commonField<K extends keyof Step>(
  steps: readonly Step[],
  field: K,
): { readonly value: Step[K] | null; readonly differs: boolean } {
  const [first] = steps;
  if (!first) return { value: null, differs: false };
  const text = JSON.stringify(first[field]);
  const same = steps.every((step) => JSON.stringify(step[field]) === text);
  return { value: same ? first[field] : null, differs: !same };
}

/** The entries of all steps' lists, each once, with how many steps have it. */
export function countedEntries(
  steps: readonly Step[],
  entriesOf: (step: Step) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const step of steps)
    for (const entry of new Set(entriesOf(step))) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

/** The name of an entry; with how many of the steps have it when not all do. */
export function useCountedName(all: number): (name: string, count: number) => string {
  const t = useTranslations('inspector');
  return (name, count) => (count === all ? name : t('someOf', { name, count, all }));
}
