// Which questions and rows make sense for a kind of step, and which of the questions are answered.
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import type { StepKindId } from '../../model/ids';
import { outgoing } from '../../model/queries';

export const QUESTIONS = ['which', 'who', 'what', 'completed', 'next'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export const ROWS = [
  'script',
  'tasks',
  'timeAndCost',
  'systems',
  'resources',
  'metrics',
  'qualification',
  'notes',
] as const;
export type RowId = (typeof ROWS)[number];

export interface StepFacts {
  readonly questions: readonly QuestionId[];
  readonly rows: readonly RowId[];
}

const WORK: StepFacts = { questions: QUESTIONS, rows: ROWS };
const END: StepFacts = { questions: ['which'], rows: ['metrics', 'notes'] };

const FACTS: Readonly<Partial<Record<StepKindId, StepFacts>>> = {
  start: { questions: ['which', 'next'], rows: ['metrics', 'notes'] },
  parallel: { questions: ['which', 'next'], rows: ['notes'] },
  wait: {
    questions: ['which', 'who', 'completed', 'next'],
    rows: ['timeAndCost', 'systems', 'metrics', 'notes'],
  },
  note: { questions: ['which', 'next'], rows: [] },
  'end-won': END,
  'end-lost': END,
  'end-parked': END,
};

/** What the inspector asks of a kind of step. */
export const factsOf = (kind: StepKindId): StepFacts => FACTS[kind] ?? WORK;

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

/** True when something that is no remark comes after the step. */
const leads = (document: ProjectDocument, id: Id): boolean =>
  outgoing(document, id).some(({ to }) => document.steps[to] && document.steps[to].kind !== 'note');
