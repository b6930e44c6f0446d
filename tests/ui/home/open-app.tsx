// The app as a test opens it: a fresh shelf and preferences, English unless said otherwise, no other tabs.
import 'fake-indexeddb/auto';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { countingIds } from '../../../src/base/id';
import { loadMessages, type Locale } from '../../../src/locales/load';
import type { ProjectDocument } from '../../../src/model/document';
import { createPreferences } from '../../../src/services/preferences';
import { createShelf, type ProjectCard, type Shelf } from '../../../src/services/shelf';
import { App } from '../../../src/ui/app';
import { InterfaceSettingsProvider } from '../../../src/ui/interface-settings';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { fakeLocks } from '../../helpers/fake-locks';
import { smallProject } from '../../helpers/test-editor';

// Screens load in parts: on a busy machine that takes longer than the second that is waited otherwise.
configure({ asyncUtilTimeout: 10_000 });

let shelves = 0;

export const freshShelf = (): Shelf => createShelf(`test-${++shelves}`);

export const named = (id: string, name: string): ProjectDocument => {
  const document = smallProject();
  return { ...document, project: { ...document.project, id, name } };
};

/** Puts projects on a shelf, each a day older than the one before. */
export async function fill(shelf: Shelf, names: readonly string[]): Promise<void> {
  for (const [i, name] of names.entries()) {
    const changed = new Date(Date.now() - i * 86_400_000).toISOString();
    const card: ProjectCard = {
      id: `project${i}`,
      name,
      changed,
      side: 'current',
      steps: i,
      language: 'en',
      thumbnail: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    };
    await shelf.save(named(card.id, name), card);
  }
}

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly services: Services;
}

export async function openApp(
  given: Partial<Services> & { locale?: Locale; at?: string } = {},
): Promise<Opened> {
  const { locale = 'en', at = '/', ...rest } = given;
  window.location.hash = at;
  const preferences = createPreferences(null);
  const services: Services = {
    shelf: freshShelf(),
    layout: { tidy: async () => null },
    routes: { route: async () => undefined },
    flow: { layout: async () => null },
    checks: { check: async () => [] },
    files: { write: async () => new Blob(), draw: async () => null, notices: async () => [] },
    preferences,
    newId: countingIds('new'),
    now: () => new Date().toISOString(),
    locks: fakeLocks(),
    ...rest,
  };
  const first = { locale, messages: await loadMessages(locale) };
  render(
    <ServicesContext value={services}>
      <InterfaceSettingsProvider preferences={preferences} first={first}>
        <App />
      </InterfaceSettingsProvider>
    </ServicesContext>,
  );
  return { user: userEvent.setup(), services };
}

/** The names on the project cards, in the order of the screen. */
export const projectNames = (): string[] => {
  const section = screen.getByRole('region', { name: /^(Projects|项目)$/ });
  return [...section.querySelectorAll('h3')].map((heading) => heading.textContent ?? '');
};
