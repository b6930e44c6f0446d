// Numbers as people type them: full-width digits, thousands, k and m, 万 and 亿, 半 and 两.

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '零一二三四五六七八九';

/** Full-width characters made half-width, small letters, no space at the ends and single ones inside. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** 1 to 99 in Chinese numerals (一 … 九十九, 两, 半); null for anything else. */
function chineseNumber(text: string): number | null {
  if (text === '半') return 0.5;
  if (text === '两') return 2;
  if (text.length === 1 && DIGITS.includes(text)) return DIGITS.indexOf(text);
  const parts = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (!parts) return null;
  return (parts[1] ? DIGITS.indexOf(parts[1]) : 1) * 10 + (parts[2] ? DIGITS.indexOf(parts[2]) : 0);
}

/**
 * The number a text stands for: `1.5`, `1,5`, `1,500`, `2k`, `3 万`, `半`; null when it is not one number of 0 or more.
 * A comma before exactly three digits separates thousands, any other comma is a decimal comma.
 */
export function parseNumber(text: string): number | null {
  const plain = plainText(text).replace(/ /g, '');
  const parts = /^([\d.,]+)([km千万亿]?)$/.exec(plain);
  if (!parts) return chineseNumber(plain);
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(parts[1] ?? '');
  const digits = grouped ? parts[1]?.replaceAll(',', '') : parts[1]?.replace(',', '.');
  if (!digits || !/^(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  return Number((Number(digits) * (FACTORS[parts[2] ?? ''] ?? 1)).toPrecision(12));
}

/** A number for reading, with at most two decimals, in the way of a language (BCP 47). */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** So many per cent for reading, as every text says them: `62 %`, in Chinese `62%`. */
export const percentText = (percent: number, locale: string): string =>
  `${formatNumber(percent, locale)}${locale.startsWith('zh') ? '' : ' '}%`;
