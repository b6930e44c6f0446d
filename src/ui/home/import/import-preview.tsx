// The chart of a file as it will be, to be looked at closely before it is created.
import { lazy, Suspense } from 'react';
import { LoaderCircle } from 'lucide-react';
import type { ForeignFile } from '../../../formats/reading/foreign';
import { ErrorBoundary } from '../../kit/error-boundary';
import type { PlacedImport } from './use-placed-import';
import { useImportWords } from './use-import-words';

const MapView = lazy(async () => ({ default: (await import('../chart-picture')).MapView }));

interface ImportPreviewProps {
  readonly file: ForeignFile;
  readonly placed: PlacedImport;
  /** The chart that is looked at, by its number in the file. */
  readonly shown: number;
}

export function ImportPreview({ file, placed, shown }: ImportPreviewProps) {
  const t = useImportWords();
  const map = placed.built.maps[shown];
  const name = file.charts[shown]?.name ?? '';
  const waiting = (
    <div className="grid h-full place-items-center text-ink3">
      <LoaderCircle size={22} strokeWidth={1.8} aria-hidden className="animate-spin" />
    </div>
  );
  return (
    <section
      aria-label={t('preview')}
      className="h-[320px] overflow-hidden rounded-xl border border-hair bg-app"
    >
      {placed.document && map !== undefined ? (
        <ErrorBoundary key={map} fallback={() => <p className="p-4 text-ink2">{t('previewFailed')}</p>}>
          <Suspense fallback={waiting}>
            <MapView document={placed.document} map={map} label={`${t('preview')} ${name}`.trim()} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        waiting
      )}
    </section>
  );
}
