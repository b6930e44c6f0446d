// Says at a step of the current process what of it the target says otherwise, and leads to carrying it over.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { correctedFields } from '../../../compare/step-carry';
import type { Step } from '../../../model/document';
import { useDocument } from '../../project-session';
import { useSession } from '../../session';
import { useReadOnly } from '../use-edit';

export function CarryFields({ step }: { readonly step: Step }) {
  const t = useTranslations('compare');
  const document = useDocument();
  const readOnly = useReadOnly();
  const fields = useMemo(() => correctedFields(document, step.id), [document, step.id]);
  if (readOnly || fields.length === 0) return null;
  const names = fields.map((field) => t(`fields.${field}` as 'fields.name')).join(t('listGap'));
  return (
    <p className="px-4 pt-2.5 text-[12px] leading-[17px] text-ink2">
      {t('carry.fieldsDiffer', { fields: names })}{' '}
      <button
        type="button"
        onClick={() => useSession.setState({ dialog: 'carry-over', carrying: step.id })}
        className="rounded-sm font-medium text-accent-ink hover:underline pointer-coarse:min-h-11"
      >
        {t('carry.open')}
      </button>
    </p>
  );
}
