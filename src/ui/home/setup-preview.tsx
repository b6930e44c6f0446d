// The matrix that the set-up will make, drawn as the chart itself draws it.
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { ProjectDocument } from '../../model/document';
import { ErrorBoundary } from '../kit/error-boundary';
import { BlankMatrix } from './blank-matrix';

const ChartPicture = lazy(async () => ({ default: (await import('./chart-picture')).ChartPicture }));

/** Null: the answers do not make a chart yet. */
export function SetupPreview({ document }: { readonly document: ProjectDocument | null }) {
  const t = useTranslations('setup');
  const stages = document ? Object.keys(document.stages).length : 0;
  const teams = document ? Object.keys(document.teams).length : 0;
  const blank = <BlankMatrix stages={Math.max(1, stages)} teams={Math.max(1, teams)} className="w-full" />;
  return (
    <figure className="sticky top-0 flex flex-col gap-3 self-start rounded-xl border border-hair bg-app p-4">
      <div className="rounded-lg bg-band p-3">
        {document ? (
          <ErrorBoundary fallback={() => blank}>
            <Suspense fallback={blank}>
              <div aria-hidden="true" className="[&>svg]:h-auto [&>svg]:max-h-[50vh] [&>svg]:w-full">
                <ChartPicture document={document} />
              </div>
            </Suspense>
          </ErrorBoundary>
        ) : (
          blank
        )}
      </div>
      <figcaption aria-live="polite" className="text-[12px] leading-[17px] text-ink3">
        {t('previewOf', { stages, teams })}
      </figcaption>
    </figure>
  );
}
