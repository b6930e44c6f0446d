// People, hours and cost of a team on one map.
import { useTranslations } from 'use-intl';
import type { ProcessMap } from '../../model/document';
import { MoneyField } from './money-field';
import { NumberField } from './number-field';

type Figures = ProcessMap['staffing'][string];
const NOBODY: Figures = { headcount: null, hours: null, costRate: null };

interface StaffingFieldsProps {
  readonly figures: Figures | undefined;
  readonly currency: string;
  readonly disabled: boolean;
  /** `visit`: the visit to a field that the change belongs to. */
  readonly set: (figures: Figures, visit: string) => void;
}

export function StaffingFields({ figures = NOBODY, currency, disabled, set }: StaffingFieldsProps) {
  const t = useTranslations('inspector');
  return (
    <div className="grid grid-cols-2 gap-2">
      <NumberField
        label={t('headcount')}
        refusal={t('notANumber')}
        disabled={disabled}
        value={figures.headcount}
        commit={(headcount, visit) => set({ ...figures, headcount }, visit)}
      />
      <NumberField
        label={t('hours')}
        most={168}
        refusal={t('notHoursOfAWeek')}
        disabled={disabled}
        value={figures.hours}
        commit={(hours, visit) => set({ ...figures, hours }, visit)}
      />
      <MoneyField
        label={t('costRate')}
        currency={currency}
        placeholder={currency}
        disabled={disabled}
        value={figures.costRate}
        commit={(costRate, visit) => set({ ...figures, costRate }, visit)}
      />
    </div>
  );
}
