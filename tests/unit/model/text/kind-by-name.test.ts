// Names that are a start or an end, and names that only begin like one: as a whole, in both languages, and cautiously.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../../src/locales/en';
import { LOCALES } from '../../../../src/locales/load';
import zh from '../../../../src/locales/zh';
import { kindByName } from '../../../../src/model/text/kind-by-name';
import { readPasted } from '../../../../src/model/text/read-pasted';
import { speechOf } from '../../../../src/model/text/speech';
import { projectOf, readTemplate } from '../../../bench/templates/files';

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
    'Lost: price',
    'Lost (no budget)',
    'Lost – competitor',
    'Lost to competitor',
    'Deal lost on price',
    'Closed lost: timing',
    '丢单：价格',
    '丢单（没有预算）',
    '输单-竞争对手',
    '流失：价格太高',
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
    'Nurture list',
    'nurturing list',
    'Nurture pool',
    'Long-term nurture list',
    'Lead nurturing pool',
    'Waiting list',
    'Waitlist',
    'Parking lot',
    'Public pool',
    'Back to the lead pool',
    'Moved to nurture list',
    '培育名单',
    '培育池',
    '客户培育池',
    '长期培育名单',
    '休眠客户池',
    '候补名单',
    '公海',
    '客户公海',
    '公海池',
    '已退回公海',
    '培育名单 Nurture list',
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
    'Nurture',
    'Nurture by e-mail',
    'Nurture the lead until it is ready',
    'Review the nurture list',
    'Nurture list review',
    'Move to nurture list',
    'Build a target list',
    'Target list',
    'Price list',
    'Call list',
    'Waiting',
    'Lost: ask why',
    'Lost – send survey',
    'Lost to follow-up call',
    'Hand to partner',
    'Handed to CS',
    '培育',
    '培育名单维护',
    '整理培育名单',
    '长期培育',
    '公海线索分配',
    '从公海领取线索',
    '名单',
    '客户名单',
    '丢单：询问原因',
    '丢单原因分析',
    '价格',
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

const folder = new URL('../../../../templates/', import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

it.each(templates)('no work of the template %s is taken for an end', (id) => {
  for (const language of LOCALES) {
    const { steps } = projectOf(readTemplate(id), language);
    const taken = Object.values(steps).filter(
      ({ kind, name }) =>
        !kind.startsWith('end-') && kind !== 'note' && kindByName(name, SPEECHES).startsWith('end-'),
    );
    expect(taken.map(({ name }) => name)).toEqual([]);
  }
});

it('what leads on is no end, whatever it is called', () => {
  expect(kindByName('Deal lost', SPEECHES, [{ label: null, probability: null }])).toBe('activity');
});
