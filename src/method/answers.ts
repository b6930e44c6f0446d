// The five questions of the method: which of them a kind of step is asked, and which are answered.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from '../model/document';
import type { StepKindId } from '../model/ids';
import { outgoing, stepsOf } from '../model/queries';

/** Which step, who is responsible, what type of action, how it is completed, what comes next. */
export const QUESTIONS = ['which', 'who', 'what', 'completed', 'next'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

const END: readonly QuestionId[] = ['which'];
const ASKED: Readonly<Partial<Record<StepKindId, readonly QuestionId[]>>> = {
  start: ['which', 'next'],
  parallel: ['which', 'next'],
  wait: ['which', 'who', 'completed', 'next'],
  note: ['which', 'next'],
  'end-won': END,
  'end-lost': END,
  'end-parked': END,
};

/** What the method asks of a kind of step, in its order: nobody does anything at a start, and nothing follows an end. */
export const questionsOf = (kind: StepKindId): readonly QuestionId[] => ASKED[kind] ?? QUESTIONS;

/** True when something that is no remark comes after the step. */
const leads = (document: ProjectDocument, id: Id): boolean =>
  outgoing(document, id).some(({ to }) => document.steps[to] && document.steps[to].kind !== 'note');

/** True when a question of a step has its answer. */
export function isAnswered(document: ProjectDocument, step: Step, question: QuestionId): boolean {
  switch (question) {
    case 'which':
      return step.name.trim() !== '';
    case 'who':
      return step.responsible !== null;
    case 'what':
      return step.action !== null;
    case 'completed':
      return step.completion !== null;
    case 'next':
      return leads(document, step.id);
  }
}

/** A bar needs no name, and a remark answers nothing. */
const counts = ({ kind }: Step): boolean => kind !== 'note' && kind !== 'parallel';

/** In the order of the questions that a step is asked, which are answered; null for a step that the method does not ask about. */
export const answersAt = (document: ProjectDocument, step: Step): readonly boolean[] | null =>
  counts(step) ? questionsOf(step.kind).map((question) => isAnswered(document, step, question)) : null;

/** A step that the method asks about, and the questions it leaves open. */
export interface StepAnswers {
  readonly step: Step;
  readonly open: readonly QuestionId[];
}

/** The steps of a map that are asked, in reading order. */
export const mapAnswers = (document: ProjectDocument, map: Id): StepAnswers[] =>
  stepsOf(document, map)
    .filter(counts)
    .map((step) => ({
      step,
      open: questionsOf(step.kind).filter((question) => !isAnswered(document, step, question)),
    }));

/** A question that a step leaves open. */
export interface OpenQuestion {
  readonly step: Step;
  readonly question: QuestionId;
}

/** What a map leaves open, step by step in reading order and question by question. */
export const openQuestions = (document: ProjectDocument, map: Id): OpenQuestion[] =>
  mapAnswers(document, map).flatMap(({ step, open }) => open.map((question) => ({ step, question })));

/**
 * The open question after another one, in the order of steps and questions; after the last the first. Without a question: the
 * first one of the step itself or behind it. Null: none is open.
 */
export function nextOpen(
  document: ProjectDocument,
  map: Id,
  after: { readonly step: Id; readonly question: QuestionId | null } | null,
): OpenQuestion | null {
  const open = openQuestions(document, map);
  const steps = stepsOf(document, map).map(({ id }) => id);
  const place = (step: Id, question: QuestionId | null): number =>
    steps.indexOf(step) * QUESTIONS.length + (question === null ? -1 : QUESTIONS.indexOf(question));
  const from = after === null || !steps.includes(after.step) ? -1 : place(after.step, after.question);
  return open.find(({ step, question }) => place(step.id, question) > from) ?? open[0] ?? null;
}
