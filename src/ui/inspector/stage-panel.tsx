// The panel of a stage: its name and phase, what it is to reach, and what must be true to come in and go on.
import { useTranslations } from 'use-intl';
import { setStage } from '../../model/commands/set-stage';
import type { Stage } from '../../model/document';
import { STAGE_PHASES } from '../../model/ids';
import { Section } from '../kit/section';
import { BandDisplay } from './band-display';
import { BandSize, useBandSizeLabel } from './band-size';
import { GapsSection } from './gap/gaps-here';
import { Goals } from './goals';
import { PhaseChoice } from './phase-choice';
import { NameField, PlainText } from './plain-text';
import { useReadOnly } from './use-edit';

const TEXTS = ['objective', 'entryCriteria', 'exitCriteria'] as const;

interface StagePanelProps {
  readonly stage: Stage;
}

export function StagePanel({ stage }: StagePanelProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const size = useBandSizeLabel('stage', stage);
  const readOnly = useReadOnly();
  return (
    <div className="pt-1 pb-1">
      <Section title={t('stage')}>
        <NameField
          act="renameStage"
          value={stage.name}
          save={(tx, name) => setStage(tx, stage.id, { name })}
        />
        <PhaseChoice
          label={t('stagePhase')}
          value={stage.phase}
          options={STAGE_PHASES.map((value) => ({ value, label: words(`stagePhases.${value}`) }))}
          save={(tx, phase) => setStage(tx, stage.id, { phase })}
        />
      </Section>
      {TEXTS.map((field) => (
        <div key={field} data-field={field}>
          <StageText field={field} stage={stage} />
        </div>
      ))}
      <div data-field="goal">
        <Section title={t('goals')}>
          <Goals stage={stage.id} />
        </Section>
      </div>
      <GapsSection place={{ kind: 'stage', id: stage.id }} />
      <Section title={t('shown')}>
        <BandDisplay axis="stage" band={stage} />
      </Section>
      {stage.display === 'open' && !readOnly ? (
        <Section title={size}>
          <BandSize axis="stage" band={stage} />
        </Section>
      ) : null}
    </div>
  );
}

function StageText({ stage, field }: StagePanelProps & { readonly field: (typeof TEXTS)[number] }) {
  const t = useTranslations('inspector');
  return (
    <Section title={t(field)}>
      <PlainText
        label={t(field)}
        labelHidden
        multiline
        placeholder={t(`${field}Placeholder`)}
        value={stage[field]}
        save={(run, text, visit) =>
          run({ key: `edit.${field}` }, (tx) => setStage(tx, stage.id, { [field]: text }), visit)
        }
      />
    </Section>
  );
}
