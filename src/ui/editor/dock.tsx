// The panel at the left: one of several aids beside the map, chosen by tabs; folded away it leaves a slim bar of their icons.
import clsx from 'clsx';
import {
  ChartNoAxesColumn,
  Flag,
  ListChecks,
  type LucideIcon,
  ListTodo,
  ListTree,
  PanelLeftClose,
} from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { foldDock, showDock } from '../actions/acts/screens';
import { ErrorBoundary } from '../kit/error-boundary';
import { IconButton } from '../kit/icon-button';
import { Outline } from '../outline/outline';
import { type Dock as DockId, DOCKS, shownDock, useSession } from '../session';

interface DockPanel {
  readonly icon: LucideIcon;
  readonly Panel: ComponentType<{ readonly map: Id }>;
}

const ChecksPanel = lazy(async () => ({ default: (await import('../checks/checks-panel')).ChecksPanel }));

/** What each tab shows; heavy ones are loaded when they are shown first. */
const PANELS: Partial<Record<DockId, DockPanel>> = {
  method: {
    icon: ListTodo,
    Panel: lazy(async () => ({ default: (await import('../method/method-panel')).MethodPanel })),
  },
  outline: { icon: ListTree, Panel: Outline },
  checks: { icon: ListChecks, Panel: ChecksPanel },
  numbers: { icon: ChartNoAxesColumn, Panel: lazy(() => import('../numbers/numbers-panel')) },
  gaps: {
    icon: Flag,
    Panel: lazy(async () => ({ default: (await import('../gaps/gaps-panel')).GapsPanel })),
  },
};

const known = (): readonly (readonly [DockId, DockPanel])[] =>
  DOCKS.flatMap((id) => {
    const panel = PANELS[id];
    return panel ? [[id, panel] as const] : [];
  });

export function Dock({ map }: { readonly map: Id }) {
  const dock = useSession(shownDock);
  const shown = dock === null ? undefined : PANELS[dock];
  return dock === null || !shown ? <FoldedDock /> : <OpenDock id={dock} map={map} Panel={shown.Panel} />;
}

/** The icons alone, one below the other. */
function FoldedDock() {
  const t = useTranslations('dock');
  return (
    <nav aria-label={t('title')} data-region="" className="shrink-0 border-r border-hair bg-surface">
      <div
        role="toolbar"
        aria-orientation="vertical"
        aria-label={t('title')}
        className="flex w-10 flex-col items-center gap-1 py-1.5 pointer-coarse:w-12"
      >
        {known().map(([id, { icon }]) => (
          <IconButton
            key={id}
            label={t(`tabs.${id}`)}
            icon={icon}
            side="right"
            onClick={() => showDock(id)}
          />
        ))}
      </div>
    </nav>
  );
}

function OpenDock({ id, map, Panel }: { readonly id: DockId; readonly map: Id } & Pick<DockPanel, 'Panel'>) {
  const t = useTranslations('dock');
  return (
    <aside
      aria-label={t(`tabs.${id}`)}
      data-region=""
      className="flex h-full w-[272px] shrink-0 flex-col border-r border-hair bg-surface text-ink"
    >
      <header className="flex h-11 shrink-0 items-center gap-0.5 border-b border-hair px-1.5">
        <Tabs shown={id} />
        <IconButton label={t('fold')} icon={PanelLeftClose} onClick={foldDock} />
      </header>
      <ErrorBoundary fallback={() => <p className="p-4 text-ink2">{t('notLoaded')}</p>}>
        <Suspense fallback={<div className="flex-1" aria-busy="true" />}>
          <Panel key={id} map={map} />
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

/** The tab shown says its name; the others only show their icon. */
function Tabs({ shown }: { readonly shown: DockId }) {
  const t = useTranslations('dock');
  return (
    <div className="flex min-w-0 flex-1 items-center gap-0.5">
      {known().map(([id, { icon: Icon }]) =>
        id === shown ? (
          <h2
            key={id}
            className={clsx(
              'inline-flex h-8 min-w-0 items-center gap-1 rounded-lg bg-sunken px-1.5 text-[13px] font-semibold',
            )}
          >
            <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0" />
            <span className="truncate">{t(`tabs.${id}`)}</span>
          </h2>
        ) : (
          <IconButton key={id} label={t(`tabs.${id}`)} icon={Icon} onClick={() => showDock(id)} />
        ),
      )}
    </div>
  );
}
