// A template close up: its whole chart to read, what it holds, the language it will be written in, and the way to use it.
import clsx from 'clsx';
import { Suspense, useState } from 'react';
import { type Locale, useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { ErrorBoundary } from '../kit/error-boundary';
import { languageTag } from '../kit/interface-choices';
import { templateWords } from '../../services/templates';
import { LanguageOfChart } from './language-of-chart';
import { useStartProject } from './use-start-project';
import { TemplateMaps } from './template-maps';
import { factsOf, type ShownTemplate, shownMaps, useTemplateChart } from './use-templates';

const LOADING = <div className="h-full bg-app" aria-busy="true" />;

interface TemplatePreviewProps {
  readonly template: ShownTemplate;
  /** The language of the chart, where it was chosen already. */
  readonly language?: Locale;
  readonly onClose: () => void;
}

export function TemplatePreview({ template, language: given, onClose }: TemplatePreviewProps) {
  const t = useTranslations('gallery');
  const [chosen, setLanguage] = useState<Locale>(template.language);
  const language = given ?? chosen;
  const { document, failed } = useTemplateChart(template.id, language);
  const [side, setSide] = useState<'current' | 'target' | null>(null);
  const maps = document ? shownMaps(document) : [];
  const map = maps.find((one) => one.side === side) ?? maps[0];
  const { startFrom, busy } = useStartProject();
  const { name, description } = templateWords(template.id, language);
  return (
    <Dialog
      open
      onClose={onClose}
      width="full"
      flush
      title={<span lang={languageTag(language)}>{name}</span>}
      text={<span lang={languageTag(language)}>{description}</span>}
      footer={
        <>
          {given ? null : <LanguageOfChart language={language} onChange={setLanguage} inline />}
          <p className={clsx('mr-auto text-ink2', given ? null : 'ml-4')}>
            {document && map ? t('allFacts', factsOf(document, map.id)) : null}
          </p>
          <Button look="primary" disabled={busy} onClick={() => void startFrom(template.id, language)}>
            {t('use')}
          </Button>
        </>
      }
    >
      <ErrorBoundary fallback={() => <Lost />}>
        <Suspense fallback={LOADING}>
          {document && map ? (
            <TemplateMaps
              document={document}
              name={name}
              map={map.id}
              onMap={(id) => setSide(document.maps[id]?.side ?? null)}
            />
          ) : failed ? (
            <Lost />
          ) : (
            LOADING
          )}
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}

function Lost() {
  const t = useTranslations('gallery');
  return <p className="p-5 text-ink2">{t('notLoaded')}</p>;
}
