// Cells: what they say is read back as the same, in both languages; what they cannot take changes nothing.
import { describe, expect, it } from 'vitest';
import { cellText, goalsOf } from '../../../../src/model/text/cell-text';
import { cellWriter } from '../../../../src/model/text/cell-writer';
import { type CellColumn, COLUMN_IDS, type ColumnId } from '../../../../src/model/text/columns';
import { speech, WORDS } from '../../../helpers/table-speech';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

type Locale = 'en' | 'zh';

function project(): TestEditor {
  const editor = testEditor();
  editor.chain('Call', 'Good fit?', 'Offer');
  editor.add('Lost', { stage: 'Close', kind: 'end-lost' });
  editor.connect('Good fit?', 'Lost', 'No');
  editor.history.clear();
  return editor;
}

const text = (editor: TestEditor, step: string, column: CellColumn, locale: Locale = 'en'): string =>
  cellText(editor.document(), editor.step(step), column, WORDS[locale]);

/** Writes into a cell; the reason when it was not taken. */
const write = (
  editor: TestEditor,
  step: string,
  column: ColumnId,
  given: string,
  options: { typed?: boolean; locale?: Locale } = {},
) =>
  editor.act((tx) =>
    cellWriter(tx, editor.map, speech(options.locale ?? 'en'), { typed: options.typed ?? false }).write(
      editor.step(step).id,
      column,
      given,
    ),
  );

const FULL: readonly (readonly [ColumnId, string])[] = [
  ['responsible', 'Mei Lin, controller'],
  ['action', 'Call'],
  ['completion', 'Talked for\nten minutes'],
  ['deadline', '3 days'],
  ['forms', 'Quote; Brief (needed)'],
  ['tasks', 'Calls, 20 a day; Clean the list; Visits, 2 a week'],
  ['goals', 'Answer within a day; Thirty talks'],
  ['metrics', 'Reached: 30 %; Talks'],
  ['review', 'Shorten the script\nAsk for the budget'],
  ['kind', 'Hand-off'],
  ['purpose', 'To hear the need'],
  ['script', 'Good morning'],
  ['systems', 'CRM; Telephone'],
  ['workTime', '30 min'],
  ['waitTime', '2 calendar days'],
  ['cost', '€1,500'],
  ['share', '40 %'],
  ['notes', 'See the handbook'],
  ['involved', 'Boss (Accountable); Ann, lawyer (Consulted)'],
  ['resources', 'Van × 2; Driver × 3 (people)'],
  ['qualification', 'BANT'],
];

describe('what is written is read', () => {
  it.each(FULL)('%s', (column, given) => {
    const editor = project();
    expect(write(editor, 'Call', column, given)).toBeNull();
    expect(text(editor, 'Call', column)).toBe(given);
  });

  it.each(COLUMN_IDS)('%s in Chinese, and again without any change', (column) => {
    const editor = project();
    for (const [at, given] of FULL) write(editor, 'Call', at, given);
    write(editor, 'Good fit?', 'probability', '40 %; 60 %');
    for (const locale of ['en', 'zh'] as const) {
      const before = editor.document();
      const faults = Object.values(before.steps).map(({ name }) => {
        const said = text(editor, name, column, locale);
        return said === ''
          ? null
          : write(editor, name, column, said, { locale: locale === 'en' ? 'zh' : 'en' });
      });
      expect(faults).toEqual([null, null, null, null]);
      expect(editor.document()).toEqual(before);
    }
  });
});

describe('a cell', () => {
  it('keeps working and calendar time apart', () => {
    const editor = project();
    write(editor, 'Call', 'deadline', '3 个工作日');
    expect(editor.step('Call').deadline).toEqual({ amount: 3, unit: 'day', working: true });
    write(editor, 'Call', 'deadline', '3 calendar days');
    expect(editor.step('Call').deadline?.working).toBe(false);
    expect(text(editor, 'Call', 'deadline', 'zh')).toBe('3 个自然日');
    write(editor, 'Call', 'deadline', '2');
    expect(editor.step('Call').deadline).toEqual({ amount: 2, unit: 'day', working: true });
  });

  it('understands words of every language', () => {
    const editor = project();
    write(editor, 'Call', 'action', '打电话');
    expect(editor.step('Call').action).toBe('call');
    write(editor, 'Call', 'kind', '判断');
    expect(editor.step('Call').kind).toBe('decision');
    write(editor, 'Call', 'forms', '报价单（需要）');
    expect(editor.step('Call').forms[0]?.use).toBe('needed');
    write(editor, 'Call', 'action', 'Dance');
    expect(editor.document().project.ownActions.map(({ name }) => name)).toEqual(['Dance']);
  });

  it('understands what people say for a word, unless the project has one of its own', () => {
    const editor = project();
    write(editor, 'Call', 'action', 'phone call');
    expect(editor.step('Call').action).toBe('call');
    write(editor, 'Call', 'kind', '决策');
    expect(editor.step('Call').kind).toBe('decision');
    editor.act((tx) => {
      tx.draft.project.ownActions = [{ id: 'own', name: 'phone call' }];
    });
    write(editor, 'Call', 'action', 'phone call');
    expect(editor.step('Call').action).toBe('own');
  });

  it('parts names at commas, unless a name is known with one or a semicolon parts them', () => {
    const editor = project();
    const forms = (given: string) => {
      write(editor, 'Call', 'forms', given);
      return editor.step('Call').forms.map(({ form }) => editor.document().forms[form]?.name);
    };
    expect(forms('Quote, Brief、Plan')).toEqual(['Quote', 'Brief', 'Plan']);
    expect(forms('Offer, final; Quote')).toEqual(['Offer, final', 'Quote']);
    expect(forms('Offer, final')).toEqual(['Offer, final']);
  });

  it('says the rest where its parts have columns of their own', () => {
    const editor = project();
    editor.act((tx) => {
      const writer = cellWriter(tx, editor.map, speech('en'), {
        columns: ['forms', 'needs', 'metrics', 'target'],
      });
      const { id } = editor.step('Call');
      for (const [column, given] of [
        ['forms', 'Quote'],
        ['needs', 'Brief; Plan'],
        ['metrics', 'Reached: all; Talks'],
        ['target', '; 30'],
      ] as const)
        expect(writer.write(id, column, given)).toBeNull();
    });
    expect(text(editor, 'Call', 'forms')).toBe('Quote; Brief (needed); Plan (needed)');
    expect(editor.step('Call').metrics).toEqual([
      { name: 'Reached: all', target: null },
      { name: 'Talks', target: '30' },
    ]);
    expect(text(editor, 'Call', 'needs')).toBe('Brief; Plan');
    expect(text(editor, 'Call', 'target')).toBe('; 30');
  });

  it('finds a role by person, by name or by both, the team’s own first', () => {
    const editor = project();
    write(editor, 'Call', 'responsible', 'Mei Lin, controller');
    for (const said of ['mei lin', 'Controller', 'Mei Lin，controller'])
      write(editor, 'Offer', 'responsible', said);
    expect(Object.values(editor.document().roles)).toHaveLength(1);
    expect(editor.step('Offer').responsible).toBe(editor.step('Call').responsible);
  });

  it('moves the step to the stage and team it names, with or without a number, and makes what is new', () => {
    const editor = project();
    write(editor, 'Call', 'stage', '2. Qualify');
    expect(editor.step('Call').stage).toBe(editor.stage('Qualify').id);
    write(editor, 'Call', 'team', 'Legal');
    expect(editor.step('Call').lane).toBe(editor.lane('Legal').id);
    expect(write(editor, 'Call', 'stage', ' ')).toMatchObject({ key: 'needsStage' });
  });

  it.each([
    ['deadline', 'soon', 'notADuration'],
    ['cost', 'much', 'notMoney'],
    ['share', 'most', 'notShares'],
    ['cost', '-20', 'notMoney'],
    ['kind', 'circle', 'noKind'],
    ['kind', '', 'noKind'],
    ['qualification', 'hunch', 'noMethod'],
    ['next', 'Nowhere', 'noStep'],
    ['next', 'Offer; Nowhere', 'noStep'],
    ['probability', 'half; half', 'notShares'],
    ['probability', '10 %; 20 %; 30 %', 'shareCount'],
    ['completion', 'x'.repeat(20_001), 'tooLong'],
  ] as const)('%s does not take “%.10s”', (column, given, key) => {
    const editor = project();
    const before = editor.document();
    expect(write(editor, 'Good fit?', column, given)?.key).toBe(key);
    expect(editor.document()).toBe(before);
  });
});

describe('what comes next', () => {
  it('makes an end that a word tells of and that is not there yet, once for all rows', () => {
    const editor = project();
    const ends = (): string[] =>
      Object.values(editor.document().steps).flatMap(({ kind, name }) =>
        kind.startsWith('end-') ? [`${name} ${kind}`] : [],
      );
    const before = ends();
    expect(write(editor, 'Offer', 'next', 'End', { typed: true })).toBeNull();
    expect(write(editor, 'Call', 'next', 'No: End')).toBeNull();
    expect(ends()).toEqual([...before, 'End end-won']);
    expect(editor.flow()).toContain('Offer → End');
    expect(editor.flow()).toContain('Call –No→ End');
    const document = editor.document();
    expect(write(editor, 'Offer', 'next', '丢单; Nowhere')?.key).toBe('noStep');
    expect(editor.document()).toBe(document);
  });

  it('keeps connections, and their conditions where a sheet says nothing of them', () => {
    const editor = project();
    const ids = Object.keys(editor.document().connections);
    write(editor, 'Good fit?', 'next', 'Lost; Offer; Call');
    expect(editor.flow()).toEqual(
      ['Call → Good fit?', 'Good fit? –No→ Lost', 'Good fit? → Call', 'Good fit? → Offer'].sort(),
    );
    expect(Object.keys(editor.document().connections)).toEqual(expect.arrayContaining(ids));
  });

  it('takes conditions, also away by hand', () => {
    const editor = project();
    write(editor, 'Good fit?', 'next', 'Yes: Offer；不行：Lost');
    expect(editor.flow()).toContain('Good fit? –Yes→ Offer');
    expect(editor.flow()).toContain('Good fit? –不行→ Lost');
    write(editor, 'Good fit?', 'next', 'Offer', { typed: true });
    expect(editor.flow()).toEqual(['Call → Good fit?', 'Good fit? → Offer'].sort());
  });

  it('takes a share with the condition, and leaves a condition alone that only looks like one', () => {
    const editor = project();
    write(editor, 'Good fit?', 'next', 'Yes (60 %) → Offer; No: Lost');
    expect(text(editor, 'Good fit?', 'next')).toBe('Yes: Offer; No: Lost');
    expect(text(editor, 'Good fit?', 'probability')).toBe('60 %; –');
    write(editor, 'Good fit?', 'next', 'Yes: Offer; No: Lost', { typed: true });
    expect(text(editor, 'Good fit?', 'probability')).toBe('60 %; –');
    editor.act((tx) => {
      for (const way of Object.values(tx.draft.connections)) if (way.label === 'Yes') way.label = 'Over 80 %';
    });
    write(editor, 'Good fit?', 'next', 'Over 80 %: Offer', { typed: true });
    expect(text(editor, 'Good fit?', 'next')).toBe('Over 80 %: Offer');
    expect(text(editor, 'Good fit?', 'probability')).toBe('60 %');
  });

  it('means the next step of a name that several have', () => {
    const editor = project();
    const later = editor.add('Call', { stage: 'Close', x: 400 });
    write(editor, 'Offer', 'next', 'Call');
    const way = Object.values(editor.document().connections).find(
      ({ from }) => from === editor.step('Offer').id,
    );
    expect(way?.to).toBe(later);
  });

  it('parts names at commas only where all parts are steps', () => {
    const editor = project();
    editor.add('Ring, then write', { stage: 'Close', x: 300 });
    write(editor, 'Call', 'next', 'Offer, Good fit?');
    expect(editor.flow().filter((way) => way.startsWith('Call'))).toHaveLength(2);
    write(editor, 'Call', 'next', 'Ring, then write');
    expect(editor.flow()).toContain('Call → Ring, then write');
  });

  it('finds names and conditions that hold colons and semicolons', () => {
    const editor = project();
    editor.add('Sign; then file', { stage: 'Close', x: 300 });
    editor.add('Phase 2: deliver', { stage: 'Close', x: 500 });
    const given = 'If: won: Phase 2: deliver; Sign; then file';
    expect(write(editor, 'Call', 'next', given)).toBeNull();
    expect(editor.flow()).toContain('Call –If: won→ Phase 2: deliver');
    expect(editor.flow()).toContain('Call → Sign; then file');
  });

  it('leads nowhere from an end', () => {
    const editor = project();
    expect(write(editor, 'Lost', 'next', 'Call')?.key).toBe('noNext');
  });
});

describe('goals and reviews', () => {
  it('are the stage’s goals, each keeping its figures', () => {
    const editor = project();
    write(editor, 'Call', 'goals', 'Thirty talks; Fast answers');
    const [first] = goalsOf(editor.document(), editor.stage('Find').id);
    expect(text(editor, 'Good fit?', 'goals')).toBe('Thirty talks; Fast answers');
    write(editor, 'Good fit?', 'goals', 'Thirty talks');
    expect(goalsOf(editor.document(), editor.stage('Find').id)).toEqual([first]);
  });

  it('of several rows of a sheet count together', () => {
    const editor = project();
    editor.act((tx) => {
      const writer = cellWriter(tx, editor.map, speech('en'));
      writer.write(editor.step('Call').id, 'goals', 'Fast answers');
      writer.write(editor.step('Offer').id, 'goals', 'Thirty talks; Fast answers');
      writer.write(editor.step('Good fit?').id, 'goals', '');
    });
    expect(text(editor, 'Call', 'goals')).toBe('Fast answers; Thirty talks');
  });

  it('are the open remarks on the step; resolved ones stay', () => {
    const editor = project();
    write(editor, 'Call', 'review', 'Too long');
    const [id = ''] = Object.keys(editor.document().comments);
    editor.act((tx) => {
      const comment = tx.draft.comments[id];
      if (comment) comment.resolved = true;
    });
    expect(text(editor, 'Call', 'review')).toBe('');
    editor.act((tx) =>
      cellWriter(tx, editor.map, speech('en'), { author: 'Li Na' }).write(
        editor.step('Call').id,
        'review',
        'Why?',
      ),
    );
    expect(Object.values(editor.document().comments)).toMatchObject([
      { resolved: true },
      { text: 'Why?', author: 'Li Na' },
    ]);
    write(editor, 'Call', 'review', '');
    write(editor, 'Call', 'review', 'Still too long');
    expect(Object.values(editor.document().comments).map((one) => one.text)).toEqual([
      'Too long',
      'Still too long',
    ]);
  });
});
