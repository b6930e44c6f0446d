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
    expect(durationInName(name, { limit: true })).toEqual({ amount, unit, working });
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
    expect(durationInName(name, { limit: true })).toBeNull();
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
    expect(durationInName(name, { limit: false })).toEqual({ amount, unit, working: true });
  });

  test.each([
    'Wait for an answer',
    'Wait for 2 signatures',
    '等到5月',
    '等到 3 月 5 日',
    'Wait 3-7 days',
    '等待答复',
  ])('none: %s', (name) => {
    expect(durationInName(name, { limit: false })).toBeNull();
  });
});
