// The time that a step's name says, offered where its field is still empty: one press takes it over.
import { useLocale, useTranslations } from 'use-intl';
import { formatDuration } from '../../../base/duration';
import { durationInName } from '../../../base/duration-in-name';
import type { Step } from '../../../model/document';
import { askFor } from '../../session';
import { useReadOnly, useSetStep } from '../use-edit';

interface TimeFromNameProps {
  readonly step: Step;
  readonly field: 'deadline' | 'waitTime' | 'workTime';
}

const SAYS = { deadline: 'limit', waitTime: 'wait', workTime: 'work' } as const;
const WORDS = { deadline: 'fromName', waitTime: 'waitFromName', workTime: 'workFromName' } as const;

export function TimeFromName({ step, field }: TimeFromNameProps) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const set = useSetStep(step);
  const readOnly = useReadOnly();
  const isSaid = step[field] !== null || (step.kind === 'wait' && step.deadline !== null);
  const found =
    isSaid || readOnly
      ? null
      : durationInName(step.name, { says: step.kind === 'wait' ? 'any' : SAYS[field] });
  if (!found) return null;
  const time = formatDuration(found, locale, { kind: 'hidden' });
  return (
    <p className="pt-1 text-[12px] leading-[17px] text-ink2">
      {t(WORDS[field], { time })}{' '}
      <button
        type="button"
        aria-label={t('takeOverNamed', { time, field: t(field) })}
        onClick={(event) => {
          // The button goes: the keys stay with what was filled in.
          const input = event.currentTarget.closest(`[data-field="${field}"]`)?.querySelector('input');
          set(field, { [field]: found });
          if (input) input.focus();
          else askFor(field);
        }}
        className="ml-1 rounded-sm font-medium text-accent-ink hover:underline pointer-coarse:min-h-11"
      >
        {t('takeOver')}
      </button>
    </p>
  );
}
