// The Tidy control and its pill: shapes, the selection alone, the Keep tidy switch, how far it is, and ways to end it.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import type { TidyWish } from '../../../src/services/layout-client';
import { TidyPill } from '../../../src/ui/canvas/tidy-pill';
import { TidyControl } from '../../../src/ui/editor/tidy-control';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { ProjectContext } from '../../../src/ui/project-session';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const MESSAGES = { en, zh: zh as unknown as typeof en } as const;

let editor: TestEditor;
let wishes: TidyWish[];
let ended: number;

/** Answers at once, or never when `holds`. */
function open({ holds = false, locale = 'en' as 'en' | 'zh' } = {}): UserEvent {
  const layout: Services['layout'] = {
    tidy: (wish, options) => {
      wishes.push(wish);
      const nothing = { offsets: new Map(), laneSizes: new Map(), stageSizes: new Map() };
      if (!holds) return Promise.resolve(nothing);
      return new Promise((resolve) => {
        options?.progress?.(0.4);
        options?.signal?.addEventListener('abort', () => {
          ended++;
          resolve(null);
        });
      });
    },
  };
  const user = userEvent.setup();
  render(
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <ServicesContext value={{ layout } as unknown as Services}>
        <TooltipProvider>
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <TidyControl />
            <TidyPill />
            <input aria-label="field" />
          </ProjectContext>
        </TooltipProvider>
      </ServicesContext>
    </IntlProvider>,
  );
  return user;
}

const mapNow = () => editor.document().maps[editor.map];

beforeEach(() => {
  editor = testEditor();
  editor.chain('Call', 'Offer');
  [wishes, ended] = [[], 0];
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('the Tidy control', () => {
  it('tidies for the shape that the map has', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Tidy' }));
    expect(wishes).toMatchObject([{ target: 'screen', scope: null, changed: null }]);
  });

  it('offers all shapes, and tidies for the one that is chosen', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Tidy options' }));
    expect(screen.getAllByRole('menuitemradio').map(({ textContent }) => textContent)).toEqual([
      'Screen',
      'Slide 16:9',
      'A4 landscape',
      'A3 landscape',
      'As wide as needed',
    ]);
    expect(screen.getByRole('menuitemradio', { name: 'Screen' })).toBeChecked();
    await user.click(screen.getByRole('menuitemradio', { name: 'A3 landscape' }));
    expect(wishes).toMatchObject([{ target: 'a3' }]);
    await waitFor(() => expect(mapNow()?.tidyTarget).toBe('a3'));
    expect(editor.history.undoLabel()).toEqual({ key: 'tidyFor', values: { target: 'a3' } });
  });

  it('tidies the selection alone', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Tidy options' }));
    expect(screen.getByRole('menuitem', { name: 'Tidy the selection' })).toHaveAttribute('data-disabled');
    await user.keyboard('{Escape}');
    const steps = [editor.step('Call').id, editor.step('Offer').id];
    act(() => useSession.setState({ selection: { kind: 'items', steps, connections: [] } }));
    await user.click(screen.getByRole('button', { name: 'Tidy options' }));
    await user.click(screen.getByRole('menuitem', { name: 'Tidy the selection' }));
    expect([...(wishes[0]?.scope ?? [])]).toEqual(steps);
  });

  it('shows whether the chart is kept tidy, and switches it', async () => {
    const user = open();
    const flip = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Tidy options' }));
      await user.click(screen.getByRole('menuitemcheckbox', { name: 'Keep tidy' }));
    };
    await flip();
    expect(mapNow()?.keepTidy).toBe(true);
    expect(wishes).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Tidy options' }));
    expect(screen.getByRole('menuitemcheckbox', { name: 'Keep tidy' })).toBeChecked();
    await user.keyboard('{Escape}');
    await flip();
    expect(mapNow()?.keepTidy).toBe(false);
    expect(wishes).toHaveLength(1);
  });

  it('changes nothing while another tab is the writer', async () => {
    useSession.setState({ readOnly: true });
    const user = open();
    expect(screen.getByRole('button', { name: 'Tidy' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Tidy options' }));
    expect(screen.queryByRole('menuitemradio')).toBeNull();
    expect(screen.getByRole('menuitemcheckbox', { name: 'Keep tidy' })).toHaveAttribute('data-disabled');
  });

  it('speaks Chinese', async () => {
    const user = open({ locale: 'zh' });
    await user.click(screen.getByRole('button', { name: '整理选项' }));
    expect(screen.getByRole('menuitemradio', { name: '幻灯片 16:9' })).toBeVisible();
    expect(screen.getByRole('menuitemcheckbox', { name: '自动整理' })).toBeVisible();
  });
});

describe('a Tidy that takes long', () => {
  const begin = async (): Promise<UserEvent> => {
    const user = open({ holds: true });
    await user.click(screen.getByRole('button', { name: 'Tidy' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await screen.findByRole('progressbar', { name: 'Tidying' });
    return user;
  };

  it('says how far it is, and ends by its button', async () => {
    const user = await begin();
    expect(screen.getByRole('progressbar')).toHaveTextContent('Tidying… 40 %');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(ended).toBe(1);
  });

  it('ends by Escape, but not by one that is typed into a field', async () => {
    await begin();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(ended).toBe(0);
    fireEvent.keyDown(window.document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(ended).toBe(1);
  });
});
