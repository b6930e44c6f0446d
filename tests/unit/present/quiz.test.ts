// The quiz: the same from the same seed, only about what the chart says, and never two right answers, on all templates.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import type { ProjectDocument } from '../../../src/model/document';
import { setStep } from '../../../src/model/commands/set-step';
import { passagesAfter } from '../../../src/model/passages';
import { mapsOf, teamOf } from '../../../src/model/queries';
import { isOwn, peopleOf } from '../../../src/present/people';
import { makeQuiz, scoreOf } from '../../../src/present/quiz/make-quiz';
import { type QuizQuestion, QUESTION_KINDS, readsAs } from '../../../src/present/quiz/question';
import { loadTemplate } from '../../../src/services/templates';
import { testEditor } from '../../helpers/test-editor';

const all = { who: null, seed: 7, count: 200 };

/** By an account of its own: whether an answer would be right. */
function isRight(
  document: ProjectDocument,
  { kind, step: id, about }: QuizQuestion,
  option: string,
): boolean {
  const step = document.steps[id];
  if (!step) return false;
  const ways = passagesAfter(document, id);
  const alike = (text: string | null | undefined): boolean => readsAs(text ?? '') === readsAs(option);
  const forms = (use: string) =>
    step.forms.filter((one) => one.use === use).map(({ form }) => document.forms[form]);
  switch (kind) {
    case 'owner':
      return alike(document.roles[step.responsible ?? '']?.name);
    case 'team':
      return alike(teamOf(document, step.lane).name);
    case 'next':
      return ways.some(({ step: { name } }) => alike(name));
    case 'branch':
      return ways.some((way) => readsAs(way.label ?? '') === readsAs(about) && alike(way.step.name));
    case 'condition':
      return ways.some((way) => readsAs(way.step.name) === readsAs(about) && alike(way.label));
    case 'completion':
      return alike(step.completion);
    case 'produces':
      return forms('produced').some((form) => alike(form?.name));
    case 'needs':
      return forms('needed').some((form) => alike(form?.name));
    case 'stage':
      return alike(document.stages[step.stage]?.name);
    case 'deadline':
      return step.deadline !== null && option.includes(String(step.deadline.amount));
  }
}

describe('the quiz of a template', () => {
  it.each(['b2b-complex', 'b2c-simple', 'retail-store', 'example-b2b'])(
    'of %s has one right answer to each question',
    async (id) => {
      for (const language of ['en', 'zh'] as const) {
        const document = await loadTemplate(id, language, countingIds());
        const map = mapsOf(document)[0]?.id ?? '';
        for (const seed of [1, 2, 3]) {
          const questions = makeQuiz(document, map, { ...all, seed });
          expect(questions.length).toBeGreaterThan(15);
          const rights = questions
            .filter(({ kind }) => kind !== 'deadline')
            .map((question) => ({
              found: question.options.filter((option) => isRight(document, question, option)),
              answer: question.options[question.answer],
            }));
          expect(rights.filter(({ found, answer }) => found.length !== 1 || found[0] !== answer)).toEqual([]);
          const alike = questions.filter(
            ({ options }) => new Set(options.map(readsAs)).size !== options.length,
          );
          expect(alike).toEqual([]);
        }
      }
    },
  );

  it('asks everything that a full chart says', async () => {
    const document = await loadTemplate('b2b-complex', 'en', countingIds());
    const questions = makeQuiz(document, mapsOf(document)[0]?.id ?? '', all);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
  });

  it('asks a role about its own steps, and who owns those beside them', async () => {
    const document = await loadTemplate('b2b-complex', 'en', countingIds());
    const map = mapsOf(document)[0]?.id ?? '';
    const role = peopleOf(document, map).flatMap(({ roles }) => roles)[0];
    const who = { kind: 'role', id: role?.id ?? '' } as const;
    const questions = makeQuiz(document, map, { ...all, who });
    expect(questions.length).toBeGreaterThan(4);
    const wrong = questions.filter(({ kind, step: id }) => {
      const step = document.steps[id];
      return !step || isOwn(document, step, who) === (kind === 'owner' || kind === 'team');
    });
    expect(wrong).toEqual([]);
  });
});

describe('a quiz', () => {
  it('is the same from the same seed, and another from another', async () => {
    const document = await loadTemplate('b2c-simple', 'en', countingIds());
    const map = mapsOf(document)[0]?.id ?? '';
    const of = (seed: number) => makeQuiz(document, map, { who: null, seed, count: 8 });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(of(1)).toHaveLength(8);
  });

  it('asks nothing of an empty chart, and no step whose name stands twice', () => {
    const editor = testEditor();
    expect(makeQuiz(editor.document(), editor.map, all)).toEqual([]);
    editor.chain('Call', 'Write', 'Visit', 'Offer');
    const twin = editor.add('Call', { stage: 'Close' });
    editor.act((tx) => setStep(tx, twin, { completion: 'Said yes' }));
    const asked = makeQuiz(editor.document(), editor.map, all);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ name }) => name)).not.toContain('Call');
  });

  it('offers neither two answers that read alike nor deadlines of the same length', () => {
    const editor = testEditor();
    editor.chain('A', 'B', 'C', 'D', 'E');
    const done = ['Signed.', 'signed', 'Paid', 'Sent', 'Filed'];
    const due = [5, 1, 2, 3, 4].map((amount, i) => ({
      amount,
      unit: i === 1 ? ('week' as const) : ('day' as const),
      working: true,
    }));
    editor.act((tx) => {
      for (const [i, name] of ['A', 'B', 'C', 'D', 'E'].entries())
        setStep(tx, editor.step(name).id, { completion: done[i] ?? null, deadline: due[i] ?? null });
    });
    const ofA = [1, 2, 3, 4].flatMap((seed) =>
      makeQuiz(editor.document(), editor.map, { ...all, seed }).filter(({ name }) => name === 'A'),
    );
    const options = (kind: QuizQuestion['kind']): string[] =>
      ofA.filter((one) => one.kind === kind).flatMap((one) => one.options);
    expect(options('completion')).toContain('Paid');
    expect(options('completion')).not.toContain('signed');
    expect(options('deadline').join()).toContain('3 ');
    expect(options('deadline').join()).not.toContain('week');
  });

  it('is scored by what was chosen', () => {
    const question: QuizQuestion = {
      kind: 'stage',
      step: 's',
      name: 'S',
      about: '',
      options: ['a', 'b', 'c'],
      answer: 1,
    };
    expect(scoreOf([question, question, question], [1, 0])).toEqual({
      right: 1,
      answered: 2,
      wrong: [{ question, chosen: 0 }],
    });
  });
});
