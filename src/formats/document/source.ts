// What documents are written from: the project, the map, and all words of one language.
import type { Id } from '../../base/id';
import { byRank } from '../../base/rank';
import { between, type Between, betweenSides } from '../../compare/between';
import { RowWords } from '../../compare/row-words';
import { type DocumentMessages, loadDocumentMessages } from '../../locales/documents/load';
import { loadMessages, type Locale, type Messages } from '../../locales/load';
import { type Translate, translator } from '../../locales/translator';
import { counterMap } from '../../method/main-maps';
import type { ProjectDocument } from '../../model/document';
import { stagesOf } from '../../model/queries';
import type { ComparedMaps, WriteInput } from '../format';
import { type Speech, speechOf } from '../../model/text/speech';

/** All words of a document, in its language. */
export interface DocumentWords {
  readonly locale: Locale;
  readonly own: DocumentMessages;
  readonly messages: Messages;
  readonly speech: Speech;
  readonly gaps: Translate<'gaps'>;
  readonly places: Translate<'places'>;
  readonly kinds: Translate<'steps.kinds'>;
  readonly plan: Translate<'plan'>;
  readonly compare: Translate<'compare'>;
  readonly measures: Translate<'compare.measures'>;
}

/** Loads the words of a language. */
export async function loadDocumentWords(locale: Locale): Promise<DocumentWords> {
  const [own, messages] = await Promise.all([loadDocumentMessages(locale), loadMessages(locale)]);
  return {
    locale,
    own,
    messages,
    speech: speechOf(locale, messages),
    gaps: translator(locale, messages, 'gaps'),
    places: translator(locale, messages, 'places'),
    kinds: translator(locale, messages, 'steps.kinds'),
    plan: translator(locale, messages, 'plan'),
    compare: translator(locale, messages, 'compare'),
    measures: translator(locale, messages, 'compare.measures'),
  };
}

/** A map of a project, told in a language. */
export interface Source {
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly words: DocumentWords;
  /** True for a part of a map: what compares or sums up the whole is left out. */
  readonly part: boolean;
  /** What the part is called. */
  readonly partName?: string;
  /** The team whose part it is, and the document that it is a part of. */
  readonly team?: Id;
  readonly whole?: ProjectDocument;
  /** Steps of a part that are not its own: they are named by those before and after them, and not told. */
  readonly beside?: ReadonlySet<Id>;
  /** Of a part: the stages of the whole, in order, whose numbers its own keep. */
  readonly order?: readonly Id[];
  /** The two maps that the document is about; without them it tells one map, and what its counterpart changes. */
  readonly compared?: Between;
  /** How charts of two maps show them; without it: both in one, whole. */
  readonly shows?: Pick<ComparedMaps, 'layout' | 'onlyChanged'>;
}

/** What a format is asked to write, as documents take it. */
export function sourceOf(
  { document, map, whole, beside, team, part, compared }: WriteInput,
  words: DocumentWords,
): Source {
  const order = whole && stagesOf(whole, map).map(({ id }) => id);
  const source = {
    document,
    map,
    words,
    part: whole !== undefined,
    ...(order ? { order } : {}),
    ...(whole ? { whole } : {}),
    ...(part ? { partName: part } : {}),
    ...(team === undefined ? {} : { team }),
    ...(beside ? { beside } : {}),
  };
  if (!compared) return source;
  const { layout, onlyChanged } = compared;
  return { ...source, compared: chosenPair(compared), shows: { layout, onlyChanged } };
}

/** Two maps of one project are compared once for all that is written of them. */
const chosenPair = ({ before, after }: NonNullable<WriteInput['compared']>): Between =>
  before.document === after.document
    ? between(after.document, before.map, after.map)
    : betweenSides(before, after);

/** The chosen maps, else the current process and its target, compared; null where there is only one of them, or for a part of a map. */
export function comparisonOf({ document, map, part, compared }: Source): Between | null {
  if (compared) return compared;
  const record = document.maps[map];
  const other = part ? null : counterMap(document, map);
  if (!record || !other) return null;
  const [current, target] = record.side === 'current' ? [map, other.id] : [other.id, map];
  return between(document, current, target);
}

/** The words of a comparison. */
export const rowWords = ({ comparison }: Pick<Between, 'comparison'>, words: DocumentWords): RowWords =>
  new RowWords(
    comparison,
    { t: words.compare, speech: words.speech },
    (kind) => words.messages.steps.kinds[kind as keyof Messages['steps']['kinds']].name,
  );

/** True when people wrote to the plan or added lines to it. */
export const hasPlan = ({ planLines }: ProjectDocument): boolean =>
  Object.values(planLines).toSorted(byRank).length > 0;
