// The team of one or several steps, by its lane: choosing another moves them into that lane.
import { useTranslations } from 'use-intl';
import type { Step } from '../../model/document';
import { lanesOf, stagesOf, teamOf } from '../../model/queries';
import { moveToBand } from '../actions/acts/to-band';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { Swatch } from '../kit/swatch';
import { common } from './several/shared';
import { useReadOnly } from './use-edit';

interface ChoiceProps {
  readonly steps: readonly Step[];
  readonly compact?: boolean;
}

export function TeamChoice({ steps, compact = false }: ChoiceProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const project = useProject();
  const options = lanesOf(document, steps[0]?.map ?? '').map(({ id }) => {
    const team = teamOf(document, id);
    return { value: id, label: team.name || t('unnamed'), mark: <Swatch hue={team.hue} /> };
  });
  return (
    <SelectField
      label={t('team')}
      compact={compact}
      placeholder={t('differs')}
      value={common(steps.map((step) => step.lane))}
      options={options}
      disabled={useReadOnly()}
      onChange={(lane) =>
        moveToBand(
          project,
          steps.map(({ id }) => id),
          'lane',
          lane,
        )
      }
    />
  );
}

export function StageChoice({ steps, compact = false }: ChoiceProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const project = useProject();
  const options = stagesOf(document, steps[0]?.map ?? '').map(({ id, name }, index) => ({
    value: id,
    label: name || t('unnamed'),
    number: index + 1,
  }));
  return (
    <SelectField
      label={t('stageOf')}
      compact={compact}
      placeholder={t('differs')}
      value={common(steps.map((step) => step.stage))}
      options={options}
      disabled={useReadOnly()}
      onChange={(stage) =>
        moveToBand(
          project,
          steps.map(({ id }) => id),
          'stage',
          stage,
        )
      }
    />
  );
}
