// How long a step takes, how long it waits, and what it costs each time.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { DurationField } from '../../kit/duration-field';
import { MoneyField } from '../../kit/money-field';
import { useDocument } from '../../project-session';
import { useReadOnly, useSetStep } from '../use-edit';
import { TimeFromName } from './time-from-name';

export function TimeAndCostRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const { currency, hoursPerDay } = useDocument().project;
  const set = useSetStep(step);
  const disabled = useReadOnly();
  return (
    <>
      {step.kind === 'wait' ? null : (
        <div data-field="workTime">
          <DurationField
            label={t('workTime')}
            unit="hour"
            hoursPerDay={hoursPerDay}
            placeholder={t('workPlaceholder')}
            disabled={disabled}
            value={step.workTime}
            commit={(workTime, visit) => set('workTime', { workTime }, visit)}
          />
          <TimeFromName step={step} field="workTime" />
        </div>
      )}
      <div data-field="waitTime">
        <DurationField
          label={t('waitTime')}
          unit="day"
          hoursPerDay={hoursPerDay}
          placeholder={t('waitPlaceholder')}
          disabled={disabled}
          value={step.waitTime}
          commit={(waitTime, visit) => set('waitTime', { waitTime }, visit)}
        />
        <TimeFromName step={step} field="waitTime" />
      </div>
      {step.kind === 'wait' ? null : (
        <MoneyField
          label={t('cost')}
          currency={currency}
          placeholder={currency}
          disabled={disabled}
          value={step.cost}
          commit={(cost, visit) => set('cost', { cost }, visit)}
        />
      )}
    </>
  );
}
