// How well a row of the palette fits what is typed, by its name first, then by the words that people have for it; and the order that follows.
import { spellingsOf } from '../../model/text/spellings';

/** Words of a language file as a list. */
export const wordsIn = (text: string): string[] => text.split(/[,、]\s*/u);

/** Shorter ones are no hint of what a longer question is about. */
const HINT = { han: 2, other: 3 } as const;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** True where somebody asks in more words than the thing has: `怎么撤销`, `how do I print this`. */
const isAskedFor = (word: string, sought: string): boolean =>
  isHan(word)
    ? word.length >= HINT.han && sought.includes(word)
    : word.length >= HINT.other && ` ${sought} `.includes(` ${word} `);

function fitOfName(name: string, sought: string): number {
  if (name.startsWith(sought)) return 1;
  if (name.includes(` ${sought}`)) return 0.8;
  if (!name.includes(sought)) return 0;
  // In the middle of a Latin word it is hardly meant: `late` in `template`.
  return isHan(sought) ? 0.6 : 0.1;
}

/** Worth less than the same fit of a name; a word as it stands more than one that only holds what is typed. */
function fitOfWord(word: string, sought: string): number {
  if (word === sought) return 0.9;
  if (word.startsWith(sought)) return 0.55;
  if (word.includes(` ${sought}`)) return 0.5;
  return isHan(sought) && word.includes(sought) ? 0.45 : 0;
}

/** What ids of rows begin with that change what is selected: who looks for something would not have them come first. */
export const CHANGES = 'change';

/** By what ids of rows begin with. A thing of the map comes after the command that has this very word (`wait`), before all others. */
const WEIGHTS: Readonly<Record<string, number>> = { [CHANGES]: 0.3, step: 0.88 };

/** 1 = the name begins with it; 0 = not at all. The first of `texts` is the name. */
export function fitOf(id: string, typed: string, texts: readonly string[] = []): number {
  return fitOfTexts(typed, texts) * (WEIGHTS[id.split(' ')[0] ?? ''] ?? 1);
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');

/** How well it fits what is typed after the name of the act; 0 where the act is not named. */
function fitAfterAct(typed: string, { texts, acts = [] }: Sought): number {
  const sought = plain(typed);
  const fits = acts.map((act) => {
    if (!sought.startsWith(act)) return 0;
    const thing = sought.slice(act.length).replace(/^[\s:：]+/u, '');
    return thing === '' ? 1 : fitOfTexts(thing, texts);
  });
  return Math.max(0, ...fits);
}

function fitOfTexts(typed: string, texts: readonly string[]): number {
  const sought = plain(typed);
  // A word that is spelled otherwise is worth a little less.
  return Math.max(
    ...spellingsOf(sought).map((spelling, at) => fitOfSpelling(spelling, texts) * (at === 0 ? 1 : 0.99)),
  );
}

function fitOfSpelling(sought: string, texts: readonly string[]): number {
  const [name = '', ...words] = texts.map((text) => text.toLowerCase());
  const best = Math.max(fitOfName(name, sought), ...words.map((word) => fitOfWord(word, sought)));
  if (best > 0) return best;
  const parts = sought.split(' ');
  if (parts.every((part) => name.includes(part))) return 0.4;
  if (parts.every((part) => [name, ...words].some((text) => text.includes(part)))) return 0.3;
  return [name, ...words].some((text) => isAskedFor(text, sought)) ? 0.2 : 0;
}

/** A row as far as it is found. */
export interface Sought {
  readonly id: string;
  /** By which it is found. */
  readonly texts: readonly string[];
  /** What may stand before it in the query and names what is done with it (`change to`): then it is what is meant, whatever its weight. */
  readonly acts?: readonly string[];
}

/** Rows that belong together. */
export interface RowGroup<Row extends Sought> {
  readonly rows: readonly Row[];
  /** So many are shown at most. */
  readonly most?: number;
}

/**
 * What fits, the best first: rows inside their group, groups by their best row; as they stand where these are alike. All as it is where
 * nothing is typed.
 */
export function ranked<Row extends Sought, Group extends RowGroup<Row>>(
  groups: readonly Group[],
  typed: string,
): readonly Group[] {
  if (typed.trim() === '') return groups;
  return groups
    .map((group) => {
      const fits = group.rows
        .map((row) => ({ row, fit: Math.max(fitOf(row.id, typed, row.texts), fitAfterAct(typed, row)) }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.fit - a.fit);
      return {
        best: fits[0]?.fit ?? 0,
        group: { ...group, rows: fits.slice(0, group.most).map(({ row }) => row) },
      };
    })
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ group }) => group);
}
