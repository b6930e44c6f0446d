// The value of a row on one line, for while it is folded.
import { useLocale, useTranslations } from 'use-intl';
import { tellDuration } from '../../../base/duration';
import { formatMoney } from '../../../base/money';
import { formatNumber } from '../../../base/number-text';
import type { Project, ProjectDocument, Step } from '../../../model/document';
import { useDocument } from '../../project-session';
import type { RowId } from '../step-facts';

type Text = ReturnType<typeof useTranslations<'inspector'>>;
type Words = ReturnType<typeof useTranslations<'words'>>;

interface Speech {
  readonly t: Text;
  readonly words: Words;
  readonly locale: string;
}

const joined = (parts: readonly string[], locale: string): string =>
  parts.join(locale.startsWith('zh') ? '，' : ', ');

function tasks(step: Step, { t, words, locale }: Speech): string {
  const [first] = step.tasks;
  if (!first) return '';
  const said =
    first.amount === null
      ? first.text
      : t('taskValue', {
          amount: formatNumber(first.amount, locale),
          text: first.text,
          period: words(`periods.${first.period}`),
        });
  return t('tasksValue', {
    count: step.tasks.length,
    more: formatNumber(step.tasks.length - 1, locale),
    first: said,
  });
}

function timeAndCost(step: Step, { hoursPerDay }: Project, { t, locale }: Speech): string {
  const time = (duration: Step['workTime']): string =>
    duration ? tellDuration(duration, locale, hoursPerDay) : '';
  return joined(
    [
      ...(step.workTime ? [t('workValue', { time: time(step.workTime) })] : []),
      ...(step.waitTime ? [t('waitValue', { time: time(step.waitTime) })] : []),
      ...(step.cost ? [formatMoney(step.cost, locale)] : []),
    ],
    locale,
  );
}

function metrics(step: Step, { locale }: Speech): string {
  return joined(
    step.metrics.map(({ name, target }) => (target ? joined([name, target], locale) : name)).slice(0, 1),
    locale,
  ).concat(step.metrics.length > 1 ? ` +${step.metrics.length - 1}` : '');
}

function valueOf(row: RowId, step: Step, document: ProjectDocument, speech: Speech): string {
  const { words, locale } = speech;
  switch (row) {
    case 'script':
      return step.script ?? '';
    case 'notes':
      return step.notes ?? '';
    case 'tasks':
      return tasks(step, speech);
    case 'timeAndCost':
      return timeAndCost(step, document.project, speech);
    case 'systems':
      return joined(
        step.systems.flatMap((id) => document.systems[id]?.name ?? []),
        locale,
      );
    case 'resources':
      return joined(
        step.resources.flatMap(({ resource }) => document.resources[resource]?.name ?? []),
        locale,
      );
    case 'metrics':
      return metrics(step, speech);
    case 'qualification':
      return step.qualification ? words(`methods.${step.qualification}`) : '';
  }
}

/** What a folded row says of its step; "Empty" when there is nothing. */
export function useRowValue(row: RowId, step: Step): string {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const locale = useLocale();
  const value = valueOf(row, step, useDocument(), { t, words, locale });
  return value === '' ? t('empty') : value;
}
