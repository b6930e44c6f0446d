// Finds text in everything that is said of the maps: their steps, connections, teams and stages.
import type { Id } from '../base/id';
import type { Lane, ProjectDocument, Stage, Step } from './document';
import { commentsAt, lanesOf, mapsOf, outgoing, stagesOf } from './queries';
import { toldSteps } from './told-order';

/** What a text was found in. */
export type SearchField =
  | 'name'
  | 'purpose'
  | 'responsible'
  | 'action'
  | 'completion'
  | 'script'
  | 'forms'
  | 'systems'
  | 'tasks'
  | 'metrics'
  | 'resources'
  | 'notes'
  | 'comments'
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

type Texts = readonly (readonly [SearchField, string | null | undefined])[];

/** Names of things that are said by id. */
export interface SearchWords {
  /** A type of action, fixed or the project's own. */
  action(id: Id): string;
}

function textsOfStep(document: ProjectDocument, step: Step, words: SearchWords): Texts {
  const role = document.roles[step.responsible ?? ''];
  const list = (names: readonly (string | undefined)[]): string => names.filter(Boolean).join(', ');
  return [
    ['name', step.name],
    ['purpose', step.purpose],
    ['responsible', list([role?.name, role?.person ?? undefined])],
    ['action', step.action && words.action(step.action)],
    ['completion', step.completion],
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
  ];
}

function textsOfLane(document: ProjectDocument, lane: Lane): Texts {
  const team = document.teams[lane.team];
  return [
    ['name', team?.name],
    ['teamLine', team?.line],
    ['manager', team?.manager],
  ];
}

const textsOfStage = (stage: Stage): Texts => [
  ['name', stage.name],
  ['objective', stage.objective],
  ['entryCriteria', stage.entryCriteria],
  ['exitCriteria', stage.exitCriteria],
];

/** What a text is said of. */
type Found = Pick<Hit, 'id' | 'map'>;

/** A hit for each of the texts that holds what is sought. */
function hitsIn(kind: Hit['kind'], { id, map }: Found, texts: Texts, sought: string): Hit[] {
  return texts.flatMap(([field, text]): Hit[] => {
    const at = text ? folded(text).indexOf(sought) : -1;
    return text && at >= 0 ? [{ kind, id, map, field, text, at, length: sought.length }] : [];
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
    ...stagesOf(document, map).flatMap((stage) => hitsIn('stage', stage, textsOfStage(stage), sought)),
    ...toldSteps(document, map).flatMap((step) => [
      ...hitsIn('step', step, textsOfStep(document, step, words), sought),
      ...outgoing(document, step.id).flatMap((connection) =>
        hitsIn('connection', connection, [['condition', connection.label]], sought),
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
