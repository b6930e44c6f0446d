// Money: an amount in whole units of a currency (ISO 4217 code), never a bare number.
import { parseNumber, plainText } from './number-text';

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What people write for a currency. `¥` is the yuan unless the project counts in yen. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  'cn¥': 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  块: 'CNY',
  'jp¥': 'JPY',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  mx$: 'MXN',
  r$: 'BRL',
  '₹': 'INR',
  '₩': 'KRW',
};
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN'],
};

function currencyOf(sign: string, fallback: string): string | null {
  if (sign === '') return fallback;
  if (SHARED_SIGNS[sign]?.includes(fallback)) return fallback;
  return SIGNS[sign] ?? (/^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : null);
}

/**
 * The money a text stands for: `1.5k`, `€ 300`, `1,500 USD`, `3 万元`, `-20`; null when it is none. Without a sign or code
 * of a currency it is `currency`.
 */
export function parseMoney(text: string, currency: string): Money | null {
  const plain = plainText(text).replace(/ /g, '');
  const parts = /^(-?)([^\d.,-]*)(-?)([\d.,]+)([km](?=$|[a-z]{3}$|[^a-z])|千|万|亿)?([^\d.,-]*)$/.exec(plain);
  if (!parts) return null;
  const amount = parseNumber(`${parts[4]}${parts[5] ?? ''}`);
  if (amount === null || amount > 1e12 || (parts[2] && parts[6]) || (parts[1] && parts[3])) return null;
  const code = currencyOf(parts[2] || parts[6] || '', currency);
  if (code === null) return null;
  return { amount: parts[1] || parts[3] ? -amount : amount, currency: code };
}

/** Money for reading in the way of a language (BCP 47); whole amounts without decimals. `parseMoney` reads it back. */
export function formatMoney(money: Money, locale: string): string {
  const whole = Number.isInteger(money.amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(money.amount);
}
