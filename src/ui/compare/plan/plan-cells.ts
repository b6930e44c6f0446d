// The lines of the plan as cells of text, for files and paper.
import type { useTranslations } from 'use-intl';
import { audienceOf } from '../../../compare/plan-rows';
import { statusOf } from './arrange-plan';
import type { PlanColumn } from './plan-table';
import type { PlanEntry } from './use-plan';

type Translate = ReturnType<typeof useTranslations<'plan'>>;

/** The text of a column. `day` writes a date. */
export function planCell(
  entry: PlanEntry,
  column: PlanColumn,
  t: Translate,
  day: (iso: string) => string,
): string {
  const { line, number, task, teamNames } = entry;
  switch (column) {
    case 'number':
      return String(number);
    case 'task':
      return task;
    case 'team':
      return teamNames;
    case 'audience':
      return audienceOf(entry, teamNames);
    case 'due':
      return line?.due ? day(line.due) : '';
    case 'status':
      return t(`statuses.${statusOf(entry)}`);
    default:
      return line?.[column] ?? '';
  }
}
