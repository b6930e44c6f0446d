// A project from a sheet: stages, teams and steps in order, connections, and what could not be taken by line.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { connectionsOf, lanesOf, stagesOf, stepsOf, teamOf } from '../../../../src/model/queries';
import { guessColumns } from '../../../../src/model/text/column-guess';
import { columnNamed, headedColumns } from '../../../../src/model/text/headings';
import { MOST_ROWS, tableProject } from '../../../../src/model/text/table-project';
import { speech } from '../../../helpers/table-speech';

const FROM_EN = `Stage\tStep\tTeam\tOwner\tNext step\tDeadline\tColour
Find\tBuild list\tSDR\tAna\tCall\t2 days\tred
\tCall\tSDR\tAna\tInterested?\tsoon\tblue
Qualify\tInterested?\tSales\t\tYes: Offer; No: Lost\t\t
\t\tSales\tBob\t\t\t
Close\tOffer\tSales\tBob\tNowhere\t1 week\t
\tLost\tSales\t\t\t\t`;

const cellsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('\t'));

function made(cells: (string | null)[][], language: 'en' | 'zh' = 'en') {
  const { header, columns } = guessColumns(cells);
  const project = tableProject(
    {
      cells: header ? cells.slice(1) : cells,
      firstRow: header ? 2 : 1,
      columns,
      headings: header ? (cells[0] ?? []).map((cell) => cell ?? '') : [],
      name: 'Made',
      map: 'Process',
      language,
      currency: 'EUR',
      speech: speech(language),
      unnamed: { stage: 'Process', team: 'Team' },
    },
    countingIds(),
    () => '2026-01-01T00:00:00.000Z',
  );
  if (!project) throw new Error('no project');
  const { document, map, faults } = project;
  const name = (id: string): string => document.steps[id]?.name ?? '';
  return {
    document,
    faults: faults.map(({ row, column, fault }) => `${row} ${column ?? '-'} ${fault.key}`),
    stages: stagesOf(document, map).map((stage) => stage.name),
    teams: lanesOf(document, map).map(({ id }) => teamOf(document, id).name),
    steps: stepsOf(document, map).map((step) => step.name),
    kinds: Object.fromEntries(stepsOf(document, map).map((step) => [step.name, step.kind])),
    flow: connectionsOf(document, map).map(
      ({ from, to, label }) => `${name(from)} ${label ?? ''}> ${name(to)}`,
    ),
  };
}

describe('a project from a sheet', () => {
  it('has its stages, teams, steps and connections, and says what it could not take', () => {
    const project = made(cellsOf(FROM_EN));
    const named = (name: string) => Object.values(project.document.steps).find((step) => step.name === name);
    // Nothing is lost: what cannot be read is in the notes, what a line without a step says is in the step above.
    expect(named('Call')?.notes).toBe('Deadline: soon');
    expect(project.document.roles[named('Interested?')?.responsible ?? '']?.name).toBe('Bob');
    expect(project.stages).toEqual(['Find', 'Qualify', 'Close']);
    expect(project.teams).toEqual(['SDR', 'Sales']);
    expect(project.steps).toEqual(['Build list', 'Call', 'Interested?', 'Offer', 'Lost']);
    expect(project.kinds).toMatchObject({ 'Interested?': 'decision', Lost: 'end-lost', Call: 'activity' });
    expect(project.flow).toEqual([
      'Build list > Call',
      'Call > Interested?',
      'Interested? Yes> Offer',
      'Interested? No> Lost',
    ]);
    expect(project.faults).toEqual(['3 deadline notADuration', '5 - noName', '6 next noStep']);
  });

  it('is connected in order when nothing says what comes next, but not behind an end', () => {
    const project = made([['Step'], ['Start'], ['Call'], ['Won'], ['Deliver']]);
    expect(project.flow).toEqual(['Start > Call', 'Call > Won']);
    expect(project.stages).toEqual(['Process']);
    expect(project.kinds).toMatchObject({ Start: 'start', Won: 'end-won' });
  });

  it('understands a Chinese sheet with numbered stages, numbers for what comes next, and full-width marks', () => {
    const project = made(
      [
        ['序号', '阶段', '步骤名称（必填）', '负责部门', '责任人', '完成标准', '下一步', '期限'],
        ['1', '1. 寻找', '整理名单', '市场部', '李雷', '名单完整', '2', '3 个工作日'],
        ['2', '', '首次电话', '', '', '', '是否合格', '半天'],
        ['3', '2. 确认', '是否合格', '销售部', '', '', '合格：发送报价；不合格：丢单', ''],
        ['4', '', '发送报价', '', '韩梅梅，销售经理', '', '', ''],
        ['5', '', '丢单', '', '', '', '', ''],
      ],
      'zh',
    );
    expect(project.faults).toEqual([]);
    expect(project.stages).toEqual(['寻找', '确认']);
    expect(project.teams).toEqual(['市场部', '销售部']);
    expect(project.flow).toEqual([
      '整理名单 > 首次电话',
      '首次电话 > 是否合格',
      '是否合格 合格> 发送报价',
      '是否合格 不合格> 丢单',
    ]);
    const { steps, roles } = project.document;
    const offer = Object.values(steps).find(({ name }) => name === '发送报价');
    expect(roles[offer?.responsible ?? '']).toMatchObject({ name: '销售经理', person: '韩梅梅' });
  });

  it('has a decision only for a question or for ways with conditions; what is done side by side is work', () => {
    const project = made([
      ['Step', 'Kind', 'Next step'],
      ['核算', '', '毛利；审合同'],
      ['毛利', '', '评审'],
      ['审合同', '', '评审'],
      ['评审', '', '通过：签约；不通过：核算'],
      ['签约', '', 'Sure?'],
      ['Sure?', '', ''],
      ['Split', 'Activity', 'Yes: 毛利; No: 签约'],
    ]);
    expect(project.kinds).toEqual({
      核算: 'activity',
      毛利: 'activity',
      审合同: 'activity',
      评审: 'decision',
      签约: 'activity',
      'Sure?': 'decision',
      Split: 'activity',
    });
  });

  it('is guessed without headings from what repeats', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      i < 6 ? 'Find' : 'Close',
      `Do ${i}`,
      i % 2 ? 'SDR' : 'Sales',
    ]);
    expect(guessColumns(rows)).toEqual({ header: false, columns: ['stage', 'name', 'team'] });
    expect(made(rows).steps).toHaveLength(12);
  });

  it('goes on with a step whose cell is merged over several lines', () => {
    const project = made([
      ['Stage', 'Step', 'Tasks', 'Metric', 'Target'],
      ['Find', 'Call', '20 calls a day', 'Talks: all', '30'],
      [null, null, '5 mails a day', '', ''],
      [null, 'Meet', '', '', ''],
    ]);
    expect(project.steps).toEqual(['Call', 'Meet']);
    expect(Object.values(project.document.steps)[0]).toMatchObject({
      tasks: [{ text: 'calls' }, { text: 'mails' }],
      metrics: [{ name: 'Talks: all', target: '30' }],
    });
    expect(project.faults).toEqual([]);
  });

  it('has the goals of its stages and the remarks on its steps', () => {
    const { document, faults } = made([
      ['Stage', 'Step', 'Goal', 'Review'],
      ['Find', 'Call', 'Thirty talks', 'Too long'],
      ['Find', 'Meet', 'Thirty talks', ''],
    ]);
    expect(Object.values(document.goals).map(({ name }) => name)).toEqual(['Thirty talks']);
    expect(Object.values(document.comments).map(({ text }) => text)).toEqual(['Too long']);
    expect(faults).toEqual([]);
  });

  it('takes text for what it is', () => {
    const evil = ['=HYPERLINK("x")', '<script>alert(1)</script>', '__proto__'];
    const project = made([['Step', 'Stage'], ...evil.map((text) => [text, text])]);
    expect(project.steps.sort()).toEqual([...evil].sort());
  });

  it('takes as many lines as a project bears, and says so', () => {
    const project = made([['Step'], ...Array.from({ length: MOST_ROWS + 5 }, (_, i) => [`Do ${i}`])]);
    expect(project.steps).toHaveLength(MOST_ROWS);
    expect(project.faults).toEqual([`${MOST_ROWS + 2} - tooManyRows`]);
  });
});

describe('headings', () => {
  it.each([
    ['Step', 'name'],
    ['步骤', 'name'],
    ['Completion criterion:', 'completion'],
    ['完成标准（必填）', 'completion'],
    ['SLA', 'deadline'],
    ['下一步', 'next'],
    ['KPI', 'metrics'],
    ['Colour', null],
  ] as const)('%s', (heading, column) => expect(columnNamed(heading)).toBe(column));

  it('are none when the first line only happens to hold such a word', () => {
    expect(
      headedColumns([
        ['Call', 'Review', 'Sales', 'Friday'],
        ['a', 'b', 'c', 'd'],
      ]),
    ).toBeNull();
  });
});
