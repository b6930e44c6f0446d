// What the parts of one instantiation share: the document that grows, and the ids that keys of the template became.
import type { Duration } from '../../base/duration';
import type { Id, NewId } from '../../base/id';
import type { Size } from '../../base/geometry';
import type { Money } from '../../base/money';
import { ranksBetween } from '../../base/rank';
import type { ProjectDocument } from '../document';
import type { StepKindId } from '../ids';
import type { TemplateFile, TemplateMap, TemplateTexts } from '../template';

/** The size of a box, px, by kind and name. */
export type BoxOf = (kind: StepKindId, name: string) => Size;

/** One instantiation under way. */
export interface Making {
  readonly template: TemplateFile;
  readonly texts: TemplateTexts;
  readonly newId: NewId;
  /** The box that a step's name needs; null leaves every step at the corner that the template gives. */
  readonly boxOf: BoxOf | null;
  readonly document: ProjectDocument;
  readonly ids: Record<List, Map<string, Id>>;
}

/** Lanes and stages go by `map/key`, because maps share their keys; everything else by its key. */
type List = 'teams' | 'roles' | 'forms' | 'systems' | 'resources' | 'maps' | 'lanes' | 'stages' | 'steps';

/** A step as a template writes it. */
export type TemplateStep = TemplateMap['steps'][number];

/** The text of a key. @throws with the path that is missing */
export function said<T>(texts: Readonly<Record<string, T>> | undefined, key: string, path: string): T {
  const text = texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new Error(`the template has no text at ${path}.${key}`);
  return text;
}

/** The id that a key became. @throws with the key and the list that lacks it */
export function idOf({ ids }: Making, list: List, key: string): Id {
  const id = ids[list].get(key);
  if (id === undefined) throw new Error(`the template has no "${key}" among its ${list}`);
  return id;
}

/** Gives every entry of a list its id and rank, and files what `make` makes of it. */
export function each<E, R>(
  entries: readonly E[],
  making: Making,
  table: Record<Id, R>,
  make: (entry: E, id: Id, rank: string) => R,
): void {
  const ranks = ranksBetween(null, null, entries.length);
  for (const [i, entry] of entries.entries()) {
    const id = making.newId();
    table[id] = make(entry, id, ranks[i] ?? '');
  }
}

/** An amount of the template in the currency of the words. */
export const moneyOf = ({ texts }: Making, amount: number | undefined): Money | null =>
  amount === undefined
    ? null
    : { amount: Math.round(amount * texts.money.factor * 100) / 100, currency: texts.money.currency };

/** A time of the template; working time unless it says otherwise. */
export const durationOf = (
  time: (Omit<Duration, 'working'> & { working?: boolean | undefined }) | undefined,
) => (time ? { amount: time.amount, unit: time.unit, working: time.working ?? true } : null);
