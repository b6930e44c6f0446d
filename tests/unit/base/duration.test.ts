// Durations are read as people write them, in both languages, and what is shown can be typed back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DURATION_UNITS,
  formatDuration,
  inWorkingDays,
  tellDuration,
  parseDuration,
} from '../../../src/base/duration';
import { runs } from '../../helpers/runs';

const calendarHours = { unit: 'hour', working: false } as const;

describe('a typed duration', () => {
  test.each([
    ['2 h', 2, 'hour', false],
    ['2d', 2, 'day', false],
    ['1.5 hours', 1.5, 'hour', false],
    ['1,5 h', 1.5, 'hour', false],
    ['90 min', 90, 'minute', false],
    ['30m', 30, 'minute', false],
    ['1 h 30 min', 1.5, 'hour', false],
    ['2 wd', 2, 'day', true],
    ['2 working days', 2, 'day', true],
    ['3 business days', 3, 'day', true],
    ['2 calendar days', 2, 'day', false],
    ['3 个工作日', 3, 'day', true],
    ['三个工作日', 3, 'day', true],
    ['２４小时', 24, 'hour', false],
    ['半天', 0.5, 'day', false],
    ['两周', 2, 'week', false],
    ['3 个月', 3, 'month', false],
    ['5 个自然日', 5, 'day', false],
    ['1h30分', 1.5, 'hour', false],
    ['当天', 1, 'day', true],
    ['当日内', 1, 'day', true],
    ['same day', 1, 'day', true],
    ['Same  day', 1, 'day', true],
    ['次日', 1, 'day', true],
    ['next day', 1, 'day', true],
    ['the next working day', 1, 'day', true],
    ['一周', 1, 'week', false],
    ['一周内', 1, 'week', false],
    ['within 2 working days', 2, 'day', true],
    ['half a day', 0.5, 'day', false],
    ['half day', 0.5, 'day', false],
    ['half an hour', 0.5, 'hour', false],
    ['a week', 1, 'week', false],
    ['one working day', 1, 'day', true],
    ['半个工作日', 0.5, 'day', true],
    ['4', 4, 'hour', false],
    ['.5', 0.5, 'hour', false],
  ] as const)('%s', (text, amount, unit, working) => {
    expect(parseDuration(text, calendarHours)).toEqual({ amount, unit, working });
  });

  test('takes the kind of time that it does not name from the field', () => {
    expect(parseDuration('2 days', { unit: 'hour', working: true })).toEqual({
      amount: 2,
      unit: 'day',
      working: true,
    });
  });

  test.each([
    '',
    'soon',
    'someday',
    'a',
    'half',
    '内',
    'day after',
    '2 apples',
    '-2 h',
    '1..5 h',
    '2 h 3 d',
    'days',
    '1e9 h',
    '9999999999999 h',
  ])('refuses "%s"', (text) => expect(parseDuration(text, calendarHours)).toBeNull());
});

test('a shown duration is read back as the same', () => {
  const duration = fc.record({
    amount: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
    unit: fc.constantFrom(...DURATION_UNITS),
    working: fc.boolean(),
  });
  fc.assert(
    fc.property(
      duration,
      fc.constantFrom('en', 'zh'),
      fc.constantFrom('shown', 'hidden'),
      (d, locale, kind) => {
        const text = formatDuration(d, locale, { kind });
        expect(parseDuration(text, { unit: 'minute', working: kind === 'hidden' && d.working })).toEqual(d);
      },
    ),
    runs(100),
  );
});

test('durations read naturally', () => {
  expect(formatDuration({ amount: 2, unit: 'day', working: true }, 'en')).toBe('2 working days');
  expect(formatDuration({ amount: 1, unit: 'day', working: false }, 'en')).toBe('1 day');
  expect(formatDuration({ amount: 1.5, unit: 'hour', working: false }, 'en')).toBe('1.5 h');
  expect(formatDuration({ amount: 3, unit: 'day', working: true }, 'zh')).toBe('3 个工作日');
  expect(formatDuration({ amount: 3, unit: 'day', working: true }, 'zh', { kind: 'hidden' })).toBe('3 天');
});

test('more working hours than a day has are told in days, so that nobody takes them for a day', () => {
  const hours = (amount: number, working = true) => ({ amount, unit: 'hour', working }) as const;
  expect(tellDuration(hours(24), 'zh', 8)).toBe('3 个工作日（24 小时）');
  expect(tellDuration(hours(24), 'en', 8)).toBe('3 working days (24 h)');
  expect(tellDuration(hours(12), 'en', 8)).toBe('1.5 working days (12 h)');
  expect(tellDuration(hours(24), 'en', 24)).toBe('24 h');
  expect(tellDuration(hours(8), 'zh', 8)).toBe('8 小时');
  expect(tellDuration(hours(24, false), 'zh', 8)).toBe('24 个自然小时');
  expect(tellDuration({ amount: 2, unit: 'day', working: true }, 'zh', 8)).toBe('2 天');
  for (const locale of ['en', 'zh'])
    expect(parseDuration(tellDuration(hours(25), locale, 8), calendarHours)).toEqual(hours(25));
  expect(parseDuration('3 days (soon)', calendarHours)).toBeNull();
});

test('working hours that are longer than a day are counted in days', () => {
  expect(inWorkingDays({ amount: 24, unit: 'hour', working: true }, 8)).toBe(3);
  expect(inWorkingDays({ amount: 600, unit: 'minute', working: true }, 8)).toBe(1.25);
  expect(inWorkingDays({ amount: 8, unit: 'hour', working: true }, 8)).toBeNull();
  expect(inWorkingDays({ amount: 24, unit: 'hour', working: false }, 8)).toBeNull();
  expect(inWorkingDays({ amount: 3, unit: 'day', working: true }, 8)).toBeNull();
});
