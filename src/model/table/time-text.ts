// Durations in a cell: working time goes without saying, calendar time is said, and both are read back as they were.
import { type Duration, formatDuration } from '../../base/duration';
import type { TableWords } from './speech';

const CHINESE = {
  minute: '自然分钟',
  hour: '自然小时',
  day: '个自然日',
  week: '个自然周',
  month: '个自然月',
} as const;

export function timeText(duration: Duration, { locale }: TableWords): string {
  const plain = formatDuration(duration, locale, { kind: 'hidden' });
  if (duration.working) return plain;
  const [amount = '', unit = ''] = plain.split(' ');
  return locale === 'zh' ? `${amount} ${CHINESE[duration.unit]}` : `${amount} calendar ${unit}`;
}
