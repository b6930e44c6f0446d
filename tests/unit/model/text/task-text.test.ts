// Tasks as people write them, in Chinese and English; what cannot be taken apart stays whole.
import { describe, expect, it } from 'vitest';
import en from '../../../../src/locales/en';
import zh from '../../../../src/locales/zh';
import { speechOf } from '../../../../src/model/text/speech';
import { formatTask, parseTask } from '../../../../src/model/text/task-text';

describe('a task', () => {
  it.each([
    ['20 calls a day', 'calls', 20, 'day'],
    ['20 calls / day', 'calls', 20, 'day'],
    ['calls: 20/day', 'calls', 20, 'day'],
    ['Make 20 calls per working day', 'Make calls', 20, 'day'],
    ['visit 5 customers every week', 'visit customers', 5, 'week'],
    ['5 visits weekly', 'visits', 5, 'week'],
    ['Monthly: 1,500 mails', 'mails', 1500, 'month'],
    ['1 review a quarter', 'review', 1, 'quarter'],
    ['每天 20 个电话', '电话', 20, 'day'],
    ['每日20通电话', '电话', 20, 'day'],
    ['每周拜访 5 家客户', '拜访客户', 5, 'week'],
    ['电话 20 个/天', '电话', 20, 'day'],
    ['每个月 3 次回访', '回访', 3, 'month'],
    ['每季度１份报告', '报告', 1, 'quarter'],
    ['电话，每天 20', '电话', 20, 'day'],
    ['电话，每天 20 次', '电话', 20, 'day'],
    ['Calls, 20 a day', 'Calls', 20, 'day'],
    ['20 x-rays a day', 'x-rays', 20, 'day'],
    ['calls 20/day', 'calls', 20, 'day'],
    ['Call new leads, 20 a day', 'Call new leads', 20, 'day'],
    ['Visits, 2 per week', 'Visits', 2, 'week'],
    ['Report, 1 every month', 'Report', 1, 'month'],
    ['Review 3 x a quarter', 'Review', 3, 'quarter'],
    ['拜访客户每周2次', '拜访客户', 2, 'week'],
    ['Report, a week', 'Report', null, 'week'],
    ['报告，每季度', '报告', null, 'quarter'],
  ] as const)('%s', (text, what, amount, period) =>
    expect(parseTask(text)).toEqual({ text: what, amount, period }),
  );

  it.each([
    '20 calls',
    '整理客户资料',
    'Clean the list of 2024',
    'Call every day',
    'Call 20 of 30 leads a day',
    'Send today’s report',
    '每周例会',
    '20 a day',
    '每天 5 次',
    'Weekday plan for 2 people',
  ])('%s is taken whole', (text) => expect(parseTask(text)).toEqual({ text, amount: null, period: 'day' }));

  it('says in Chinese what is counted, as a number alone is no Chinese', () => {
    const task = { text: '电话', amount: 20, period: 'day' } as const;
    expect(formatTask(task, speechOf('zh', zh))).toBe('电话，每天 20 次');
  });

  it.each([speechOf('en', en), speechOf('zh', zh)])('is read back as it is written: $locale', (speech) => {
    for (const period of ['day', 'week', 'month', 'quarter'] as const)
      for (const amount of [null, 1, 20, 1500, 2.5])
        for (const text of [
          'Calls',
          '电话',
          'Call, then write',
          ...(amount ? ['Call 5 people, 3 a week'] : []),
        ]) {
          const task = { text, amount, period };
          expect(parseTask(formatTask(task, speech))).toEqual(task);
        }
  });
});
