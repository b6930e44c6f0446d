// What a cell suggests while it is typed into: names that the project has, and for some the making of a new one.
import type { ReactNode } from 'react';
import type { Id } from '../../base/id';
import { beginsWord } from '../../base/word-start';
import type { ProjectDocument, Step } from '../../model/document';
import { formsOf, lanesOf, resourcesOf, rolesOf, stagesOf, systemsOf, teamOf } from '../../model/queries';
import { calledIn } from '../../model/text/bar-text';
import type { ColumnId } from '../../model/text/columns';
import { roleText } from '../../model/text/role-text';
import { foldName } from '../../model/text/fold';
import { kindByName } from '../../model/text/kind-by-name';
import type { Speech } from '../../model/text/speech';
import { toldSteps } from '../../model/told-order';

export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly mark?: ReactNode;
  /** The text of the cell when it is chosen. */
  readonly text: string;
  /** It makes something new. */
  readonly isNew?: boolean;
}

type Named = Pick<Suggestion, 'label' | 'detail'>;

/** Columns whose text is one of a list. `open`: other texts make something new. */
const ONE: Readonly<Partial<Record<ColumnId, { readonly open: boolean }>>> = {
  stage: { open: true },
  team: { open: true },
  action: { open: true },
  kind: { open: false },
  qualification: { open: false },
  responsible: { open: true },
};

/** Columns that list several names. */
const SEVERAL: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'next',
  'forms',
  'systems',
  'involved',
  'resources',
]);

export const hasSuggestions = (column: ColumnId): boolean => SEVERAL.has(column) || ONE[column] !== undefined;

/** A role is named by its person or by what they are. */
const begins = ({ label }: Suggestion, typed: string): boolean =>
  label.split(/[,，]/u).some((part) => foldName(part).startsWith(typed));

/** Which suggestion Enter takes before one is pointed at: where the text alone would hardly be meant, the first; −1 where it is. */
export function pointedFirst(column: ColumnId, typed: string, suggestions: readonly Suggestion[]): number {
  if (ONE[column] === undefined && column !== 'next') return -1;
  const [first] = suggestions;
  // “End” is not meant for “Send the offer”.
  if (column === 'next' && first && !beginsWord(first.label, lastPart(typed, column).part)) return -1;
  // A new role may well have a part of another one's name: “Sales” in “Head of sales”.
  const taken = column !== 'responsible' || (first && (first.isNew || begins(first, foldName(typed))));
  return taken ? 0 : -1;
}

function roles(document: ProjectDocument, { lane }: Step, words: Speech): Named[] {
  const own = document.lanes[lane]?.team ?? null;
  const place = (team: Id | null): number => (team === own ? 0 : team === null ? 1 : 2);
  return [...rolesOf(document)]
    .sort((a, b) => place(a.team) - place(b.team))
    .map((role) => {
      const other = role.team !== null && role.team !== own ? document.teams[role.team]?.name : undefined;
      return { label: roleText(role, words), ...(other ? { detail: other } : {}) };
    });
}

function steps(document: ProjectDocument, { id, map }: Step, words: Speech): Named[] {
  return toldSteps(document, map)
    .filter((other) => other.id !== id && other.kind !== 'note' && other.kind !== 'start')
    .map((other) => ({
      label: calledIn(document, other.id, words),
      detail: teamOf(document, other.lane).name,
    }))
    .filter(({ label }) => label !== '');
}

const labels = (records: Iterable<{ readonly name: string }>): Named[] =>
  [...records].map(({ name }) => ({ label: name }));

function namesFor(document: ProjectDocument, step: Step, column: ColumnId, words: Speech): Named[] {
  switch (column) {
    case 'stage':
      return labels(stagesOf(document, step.map));
    case 'team':
      return labels(lanesOf(document, step.map).map(({ id }) => teamOf(document, id)));
    case 'kind':
      return Object.values(words.kinds).map(({ name }) => ({ label: name }));
    case 'action':
      return [
        ...Object.values(words.words.actions).map((label) => ({ label })),
        ...labels(document.project.ownActions),
      ];
    case 'qualification':
      return Object.values(words.words.methods).map((label) => ({ label }));
    case 'responsible':
    case 'involved':
      return roles(document, step, words);
    case 'next':
      return steps(document, step, words);
    case 'forms':
      return labels(formsOf(document));
    case 'systems':
      return labels(systemsOf(document));
    case 'resources':
      return labels(resourcesOf(document));
    default:
      return [];
  }
}

/** The part of a list that is being typed, and what stands before it. */
function lastPart(text: string, column: ColumnId): { readonly before: string; readonly part: string } {
  const stops = column === 'next' ? /^(.*(?:[;；\n]|[:：])\s*)?(.*)$/su : /^(.*[;；\n、]\s*)?(.*)$/su;
  const match = stops.exec(text);
  return { before: match?.[1] ?? '', part: match?.[2] ?? text };
}

/** The suggestions for a text. `whole`: nothing has been typed yet, so that all are offered. */
export function suggestionsFor(
  given: { readonly document: ProjectDocument; readonly step: Step; readonly words: Speech },
  column: ColumnId,
  text: string,
  { whole, create }: { readonly whole: boolean; readonly create: (name: string) => string },
): readonly Suggestion[] {
  const { document, step, words } = given;
  const several = SEVERAL.has(column);
  const { before, part } = several ? lastPart(text, column) : { before: '', part: text };
  const wanted = whole ? '' : foldName(part);
  const named = namesFor(document, step, column, words).map((one, i) => ({
    ...one,
    key: `${i}`,
    text: `${before}${one.label}`,
  }));
  const found = named.filter(({ label, detail }) => foldName(`${label} ${detail ?? ''}`).includes(wanted));
  const rank = (label: string): number =>
    foldName(label) === wanted
      ? 0
      : foldName(label).startsWith(wanted)
        ? 1
        : beginsWord(label, wanted)
          ? 2
          : 3;
  const sorted = wanted === '' ? found : found.toSorted((a, b) => rank(a.label) - rank(b.label));
  const known = named.some(({ label }) => foldName(label) === foldName(part));
  const opens =
    ONE[column]?.open === true || (column === 'next' && kindByName(part, [words]).startsWith('end-'));
  const makes = opens && part.trim() !== '' && !known && !whole;
  return makes
    ? [...sorted, { key: '+', label: create(part.trim()), text: `${before}${part.trim()}`, isNew: true }]
    : sorted;
}
