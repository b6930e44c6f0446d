// Finds text in everything that is said of the maps, and things by the word for what they are or have.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument, Step } from './document';
import type { StepKindId } from './ids';
import { commentsOf, lanesOf, mapsOf, outgoing, stagesOf } from './queries';
import {
  handOverText,
  type SearchField,
  type SearchWords,
  type Texts,
  textsOfComment,
  textsOfConnection,
  textsOfLane,
  textsOfStage,
  textsOfStep,
} from './search-texts';
import { teamsOfStep } from './team-part';
import { spellingsOf } from './text/spellings';
import { toldSteps } from './told-order';

export interface Hit {
  /** A comment by itself stands nowhere else than on its map. */
  readonly kind: 'lane' | 'stage' | 'step' | 'connection' | 'comment';
  readonly id: Id;
  readonly map: Id;
  readonly field: SearchField;
  /** The whole text that it was found in. */
  readonly text: string;
  /** Where in it, counted in characters of `text`. */
  readonly at: number;
  /** 0: the text does not hold it, it is the word for what the text says. */
  readonly length: number;
}

/** A text as it is compared: case, full width and accents do not count. One character for each of the original. */
function folded(text: string): string {
  let out = '';
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // A ligature or the like would shift what follows: it counts as it is.
    out += plain.length === character.length ? plain : character.toLowerCase();
  }
  return out.length === text.length ? out : text.toLowerCase();
}

/** Where in a text another one stands, as people compare and spell them; null where it does not. A blank one stands nowhere. */
export function foundIn(
  text: string,
  sought: string,
): { readonly at: number; readonly length: number } | null {
  const wanted = folded(sought.trim());
  if (wanted === '') return null;
  const where = folded(text);
  const spelling = spellingsOf(wanted).find((one) => where.includes(one));
  return spelling === undefined ? null : { at: where.indexOf(spelling), length: spelling.length };
}

/** Where in a text another one stands, as people compare them; -1 where it does not. A blank one stands nowhere. */
export const placeOfText = (text: string, sought: string): number => foundIn(text, sought)?.at ?? -1;

/** What people call what is said of a thing, and the kinds of step, in every language that they may type. */
export interface Called {
  readonly fields: Readonly<Partial<Record<SearchField, readonly string[]>>>;
  readonly kinds: Readonly<Partial<Record<StepKindId, readonly string[]>>>;
}

const NOTHING_CALLED: Called = { fields: {}, kinds: {} };

/** From so many characters on the beginning of a word is as good as the word, and so is a beginning that lacks no other word. */
const BEGINNING = { han: 2, other: 4 } as const;

/** What is sought: a text, and what it is the word for. */
interface Sought {
  readonly typed: string;
  readonly spellings: readonly string[];
  /** From so many characters on a beginning is enough. */
  readonly least: number;
  readonly fields: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function soughtIn(text: string, called: Called): Sought {
  const least = /\p{Script=Han}/u.test(text) ? BEGINNING.han : BEGINNING.other;
  const spellings = spellingsOf(text);
  const isWord = (word: string): boolean =>
    spellings.includes(folded(word)) ||
    (text.length >= least && folded(word).startsWith(text) && !word.slice(text.length).includes(' '));
  const named = (by: Readonly<Record<string, readonly string[] | undefined>>): Set<string> =>
    new Set(Object.keys(by).filter((key) => by[key]?.some(isWord)));
  return { typed: text, spellings, least, fields: named(called.fields), kinds: named(called.kinds) };
}

/** What a text is said of. */
type Found = Pick<Hit, 'id' | 'map'>;

/** A hit for each of the texts that holds what is sought, or that is called so. */
function hitsIn(kind: Hit['kind'], { id, map }: Found, texts: Texts, { spellings, fields }: Sought): Hit[] {
  return texts.flatMap(([field, text]): Hit[] => {
    if (!text) return [];
    const where = folded(text);
    const found = spellings.find((spelling) => where.includes(spelling));
    if (found !== undefined)
      return [{ kind, id, map, field, text, at: where.indexOf(found), length: found.length }];
    const isCalledSo = fields.has(field === 'name' ? kind : field);
    return isCalledSo ? [{ kind, id, map, field, text, at: 0, length: 0 }] : [];
  });
}

/** True of a hit by the word for what it is. */
const isOne = ({ field }: Hit): boolean => field === 'kind';

/** True of a hit by the word for what it is or has, and of what says that word there. */
const isAskedFor = ({ field, length }: Hit, { fields }: Sought): boolean => length === 0 || fields.has(field);

function hitsAtConnections(document: ProjectDocument, step: Step, words: SearchWords, sought: Sought): Hit[] {
  return outgoing(document, step.id).flatMap((connection) => {
    // Only for who asks for hand-overs: by the names of the teams it would be in the way of everything else.
    const over = sought.fields.has('handOver') ? handOverText(document, connection) : null;
    return [
      ...hitsAsWritten(document, connection, sought.typed),
      ...(over === null ? [] : [named('connection', connection, 'handOver', over)]),
      ...hitsIn('connection', connection, textsOfConnection(document, connection, words), sought),
    ];
  });
}

/** Steps are found by the name of their team or stage, as it is or from its beginning on. */
function hitsByPlace(document: ProjectDocument, step: Step, { spellings, least }: Sought): Hit[] {
  const isMeant = (name: string | undefined): boolean => {
    const where = folded(name ?? '').trim();
    return spellings.some((one) => where === one || (one.length >= least && where.startsWith(one)));
  };
  const team = teamsOfStep(document, step)
    .map((id) => document.teams[id]?.name)
    .find(isMeant);
  const stage = document.stages[step.stage]?.name;
  return [
    ...(team ? [named('step', step, 'lane', team)] : []),
    ...(stage && isMeant(stage) ? [named('step', step, 'stage', stage)] : []),
  ];
}

const ARROW = /\s*(?:[-=—]+>|→)\s*/u;

/** A connection as lists write it: `Call -> Offer`, also one of its ends alone. */
function hitsAsWritten(document: ProjectDocument, connection: Connection, typed: string): Hit[] {
  const [from = '', to, more] = typed.split(ARROW);
  if (to === undefined || more !== undefined || from + to === '') return [];
  const [start, end] = [
    document.steps[connection.from]?.name ?? '',
    document.steps[connection.to]?.name ?? '',
  ];
  const holds = (name: string, part: string): boolean => part === '' || placeOfText(name, part) >= 0;
  if (!holds(start, from) || !holds(end, to)) return [];
  const text = `${start} → ${end}`;
  return [{ ...named('connection', connection, 'connection', text), length: text.length }];
}

/** A hit by the word for what it is. */
const named = (kind: Hit['kind'], { id, map }: Found, field: SearchField, text: string): Hit => ({
  kind,
  id,
  map,
  field,
  text,
  at: 0,
  length: 0,
});

/**
 * Everything of a map that a text is said of: what is called so first, then what the text is the word for (`decision`: all that are one;
 * `deadline`: all that have one), then every other field that holds it; of each, teams, stages, steps in reading order with the
 * connections that leave them, then comments that stand by themselves. Nothing for a blank text.
 */
export function findInMap(
  document: ProjectDocument,
  map: Id,
  text: string,
  words: SearchWords,
  called: Called = NOTHING_CALLED,
): Hit[] {
  const typed = folded(text.trim());
  if (typed === '') return [];
  const sought = soughtIn(typed, called);
  const hits = [
    ...lanesOf(document, map).flatMap((lane) =>
      hitsIn('lane', lane, textsOfLane(document, lane, words), sought),
    ),
    ...stagesOf(document, map).flatMap((stage) =>
      hitsIn('stage', stage, textsOfStage(document, stage, words), sought),
    ),
    ...toldSteps(document, map).flatMap((step) => [
      ...(sought.kinds.has(step.kind) ? [named('step', step, 'kind', words.kind(step.kind))] : []),
      ...hitsIn('step', step, textsOfStep(document, step, words), sought),
      ...hitsByPlace(document, step, sought),
      ...hitsAtConnections(document, step, words, sought),
    ]),
    ...commentsOf(document, map)
      .filter(({ at }) => at === null)
      .flatMap((comment) => hitsIn('comment', comment, textsOfComment(comment), sought)),
  ];
  const isName = ({ field, length }: Hit): boolean =>
    (field === 'name' || field === 'connection') && length > 0;
  const others = hits.filter((hit) => !isName(hit));
  return [
    ...hits.filter(isName),
    ...others.filter(isOne),
    ...others.filter((hit) => !isOne(hit) && isAskedFor(hit, sought)),
    ...others.filter((hit) => !isAskedFor(hit, sought)),
  ];
}

/** What is found on a map, then what is found on all others, in order of the maps. A team is found only where one looks. */
export function findInProject(
  document: ProjectDocument,
  map: Id,
  text: string,
  words: SearchWords,
  called?: Called,
): readonly Hit[] {
  const others = mapsOf(document).filter(({ id }) => id !== map);
  return [
    ...findInMap(document, map, text, words, called),
    ...others.flatMap(({ id }) =>
      findInMap(document, id, text, words, called).filter(({ kind }) => kind !== 'lane' && kind !== 'stage'),
    ),
  ];
}
