// Asks what the target, or a further version of it, begins with: a copy, a template, or the bare frame.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProcessMap } from '../../model/document';
import { firstWhole, wholeMaps } from '../../model/maps/map-tree';
import { blankMap, targetFromCopy, targetFromTemplate } from '../actions/acts/map-acts';
import { mapOfSide } from '../actions/acts/maps';
import { useActionContext } from '../actions/use-action';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { ChoiceCards } from './choice-cards';
import { NameInput } from './name-input';
import { TemplateChoice } from './template-choice';
import { type ListedTemplate, useTemplateList } from './use-template-list';

const WAYS = ['copy', 'template', 'blank'] as const;
type Way = (typeof WAYS)[number];

const close = (): void => useSession.setState({ dialog: null });

export function NewTargetDialog() {
  const t = useTranslations('maps');
  const document = useDocument();
  const context = useActionContext();
  const list = useTemplateList(document.project.language);
  const versions = wholeMaps(document, 'target').length;
  const sources = [...wholeMaps(document, 'current'), ...wholeMaps(document, 'target')];
  const [way, setWay] = useState<Way>('copy');
  const [name, setName] = useState(
    versions === 0 ? t('newTarget.targetName') : t('newTarget.versionName', { number: versions + 1 }),
  );
  const [from, setFrom] = useState<Id>(
    () => mapOfSide(document, 'current') ?? firstWhole(document)?.id ?? '',
  );
  const [template, setTemplate] = useState<ListedTemplate | null>(null);
  const chosen = template ?? list.templates[0] ?? null;
  const make = (): void => {
    close();
    const call = context({ clipboard: null });
    if (way === 'copy') void targetFromCopy(call, from, name);
    else if (way === 'blank')
      void blankMap(call, { name, side: 'target', frame: from, team: null }, 'addTarget');
    else if (chosen) void targetFromTemplate(call, chosen.document, from, name);
  };
  const options = WAYS.map((value) => ({
    value,
    title: t(`newTarget.${value}`),
    text: t(`newTarget.${value}Text`),
  }));
  return (
    <Dialog
      open
      onClose={close}
      title={t(versions === 0 ? 'newTarget.title' : 'newTarget.another')}
      text={t('newTarget.text')}
      footer={
        <>
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            look="primary"
            disabled={name.trim() === '' || from === '' || (way === 'template' && !chosen)}
            onClick={make}
          >
            {t('newTarget.make')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <ChoiceCards label={t('newTarget.way')} value={way} options={options} onChange={setWay}>
          {way === 'copy' && sources.length > 1 ? (
            <Source maps={sources} value={from} onChange={setFrom} />
          ) : null}
          {way === 'template' ? (
            <TemplateChoice list={list} value={chosen?.id ?? null} onChange={setTemplate} />
          ) : null}
        </ChoiceCards>
        <NameInput label={t('name')} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}

interface SourceProps {
  readonly maps: readonly ProcessMap[];
  readonly value: Id;
  readonly onChange: (map: Id) => void;
}

/** Which map is copied, where there are several. */
function Source({ maps, value, onChange }: SourceProps) {
  const t = useTranslations('maps');
  return (
    <SelectField
      label={t('newTarget.copyOf')}
      value={value}
      options={maps.map(({ id, name }) => ({ value: id, label: name || t('unnamed') }))}
      onChange={onChange}
    />
  );
}
