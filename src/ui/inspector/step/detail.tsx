// The detail chart behind a step: what is in it, and the ways to open, make, replace and expand it.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { detailOf } from '../../../model/maps/map-tree';
import { workOf } from '../../../model/queries';
import type { ActionId } from '../../actions/registry';
import { useAction } from '../../actions/use-action';
import { Button } from '../../kit/button';
import { Section } from '../../kit/section';
import { useDocument } from '../../project-session';

export function Detail({ step }: { readonly step: Step }) {
  const t = useTranslations('maps.detail');
  const document = useDocument();
  const detail = detailOf(document, step.id);
  if (!detail && step.kind !== 'sub-process') return null;
  const steps = detail ? workOf(document, detail.id).length : 0;
  return (
    <Section title={t('title')}>
      <p className="text-[12px] leading-[17px] text-ink2">{t('text', { steps })}</p>
      <div className="flex flex-wrap gap-2">
        <ActionButton id="open-detail" label={t(detail ? 'open' : 'make')} />
        {steps > 0 ? <ActionButton id="expand-detail" label={t('expand')} /> : null}
        {steps > 0 ? null : <ActionButton id="detail-from-template" label={t('template')} />}
      </div>
    </Section>
  );
}

/** The step that the panel shows is the selected one, which actions are about. */
function ActionButton({ id, label }: { readonly id: ActionId; readonly label: string }) {
  const action = useAction(id);
  return (
    <Button icon={action.icon} disabled={!action.enabled} onClick={action.run}>
      {label}
    </Button>
  );
}
