// What the editor shows of the map: its chart, its table, or both beside each other with a divider between them.
import clsx from 'clsx';
import { lazy, Suspense, useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { Canvas } from '../canvas/canvas';
import { ErrorBoundary } from '../kit/error-boundary';
import { MapTrail } from '../maps/map-trail';
import { useSession } from '../session';
import { FindBar } from './find-bar';
import { TableKeepers } from './table-keepers';

// The table and its words come when it is shown first.
const Table = lazy(async () => {
  const [{ Table: Loaded }, { loadTableWords }] = await Promise.all([
    import('../table/table'),
    import('../table-words'),
  ]);
  await loadTableWords();
  return { default: Loaded };
});
const Split = lazy(async () => ({ default: (await import('./split-view')).SplitView }));

/** `leaving`: another view has taken its place, and it is about to go. */
function Chart({ leaving = false }: { readonly leaving?: boolean }) {
  const map = useSession((session) => session.map);
  const finding = useSession((session) => session.finding?.where === 'chart');
  return (
    <div
      data-view={leaving ? undefined : 'chart'}
      data-region={leaving ? undefined : 'chart'}
      inert={leaving}
      className={clsx(
        'flex h-full min-w-0 flex-col',
        leaving ? 'invisible absolute inset-0' : 'relative flex-1',
      )}
    >
      <div className="relative min-h-0 flex-1">
        <Canvas />
      </div>
      {finding && map !== null ? (
        // Above the chart where it would hide too much of it, else on it.
        <div className="@container relative z-30 order-first shrink-0">
          <FindBar map={map} />
        </div>
      ) : null}
    </div>
  );
}

const ShownTable = () => (
  <div data-view="table" data-region="table" className="relative h-full min-w-0 flex-1">
    <ErrorBoundary fallback={() => <NotLoaded />}>
      <Suspense fallback={<Waiting />}>
        <Table />
      </Suspense>
    </ErrorBoundary>
  </div>
);

const Waiting = () => <div className="h-full bg-surface" aria-busy="true" />;

function NotLoaded() {
  const t = useTranslations('editor');
  return <p className="p-6 text-ink2">{t('exportNotLoaded')}</p>;
}

export function EditorViews() {
  const view = useSession((session) => session.view);
  const map = useSession((session) => session.map);
  // Taking a large chart away takes longer than showing a table: the table comes first.
  const settled = useDeferredValue(view);
  const leaving = view === 'table' && settled === 'chart';
  return (
    <main className="flex min-w-0 flex-1 flex-col bg-app">
      {map === null ? null : <MapTrail map={map} />}
      <div className="relative flex min-h-0 flex-1">
        {view === 'chart' || leaving ? <Chart key="chart" leaving={leaving} /> : null}
        {view === 'both' ? (
          <Suspense fallback={<Waiting />}>
            <Split chart={<Chart />} table={<ShownTable />} />
          </Suspense>
        ) : null}
        {view === 'table' ? <ShownTable /> : null}
        {view === 'table' && !leaving && map !== null ? <TableKeepers map={map} /> : null}
      </div>
    </main>
  );
}
