// A question of the quiz: about one step, with answers of which exactly one is right.
import type { Id } from '../../base/id';

/** What is asked; each only of steps that say it. */
export const QUESTION_KINDS = [
  'owner',
  'team',
  'next',
  'branch',
  'condition',
  'completion',
  'produces',
  'needs',
  'stage',
  'deadline',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuizQuestion {
  readonly kind: QuestionKind;
  /** The step that is asked about: where the answer is found on the chart. */
  readonly step: Id;
  readonly name: string;
  /** `branch`: the condition that is taken. `condition`: the name of the step that it leads to. Else empty. */
  readonly about: string;
  /** Two to four, in the order in which they are offered; no two of them read alike. */
  readonly options: readonly string[];
  /** The place of the right one. */
  readonly answer: number;
}

/** A question before its wrong answers are chosen. */
export interface Asked {
  readonly kind: QuestionKind;
  readonly step: Id;
  readonly name: string;
  readonly about: string;
  readonly right: string;
  /** Texts that would be right as well, or nearly: never offered. */
  readonly alsoRight: readonly string[];
  /** Wrong answers, the most plausible first; more than are needed. */
  readonly wrong: readonly string[];
}

/** Two texts that read alike have the same: case, width, spaces and signs at the end do not count. */
export const readsAs = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
