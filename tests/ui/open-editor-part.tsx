// A part of the editor on a real store and history, in English, with preferences in memory.
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, Suspense } from 'react';
import { IntlProvider } from 'use-intl';
import en from '../../src/locales/en';
import { createPreferences } from '../../src/services/preferences';
import { Toasts } from '../../src/ui/kit/toasts';
import { TooltipProvider } from '../../src/ui/kit/tooltip';
import { ProjectContext } from '../../src/ui/project-session';
import { type Services, ServicesContext } from '../../src/ui/services-context';
import { type Session, useSession } from '../../src/ui/session';
import { NOON, type TestEditor } from '../helpers/test-editor';

configure({ defaultHidden: true });

export function openPart(
  editor: TestEditor,
  part: ReactElement,
  session: Partial<Session> = {},
  given: Partial<Services> = {},
) {
  useSession.setState({ ...useSession.getInitialState(), map: editor.map, ...session });
  const services = {
    preferences: createPreferences(null),
    layout: { tidy: async () => null },
    now: () => NOON,
    ...given,
  } as unknown as Services;
  render(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <ServicesContext value={services}>
        <TooltipProvider>
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <Suspense>{part}</Suspense>
          </ProjectContext>
          <Toasts />
        </TooltipProvider>
      </ServicesContext>
    </IntlProvider>,
  );
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}
