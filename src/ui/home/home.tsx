// Home: the projects on this device, and templates to start from.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusHome } from '../kit/focus-home';
import { HomeBar } from './home-bar';
import { ProjectsSection } from './projects-section';
import { SetupDialog } from './setup-dialog';
import { TemplatesSection } from './templates-section';

export function Home() {
  const t = useTranslations('home');
  const app = useTranslations('app');
  const [query, setQuery] = useState('');
  const [settingUp, setSettingUp] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusHome(() => main.current?.focus({ preventScroll: true }));
  useEffect(() => {
    document.title = app('name');
  }, [app]);
  return (
    <div className="min-h-full bg-app">
      <HomeBar
        query={query}
        onQuery={setQuery}
        searchLabel={t('search')}
        onNewChart={() => setSettingUp(true)}
      />
      <main
        ref={main}
        tabIndex={-1}
        className="outline-none mx-auto flex max-w-[1840px] flex-col gap-8 px-4 pt-6 pb-14 md:px-10"
      >
        <h1 className="sr-only">{t('title')}</h1>
        <ProjectsSection query={query} onSetUp={() => setSettingUp(true)} />
        <TemplatesSection query={query} onSetUp={() => setSettingUp(true)} />
      </main>
      {settingUp ? <SetupDialog onClose={() => setSettingUp(false)} /> : null}
    </div>
  );
}
