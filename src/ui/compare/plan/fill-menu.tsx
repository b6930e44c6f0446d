// The menu that fills in what is empty in the lines that are shown.
import { CalendarDays, ListPlus, UserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../kit/button';
import { Menu, MenuItem } from '../../kit/menu';
import { useDocument, useProject } from '../../project-session';
import { dueFillings, fillPlan, ownerFillings } from './fill-plan';
import type { PlanEntry } from './use-plan';

interface FillMenuProps {
  readonly entries: readonly PlanEntry[];
}

export function FillMenu({ entries }: FillMenuProps) {
  const t = useTranslations('plan.fill');
  const format = useFormatter();
  const project = useProject();
  const owners = ownerFillings(useDocument(), entries);
  const days = dueFillings(entries);
  const day = entries.find(({ line }) => line?.due)?.line?.due ?? null;
  return (
    <Menu label={t('title')} trigger={<Button icon={ListPlus}>{t('title')}</Button>}>
      <MenuItem icon={UserRound} disabled={owners.length === 0} onSelect={() => fillPlan(project, owners)}>
        {t('owners', { count: owners.length })}
      </MenuItem>
      <MenuItem icon={CalendarDays} disabled={days.length === 0} onSelect={() => fillPlan(project, days)}>
        {day === null
          ? t('noDay')
          : t('days', {
              count: days.length,
              day: format.dateTime(new Date(`${day}T12:00:00`), { month: 'short', day: 'numeric' }),
            })}
      </MenuItem>
    </Menu>
  );
}
