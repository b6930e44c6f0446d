// What fills the middle of the editor: the map, or one of the screens about the whole project.
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorBoundary } from '../kit/error-boundary';
import { focusMain } from '../main-focus';
import { type Screen, useSession } from '../session';
import { EditorViews } from './editor-views';

/** What is shown in place of the map; loaded when it is shown first. */
const SCREENS: Partial<Record<Screen, ComponentType>> = {
  gaps: lazy(async () => ({ default: (await import('../gaps/board')).GapBoard })),
  compare: lazy(() => import('../compare/compare-screen')),
  plan: lazy(() => import('../compare/plan/plan-screen')),
};

/** True when this screen can be shown. */
export const hasScreen = (screen: Screen): boolean => screen === 'map' || SCREENS[screen] !== undefined;

/** Who comes to a screen has the keyboard there as soon as it is loaded, unless something has it that is still there. */
function Arrival() {
  useEffect(() => focusMain(() => window.document.activeElement === window.document.body), []);
  return null;
}

export function Screens() {
  const t = useTranslations('dock');
  const screen = useSession((session) => session.screen);
  const Shown = SCREENS[screen];
  if (!Shown) return <EditorViews />;
  return (
    <main className="relative flex min-w-0 flex-1 bg-app">
      <ErrorBoundary fallback={() => <p className="p-6 text-ink2">{t('notLoaded')}</p>}>
        <Suspense fallback={<div className="flex-1" aria-busy="true" />}>
          <Shown />
          <Arrival key={screen} />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
