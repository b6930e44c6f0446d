// Days as people write them, in both languages, and as the app writes them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, daysOn } from '../../../src/base/day';
import { readDay } from '../../../src/base/read-day';

/** A Saturday. */
const TODAY = '2026-11-28';

describe('a day', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['20261231', '2026-12-31'],
    ['２０２６－１２－３１', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31. 12. 2026', '2026-12-31'],
    ['1.2.27', '2027-02-01'],
    ['31.12.', '2026-12-31'],
    ['31.12', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['3/4/2027', '2027-03-04'],
    ['31/12/2026', '2026-12-31'],
    ['12/31', '2026-12-31'],
    ['12-31', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31 Dec 2026', '2026-12-31'],
    ['31 dec', '2026-12-31'],
    ['31. December', '2026-12-31'],
    ['31st of December', '2026-12-31'],
    ['Sept. 3', '2027-09-03'],
    ['2026年12月31日', '2026-12-31'],
    ['2026 年 12 月 31 日', '2026-12-31'],
    ['12月31日', '2026-12-31'],
    ['12月31号', '2026-12-31'],
    ['12月31', '2026-12-31'],
    ['29 Feb', '2028-02-29'],
  ])('is read in figures and with the name of the month: %s', (text, day) => {
    expect(readDay(text, TODAY)).toBe(day);
  });

  it.each([
    ['today', '2026-11-28'],
    ['今天', '2026-11-28'],
    ['tomorrow', '2026-11-29'],
    ['明天', '2026-11-29'],
    ['后天', '2026-11-30'],
    ['yesterday', '2026-11-27'],
    ['in 2 weeks', '2026-12-12'],
    ['2 weeks', '2026-12-12'],
    ['in a week', '2026-12-05'],
    ['2w', '2026-12-12'],
    ['3d', '2026-12-01'],
    ['in 10 days', '2026-12-08'],
    ['3 days ago', '2026-11-25'],
    ['in three months', '2027-02-28'],
    ['in 1 year', '2027-11-28'],
    ['2周后', '2026-12-12'],
    ['2 周后', '2026-12-12'],
    ['两周后', '2026-12-12'],
    ['十天后', '2026-12-08'],
    ['3天前', '2026-11-25'],
    ['3 个月后', '2027-02-28'],
    ['一年后', '2027-11-28'],
    ['5日后', '2026-12-03'],
    ['next week', '2026-12-05'],
    ['下周', '2026-12-05'],
    ['下个月', '2026-12-28'],
    ['Friday', '2026-12-04'],
    ['fri', '2026-12-04'],
    ['Saturday', '2026-11-28'],
    ['next Friday', '2026-12-04'],
    ['周五', '2026-12-04'],
    ['星期天', '2026-11-29'],
    ['下周一', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['月底', '2026-11-30'],
    ['本月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['年底', '2026-12-31'],
    ['end of year', '2026-12-31'],
    ['5日', '2026-12-05'],
    ['30号', '2026-11-30'],
    ['the 5th', null],
    ['5th', '2026-12-05'],
  ])('is read from today on: %s', (text, day) => {
    expect(readDay(text, TODAY)).toBe(day);
  });

  it('without a year is the one that comes, or that has just been', () => {
    expect(readDay('1.11.', TODAY)).toBe('2026-11-01');
    expect(readDay('1.5.', TODAY)).toBe('2027-05-01');
    expect(readDay('12月20日', '2027-01-10')).toBe('2026-12-20');
  });

  it.each([
    '',
    'soon',
    '31.2.2026',
    '2026-13-01',
    '32',
    '12',
    'in weeks',
    '13/13/2026',
    '月',
    'mo',
    '3.5 weeks',
  ])('is nothing that is none: “%s”', (text) => {
    expect(readDay(text, TODAY)).toBeNull();
  });

  it('is read back as the app writes it, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom('en', 'zh'), (days, locale) => {
        const day = daysOn('1950-01-01', days);
        expect(readDay(dayText(day, locale), TODAY)).toBe(day);
      }),
    );
  });
});
