// What is said of the things on a map, text by text, as it is found.
import type { Duration } from '../base/duration';
import type { Id } from '../base/id';
import type { Money } from '../base/money';
import type { Comment, Connection, Gap, Lane, ProjectDocument, Stage, Step } from './document';
import type { QualificationMethod, StepKindId } from './ids';
import { commentsAt, gapsAt, teamOf } from './queries';

/** What a text was found in. */
export type SearchField =
  | 'name'
  | 'kind'
  /** The team or the stage of a step. */
  | 'lane'
  | 'stage'
  /** A connection as lists write it: from one step to the next. */
  | 'connection'
  | 'purpose'
  | 'responsible'
  | 'involved'
  | 'action'
  | 'completion'
  | 'deadline'
  | 'workTime'
  | 'waitTime'
  | 'cost'
  | 'script'
  | 'forms'
  | 'systems'
  | 'tasks'
  | 'metrics'
  | 'resources'
  | 'qualification'
  | 'notes'
  | 'comments'
  | 'gaps'
  | 'condition'
  | 'probability'
  | 'handOver'
  | 'teamLine'
  | 'manager'
  | 'objective'
  | 'entryCriteria'
  | 'exitCriteria';

/** What is said, by what it says. */
export type Texts = readonly (readonly [SearchField, string | null | undefined])[];

/** Names of things that are said by id. */
export interface SearchWords {
  /** A type of action, fixed or the project's own. */
  action(id: Id): string;
  duration(duration: Duration): string;
  money(money: Money): string;
  /** A share from 0 to 1. */
  share(share: number): string;
  method(id: QualificationMethod): string;
  kind(id: StepKindId): string;
  /** What a gap is called: its title, else its kind. */
  gap(gap: Pick<Gap, 'title' | 'kind'>): string;
}

const list = (names: readonly (string | null | undefined)[]): string => names.filter(Boolean).join(', ');

const textsOfGaps = (document: ProjectDocument, place: Id, words: SearchWords): Texts =>
  gapsAt(document, place).map((gap) => ['gaps', list([words.gap(gap), gap.cause, gap.owner])]);

const textsOfComments = (comments: readonly Comment[]): Texts =>
  comments.map(({ text, author }) => ['comments', list([text, author])]);

/** Of a text that is not given, null or nothing. */
export function textsOfStep(document: ProjectDocument, step: Step, words: SearchWords): Texts {
  const called = (role: Id | null): (string | undefined)[] => {
    const { name, person } = document.roles[role ?? ''] ?? {};
    return [name, person ?? undefined];
  };
  const { deadline, workTime, waitTime, cost, qualification } = step;
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
    ['cost', cost && words.money(cost)],
    ['qualification', qualification && words.method(qualification)],
    ['script', step.script],
    ['forms', list(step.forms.map(({ form }) => document.forms[form]?.name))],
    ['systems', list(step.systems.map((id) => document.systems[id]?.name))],
    ['tasks', list(step.tasks.map(({ text }) => text))],
    ['metrics', list(step.metrics.flatMap(({ name, target }) => [name, target ?? undefined]))],
    ['resources', list(step.resources.map(({ resource }) => document.resources[resource]?.name))],
    ['notes', step.notes],
    ...textsOfComments(commentsAt(document, step.id)),
    ...textsOfGaps(document, step.id, words),
  ];
}

export function textsOfLane(document: ProjectDocument, lane: Lane, words: SearchWords): Texts {
  const team = document.teams[lane.team];
  return [
    ['name', team?.name],
    ['teamLine', team?.line],
    ['manager', team?.manager],
    ...textsOfGaps(document, lane.id, words),
  ];
}

export const textsOfStage = (document: ProjectDocument, stage: Stage, words: SearchWords): Texts => [
  ['name', stage.name],
  ['objective', stage.objective],
  ['entryCriteria', stage.entryCriteria],
  ['exitCriteria', stage.exitCriteria],
  ...textsOfGaps(document, stage.id, words),
];

export const textsOfConnection = (
  document: ProjectDocument,
  { id, label, probability }: Connection,
  words: SearchWords,
): Texts => [
  ['condition', label],
  ['probability', probability === null ? null : words.share(probability)],
  ...textsOfComments(commentsAt(document, id)),
  ...textsOfGaps(document, id, words),
];

/** What a comment says that stands by itself on a map. */
export const textsOfComment = (comment: Comment): Texts => textsOfComments([comment]);

/** Where a connection leads from one team to another, both of them. */
export function handOverText(document: ProjectDocument, { from, to }: Connection): string | null {
  const [start, end] = [document.steps[from], document.steps[to]];
  if (!start || !end || start.lane === end.lane || start.kind === 'note' || end.kind === 'note') return null;
  return `${teamOf(document, start.lane).name} → ${teamOf(document, end.lane).name}`;
}
