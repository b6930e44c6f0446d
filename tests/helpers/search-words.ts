// What is said by id, in English words short enough for tests of finding.
import { formatDuration } from '../../src/base/duration';
import { formatMoney } from '../../src/base/money';
import type { SearchWords } from '../../src/model/search-texts';

export const SEARCH_WORDS: SearchWords = {
  action: (id) => (id === 'sign' ? 'Sign a paper' : ''),
  duration: (one) => formatDuration(one, 'en', { kind: 'calendar' }),
  money: (one) => formatMoney(one, 'en'),
  share: (one) => `${one * 100}%`,
  method: (id) => id.toUpperCase(),
  kind: (id) => id,
  gap: ({ title }) => title,
};
