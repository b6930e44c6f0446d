// Bars without a name in cells: what follows them is said, read back as the bar, and survives a copy as a table.
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../src/model/document';
import { cellText } from '../../../../src/model/text/cell-text';
import { cellWriter } from '../../../../src/model/text/cell-writer';
import { planSheet } from '../../../../src/model/text/plan-sheet';
import { surroundings } from '../../../../src/model/text/plan';
import { tableOf } from '../../../../src/model/text/write-table';
import { sketchFlow } from '../../../helpers/flow-sketch';
import { speech, WORDS } from '../../../helpers/table-speech';

const flow = () =>
  sketchFlow({
    steps: {
      Ready: { kind: 'decision', name: 'Ready to buy?' },
      split: { kind: 'parallel', name: '' },
      Costs: { name: 'Check costs, all of them', lane: 'Sales' },
      Terms: 'activity',
      join: { kind: 'parallel', name: '' },
      Offer: 'activity',
      Lost: 'end-lost',
    },
    ways: [
      'Ready > split: Yes',
      'Ready > Lost: No',
      'split > Costs',
      'split > Terms',
      'Costs > join',
      'Terms > join',
      'join > Offer',
    ],
  });

type Flow = ReturnType<typeof flow>;
type Locale = 'en' | 'zh';

const next = (document: ProjectDocument, id: string, locale: Locale = 'en'): string => {
  const step = document.steps[id];
  return step ? cellText(document, step, 'next', WORDS[locale]) : '';
};
const nextOf = (editor: Flow, word: string, locale: Locale = 'en'): string =>
  next(editor.document(), editor.id(word), locale);
const write = (editor: Flow, word: string, text: string, typed = true) =>
  editor.act((tx) =>
    cellWriter(tx, editor.map, speech('en'), { typed }).write(editor.id(word), 'next', text),
  );

describe('the cell of what comes next', () => {
  it('says what follows a bar', () => {
    const editor = flow();
    expect(nextOf(editor, 'Ready')).toContain('Yes: in parallel: Terms, Check costs, all of them');
    expect(nextOf(editor, 'Ready', 'zh')).toContain('Yes：并行：Terms、Check costs, all of them');
    expect(nextOf(editor, 'Costs')).toBe('after joining: Offer');
    expect(nextOf(editor, 'Costs', 'zh')).toBe('汇合后：Offer');
    expect(nextOf(editor, 'join')).toBe('Offer');
  });

  it.each(['en', 'zh'] as const)('takes its own text back without a change: %s', (locale) => {
    const editor = flow();
    const before = editor.document();
    for (const word of ['Ready', 'Costs', 'Terms', 'split', 'join'])
      for (const typed of [true, false])
        expect(write(editor, word, nextOf(editor, word, locale), typed)).toBeNull();
    expect(editor.document().connections).toEqual(before.connections);
  });

  it('leads another step to the bar that it names', () => {
    const editor = flow();
    expect(write(editor, 'Offer', 'after joining: Offer')).toBeNull();
    expect(
      Object.values(editor.document().connections).some(
        ({ from, to }) => from === editor.id('Offer') && to === editor.id('join'),
      ),
    ).toBe(true);
  });

  it('refuses a bar that is not there, and says so', () => {
    const editor = flow();
    const before = editor.document();
    expect(write(editor, 'Costs', 'in parallel: Offer, Terms')).toMatchObject({ key: 'noBar' });
    expect(editor.document()).toBe(before);
  });
});

const copied = (editor: Flow, words: readonly string[], locale: Locale = 'en') =>
  tableOf(
    editor.document(),
    words.map((word) => editor.id(word)),
    WORDS[locale],
  );

describe('a table of steps and bars', () => {
  it.each(['en', 'zh'] as const)('is read back with its bars: %s', (locale) => {
    const editor = flow();
    const table = copied(editor, ['Ready', 'split', 'Costs', 'Terms', 'join', 'Offer', 'Lost'], locale);
    const empty = sketchFlow({ steps: {} });
    const plan = planSheet(table, surroundings(empty.document(), empty.map, speech('en').reads));
    const name = (at: number | string): string =>
      typeof at === 'number' ? plan.steps[at]?.fields.name || `${plan.steps[at]?.fields.kind}` : at;
    expect(plan.remarks).toEqual([]);
    expect(plan.ways.map(({ from, to, label }) => [name(from), name(to), label])).toHaveLength(7);
    expect(plan.ways.map(({ from, to, label }) => [name(from), name(to), label])).toEqual(
      expect.arrayContaining([
        ['Ready to buy?', 'parallel', 'Yes'],
        ['Ready to buy?', 'Lost', 'No'],
        ['parallel', 'Check costs, all of them', null],
        ['Terms', 'parallel', null],
        ['parallel', 'Offer', null],
      ]),
    );
  });

  it('without its bars leads on to what follows them', () => {
    const editor = flow();
    const [head = [], ...rows] = copied(editor, ['Ready', 'Costs', 'Terms', 'Offer']);
    const at = head.indexOf('Next');
    expect(at).toBeGreaterThan(0);
    expect(rows.map((row) => row[at])).toEqual([
      'Yes: Terms; Yes: Check costs, all of them',
      'Offer',
      'Offer',
      '',
    ]);
  });
});

describe('the cell of what comes before', () => {
  it('says who hands over, through bars, and takes nothing but itself', () => {
    const editor = flow();
    const costs = editor.document().steps[editor.id('Costs')];
    if (!costs) throw new Error('no step');
    expect(cellText(editor.document(), costs, 'previous', WORDS.en)).toBe('Ready to buy? – Yes (SDR)');
    expect(cellText(editor.document(), costs, 'previous', WORDS.zh)).toBe('Ready to buy? – Yes（SDR）');
    const put = (text: string) =>
      editor.act((tx) => cellWriter(tx, editor.map, speech('en')).write(costs.id, 'previous', text));
    expect(put('Ready to buy? – Yes (SDR)')).toBeNull();
    expect(put('Offer')).toMatchObject({ key: 'notHere' });
  });

  it('orders a sheet that says nothing of what is next', () => {
    const empty = sketchFlow({ steps: {} });
    const sheet = [
      ['No.', 'Step', 'Predecessor'],
      ['1', 'Call', ''],
      ['2', 'Meet', '1'],
      ['3', 'Offer', 'Meet; Call'],
    ];
    const plan = planSheet(sheet, surroundings(empty.document(), empty.map, speech('en').reads));
    expect(plan.ways.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
  });
});
