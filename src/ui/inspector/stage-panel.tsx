// The panel of a stage: its name and phase, what it is to reach, and what must be true to come in and go on.
import { useTranslations } from 'use-intl';
import { setStage } from '../../model/commands/set-stage';
import type { Stage } from '../../model/document';
import { STAGE_PHASES } from '../../model/ids';
import { Section } from '../kit/section';
import { SelectField } from '../kit/select-field';
import { BandSize } from './band-size';
import { PlainText } from './plain-text';
import { useEdit, useReadOnly } from './use-edit';

const TEXTS = ['objective', 'entryCriteria', 'exitCriteria'] as const;

export function StagePanel({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const edit = useEdit();
  const disabled = useReadOnly();
  return (
    <div className="pt-1 pb-1">
      <Section title={t('stage')}>
        <PlainText
          label={t('name')}
          labelHidden
          strong
          required
          value={stage.name}
          save={(run, name, visit) =>
            run(
              { key: 'renameStage', values: { name: name ?? '' } },
              (tx) => setStage(tx, stage.id, { name: name ?? '' }),
              visit,
            )
          }
        />
        <SelectField
          label={t('stagePhase')}
          value={stage.phase}
          none={t('none')}
          disabled={disabled}
          options={STAGE_PHASES.map((value) => ({ value, label: words(`stagePhases.${value}`) }))}
          onChange={(phase) => edit({ key: 'edit.phase' }, (tx) => setStage(tx, stage.id, { phase }))}
          onClear={() => edit({ key: 'edit.phase' }, (tx) => setStage(tx, stage.id, { phase: null }))}
        />
      </Section>
      {TEXTS.map((field) => (
        <Section key={field} title={t(field)}>
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
      ))}
      <Section title={t('stageWidth')}>
        <BandSize axis="stage" band={stage} />
      </Section>
    </div>
  );
}
