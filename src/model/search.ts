// Finds text in everything that is said of the maps: their steps, connections, teams and stages.
import type { Id } from '../base/id';
import type { Duration } from '../base/duration';
import type { Connection, Gap, Lane, ProjectDocument, Stage, Step } from './document';
import { commentsAt, gapsAt, lanesOf, mapsOf, outgoing, stagesOf } from './queries';
import { toldSteps } from './told-order';

/** What a text was found in. */
export type SearchField =
  | 'name'
  | 'purpose'
  | 'responsible'
  | 'involved'
  | 'action'
  | 'completion'
  | 'deadline'
  | 'workTime'
  | 'waitTime'
  | 'script'
  | 'forms'
  | 'systems'
  | 'tasks'
  | 'metrics'
  | 'resources'
  | 'notes'
  | 'comments'
  | 'gaps'
  | 'condition'
  | 'teamLine'
  | 'manager'
  | 'objective'
  | 'entryCriteria'
  | 'exitCriteria';

export interface Hit {
  readonly kind: 'lane' | 'stage' | 'step' | 'connection';
  readonly id: Id;
  readonly map: Id;
  readonly field: SearchField;
  /** The whole text that it was found in. */
  readonly text: string;
  /** Where in it, counted in characters of `text`. */
  readonly at: number;
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

/** Where in a text another one stands, as people compare them; -1 where it does not. A blank one stands nowhere. */
export function placeOfText(text: string, sought: string): number {
  const wanted = folded(sought.trim());
  return wanted === '' ? -1 : folded(text).indexOf(wanted);
}

/** What is sought as it may be written: `24h` and `24小时` have a space behind the number in the texts of the app. */
const spellingsOf = (sought: string): string[] => [
  ...new Set([sought, sought.replace(/(\d)(?=[^\d\s.,:%])/gu, '$1 ')]),
];

type Texts = readonly (readonly [SearchField, string | null | undefined])[];

/** Names of things that are said by id. */
export interface SearchWords {
  /** A type of action, fixed or the project's own. */
  action(id: Id): string;
  duration(duration: Duration): string;
}

type Titled = Pick<Gap, 'title' | 'cause' | 'owner'>;

const textsOfGaps = (gaps: readonly Titled[]): Texts =>
  gaps.map(({ title, cause, owner }) => ['gaps', [title, cause, owner].filter(Boolean).join(', ')]);

function textsOfStep(document: ProjectDocument, step: Step, words: SearchWords): Texts {
  const list = (names: readonly (string | undefined)[]): string => names.filter(Boolean).join(', ');
  const called = (role: Id | null): (string | undefined)[] => {
    const { name, person } = document.roles[role ?? ''] ?? {};
    return [name, person ?? undefined];
  };
  const { deadline, workTime, waitTime } = step;
  return [
    ['name', step.name],
    ['purpose', step.purpose],
    ['responsible', list(called(step.responsible))],
    ['involved', list(step.involved.flatMap(({ role }) => called(role)))],
    ['action', step.action && words.action(step.action)],
    ['completion', step.completion],
    ['deadline', deadline && words.duration(deadline)],
    ['workTime', workTime && words.duration(workTime)],
    ['waitTime', waitTime && words.duration(waitTime)],
    ['script', step.script],
    ['forms', list(step.forms.map(({ form }) => document.forms[form]?.name))],
    ['systems', list(step.systems.map((id) => document.systems[id]?.name))],
    ['tasks', list(step.tasks.map(({ text }) => text))],
    ['metrics', list(step.metrics.flatMap(({ name, target }) => [name, target ?? undefined]))],
    ['resources', list(step.resources.map(({ resource }) => document.resources[resource]?.name))],
    ['notes', step.notes],
    ...commentsAt(document, step.id).map(
      ({ text, author }) => ['comments', list([text, author ?? undefined])] as const,
    ),
    ...textsOfGaps(gapsAt(document, step.id)),
  ];
}

function textsOfLane(document: ProjectDocument, lane: Lane): Texts {
  const team = document.teams[lane.team];
  return [
    ['name', team?.name],
    ['teamLine', team?.line],
    ['manager', team?.manager],
    ...textsOfGaps(gapsAt(document, lane.id)),
  ];
}

const textsOfStage = (document: ProjectDocument, stage: Stage): Texts => [
  ['name', stage.name],
  ['objective', stage.objective],
  ['entryCriteria', stage.entryCriteria],
  ['exitCriteria', stage.exitCriteria],
  ...textsOfGaps(gapsAt(document, stage.id)),
];

const textsOfConnection = (document: ProjectDocument, { id, label }: Connection): Texts => [
  ['condition', label],
  ...textsOfGaps(gapsAt(document, id)),
];

/** What a text is said of. */
type Found = Pick<Hit, 'id' | 'map'>;

/** A hit for each of the texts that holds what is sought. */
function hitsIn(kind: Hit['kind'], { id, map }: Found, texts: Texts, sought: string): Hit[] {
  const spellings = spellingsOf(sought);
  return texts.flatMap(([field, text]): Hit[] => {
    if (!text) return [];
    const where = folded(text);
    const found = spellings.find((spelling) => where.includes(spelling));
    if (found === undefined) return [];
    return [{ kind, id, map, field, text, at: where.indexOf(found), length: found.length }];
  });
}

/**
 * Everything of a map that a text is said of: what is called so first, then every other field that holds it; of each, teams,
 * stages, then steps in reading order with the connections that leave them. Nothing for a blank text.
 */
export function findInMap(document: ProjectDocument, map: Id, text: string, words: SearchWords): Hit[] {
  const sought = folded(text.trim());
  if (sought === '') return [];
  const hits = [
    ...lanesOf(document, map).flatMap((lane) => hitsIn('lane', lane, textsOfLane(document, lane), sought)),
    ...stagesOf(document, map).flatMap((stage) =>
      hitsIn('stage', stage, textsOfStage(document, stage), sought),
    ),
    ...toldSteps(document, map).flatMap((step) => [
      ...hitsIn('step', step, textsOfStep(document, step, words), sought),
      ...outgoing(document, step.id).flatMap((connection) =>
        hitsIn('connection', connection, textsOfConnection(document, connection), sought),
      ),
    ]),
  ];
  return [...hits.filter(({ field }) => field === 'name'), ...hits.filter(({ field }) => field !== 'name')];
}

/** What is found on a map, then what is found on all others, in order of the maps. A team is found only where one looks. */
export function findInProject(
  document: ProjectDocument,
  map: Id,
  text: string,
  words: SearchWords,
): readonly Hit[] {
  const others = mapsOf(document).filter(({ id }) => id !== map);
  return [
    ...findInMap(document, map, text, words),
    ...others.flatMap(({ id }) =>
      findInMap(document, id, text, words).filter(({ kind }) => kind !== 'lane' && kind !== 'stage'),
    ),
  ];
}
