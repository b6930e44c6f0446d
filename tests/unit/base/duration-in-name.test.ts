// Names say times in both languages; dates, ranges, numbers and how long work takes are not taken for a limit.
import { describe, expect, test } from 'vitest';
import { durationInName } from '../../../src/base/duration-in-name';

describe('a limit in a name', () => {
  test.each([
    ['Reply within 4 hours', 4, 'hour', true],
    ['Within 2 working days: send the offer', 2, 'day', true],
    ['Call back in 30 min.', 30, 'minute', true],
    ['Answer (max. 2 calendar days)', 2, 'day', false],
    ['Reply the same day', 1, 'day', true],
    ['Quote in under two days', 2, 'day', true],
    ['2 天内回复', 2, 'day', true],
    ['在２个工作日内回复客户', 2, 'day', true],
    ['两天之内给出报价', 2, 'day', true],
    ['24小时内联系', 24, 'hour', true],
    ['当天回访', 1, 'day', true],
    ['不超过3天完成报价', 3, 'day', true],
  ] as const)('%s', (name, amount, unit, working) => {
    expect(durationInName(name, { says: 'limit' })).toEqual({ amount, unit, working });
  });

  test.each([
    'Reply',
    'Reply to 4 leads',
    '30 min call',
    'Call 3 days after delivery',
    'Visit within 3–7 days',
    'Sign in 3 copies',
    '3月5日内部会议',
    '介绍两天的课程',
    '',
  ])('none: %s', (name) => {
    expect(durationInName(name, { says: 'limit' })).toBeNull();
  });
});

describe('how long a wait lasts, by its name', () => {
  test.each([
    ['Wait 60 days', 60, 'day'],
    ['Wait for two weeks', 2, 'week'],
    ['Wait half a day', 0.5, 'day'],
    ['Wait at most 3 days', 3, 'day'],
    ['等待 60 天', 60, 'day'],
    ['等待3个月', 3, 'month'],
    ['60天后再联系', 60, 'day'],
    ['等一周', 1, 'week'],
  ] as const)('%s', (name, amount, unit) => {
    expect(durationInName(name, { says: 'any' })).toEqual({ amount, unit, working: true });
  });

  test.each([
    'Wait for an answer',
    'Wait for 2 signatures',
    '等到5月',
    '等到 3 月 5 日',
    'Wait 3-7 days',
    '等待答复',
  ])('none: %s', (name) => {
    expect(durationInName(name, { says: 'any' })).toBeNull();
  });
});

describe('a wait in the name of work', () => {
  test.each([
    ['Follow up after three days', 3, 'day'],
    ['Call again after a week', 1, 'week'],
    ['After two months ask again', 2, 'month'],
    ['After eleven days, call', 11, 'day'],
    ['Wait twelve hours, then call', 12, 'hour'],
    ['After half a day remind them', 0.5, 'day'],
    ['三天后跟进', 3, 'day'],
    ['60 天以后再联系', 60, 'day'],
    ['两周后回访', 2, 'week'],
    ['一个月之后再联系', 1, 'month'],
    ['十天后提醒', 10, 'day'],
    ['半小时后再打', 0.5, 'hour'],
    ['等待三天再打电话', 3, 'day'],
  ] as const)('%s', (name, amount, unit) => {
    expect(durationInName(name, { says: 'wait' })).toEqual({ amount, unit, working: true });
    expect(durationInName(name, { says: 'limit' })).toBeNull();
    expect(durationInName(name, { says: 'work' })).toBeNull();
  });

  test.each([
    'Call 3 days after delivery',
    'Follow up after a couple of days',
    'Follow up after 3–5 days',
    'After-sales',
    'After the demo',
    'Reply within 4 hours',
    '5 月后签约',
    '五日后续跟进',
    '签约后回访',
    '一天后续安排',
  ])('none: %s', (name) => {
    expect(durationInName(name, { says: 'wait' })).toBeNull();
  });
});

describe('how long the work takes, by its name', () => {
  test.each([
    ['Inspect the lifts, half a day', 0.5, 'day'],
    ['Demo (two hours)', 2, 'hour'],
    ['Demo – 45 min.', 45, 'minute'],
    ['Write the offer: 1.5 h', 1.5, 'hour'],
    ['Inspection takes half a day on site', 0.5, 'day'],
    ['Training, a week', 1, 'week'],
    ['现场检查（半天）', 0.5, 'day'],
    ['现场检查，半个小时', 0.5, 'hour'],
    ['培训需要两天', 2, 'day'],
    ['现场勘查，耗时三小时', 3, 'hour'],
    ['培训（一周）', 1, 'week'],
  ] as const)('%s', (name, amount, unit) => {
    expect(durationInName(name, { says: 'work' })).toEqual({ amount, unit, working: true });
    expect(durationInName(name, { says: 'limit' })).toBeNull();
    expect(durationInName(name, { says: 'wait' })).toBeNull();
  });

  test.each([
    'Half a day',
    'Reply (within 4 hours)',
    'Answer (max. 2 calendar days)',
    'Reply, the same day',
    'Visit (3–7 days)',
    'Payment terms (30 days)',
    'Contract, 12 months',
    'Inspect the lifts, half a day, then report',
    '签约，五月',
    '签约（5月3日）',
    '回复（当天）',
    '付款（30天）',
    '培训',
  ])('none: %s', (name) => {
    expect(durationInName(name, { says: 'work' })).toBeNull();
  });
});
