// The people of a team on one map, and what they cost: current and target may differ.
import { useTranslations } from 'use-intl';
import { setMap } from '../../model/commands/set-map';
import type { ProcessMap, Team } from '../../model/document';
import { MoneyField } from '../kit/money-field';
import { NumberField } from '../kit/number-field';
import { Section } from '../kit/section';
import { useDocument } from '../project-session';
import { useEdit, useReadOnly } from './use-edit';

type Figures = ProcessMap['staffing'][string];
const NOBODY: Figures = { headcount: null, hours: null, costRate: null };

interface StaffingProps {
  readonly map: ProcessMap;
  readonly team: Team;
}

function useFigures({ map, team }: StaffingProps) {
  const edit = useEdit();
  const figures = map.staffing[team.id] ?? NOBODY;
  const set = (fields: Partial<Figures>, visit: string): void => {
    const staffing = { ...map.staffing, [team.id]: { ...figures, ...fields } };
    edit({ key: 'edit.staffing' }, (tx) => setMap(tx, map.id, { staffing }), visit);
  };
  return { figures, set };
}

export function Staffing(props: StaffingProps) {
  const t = useTranslations('inspector');
  const { currency } = useDocument().project;
  const disabled = useReadOnly();
  const { figures, set } = useFigures(props);
  return (
    <Section title={t('staffing')}>
      <div className="grid grid-cols-2 gap-2">
        <NumberField
          label={t('headcount')}
          refusal={t('notANumber')}
          disabled={disabled}
          value={figures.headcount}
          commit={(headcount, visit) => set({ headcount }, visit)}
        />
        <NumberField
          label={t('hours')}
          most={168}
          refusal={t('notHoursOfAWeek')}
          disabled={disabled}
          value={figures.hours}
          commit={(hours, visit) => set({ hours }, visit)}
        />
        <MoneyField
          label={t('costRate')}
          currency={currency}
          placeholder={currency}
          disabled={disabled}
          value={figures.costRate}
          commit={(costRate, visit) => set({ costRate }, visit)}
        />
      </div>
    </Section>
  );
}
