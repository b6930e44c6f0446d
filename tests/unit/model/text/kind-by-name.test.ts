// Names that are a start or an end, and names that only begin like one: as a whole, in both languages, and cautiously.
import { describe, expect, it } from 'vitest';
import en from '../../../../src/locales/en';
import zh from '../../../../src/locales/zh';
import { kindByName } from '../../../../src/model/text/kind-by-name';
import { readPasted } from '../../../../src/model/text/read-pasted';
import { speechOf } from '../../../../src/model/text/speech';

const SPEECHES = [speechOf('en', en), speechOf('zh', zh)];

const NAMES = {
  start: [
    'Start',
    'begin',
    'Start of process',
    'Process start',
    'Start event',
    '开始',
    '流程开始',
    '开始流程',
    '销售流程启动',
    '开始节点',
  ],
  'end-won': [
    'End',
    'END.',
    'The end',
    'End of process',
    'Process end',
    'End of the sales process',
    'Process completed',
    'Done',
    'Finished',
    'Won',
    'Closed won',
    'Closed – Won',
    'Closed/Won',
    'Deal won',
    'Order won',
    'Opportunity won',
    'End: won',
    'Won (end)',
    '结束',
    '流程结束',
    '结束流程',
    '业务流程完成',
    '赢单',
    '赢单结束',
    '结束（赢单）',
    '成交',
    '商机赢单',
    '客户成交',
    '中标',
    '结束 End',
    'Won / 赢单',
  ],
  'end-lost': [
    'Lost',
    'Closed lost',
    'Closed - Lost',
    'Deal lost',
    'Lost deal',
    'Order lost',
    'Customer lost',
    'END (lost)',
    'Lost – end',
    'No deal',
    'Disqualified',
    'Process terminated',
    '丢单',
    '输单',
    '失单',
    '丢单结束',
    '结束（丢单）',
    '关闭（丢单）',
    '商机丢失',
    '客户流失',
    '订单流失',
    '未成交',
    '流程终止',
    '丢单 (Lost)',
    '结束 Lost',
  ],
  'end-parked': [
    'Parked',
    'On hold',
    'Deal on hold',
    '搁置',
    '商机暂缓',
    'End: nurture',
    'End – later',
    '结束（培育）',
  ],
  activity: [
    'End-of-quarter review',
    'Lost deal analysis',
    'End call',
    'Close deal',
    'Closing',
    'Close',
    'Close the deal',
    'Win the customer',
    'Won customers: onboarding',
    'Finish the offer',
    'Complete order',
    'End contract',
    'Start call',
    'Start sales',
    'Startup check',
    'Lost and found',
    'Nurture list',
    '培育',
    'Order end caps',
    'Ask why lost',
    'Complete',
    'Customer',
    'Deal',
    'The process',
    'Lost?no',
    '丢单分析',
    '赢单复盘',
    '客户成功',
    '结束语',
    '开始联系客户',
    '成交价确认',
    '完成合同',
    '结束会议',
    '项目启动',
    '关闭',
    '流失客户回访',
    '签单',
    '项目结束汇报',
    '流程',
    '商机',
    'End 会议',
    '分析 Lost',
  ],
} as const;

describe.each(Object.entries(NAMES))('%s', (kind, names) => {
  it.each(names)('%s', (name) => {
    expect(kindByName(name, SPEECHES)).toBe(kind);
  });
});

it('what stands in the column of kinds wins over names; an empty cell leaves it to them', () => {
  const text = [
    'Step\tType\tTeam',
    'Call\tActivity\tSDR',
    'Lost\tActivity\tSDR',
    'Customer lost\t\tSDR',
    'Finish the offer\tEnd\tSDR',
    '流程终止\tWon\tSDR',
  ].join('\n');
  const around = { speeches: SPEECHES, currency: 'EUR', teams: [], stages: [], steps: [] };
  const plan = readPasted({ kind: 'text', text }, around);
  if ('refusal' in plan) throw new Error(plan.refusal.key);
  expect(plan.steps.map(({ fields }) => fields.kind)).toEqual([
    'activity',
    'activity',
    'end-lost',
    'end-won',
    'end-won',
  ]);
});

it('what leads on is no end, whatever it is called', () => {
  expect(kindByName('Deal lost', SPEECHES, [{ label: null, probability: null }])).toBe('activity');
});
