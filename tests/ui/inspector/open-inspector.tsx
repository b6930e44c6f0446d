// The inspector on a real store and history, with a chain of steps to look at.
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { loadMessages, type Locale } from '../../../src/locales/load';
import { Inspector } from '../../../src/ui/inspector/inspector';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { ProjectContext } from '../../../src/ui/project-session';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { selectItems, useSession } from '../../../src/ui/session';
import { withTarget } from '../../helpers/apply-changes';
import { NOON, type TestEditor, testEditor } from '../../helpers/test-editor';

// Whether something is hidden by styles is asked of every ancestor, which is slow, and nothing here is.
configure({ defaultHidden: true });
// A whole panel in jsdom is slow on a busy machine; nothing here measures time.

export interface OpenInspector extends TestEditor {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Selects steps by name. */
  readonly select: (...names: string[]) => void;
}

/** Call → Qualified? → Offer, all of SDR in the first stage; Archive of Sales besides. */
export async function openInspector(
  given: { locale?: Locale; readOnly?: boolean; target?: boolean } = {},
): Promise<OpenInspector> {
  const { locale = 'en', readOnly = false } = given;
  let editor = testEditor();
  editor.add('Call');
  editor.add('Qualified?', { kind: 'decision', x: 200 });
  editor.add('Offer', { x: 400 });
  editor.add('Archive', { lane: 'Sales' });
  editor.chain('Call', 'Qualified?', 'Offer');
  // A copy of the map as target besides.
  if (given.target) editor = testEditor(withTarget(editor.document(), editor.map).document);
  editor.history.clear();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map, readOnly });
  const messages = await loadMessages(locale);
  render(
    <IntlProvider locale={locale} messages={messages as never} timeZone="UTC">
      <TooltipProvider>
        <ServicesContext
          value={{ layout: { tidy: async () => null }, now: () => NOON } as unknown as Services}
        >
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <Inspector above={false} />
          </ProjectContext>
        </ServicesContext>
      </TooltipProvider>
    </IntlProvider>,
  );
  return {
    ...editor,
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    select: (...names) => selectItems(names.map((name) => editor.step(name).id)),
  };
}
