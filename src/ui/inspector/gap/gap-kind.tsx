// The kind of a gap: one of the method's, one of the project's own, or a new one that is typed.
import { useTranslations } from 'use-intl';
import type { Gap } from '../../../model/document';
import { GAP_KINDS } from '../../../model/ids';
import { editGap, setOwnGapKind } from '../../actions/acts/gaps';
import { useGapKindName } from '../../gap-words';
import { Combobox } from '../../kit/combobox';
import { FieldButton } from '../../kit/field-button';
import { FieldGroup } from '../../kit/field-group';
import { GapIcon } from '../../kit/gap-icon';
import { useDocument, useProject } from '../../project-session';
import { useReadOnly } from '../use-edit';

export function GapKind({ gap }: { readonly gap: Gap }) {
  const t = useTranslations('gaps');
  const document = useDocument();
  const project = useProject();
  const nameOf = useGapKindName();
  const kinds = [...GAP_KINDS, ...document.project.ownGapKinds.map(({ id }) => id)];
  return (
    <FieldGroup label={t('kind')} className="flex flex-col">
      <Combobox
        label={t('kind')}
        nothing={t('nothingFits')}
        selected={gap.kind}
        options={kinds.map((id) => ({ id, label: nameOf(id), mark: <GapIcon kind={id} size={15} /> }))}
        onChoose={(kind) => editGap(project, gap.id, { kind })}
        create={{
          label: (name) => t('ownKind', { name }),
          run: (name) => setOwnGapKind(project, gap.id, name),
        }}
        trigger={
          <FieldButton disabled={useReadOnly()} aria-label={t('kindIs', { kind: nameOf(gap.kind) })}>
            <span className="flex min-w-0 items-center gap-2">
              <GapIcon kind={gap.kind} size={15} />
              <span className="min-w-0 truncate">{nameOf(gap.kind)}</span>
            </span>
          </FieldButton>
        }
      />
    </FieldGroup>
  );
}
