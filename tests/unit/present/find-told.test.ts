// The list of a presentation finds what is told as the canvas finds it: by texts, and by the words for what a thing is or has.
import { describe, expect, it } from 'vitest';
import { loadFindWords } from '../../../src/locales/find-words/load';
import { setStep } from '../../../src/model/commands/set-step';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { findInMap } from '../../../src/model/search';
import { searchWordsOf } from '../../../src/model/text/search-words';
import { findTold } from '../../../src/present/find-told';
import { newWalk, tellingsOf, type Walk } from '../../../src/present/walk';
import { templateProject } from '../../browser/support/template-project';
import { WORDS } from '../../helpers/table-speech';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const called = await loadFindWords();

function process(): TestEditor {
  const editor = testEditor();
  editor.add('Call', { lane: 'SDR' });
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close', x: 200 });
  editor.connect('Call', 'Offer');
  editor.connect('Offer', 'Sign');
  editor.act((tx) => {
    setStep(tx, editor.step('Sign').id, { deadline: { amount: 2, unit: 'day', working: true } });
    setStep(tx, editor.step('Call').id, { waitTime: { amount: 3, unit: 'day', working: true } });
  });
  return editor;
}

const found = (editor: TestEditor, text: string, walk: Walk, locale: 'en' | 'zh' = 'en') => {
  const document = editor.document();
  const words = searchWordsOf(document, WORDS[locale]);
  const told = findTold(document, walk, { text, words, called, nameOf: ({ kind }) => kind });
  return {
    ...told,
    names: told.found.map(({ telling }) =>
      telling.kind === 'step'
        ? document.steps[telling.id]?.name
        : telling.kind === 'stage'
          ? document.stages[telling.id]?.name
          : telling.kind,
    ),
  };
};

describe('what is told', () => {
  it.each([
    ['deadline', ['Sign']],
    ['期限', ['Sign']],
    ['waiting', ['Call']],
    ['等待', ['Call']],
    ['2 days', ['Sign']],
    ['hand-off', ['Call']],
    ['handover', ['Call']],
    ['call -> offer', ['Call']],
    ['Sales', ['Offer', 'Sign']],
    ['Close', ['Close', 'Offer', 'Sign']],
    ['opening', ['opening']],
    ['', []],
    ['nowhere', []],
  ])('is found for “%s”', (text, names) => {
    const editor = process();
    expect(found(editor, text, newWalk(editor.map, 'step')).names).toEqual(names);
  });

  it('comes in the order of the canvas, each once', () => {
    const document = templateProject('b2b-complex', 'en');
    const map = firstWhole(document)?.id ?? '';
    const words = searchWordsOf(document, WORDS.en);
    for (const text of ['deadline', 'proposal', 'decision', 'crm', 'account executive']) {
      const { found: told } = findTold(document, newWalk(map, 'step'), {
        text,
        words,
        called,
        nameOf: () => '',
      });
      const all = tellingsOf(document, newWalk(map, 'step')).flatMap((one) =>
        one.kind === 'step' ? one.id : [],
      );
      const hits = findInMap(document, map, text, words, called).flatMap((hit): string[] => {
        if (hit.kind === 'step') return [hit.id];
        // Of what is said of a team, its first step.
        if (hit.kind === 'lane' && hit.field !== 'name')
          return all.filter((id) => document.steps[id]?.lane === hit.id).slice(0, 1);
        return [document.connections[hit.id]?.from ?? ''];
      });
      const steps = told.flatMap(({ telling }) => (telling.kind === 'step' ? telling.id : []));
      expect(steps.length).toBeGreaterThan(0);
      expect(steps).toEqual([...new Set(hits)].filter((id) => all.includes(id)));
    }
  });

  it('is the stage where only stages are told, and says the step by which it was found', () => {
    const editor = process();
    const { names, found: told } = found(editor, 'deadline', newWalk(editor.map, 'stage'));
    expect(names).toEqual(['Close']);
    expect(told[0]?.hit?.id).toBe(editor.step('Sign').id);
  });

  it('of a day is its own, and the rest is counted', () => {
    const editor = process();
    const who = { kind: 'team', id: editor.lane('SDR').team } as const;
    const { names, elsewhere } = found(editor, 'Close', newWalk(editor.map, 'step', who));
    expect(names).toEqual([]);
    expect(elsewhere).toBe(2);
  });
});
