// The currencies that can be chosen, by name in a language.
import type { ComboboxOption } from '../kit/combobox';

/** First in the list. */
const FREQUENT = ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'CHF', 'HKD', 'SGD', 'CAD', 'AUD', 'INR', 'BRL'];

/** All that the browser knows, the frequent ones first; each found by its code and by its name. */
export function currencyOptions(locale: string): ComboboxOption[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  const known = Intl.supportedValuesOf('currency');
  const codes = [...FREQUENT, ...known.filter((code) => !FREQUENT.includes(code))];
  return codes.map((code) => ({ id: code, label: code, detail: names.of(code) ?? '' }));
}
