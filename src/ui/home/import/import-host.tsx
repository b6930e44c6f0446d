// Shows the dialog for a file of another tool when one is offered; it loads with the first.
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../kit/dialog';
import { ErrorBoundary } from '../../kit/error-boundary';
import { usePendingImport } from './pending-import';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }));

const close = (): void => usePendingImport.setState({ file: null });

export function ImportHost() {
  const file = usePendingImport((state) => state.file);
  if (!file) return null;
  return (
    <ErrorBoundary fallback={() => <NotLoaded name={file.name} />}>
      <Suspense>
        <ImportDialog key={file.name} file={file} onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}

function NotLoaded({ name }: { readonly name: string }) {
  const t = useTranslations('files');
  return (
    <Dialog open onClose={close} width="small" title={t('cannotOpen', { name })} text={t('notLoaded')} />
  );
}
