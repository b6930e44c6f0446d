// Takes a template as the detail of the selected step.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { detailOf } from '../../model/maps/map-tree';
import { detailFromTemplate } from '../actions/acts/map-acts';
import { useActionContext } from '../actions/use-action';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { useDocument } from '../project-session';
import { selectedSteps, useSession } from '../session';
import { TemplateChoice } from './template-choice';
import { type ListedTemplate, useTemplateList } from './use-template-list';

const close = (): void => useSession.setState({ dialog: null });

export function DetailTemplateDialog() {
  const t = useTranslations('maps');
  const document = useDocument();
  const context = useActionContext();
  const list = useTemplateList(document.project.language);
  // What is selected may change meanwhile (another tab): the dialog is about the step that it was opened for.
  const [step] = useState(() => selectedSteps(useSession.getState().selection)[0] ?? '');
  const [template, setTemplate] = useState<ListedTemplate | null>(null);
  const record = document.steps[step];
  if (!record) return null;
  const chosen = template ?? list.templates[0] ?? null;
  const make = (): void => {
    close();
    if (chosen) void detailFromTemplate(context({ clipboard: null }), step, chosen.document);
  };
  const replaces = detailOf(document, step) ? ` ${t('detailTemplate.replaces')}` : '';
  return (
    <Dialog
      open
      onClose={close}
      title={t('detailTemplate.title', { name: record.name || t('unnamed') })}
      text={`${t('detailTemplate.text')}${replaces}`}
      footer={
        <>
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
          <Button look="primary" disabled={!chosen} onClick={make}>
            {t('detailTemplate.make')}
          </Button>
        </>
      }
    >
      <TemplateChoice list={list} value={chosen?.id ?? null} onChange={setTemplate} />
    </Dialog>
  );
}
