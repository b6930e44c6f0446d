// The columns of a process table: every heading is recognised, and what is written into a cell is read back.
import { describe, expect, it } from 'vitest';
import en from '../../../../src/locales/en';
import zh from '../../../../src/locales/zh';
import { setNamedFields } from '../../../../src/model/commands/set-named-fields';
import { cellText } from '../../../../src/model/text/cell-text';
import { type CellColumn, READ_COLUMNS } from '../../../../src/model/text/columns';
import { bracketOf, columnsOf, isHeaderRow } from '../../../../src/model/text/headings';
import { type FieldColumn, readCell } from '../../../../src/model/text/read-cell';
import { speechOf } from '../../../../src/model/text/speech';
import { testEditor } from '../../../helpers/test-editor';

const SPEECHES = [speechOf('en', en), speechOf('zh', zh)] as const;
const READER = { speeches: SPEECHES, currency: 'CNY' };
const CELLS = READ_COLUMNS.filter((column): column is CellColumn => column !== 'number');
/** What is said of a step beside its fields. */
const PLACE = ['stage', 'team', 'next', 'previous', 'probability', 'goals', 'review'];
const FIELDS = CELLS.filter((column): column is FieldColumn => !PLACE.includes(column));

describe('headings', () => {
  it.each(SPEECHES)('are read back as the app writes them: $locale', ({ columns }) => {
    expect(columnsOf(READ_COLUMNS.map((column) => columns[column]))).toEqual([...READ_COLUMNS]);
  });

  it('are recognised whatever their case, width, spaces, signs and units', () => {
    expect(
      columnsOf(['ＳＴＥＰ ', 'Dead-line (days)', '完 成 标 准：', '期限（天）', '#', 'Colour']),
    ).toEqual(['name', 'deadline', 'completion', null, 'number', null]);
    expect(bracketOf('期限（天）')).toBe('天');
    expect(bracketOf('Deadline')).toBeNull();
  });

  it('in two languages are read by either', () =>
    expect(
      columnsOf(['步骤 Step', 'Stage阶段', 'Owner / 负责人', '完成标准\nDone when', 'Step(步骤)']),
    ).toEqual(['name', 'stage', 'responsible', 'completion', null]));

  it('mean what their neighbours let them mean', () => {
    expect(columnsOf(['步骤', '目标', '负责人', '具体任务', '指标'])[1]).toBe('purpose');
    expect(columnsOf(['步骤', '指标', '目标'])[2]).toBe('target');
    expect(columnsOf(['步骤', '阶段', '目标'])[2]).toBe('goals');
    expect(columnsOf(['步骤', '目标'], true)[1]).toBe('goals');
    expect(columnsOf(['环节', '部门'])).toEqual(['name', 'team']);
    expect(columnsOf(['Step', 'Remarks', 'Notes'])).toEqual(['name', 'review', 'notes']);
    expect(columnsOf(['阶段', '环节'])).toEqual(['stage', 'name']);
    expect(columnsOf(['环节', '步骤'])).toEqual(['stage', 'name']);
    expect(columnsOf(['Step', 'Task'])).toEqual(['name', 'tasks']);
    expect(columnsOf(['Task', 'Owner'])).toEqual(['name', 'responsible']);
  });

  it('make a header row, and ordinary rows do not', () => {
    expect(isHeaderRow(['阶段', '步骤', '负责人'])).toBe(true);
    expect(isHeaderRow(['Step', 'Stage', 'Comments by Mary', 'x'])).toBe(true);
    expect(isHeaderRow(['流程描述', '责任部门', '时限'])).toBe(true);
    expect(isHeaderRow(['Step'])).toBe(false);
    expect(isHeaderRow(['Call the customer', 'SDR'])).toBe(false);
    expect(isHeaderRow(['Stage', 'Team'])).toBe(false);
  });
});

const TYPED: readonly [FieldColumn, string, object][] = [
  ['deadline', '2 days', { deadline: { amount: 2, unit: 'day', working: true } }],
  ['deadline', '3 个工作日内', { deadline: { amount: 3, unit: 'day', working: true } }],
  ['deadline', 'within 24 calendar hours', { deadline: { amount: 24, unit: 'hour', working: false } }],
  ['workTime', '半天', { workTime: { amount: 0.5, unit: 'day', working: true } }],
  ['cost', '1.5k', { cost: { amount: 1500, currency: 'CNY' } }],
  ['share', '40 %', { share: 0.4 }],
  [
    'responsible',
    '王芳，财务主管',
    { responsible: { text: '王芳，财务主管', person: '王芳', name: '财务主管' } },
  ],
  ['responsible', 'Controller', { responsible: { text: 'Controller', person: null, name: 'Controller' } }],
  ['action', 'phone call', { action: { fixed: 'call' } }],
  ['action', '打电话', { action: { fixed: 'call' } }],
  ['action', 'Juggle', { action: { own: 'Juggle' } }],
  ['kind', '决策', { kind: 'decision' }],
  ['qualification', 'bant', { qualification: 'bant' }],
  ['forms', '报价单、成本核算表', { produced: ['报价单', '成本核算表'], needed: [] }],
  ['forms', 'Offer, final;', { produced: ['Offer, final'], needed: [] }],
  ['needs', 'Brief\nCalculation', { needed: ['Brief', 'Calculation'] }],
  [
    'metrics',
    'Reply rate: at least 30 %; Calls',
    { metrics: [{ name: 'Reply rate', target: 'at least 30 %' }, { name: 'Calls' }] },
  ],
  ['target', '; 5 a day', { targets: [null, '5 a day'] }],
  [
    'resources',
    'Van × 2; Driver × 3 (people)',
    {
      resources: [
        { name: 'Van', kind: null, amount: 2 },
        { name: 'Driver', kind: 'human', amount: 3 },
      ],
    },
  ],
  ['completion', '  All fields are filled, signed.  ', { completion: 'All fields are filled, signed.' }],
  [
    'involved',
    '法务（提供意见）；Boss (A)',
    {
      involved: [
        { role: { text: '法务', name: '法务', person: null }, as: 'consulted' },
        { role: { text: 'Boss', name: 'Boss', person: null }, as: 'accountable' },
      ],
    },
  ],
];

describe('cells', () => {
  it.each(TYPED)('%s: %s', (column, text, fields) => expect(readCell(column, text, READER)).toEqual(fields));

  it.each([
    ['deadline', 'soon'],
    ['cost', 'a lot'],
    ['share', '120 %'],
    ['kind', 'Blob'],
    ['qualification', 'hunch'],
  ] as const)('%s cannot be read from %s', (column, text) =>
    expect(readCell(column, text, READER)).toBeNull(),
  );

  it.each(FIELDS)('an empty cell clears %s', (column) => {
    const { editor, id } = filled();
    editor.act((tx) => setNamedFields(tx, id, readCell(column, ' ', READER) ?? {}));
    const step = editor.document().steps[id]!;
    const kept = column === 'kind' ? 'Activity' : '';
    expect(cellText(editor.document(), step, column, SPEECHES[0])).toBe(kept);
  });

  it.each(SPEECHES)('are written in a language and read back the same: $locale', (speech) => {
    const { editor, id } = filled();
    const apart = new Set<CellColumn>(['needs', 'target']);
    const said = (of: string, column: CellColumn) =>
      cellText(editor.document(), editor.document().steps[of]!, column, speech, { apart: true, among: null });
    const written = (of: string) => CELLS.map((column) => said(of, column));
    const other = editor.add('Other');
    editor.act((tx) => {
      for (const column of FIELDS) {
        setNamedFields(tx, other, readCell(column, said(id, column), { ...READER, apart })!);
      }
    });
    const { id: _a, x: _x, y: _y, ...before } = editor.document().steps[id]!;
    const { id: _b, x: _p, y: _q, ...after } = editor.document().steps[other]!;
    expect(after).toEqual(before);
    expect(written(other)).toEqual(written(id));
    expect(CELLS.filter((column) => said(id, column) === '')).toEqual([
      'next',
      'goals',
      'review',
      'probability',
      'previous',
    ]);
    expect(Object.keys(editor.document().roles)).toHaveLength(2);
  });
});

/** A step of which everything is said. */
function filled() {
  const editor = testEditor();
  const id = editor.add('Offer');
  editor.act((tx) =>
    setNamedFields(tx, id, {
      kind: 'decision',
      purpose: 'So that …',
      completion: 'Sent, and read',
      script: 'Good morning,\nthis is …',
      notes: 'Two\nlines',
      responsible: { text: 'Mei Lin, controller', name: 'controller', person: 'Mei Lin' },
      involved: [{ role: { text: 'Boss', name: 'Boss', person: null }, as: 'accountable' }],
      action: { own: 'Juggle' },
      deadline: { amount: 2, unit: 'day', working: false },
      workTime: { amount: 1.5, unit: 'hour', working: true },
      waitTime: { amount: 1, unit: 'week', working: true },
      cost: { amount: 1500, currency: 'EUR' },
      share: 0.4,
      produced: ['Offer, final'],
      needed: ['Brief', 'Calculation'],
      systems: ['CRM', 'Excel'],
      tasks: [
        { text: 'Calls', amount: 20, period: 'day' },
        { text: 'Tidy the desk', amount: null, period: 'day' },
      ],
      resources: [
        { name: 'Van', kind: 'material', amount: 2 },
        { name: 'Driver', kind: 'human', amount: 3 },
      ],
      metrics: [
        { name: 'Replies: all', target: null },
        { name: 'Sent', target: '5 a day' },
      ],
      qualification: 'bant',
    }),
  );
  return { editor, id };
}
