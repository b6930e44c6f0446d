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
