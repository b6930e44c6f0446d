// Money is read as people write it, and what is shown can be typed back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, parseMoney } from '../../../src/base/money';
import { formatNumber, parseNumber } from '../../../src/base/number-text';
import { runs } from '../../helpers/runs';

test.each([
  ['1.5k', 1500, 'EUR'],
  ['€ 300', 300, 'EUR'],
  ['1,500 USD', 1500, 'USD'],
  ['2k usd', 2000, 'USD'],
  ['300 mxn', 300, 'MXN'],
  ['$2m', 2_000_000, 'USD'],
  ['3 万元', 30_000, 'CNY'],
  ['￥１２０', 120, 'CNY'],
  ['-20', -20, 'EUR'],
  ['12,50', 12.5, 'EUR'],
] as const)('%s', (text, amount, currency) => {
  expect(parseMoney(text, 'EUR')).toEqual({ amount, currency });
});

test('a shared sign keeps the currency of the project', () => {
  expect(parseMoney('¥5', 'JPY')?.currency).toBe('JPY');
  expect(parseMoney('$5', 'CAD')?.currency).toBe('CAD');
});

test.each(['', 'free', '12 apples', '$12€', '1.2.3', '--3', '9999999999999'])('refuses "%s"', (text) =>
  expect(parseMoney(text, 'EUR')).toBeNull(),
);

test('shown money is read back as the same', () => {
  const money = fc.record({
    amount: fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100),
    currency: fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', 'JPY', 'CHF', 'BRL', 'INR', 'SEK', 'CAD'),
  });
  fc.assert(
    fc.property(money, fc.constantFrom('en', 'zh'), (m, locale) => {
      const back = parseMoney(formatMoney(m, locale), m.currency);
      expect(back?.currency).toBe(m.currency);
      expect(back?.amount).toBeCloseTo(m.amount, 5);
    }),
    runs(100),
  );
});

test('numbers are read in digits of both widths and in Chinese numerals', () => {
  expect(parseNumber('２０')).toBe(20);
  expect(parseNumber('二十五')).toBe(25);
  expect(parseNumber('1,234,567.5')).toBe(1_234_567.5);
  expect(parseNumber('十')).toBe(10);
  expect(parseNumber('2 万')).toBe(20_000);
  expect(parseNumber('one')).toBeNull();
  expect(formatNumber(1234.567, 'en')).toBe('1,234.57');
});
