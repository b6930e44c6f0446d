// What the list and the board say of a gap in short: its flag, severity, owner and due day, late ones told apart.
import { dayHere } from '../../base/day';
import clsx from 'clsx';
import {
  CalendarClock,
  ChevronDown,
  CircleAlert,
  Equal,
  GitCompareArrows,
  type LucideIcon,
  UserRound,
} from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { gapState } from '../../compare/gap-outcomes';
import type { Gap, ProjectDocument } from '../../model/document';
import { useDocument } from '../project-session';
import { useServices } from '../services-context';

const SEVERITY: Readonly<Record<Gap['severity'], LucideIcon>> = {
  high: CircleAlert,
  medium: Equal,
  low: ChevronDown,
};

/** The number on its flag, as on the chart. */
export function FlagNumber({ gap }: { readonly gap: Gap }) {
  const isClosed = gapState(useDocument(), gap) === 'closed';
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-flex h-[18px] min-w-[24px] shrink-0 items-center justify-center pr-1.5 pl-1 text-[11px] font-bold tabular-nums',
        '[clip-path:polygon(0_0,100%_0,calc(100%-4px)_50%,100%_100%,0_100%)]',
        isClosed ? 'bg-border text-ink2' : 'bg-gap-fill text-[#2A1A00]',
      )}
    >
      {gap.number}
    </span>
  );
}

/** How far a gap is; what the target closes is not done yet. */
export function GapStateMark({ gap }: { readonly gap: Gap }) {
  const t = useTranslations('gaps');
  const state = gapState(useDocument(), gap);
  const said = t(`states.${state}`);
  if (state !== 'in-target') return <span>{said}</span>;
  return (
    <>
      {gap.status === 'in-progress' ? <span>{t('states.in-progress')}</span> : null}
      <span className="inline-flex items-center gap-1 text-won">
        <GitCompareArrows size={12} strokeWidth={2.1} aria-hidden />
        {said}
      </span>
    </>
  );
}

export function SeverityMark({ severity }: Pick<Gap, 'severity'>) {
  const t = useTranslations('gaps');
  const Icon = SEVERITY[severity];
  return (
    <span
      className={clsx(
        'inline-flex shrink-0 items-center gap-1',
        severity === 'high' ? 'text-problem' : 'text-ink3',
      )}
    >
      <Icon size={13} strokeWidth={2.2} aria-hidden />
      <span>{t(`severities.${severity}`)}</span>
    </span>
  );
}

/** True when the day has passed and the gap is not closed. */
const isLate = (document: ProjectDocument, gap: Gap, now: string): boolean =>
  gap.due !== null && gapState(document, gap) !== 'closed' && gap.due < dayHere(now);

/** Owner and due day; what is missing of them is said. */
export function OwnerAndDue({ gap }: { readonly gap: Gap }) {
  const t = useTranslations('gaps');
  const format = useFormatter();
  const { now } = useServices();
  const late = isLate(useDocument(), gap, now());
  const day = gap.due
    ? format.dateTime(new Date(`${gap.due}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
    : null;
  return (
    <>
      <span className={clsx('inline-flex min-w-0 items-center gap-1', gap.owner === null && 'text-gap')}>
        <UserRound size={12} strokeWidth={2.1} aria-hidden className="shrink-0" />
        <span className="truncate">{gap.owner ?? t('noOwner')}</span>
      </span>
      {day ? (
        <span className={clsx('inline-flex shrink-0 items-center gap-1', late && 'font-semibold text-lost')}>
          <CalendarClock size={12} strokeWidth={2.1} aria-hidden />
          {late ? t('lateSince', { day }) : day}
        </span>
      ) : null}
    </>
  );
}
