// Makes a quiz from a map: the same questions from the same seed, of all kinds in turn, each with exactly one right answer.
import type { Id } from '../../base/id';
import { random, shuffled } from '../../layout/place/random';
import type { ProjectDocument, Step } from '../../model/document';
import { passagesAfter, passagesBefore } from '../../model/passages';
import { isOwn, type Who } from '../people';
import { ask, type Material, materialOf } from './ask';
import { type Asked, QUESTION_KINDS, type QuestionKind, type QuizQuestion, readsAs } from './question';

export interface QuizWish {
  /** Whose steps it is about; null: all of the map. */
  readonly who: Who | null;
  /** The same seed asks the same. */
  readonly seed: number;
  /** So many questions at most. */
  readonly count: number;
}

const OPTIONS = 4;
/** A step is asked about so often at most. */
const PER_STEP = 2;

/** Wrong answers that differ from the right one and from each other as they are read. */
function wrongAnswers({ right, alsoRight, wrong }: Asked, next: () => number): string[] {
  const taken = new Set([right, ...alsoRight].map(readsAs));
  const fit: string[] = [];
  for (const text of wrong) {
    const reads = readsAs(text);
    if (reads === '' || taken.has(reads)) continue;
    taken.add(reads);
    fit.push(text.trim());
  }
  // From the most plausible ones, not always the same.
  return shuffled(fit.slice(0, OPTIONS + 1), next).slice(0, OPTIONS - 1);
}

/** Null when too few wrong answers are left: one of two would be no question, but for a decision, which has no more. */
function questionOf(one: Asked, next: () => number): QuizQuestion | null {
  const wrong = wrongAnswers(one, next);
  if (wrong.length < (one.kind === 'condition' ? 1 : 2)) return null;
  const options = shuffled([one.right, ...wrong], next);
  const { kind, step, name, about, right } = one;
  return { kind, step, name, about, options, answer: options.indexOf(right) };
}

/** Of a role's quiz: its own steps, and for questions about others those that it gets work from and hands work to. */
function subjects({ document, steps }: Material, who: Who | null): (kind: QuestionKind) => readonly Step[] {
  if (!who) return () => steps;
  const own = steps.filter((step) => isOwn(document, step, who));
  const beside = new Set(
    own.flatMap(({ id }) =>
      [...passagesBefore(document, id), ...passagesAfter(document, id)].map(({ step }) => step.id),
    ),
  );
  const others = steps.filter(({ id }) => beside.has(id) && !own.some((step) => step.id === id));
  // Who asks about a role's own day knows who owns its steps.
  return (kind) => (kind === 'owner' || kind === 'team' ? others : own);
}

/** The questions of a quiz; fewer than wished for, or none, where the map does not say enough. */
export function makeQuiz(document: ProjectDocument, map: Id, { who, seed, count }: QuizWish): QuizQuestion[] {
  const next = random(seed);
  const material = materialOf(document, map);
  const of = subjects(material, who);
  const waiting = new Map(
    QUESTION_KINDS.map((kind) => [
      kind,
      shuffled(
        of(kind).flatMap((step) => ask(material, step, kind)),
        next,
      ),
    ]),
  );
  const questions: QuizQuestion[] = [];
  const times = new Map<Id, number>();
  const left = (): boolean => [...waiting.values()].some((list) => list.length > 0);
  while (questions.length < count && left())
    for (const kind of shuffled(QUESTION_KINDS, next)) {
      const one = waiting.get(kind)?.pop();
      if (!one || questions.length >= count || (times.get(one.step) ?? 0) >= PER_STEP) continue;
      const question = questionOf(one, next);
      if (!question) continue;
      times.set(one.step, (times.get(one.step) ?? 0) + 1);
      questions.push(question);
    }
  return questions;
}

/** How a quiz went so far: `chosen` holds the place of each answer that was given. */
export interface QuizScore {
  readonly right: number;
  readonly answered: number;
  readonly wrong: readonly { readonly question: QuizQuestion; readonly chosen: number }[];
}

export function scoreOf(questions: readonly QuizQuestion[], chosen: readonly number[]): QuizScore {
  const given = questions
    .slice(0, chosen.length)
    .map((question, i) => ({ question, chosen: chosen[i] ?? -1 }));
  const wrong = given.filter((one) => one.question.answer !== one.chosen);
  return { right: given.length - wrong.length, answered: given.length, wrong };
}
