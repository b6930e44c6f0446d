// Forms and systems that a foreign file only mentions: each name once, used by the steps that make or need it.
import { foldName } from '../../model/text/fold';
import type { Form, System } from '../../model/document';
import { ranksBetween } from '../../base/rank';
import type { ForeignStep } from './foreign';

/** Collects them. */
export interface Shared {
  withForm(step: ForeignStep, name: string, use: 'produced' | 'needed'): ForeignStep;
  withSystem(step: ForeignStep, name: string): ForeignStep;
  has(name: string): boolean;
  /** The tables of a project; ids are those that the steps name. */
  tables(): {
    readonly forms: Readonly<Record<string, Form>>;
    readonly systems: Readonly<Record<string, System>>;
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** None yet. */
export function newShared(): Shared {
  const forms = new Map<string, { id: string; name: string }>();
  const systems = new Map<string, { id: string; name: string }>();
  const idOf = (table: typeof forms, prefix: string, name: string): string => {
    const key = foldName(name);
    const known = table.get(key) ?? { id: `${prefix}-${table.size + 1}`, name };
    table.set(key, known);
    return known.id;
  };
  const ranked = <R>(table: typeof forms, made: (one: { id: string; name: string; rank: string }) => R) => {
    const ranks = ranksBetween(null, null, table.size);
    return Object.fromEntries(
      [...table.values()].map((one, i) => [one.id, made({ ...one, rank: ranks[i] ?? '' })]),
    );
  };
  return {
    withForm(step, name, use) {
      const form = idOf(forms, 'form', name);
      const others = list(step.fields.forms).filter(
        (one) => JSON.stringify(one) !== JSON.stringify({ form, use }),
      );
      return { ...step, fields: { ...step.fields, forms: [...others, { form, use }] } };
    },
    withSystem(step, name) {
      const system = idOf(systems, 'system', name);
      const others = list(step.fields.systems).filter((one) => one !== system);
      return { ...step, fields: { ...step.fields, systems: [...others, system] } };
    },
    has: (name) => forms.has(foldName(name)) || systems.has(foldName(name)),
    tables: () => ({
      forms: ranked(forms, (one) => ({ ...one, fields: [] })),
      systems: ranked(systems, (one) => one),
    }),
  };
}
