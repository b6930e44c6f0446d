// Deadline, work and waiting time of several steps at once.
import { Eraser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DurationUnit } from '../../../base/duration';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { ChipButton } from '../../kit/chip';
import { DurationField } from '../../kit/duration-field';
import { useDocument } from '../../project-session';
import { useEdit, useReadOnly } from '../use-edit';
import { commonField } from './shared';

type TimeField = 'deadline' | 'workTime' | 'waitTime';

interface SharedTimeProps {
  readonly steps: readonly Step[];
  readonly field: TimeField;
  /** Taken when a bare number is typed. */
  readonly unit: DurationUnit;
}

/** Shows the time that all have. Where they differ it says so; typing sets it for all, and only the button clears it. */
export function SharedTime({ steps, field, unit }: SharedTimeProps) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const readOnly = useReadOnly();
  const { hoursPerDay } = useDocument().project;
  const { value, differs } = commonField(steps, field);
  const set = (time: Step[TimeField], visit?: string): void =>
    edit(
      { key: `edit.${field}` },
      (tx) => {
        for (const { id } of steps) if (tx.draft.steps[id]) setStep(tx, id, { [field]: time });
      },
      visit,
    );
  return (
    <div className="flex flex-col items-start gap-1.5">
      <DurationField
        label={t(field)}
        unit={unit}
        hoursPerDay={hoursPerDay}
        className="w-full"
        placeholder={differs ? t('differs') : t(field === 'workTime' ? 'workPlaceholder' : 'waitPlaceholder')}
        disabled={readOnly}
        value={value}
        commit={(time, visit) => set(time, visit)}
      />
      {differs && !readOnly ? (
        <ChipButton
          tone="quiet"
          aria-label={t('clearForAll', { field: t(field) })}
          mark={<Eraser size={14} strokeWidth={1.8} aria-hidden className="shrink-0" />}
          onClick={() => set(null)}
        >
          {t('clearAll')}
        </ChipButton>
      ) : null}
    </div>
  );
}
