// The canvas on a test project, with real store and history, in the interface language English.
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import en from '../../../src/locales/en';
import type { LayoutClient } from '../../../src/services/layout-client';
import { Canvas } from '../../../src/ui/canvas/canvas';
import { ConfirmHost } from '../../../src/ui/kit/confirm';
import { Toasts } from '../../../src/ui/kit/toasts';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { ProjectContext } from '../../../src/ui/project-session';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { NOTHING, type Session, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

// A whole canvas in jsdom is slow on a busy machine; nothing here measures time.

export interface OpenCanvas extends TestEditor {
  readonly user: UserEvent;
  session(): Session;
  /** The element of a step on the chart. */
  node(name: string): HTMLElement;
}

export const freshSession = (part: Partial<Session> = {}): void =>
  useSession.setState({
    selection: NOTHING,
    renaming: null,
    map: null,
    tool: null,
    nudge: null,
    pasteCell: null,
    tidying: false,
    camera: null,
    theme: 'light',
    reading: false,
    elsewhere: false,
    readOnly: false,
    signature: '',
    comment: null,
    view: 'chart',
    flowMaps: new Set(),
    flowLook: { direction: 'right', stages: false },
    ...part,
  });

/** A page without layout has no room to travel through: the view jumps, as for those who want no motion. */
const still = ((query: string) => ({
  matches: query.includes('reduced-motion'),
  media: query,
  addEventListener() {},
  removeEventListener() {},
})) as unknown as typeof window.matchMedia;

const noLayout: LayoutClient = { tidy: async () => null };

export function openCanvas(
  editor: TestEditor = testEditor(),
  part: Partial<Session> = {},
  given: Partial<Services> = {},
): OpenCanvas {
  window.matchMedia = still;
  freshSession({ map: editor.map, ...part });
  const services = { layout: noLayout, flow: { layout: async () => null }, ...given } as unknown as Services;
  const user = userEvent.setup();
  render(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <ServicesContext value={services}>
        <TooltipProvider>
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <Canvas />
          </ProjectContext>
          <ConfirmHost />
          <Toasts />
        </TooltipProvider>
      </ServicesContext>
    </IntlProvider>,
  );
  return {
    ...editor,
    user,
    session: () => useSession.getState(),
    node: (name) => {
      const id = editor.step(name).id;
      const found = window.document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
      if (!found) throw new Error(`no step ${name} on the chart`);
      return found;
    },
  };
}

/** Selects steps by name, as a click would. */
export const choose = (editor: TestEditor, ...names: string[]): void =>
  act(() =>
    useSession.setState({
      selection: { kind: 'items', steps: names.map((name) => editor.step(name).id), connections: [] },
    }),
  );
