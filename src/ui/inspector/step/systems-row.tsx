// The systems that a step is done in.
import { useTranslations } from 'use-intl';
import { addSystem } from '../../../model/commands/add-system';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { systemsOf } from '../../../model/queries';
import { TagPicker } from '../../kit/tag-picker';
import { useDocument } from '../../project-session';
import { GlyphMark } from '../marks';
import { useEdit, useReadOnly, useSetStep } from '../use-edit';

export function SystemsRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const set = useSetStep(step);
  const withSystem = (id: string): string[] => [...new Set([...step.systems, id])];
  return (
    <TagPicker
      label={t('systems')}
      labelHidden
      mark={<GlyphMark name="database" />}
      chosen={step.systems}
      options={systemsOf(document).map(({ id, name }) => ({ id, label: name || t('unnamed') }))}
      onAdd={(id) => set('systems', { systems: withSystem(id) })}
      onCreate={(name) =>
        edit({ key: 'edit.systems' }, (tx) =>
          setStep(tx, step.id, { systems: withSystem(addSystem(tx, { name })) }),
        )
      }
      onRemove={(id) => set('systems', { systems: step.systems.filter((other) => other !== id) })}
      addWord={t('addSystem')}
      addLabel={t('addSystem')}
      removeLabel={(name) => t('remove', { name })}
      createLabel={(name) => t('create', { name })}
      nothing={t('nothingFound')}
      disabled={useReadOnly()}
    />
  );
}
