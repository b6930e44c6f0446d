// Pasted text becomes a plan: lines, lists, arrows and cells, in Chinese and English, and too much of it is refused.
import { describe, expect, it } from 'vitest';
import en from '../../../../src/locales/en';
import zh from '../../../../src/locales/zh';
import type { PastePlan, Surroundings } from '../../../../src/model/text/plan';
import { MOST, type Pasted, readPasted } from '../../../../src/model/text/read-pasted';
import { speechOf } from '../../../../src/model/text/speech';
import { quickest } from '../../../helpers/quickest';

const AROUND: Surroundings = {
  speeches: [speechOf('en', en), speechOf('zh', zh)],
  currency: 'EUR',
  teams: ['SDR', 'Sales', '财务部'],
  stages: ['Prospecting', 'Closing', '客户开发'],
  steps: [{ id: 'there', name: 'Send offer' }],
};

function planned(text: string | Pasted): PastePlan {
  const plan = readPasted(typeof text === 'string' ? { kind: 'text', text } : text, AROUND);
  if ('refusal' in plan) throw new Error(plan.refusal.key);
  return plan;
}

const names = (text: string | Pasted): string[] => planned(text).steps.map(({ fields }) => fields.name);

/** The ways of a plan as text. */
const flow = (plan: PastePlan): string[] =>
  plan.ways.map(({ from, to, label, probability }) => {
    const name = (at: number | string) => (typeof at === 'string' ? at : plan.steps[at]?.fields.name);
    return `${name(from)} -${label ?? ''}${probability === null ? '' : ` ${probability}`}> ${name(to)}`;
  });

describe('lists', () => {
  it.each([
    ['bare lines', 'Call\nMeet\nOffer'],
    ['Windows line ends and empty lines', '\r\nCall\r\n\r\n  \r\nMeet\r\nOffer\r\n'],
    ['bullets', '• Call\n• Meet\n• Offer'],
    ['bullets as Word copies them', '·\tCall\n·\tMeet\n·\tOffer'],
    ['dashes', '- Call\n- Meet\n- Offer'],
    ['stars', '* Call\n* Meet\n* Offer'],
    ['numbers', '1. Call\n2. Meet\n3. Offer'],
    ['numbers as Word copies them', '1.\tCall\n2.\tMeet\n3.\tOffer'],
    ['numbers in brackets', '（1）Call\n（2）Meet\n（3）Offer'],
    ['numbers with a bracket', '1) Call\n2) Meet\n3) Offer'],
    ['numbers without a space', '1.Call\n2.Meet\n3.Offer'],
    ['Chinese numerals', '一、Call\n二、Meet\n三、Offer'],
    ['Chinese numerals in brackets', '（一）Call\n（二）Meet\n（三）Offer'],
    ['numbers in rings', '①Call\n② Meet\n③Offer'],
    ['numbered steps', 'Step 1: Call\nStep 2: Meet\nStep 3: Offer'],
    ['numbered steps in Chinese', '第一步：Call\n第二步：Meet\n第三步：Offer'],
    ['check boxes', '- [ ] Call\n- [x] Meet\n- [ ] Offer'],
    ['letters', 'a) Call\nb) Meet\nc) Offer'],
    ['all set in', '    Call\n    Meet\n    Offer'],
    ['under a title', 'How we sell:\n1. Call\n2. Meet\n3. Offer'],
    ['under a title without a colon', 'How we sell\n- Call\n- Meet\n- Offer'],
    ['an arrow chain', 'Call → Meet → Offer'],
    ['an arrow chain of signs', 'Call -> Meet => Offer'],
    ['an arrow chain over lines', 'Call → Meet →\nOffer'],
    ['greater-than signs', 'Call > Meet > Offer'],
    ['one column of cells', '"Call"\t\nMeet\t\nOffer\t'],
  ])('%s become steps in order, connected', (_, text) => {
    const plan = planned(text);
    expect(plan.steps.map(({ fields }) => fields.name)).toEqual(['Call', 'Meet', 'Offer']);
    expect(flow(plan)).toEqual(['Call -> Meet', 'Meet -> Offer']);
  });

  it('say that a title was left out', () => {
    expect(planned('How we sell:\n1. Call\n2. Meet').remarks).toEqual([
      { key: 'heading', values: { text: 'How we sell:' } },
    ]);
  });

  it('keep numbers that belong to the words', () => {
    expect(names('3.5 hours of work\n2 calls\n2024 plan\n24/7 service')).toEqual([
      '3.5 hours of work',
      '2 calls',
      '2024 plan',
      '24/7 service',
    ]);
  });

  it('keep times in names, which are no deadlines unasked', () => {
    const { steps } = planned('Reply within 4 hours\nWait 60 days\n2 天内回复');
    expect(steps.map(({ fields }) => [fields.name, fields.deadline, fields.waitTime])).toEqual([
      ['Reply within 4 hours', undefined, undefined],
      ['Wait 60 days', undefined, undefined],
      ['2 天内回复', undefined, undefined],
    ]);
  });

  it('take what is set in as notes, and as tasks where an amount and a period say so', () => {
    const plan = planned(
      '1. Call\n   - Say who you are\n     * Name\n   - 20 calls a day\n2. Meet\n\t每周拜访 5 家客户',
    );
    expect(plan.steps.map(({ fields }) => fields)).toMatchObject([
      {
        name: 'Call',
        notes: 'Say who you are\n  - Name',
        tasks: [{ text: 'calls', amount: 20, period: 'day' }],
      },
      { name: 'Meet', tasks: [{ text: '拜访客户', amount: 5, period: 'week' }] },
    ]);
    expect(flow(plan)).toEqual(['Call -> Meet']);
  });

  it.each([
    ['bullets under numbers', '1. Call\n- Hello\n2. Meet'],
    ['numbers of two levels', '1. Call\n1.1 Hello\n2. Meet'],
    ['Chinese numerals over brackets', '一、Call\n（1）Hello\n二、Meet'],
    ['lines that go on', '1. Call\nHello\n2. Meet'],
  ])('tell levels by their kind: %s', (_, text) => {
    expect(planned(text).steps.map(({ fields }) => fields)).toMatchObject([
      { name: 'Call', notes: 'Hello' },
      { name: 'Meet' },
    ]);
  });

  it('branch at a question that has its answers set in', () => {
    const chinese = planned(
      ['- 首次电话', '- 是否匹配？', '  - 否：放弃', '  - 暂不：邮件培育', '  - 是：继续', '- 报价'].join(
        '\n',
      ),
    );
    expect(chinese.steps.map(({ fields }) => [fields.name, fields.kind, fields.notes])).toEqual([
      ['首次电话', 'activity', undefined],
      ['是否匹配？', 'decision', undefined],
      ['放弃', 'activity', undefined],
      ['邮件培育', 'activity', undefined],
      ['报价', 'activity', undefined],
    ]);
    expect(flow(chinese)).toEqual([
      '首次电话 -> 是否匹配？',
      '是否匹配？ -否> 放弃',
      '是否匹配？ -暂不> 邮件培育',
      '是否匹配？ -是> 报价',
    ]);
    expect(flow(planned('1. Call\n2. Fits?\n   - No: drop\n3. Offer'))).toEqual([
      'Call -> Fits?',
      'Fits? -No> drop',
      'Fits? -> Offer',
    ]);
  });

  it('lead answers to steps of the list, and go on after the step of a yes', () => {
    const plan = planned(
      'Call\nFits?\n\tno: Call\n\tyes: Write offer\n\t\twith terms\n\tlater: Part\nNegotiate\nAgreed?\n\tno: Part\n\tyes: go on\nSign\nPart',
    );
    expect(flow(plan)).toEqual([
      'Call -> Fits?',
      'Fits? -yes> Write offer',
      'Write offer -> Negotiate',
      'Negotiate -> Agreed?',
      'Agreed? -yes> Sign',
      'Sign -> Part',
      'Fits? -no> Call',
      'Fits? -later> Part',
      'Agreed? -no> Part',
    ]);
    expect(plan.steps.find(({ fields }) => fields.name === 'Write offer')?.fields.notes).toBe('with terms');
  });

  it('keep what is no answer in the notes of a question, and answers of no question too', () => {
    const [asked] = planned('- Fits?\n  - Owner: Li\n  - see https://a.b/c\n  - 负责人：李\n- Offer').steps;
    expect(asked?.fields.notes).toBe('Owner: Li\nsee https://a.b/c\n负责人：李');
    const [last] = planned('- Fits?\n  - No: drop\n  - Yes: go on').steps;
    expect(last?.fields.notes).toBe('Yes: go on');
    const [told] = planned('- Check fit\n  - No: drop\n- Offer').steps;
    expect(told?.fields.notes).toBe('No: drop');
  });

  it('take a question that stands alone with its answers as a step, not as a title', () => {
    expect(flow(planned('Fits?\n- Yes: offer\n- No: drop'))).toEqual([
      'Fits? -Yes> offer',
      'Fits? -No> drop',
    ]);
  });

  it('under names of stages or teams go there', () => {
    const bands = (text: string) =>
      planned(text).steps.map(({ fields, stage, team }) => [fields.name, stage, team]);
    expect(bands('1. PROSPECTING\n- Call\n2. Closing\n- Sign\n- Bill')).toEqual([
      ['Call', 'Prospecting', null],
      ['Sign', 'Closing', null],
      ['Bill', 'Closing', null],
    ]);
    expect(bands('sdr\n- Call\n财务部\n- Bill')).toEqual([
      ['Call', null, 'SDR'],
      ['Bill', null, '财务部'],
    ]);
    expect(bands('阶段一：新客户：\n- Call\n阶段二：老客户：\n- Sign')).toEqual([
      ['Call', '阶段一：新客户', null],
      ['Sign', '阶段二：老客户', null],
    ]);
  });

  it('say the team before a colon or in brackets, if there is one of that name', () => {
    const plan = planned(
      '1. sdr: Call\n2. Meet (Sales)\n3. 财务部：开票\n4. Note: bring the offer\n5. Sign (twice)',
    );
    expect(plan.steps.map(({ fields, team }) => [fields.name, team])).toEqual([
      ['Call', 'SDR'],
      ['Meet', 'Sales'],
      ['开票', '财务部'],
      ['Note: bring the offer', null],
      ['Sign (twice)', null],
    ]);
    expect(plan.ways).toHaveLength(4);
  });

  it('tell starts, ends and questions by their words', () => {
    const plan = planned('Start\nCall\nFits?\n是否成交\n赢单\nParked');
    expect(plan.steps.map(({ fields }) => fields.kind)).toEqual([
      'start',
      'activity',
      'decision',
      'decision',
      'end-won',
      'end-parked',
    ]);
    expect(flow(plan)).not.toContain('赢单 -> Parked');
  });

  it('tell how a plain end ends by the answer that leads to it, and by its name', () => {
    const kinds = (text: string): string[] =>
      planned(text).steps.map(({ fields }) => `${fields.name}: ${fields.kind}`);
    const list = ['Call', 'Fits?', '  No: End', '  Not yet: Nurture list (end)', '  Yes: Offer', 'End'].join(
      '\n',
    );
    expect(kinds(list)).toEqual([
      'Call: activity',
      'Fits?: decision',
      'End: end-lost',
      'Nurture list: end-parked',
      'Offer: activity',
      'End: end-won',
    ]);
    const zh = ['致电', '合适？', '  否：结束', '  是：报价', '流程结束'].join('\n');
    expect(kinds(zh)).toEqual([
      '致电: activity',
      '合适？: decision',
      '结束: end-lost',
      '报价: activity',
      '流程结束: end-won',
    ]);
  });

  it('keep a long line whole: its beginning is the name, all of it stands in the notes', () => {
    const line = 'Call the customer and ask for the budget. '.repeat(12).trim();
    const [step] = planned(line).steps;
    expect(step?.fields.name.length).toBeLessThanOrEqual(161);
    expect(step?.fields.name).toMatch(/…$/);
    expect(step?.fields.notes).toBe(line);
  });
});

describe('arrows', () => {
  it('draw what meets: a name that comes again is the same step', () => {
    expect(flow(planned('Call → Fits?\nFits? --yes--> Offer\nFits? -no-> Park\nOffer → Sign'))).toEqual([
      'Call -> Fits?',
      'Fits? -yes> Offer',
      'Fits? -no> Park',
      'Offer -> Sign',
    ]);
  });

  it('leave chains apart that have nothing in common', () => {
    expect(flow(planned('A → B\nC → D'))).toEqual(['A -> B', 'C -> D']);
  });

  it('are no dashes in words', () => {
    expect(names('Follow-up call - first\nHand-over -- later')).toEqual([
      'Follow-up call - first',
      'Hand-over -- later',
    ]);
  });
});

const SHEET = [
  '销售管理流程表',
  ['序号', '阶段', '步骤', '负责部门', '责任人', '完成标准', '期限（天）', '下一步', '表单', '频率'].join(
    '\t',
  ),
  [
    '1',
    '客户开发',
    '电话邀约',
    'ＳＤＲ',
    '李雷',
    '约到面谈',
    '2',
    '面谈',
    '线索登记表、调研报告',
    '每周',
  ].join('\t'),
  ['2', '', '面谈', 'sales', '', '', '很快', '是（60%）：Send offer；否：暂缓', '', ''].join('\t'),
  ['3', '签约', '暂缓', '', '', '', '', '', '', ''].join('\t'),
].join('\n');

describe('cells', () => {
  it('go where their headings say, with names that are there as they stand there', () => {
    const plan = planned(SHEET);
    expect(plan.steps).toMatchObject([
      {
        stage: '客户开发',
        team: 'SDR',
        fields: {
          name: '电话邀约',
          completion: '约到面谈',
          deadline: { amount: 2, unit: 'day', working: true },
          responsible: { text: '李雷' },
          produced: ['线索登记表', '调研报告'],
          notes: '频率：每周',
        },
      },
      { stage: '客户开发', team: 'Sales', fields: { name: '面谈', notes: '期限（天）：很快' } },
      { stage: '签约', team: 'Sales', fields: { name: '暂缓', kind: 'end-parked' } },
    ]);
    expect(flow(plan)).toEqual(['电话邀约 -> 面谈', '面谈 -是 0.6> there', '面谈 -否> 暂缓']);
    expect(plan.remarks).toEqual([
      { key: 'heading', values: { text: '销售管理流程表' } },
      { key: 'columns', values: { names: '“频率”' } },
      { key: 'unread', values: { count: 1 } },
    ]);
  });

  it('follow each other where no column says what comes next', () => {
    expect(flow(planned('Step\tTeam\nCall\tSDR\nWon\tSales\nMeet\tSales\nOffer\tSales'))).toEqual([
      'Call -> Won',
      'Meet -> Offer',
    ]);
  });

  it('are decisions where what follows has conditions, and work where it is done side by side', () => {
    const plan = planned(
      '步骤\t团队\t下一步\n核算\t财务部\t毛利；审合同\n毛利\t\t评审\n审合同\t\t评审\n评审\t\t通过：签约；不通过：核算\n签约\t\t',
    );
    expect(plan.steps.map(({ fields }) => fields.kind)).toEqual([
      'activity',
      'activity',
      'activity',
      'decision',
      'activity',
    ]);
  });

  it('end as the answer before them says, where a cell only says that they end', () => {
    const sheet = [
      'Step\tType\tNext',
      'Fits?\t\tYes: Offer; No: Thank them; Later: Pool',
      'Offer\t\tFinish',
      'Finish\tEnd\t',
      'Thank them\tEnd\t',
      'Pool\tEnd\t',
    ].join('\n');
    expect(planned(sheet).steps.map(({ fields }) => fields.kind)).toEqual([
      'decision',
      'activity',
      'end-won',
      'end-lost',
      'end-parked',
    ]);
  });

  it('say goals of stages, remarks of reviews and shares of the ways', () => {
    const plan = planned(
      [
        'Stage\tStep\tGoal\tReview\tNext\tProbability',
        '1. Find\tCall\tThirty talks; Fast answers\tToo long\tFits?\t',
        '\tFits?\tThirty talks; Fast answers\t\tYes: Offer; No: Send offer\t60 %; 40 %',
        '2. Close\tOffer\t\t\t\thalf',
      ].join('\n'),
    );
    expect(plan.steps).toMatchObject([
      { stage: 'Find', goals: ['Thirty talks', 'Fast answers'], review: ['Too long'] },
      { stage: 'Find', fields: { kind: 'decision' } },
      { stage: 'Close', fields: { notes: 'Probability: half' } },
    ]);
    expect(flow(plan)).toEqual(['Call -> Fits?', 'Fits? -Yes 0.6> Offer', 'Fits? -No 0.4> there']);
    expect(plan.remarks).toEqual([{ key: 'unread', values: { count: 1 } }]);
  });

  it('say what a step is for where rows of one stage have different goals', () => {
    const { steps } = planned('阶段\t步骤\t目标\n客户开发\t电话\t约到面谈\n\t面谈\t了解需求');
    expect(steps.map(({ fields, goals }) => [fields.purpose, goals])).toEqual([
      ['约到面谈', undefined],
      ['了解需求', undefined],
    ]);
  });

  it('are numbered by their order where no column numbers them', () => {
    expect(flow(planned('Step\tNext\nCall\t3\nMeet\t-\nOffer\t2'))).toEqual([
      'Call -> Offer',
      'Offer -> Meet',
    ]);
  });

  it('may name what comes next by number, and say that nothing does', () => {
    const text = 'No.\tStep\tNext\n1\tCall\t3\n2\tMeet\tend\n3\tOffer\tStep 2, 1\n4\tBill\tNowhere';
    const plan = planned(text);
    expect(flow(plan)).toEqual(['Call -> Offer', 'Offer -> Meet', 'Offer -> Call']);
    expect(plan.remarks).toEqual([{ key: 'ways', values: { count: 1, names: '“Nowhere”' } }]);
  });

  it('whose next column says next to nothing are told of, as that is hardly meant', () => {
    const sheet = [
      'Step\tTeam\tNext',
      'Call\tSales\t',
      'Fits?\tSales\tYes: Offer; No: Lost',
      'Visit\tSales\t',
      'Offer\tSales\t',
      'Order\tSales\t',
    ];
    expect(planned(sheet.join('\n')).remarks).toEqual([
      { key: 'ways', values: { count: 1, names: '“Lost”' } },
      { key: 'unjoined', values: { count: 4 } },
    ]);
    const few = ['Step\tNext', 'Call\tOffer', 'Offer\tOrder', 'Order\t'];
    expect(planned(few.join('\n')).remarks).toEqual([]);
  });

  it('without headings tell teams and stages by their names; the rest is kept as notes', () => {
    expect(planned('1\tCall\tSDR\tby phone\n2\tSign\tSales\tby hand').steps).toMatchObject([
      { team: 'SDR', fields: { name: 'Call', notes: 'by phone' } },
      { team: 'Sales', fields: { name: 'Sign', notes: 'by hand' } },
    ]);
  });

  it('are steps under the first heading that is not known, when none names steps', () => {
    const { steps } = planned('流程描述\t责任部门\t时限\n开票\t财务部\t2 天');
    expect(steps).toMatchObject([{ team: '财务部', fields: { name: '开票', deadline: { amount: 2 } } }]);
  });

  it('merged with those above belong to the same stage, person and step', () => {
    const rows = [
      ['Stage', 'Step', 'Owner', 'Tasks'],
      ['Prospecting', 'Call', 'Ann', '20 calls a day'],
      [null, null, null, '5 mails a day'],
      [null, 'Meet', null, ''],
      ['Closing', '', '', ''],
      ['', 'Sign', 'Bob', ''],
    ];
    const { steps } = planned({ kind: 'sheet', rows });
    expect(steps).toMatchObject([
      { stage: 'Prospecting', fields: { name: 'Call', tasks: [{ text: 'calls' }, { text: 'mails' }] } },
      { stage: 'Prospecting', fields: { name: 'Meet', responsible: { text: 'Ann' } } },
      { stage: 'Closing', fields: { name: 'Sign', responsible: { text: 'Bob' } } },
    ]);
  });

  it('in quotes may hold tabs, quotes and lines', () => {
    const { steps } = planned('Step\tNotes\n"Call ""Bob"""\t"one\n\ttwo"\nMeet\t5" screen');
    expect(steps.map(({ fields }) => [fields.name, fields.notes])).toEqual([
      ['Call "Bob"', 'one\n\ttwo'],
      ['Meet', '5" screen'],
    ]);
  });
});

describe('hostile and huge texts', () => {
  const refusal = (text: string) => {
    const plan = readPasted({ kind: 'text', text }, AROUND);
    return 'refusal' in plan ? plan.refusal : null;
  };

  it.each([
    ['nothing', ' \n\t\u200b\n', 'nothing'],
    ['a project', JSON.stringify({ format: 'stagelane', steps: {} }, null, 2), 'file'],
    ['a BPMN file', '<?xml version="1.0"?>\n<definitions/>', 'file'],
    ['a megabyte', 'a'.repeat(1_000_000), 'tooLong'],
    ['ten thousand lines', 'Call\n'.repeat(10_000), 'tooMany'],
    ['ten thousand short cells', 'a\tb\n'.repeat(10_000), 'tooMany'],
    ['one line too many', 'Call\n'.repeat(MOST.steps + 1), 'tooMany'],
    ['one line as long as a book', `Call\n${'word '.repeat(10_000)}`, 'longEntry'],
  ])('%s is refused', (_, text, key) => expect(refusal(text)?.key).toBe(key));

  it('a sheet of ten thousand rows is refused before it is read', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ['Find', `Call ${i}`, 'SDR']);
    const time = quickest(() => {
      const plan = readPasted({ kind: 'sheet', rows }, AROUND);
      expect('refusal' in plan && plan.refusal).toMatchObject({ key: 'tooMany', values: { count: 10_000 } });
    });
    expect(time).toBeLessThan(200);
  });

  it('as many steps as can be are read at once', () => {
    const time = quickest(() => {
      expect(names('Call\n'.repeat(MOST.steps))).toHaveLength(MOST.steps);
      expect(refusal(`${'-'.repeat(50_000)}>${'=>'.repeat(1000)}${' '.repeat(50_000)}x`)?.key).toBe(
        'longEntry',
      );
      expect(names(`x ${'- '.repeat(800)}>`)).toHaveLength(1);
    });
    expect(time).toBeLessThan(2_000);
  });

  it('scripts and formulas are words like others', () => {
    expect(names('<script>alert(1)</script>\n=CMD("calc")\n__proto__')).toEqual([
      '<script>alert(1)</script>',
      '=CMD("calc")',
      '__proto__',
    ]);
    expect(names('Step\tTeam\nconstructor\t__proto__')).toEqual(['constructor']);
  });
});
