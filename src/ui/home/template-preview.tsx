// A template close up: its whole chart to read, what it holds, the language it will be written in, and the way to use it.
import { lazy, Suspense, useState } from 'react';
import { type Locale, useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { ErrorBoundary } from '../kit/error-boundary';
import { languageTag } from '../kit/interface-choices';
import { LanguageOfChart } from './language-of-chart';
import { useStartProject } from './use-start-project';
import { factsOf, type ShownTemplate, useTemplates } from './use-templates';

const ChartView = lazy(async () => ({ default: (await import('./chart-picture')).ChartView }));

interface TemplatePreviewProps {
  readonly template: ShownTemplate;
  readonly onClose: () => void;
}

export function TemplatePreview({ template, onClose }: TemplatePreviewProps) {
  const t = useTranslations('gallery');
  const [language, setLanguage] = useState<Locale>(template.language);
  const shown = useTemplates(language).find((one) => one.id === template.id) ?? template;
  const { startFrom, busy } = useStartProject();
  const { document } = shown;
  if (!document) return null;
  const { name, description } = document.project;
  return (
    <Dialog
      open
      onClose={onClose}
      width="full"
      flush
      title={<span lang={languageTag(shown.language)}>{name}</span>}
      text={<span lang={languageTag(shown.language)}>{description}</span>}
      footer={
        <>
          <LanguageOfChart language={language} onChange={setLanguage} inline />
          <p className="mr-auto ml-4 text-ink2">{t('allFacts', factsOf(document))}</p>
          <Button look="primary" disabled={busy} onClick={() => void startFrom(template.id, language)}>
            {t('use')}
          </Button>
        </>
      }
    >
      <ErrorBoundary fallback={() => <p className="p-5 text-ink2">{t('notLoaded')}</p>}>
        <Suspense fallback={<div className="h-full bg-app" aria-busy="true" />}>
          <ChartView document={document} label={t('chartOf', { name })} />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
