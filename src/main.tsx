// The composition root: picks storage, workers and language, mounts the app.
import '@fontsource-variable/inter/wght.css';
import './ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { randomId } from './base/id';
import { loadMessages } from './locales/load';
import { createCheckClient } from './services/check-client';
import { exportOnDemand } from './services/export-on-demand';
import { createFlowClient } from './services/flow-client';
import { createLayoutClient } from './services/layout-client';
import { createRouteClient } from './services/route-client';
import { createPreferences } from './services/preferences';
import { createShelf } from './services/shelf';
import { App } from './ui/app';
import { firstLocale, InterfaceSettingsProvider } from './ui/interface-settings';
import { type Services, ServicesContext } from './ui/services-context';

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  const preferences = createPreferences(storage());
  const services: Services = {
    shelf: createShelf(),
    layout: createLayoutClient(),
    routes: createRouteClient(),
    flow: createFlowClient(),
    checks: createCheckClient(),
    files: exportOnDemand,
    preferences,
    newId: randomId,
    now: () => new Date().toISOString(),
    locks: navigator.locks,
  };
  const locale = firstLocale(preferences, navigator.languages);
  const first = { locale, messages: await loadMessages(locale) };
  createRoot(root).render(
    <StrictMode>
      <ServicesContext value={services}>
        <InterfaceSettingsProvider preferences={preferences} first={first}>
          <App />
        </InterfaceSettingsProvider>
      </ServicesContext>
    </StrictMode>,
  );
  // Hundreds of small Chinese font slices: their style sheet comes after the first picture.
  await Promise.all([import('@fontsource/noto-sans-sc/500.css'), import('@fontsource/noto-sans-sc/700.css')]);
}

void main();
