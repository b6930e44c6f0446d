// The pill at the lower left of the canvas: how many problems, warnings and hints the shown map has, but for what comes once it is drawn; it opens the panel.
import clsx from 'clsx';
import { CircleCheck, Info, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { countedNow } from '../../checks/not-yet';
import { SEVERITIES, type Severity } from '../../checks/rule';
import { toggleDock } from '../actions/acts/screens';
import { useAction } from '../actions/use-action';
import { countFindings, useFindings } from '../findings';
import { Tooltip } from '../kit/tooltip';
import { useSession } from '../session';
import { useDrawn } from './chart-context';

const ICONS: Readonly<Record<Severity, LucideIcon>> = {
  problem: TriangleAlert,
  warning: Info,
  hint: Lightbulb,
};

export function ChecksPill() {
  const t = useTranslations('checks');
  const { map, scene, project } = useDrawn();
  const shown = useFindings((findings) => findings.shown);
  const isReady = useFindings(({ state }) => state === 'ready');
  const open = useSession((session) => session.dock === 'checks');
  const { shortcut } = useAction('toggle-checks');
  const document = project.store.document();
  const { counted, later } = useMemo(() => countedNow(document, map, shown), [document, map, shown]);
  const counts = countFindings(counted, map);
  const told = SEVERITIES.filter((severity) => counts[severity] > 0);
  // A chart that is not begun has nothing to be checked, and nothing is said before it was.
  if (!isReady || scene.steps.length + scene.marks.length === 0) return null;
  const found = t('pill', { problems: counts.problem, warnings: counts.warning, hints: counts.hint });
  const label = later > 0 ? t('pillLater', { found, count: later }) : found;
  return (
    <Tooltip label={label} shortcut={shortcut} side="top">
      <button
        type="button"
        aria-label={label}
        aria-expanded={open}
        data-picture="leave-out"
        data-bar="checks"
        onClick={() => toggleDock('checks')}
        className={clsx(
          'pointer-events-auto flex h-11 shrink-0 items-center rounded-xl border border-hair bg-raised px-1 text-[13px] whitespace-nowrap shadow-floating',
          'transition-colors duration-[80ms] hover:bg-hover',
          open ? 'text-ink' : 'text-ink2',
        )}
      >
        {told.length === 0 ? <AllGood soFar={later > 0} /> : null}
        {told.map((severity, i) => (
          <Count key={severity} severity={severity} count={counts[severity]} isFirst={i === 0} />
        ))}
      </button>
    </Tooltip>
  );
}

/** `soFar`: some things are only not filled in yet. */
function AllGood({ soFar }: { readonly soFar: boolean }) {
  const t = useTranslations('checks');
  return (
    <span className="flex items-center gap-2 px-2.5">
      <CircleCheck size={16} strokeWidth={1.8} aria-hidden className="text-won" />
      <span className="@max-[460px]:hidden">{t(soFar ? 'allGoodSoFar' : 'allGood')}</span>
    </span>
  );
}

interface CountProps {
  readonly severity: Severity;
  readonly count: number;
  /** The gravest has its word wherever there is any room for one, and stands alone beside the zoom where there is none. */
  readonly isFirst: boolean;
}

function Count({ severity, count, isFirst }: CountProps) {
  const t = useTranslations('checks');
  const format = useFormatter();
  const Icon = ICONS[severity];
  return (
    <span
      className={clsx(
        'flex items-center gap-1.5 border-l border-hair px-2.5 first:border-l-0',
        !isFirst && '@max-[460px]:hidden',
      )}
    >
      <Icon
        size={16}
        strokeWidth={1.8}
        aria-hidden
        className={severity === 'problem' ? 'text-problem' : 'text-ink2'}
      />
      <span className="font-semibold text-ink tabular-nums">{format.number(count)}</span>
      <span className={clsx('@max-[1000px]:inline @max-[600px]:hidden', !isFirst && '@max-[1200px]:hidden')}>
        {t(`counts.${severity}`, { count })}
      </span>
    </span>
  );
}
