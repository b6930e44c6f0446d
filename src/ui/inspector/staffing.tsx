// The people of a team on one map, and what they cost: current and target may differ.
import { useTranslations } from 'use-intl';
import type { ProcessMap, Team } from '../../model/document';
import { setStaffing } from '../actions/acts/figures';
import { Section } from '../kit/section';
import { StaffingFields } from '../kit/staffing-fields';
import { useDocument, useProject } from '../project-session';
import { useReadOnly } from './use-edit';

interface StaffingProps {
  readonly map: ProcessMap;
  readonly team: Team;
}

export function Staffing({ map, team }: StaffingProps) {
  const t = useTranslations('inspector');
  const project = useProject();
  const { currency } = useDocument().project;
  return (
    <Section title={t('staffing')}>
      <StaffingFields
        figures={map.staffing[team.id]}
        currency={currency}
        disabled={useReadOnly()}
        set={(figures, visit) => setStaffing(project, map.id, team.id, figures, visit)}
      />
    </Section>
  );
}
