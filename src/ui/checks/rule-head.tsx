// The head of a rule in the panel: its name, how much it found, its help, and the switch that takes it out of the project.
import { BellOff, ChevronRight, CircleQuestionMark } from 'lucide-react';
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import type { RuleId } from '../../checks/rule';
import { switchRule } from '../actions/acts/findings';
import { IconButton } from '../kit/icon-button';
import { showToast } from '../kit/toasts';
import { useProject } from '../project-session';
import { useSession } from '../session';

interface RuleHeadProps {
  readonly rule: RuleId;
  readonly count: number;
  readonly open: boolean;
  onToggle(): void;
  /** The help's id while it is open. */
  readonly help: string | null;
  onHelp(): void;
}

export function RuleHead({ rule, count, open, onToggle, help, onHelp }: RuleHeadProps) {
  const t = useTranslations('checks');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const title = t(`rules.${rule}.title`);
  const turnOff = (): void => {
    switchRule(project, rule, false);
    const again = { label: t('turnOn'), run: () => switchRule(project, rule, true) };
    showToast(t('turnedOff', { rule: title }), { action: again });
  };
  return (
    <h4 className="group flex items-center">
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-h-8 min-w-0 flex-1 items-center gap-1 rounded-lg px-1 py-1 text-left text-[12.5px] leading-[17px] font-semibold hover:bg-hover pointer-coarse:min-h-11"
      >
        <ChevronRight
          size={14}
          strokeWidth={2.1}
          aria-hidden
          className={clsx('shrink-0 text-ink3 transition-transform duration-[120ms]', open && 'rotate-90')}
        />
        <span className="min-w-0">{title}</span>
        <span className="ml-auto shrink-0 pl-1 font-medium text-ink3 tabular-nums">{count}</span>
      </button>
      <IconButton
        label={t('help', { rule: title })}
        icon={CircleQuestionMark}
        aria-expanded={help !== null}
        aria-controls={help ?? undefined}
        onClick={onHelp}
        className="size-7 text-ink3"
      />
      <IconButton
        label={t('turnOff')}
        icon={BellOff}
        off={readOnly}
        onClick={turnOff}
        className="size-7 text-ink3"
      />
    </h4>
  );
}
