// The panel: findings by severity and rule, going there, mending, switching off, help, and the list of all rules.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadMessages, type Locale } from '../../../src/locales/load';
import { addRole } from '../../../src/model/commands/add-role';
import { setMap } from '../../../src/model/commands/set-map';
import { addMap } from './other-map';
import { createCheckClient } from '../../../src/services/check-client';
import { walkFindings } from '../../../src/ui/actions/acts/findings';
import { ChecksPanel } from '../../../src/ui/checks/checks-panel';
import { keepFindings, useFindings } from '../../../src/ui/findings';
import { Toasts } from '../../../src/ui/kit/toasts';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { ProjectContext } from '../../../src/ui/project-session';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { type Camera, useSession } from '../../../src/ui/session';
import { type FlowSketch, sketchFlow } from '../../helpers/flow-sketch';

const FLAWED: FlowSketch = {
  map: { side: 'target' },
  stages: { Find: { phase: 'prospecting', exitCriteria: 'A name' } },
  steps: {
    Begin: 'start',
    Fit: { kind: 'decision' },
    Offer: { completion: 'Sent', metrics: [{ name: 'Offers', target: '5' }] },
    Lost: 'end-lost',
  },
  ways: ['Begin > Fit', 'Fit > Offer', 'Fit > Lost'],
};

let end: () => void = () => undefined;
afterEach(() => end());

async function openPanel(sketch: FlowSketch = FLAWED, locale: Locale = 'en', readOnly = false) {
  const editor = sketchFlow(sketch);
  useSession.setState({ ...useSession.getInitialState(), map: editor.map, dock: 'checks', readOnly });
  end = keepFindings(editor, createCheckClient());
  act(() => useFindings.getState().recheck());
  await waitFor(() => expect(useFindings.getState().state).toBe('ready'));
  render(
    <IntlProvider locale={locale} messages={(await loadMessages(locale)) as never} timeZone="UTC">
      <ServicesContext value={{ layout: { tidy: async () => null } } as unknown as Services}>
        <TooltipProvider>
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <ChecksPanel map={editor.map} />
            <Toasts />
          </ProjectContext>
        </TooltipProvider>
      </ServicesContext>
    </IntlProvider>,
  );
  return { ...editor, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

const group = (name: string): HTMLElement => screen.getByRole('region', { name: new RegExp(`^${name}`) });

describe('the panel of the checks', () => {
  it('groups what was found by severity, then by rule, each with place and reason', async () => {
    await openPanel();
    expect(
      within(group('Problems'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['OfferNothing comes next, and it is no end.Lead it on, or to an endMark a gap']);
    const rules = within(group('Warnings'))
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(rules).toEqual(['Branch without a condition1', 'Nobody responsible2']);
    expect(within(group('Hints')).getByText('Team Sales')).toBeVisible();
  });

  it('goes to what a finding is about, and marks where one is', async () => {
    const { user, id } = await openPanel();
    await user.click(within(group('Problems')).getByRole('button', { name: /^Offer/ }));
    expect(useSession.getState().selection).toEqual({ kind: 'items', steps: [id('Offer')], connections: [] });
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Offer');
  });

  it('leads to the field in which what is missing can be given', async () => {
    const { user } = await openPanel();
    await user.click(within(group('Warnings')).getAllByRole('button', { name: 'Fill in: Offer' })[0]!);
    expect(useSession.getState().asked).toMatchObject({ field: 'question-who' });
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Offer');
  });

  it('makes a gap of a finding, at its place and with its reason as title', async () => {
    const { user, id, document: now } = await openPanel();
    await user.click(within(group('Problems')).getByRole('button', { name: 'Mark a gap: Offer' }));
    expect(Object.values(now().gaps)).toMatchObject([
      {
        title: 'Nothing comes next, and it is no end.',
        kind: 'missing-step',
        at: [{ kind: 'step', id: id('Offer') }],
      },
    ]);
    expect(useSession.getState().gap).toBe(Object.keys(now().gaps)[0]);
  });

  it('is walked by arrows; the focus begins at the first finding', async () => {
    const { user } = await openPanel();
    expect(document.activeElement).toHaveTextContent('Offer');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Fit');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('Team Sales');
  });

  it('mends with one press and one undo, and the focus stays in the panel', async () => {
    const { user, flow, history, document: now } = await openPanel();
    const before = now();
    await user.click(screen.getByRole('button', { name: 'Label Yes and No: Fit' }));
    await waitFor(() => expect(screen.queryByText('Branch without a condition')).toBeNull());
    expect(flow()).toContain('Fit –No→ Lost');
    expect(flow()).toContain('Fit –Yes→ Offer');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-finding'));
    expect(history.undoLabel()?.key).toBe('fix.unlabelled-branches');
    act(() => void history.undo());
    expect(now()).toEqual(before);
  });

  it('says what mending a dead end did, with a way back', async () => {
    const { user, flow, document: now } = await openPanel();
    const before = now();
    await user.click(screen.getByRole('button', { name: 'Lead it on, or to an end: Offer' }));
    expect(await screen.findByText('An end was added: Won')).toBeVisible();
    expect(flow()).toContain('Offer → Won');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(now()).toEqual(before);
  });

  it('says where a dead end leads now, in Chinese too', async () => {
    const waiting = { ...FLAWED, steps: { ...FLAWED.steps, Sign: 'activity' } } as const;
    const { user, flow } = await openPanel({ ...waiting, language: 'zh' }, 'zh');
    await user.click(screen.getByRole('button', { name: '连到下一步或结束：Offer' }));
    expect(await screen.findByText('现在连到“Sign”')).toBeVisible();
    expect(flow()).toContain('Offer → Sign');
  });

  it('names who is responsible before it says so, and fills in all that leaves no choice in one act', async () => {
    const { user, document: read, store, history } = await openPanel();
    const team = Object.values(read().lanes)[0]!.team;
    act(() =>
      store.transact({ key: 'change' }, (tx) => {
        addRole(tx, { name: 'Adviser', team, person: 'Eva Klein' });
      }),
    );
    act(() => useFindings.getState().recheck());
    const before = read();
    await user.click(await screen.findByRole('button', { name: 'Eva Klein is responsible: Offer' }));
    expect(await screen.findByText('Eva Klein is responsible now')).toBeVisible();
    act(() => void history.undo());
    act(() => useFindings.getState().recheck());
    await user.click(
      await screen.findByRole('button', { name: 'Fill in for all 2 with the only role of the team' }),
    );
    expect(await screen.findByText('2 steps have somebody responsible now')).toBeVisible();
    expect(Object.values(read().steps).filter(({ responsible }) => responsible !== null)).toHaveLength(2);
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(read()).toEqual(before);
  });

  it('says so when what was to be mended is different now', async () => {
    const { user, act: change, id } = await openPanel();
    act(() =>
      change((tx) => {
        for (const way of Object.values(tx.draft.connections)) if (way.from === id('Fit')) way.label = way.to;
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Label Yes and No: Fit' }));
    expect(await screen.findByText('This can no longer be done in one step.')).toBeVisible();
  });

  it('switches a rule off for the project, undoably, and on again in the list of all checks', async () => {
    const { user, history, document: now } = await openPanel();
    const [, second] = screen.getAllByRole('button', { name: 'Switch this check off in the project' });
    await user.click(second!);
    expect(now().project.checksOff).toEqual(['unlabelled-branches']);
    expect(screen.queryByText('Branch without a condition')).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 check is switched off' }));
    const box = screen.getByRole('checkbox', { name: /^Branch without a condition/ });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(now().project.checksOff).toEqual([]);
    act(() => void history.undo());
    expect(now().project.checksOff).toEqual(['unlabelled-branches']);
    act(() => void history.undo());
    expect(now().project.checksOff).toEqual([]);
  });

  it('explains a rule in place', async () => {
    const { user } = await openPanel();
    const help = screen.getByRole('button', { name: 'Help on Dead end' });
    expect(help).toHaveAttribute('aria-expanded', 'false');
    await user.click(help);
    expect(await screen.findByText('Steps after which nothing comes, though they are no end.')).toBeVisible();
    expect(help).toHaveAttribute('aria-expanded', 'true');
    await user.click(help);
    expect(screen.queryByText('Why it matters')).toBeNull();
  });

  it('changes nothing while another tab is the writer', async () => {
    const { document: now } = await openPanel(FLAWED, 'en', true);
    const before = now();
    expect(screen.getByRole('button', { name: 'Label Yes and No: Fit' })).toBeDisabled();
    const [off] = screen.getAllByRole('button', { name: 'Switch this check off in the project' });
    act(() => off?.click());
    expect(now()).toBe(before);
  });

  it('speaks Chinese', async () => {
    await openPanel({ ...FLAWED, language: 'zh' }, 'zh');
    expect(screen.getByRole('region', { name: /^问题/ })).toHaveTextContent('流程断头');
    expect(screen.getByRole('button', { name: '标注是与否：Fit' })).toBeVisible();
  });

  it('adds the end that lost leads need, says so and brings it into view', async () => {
    const {
      user,
      history,
      flow,
      step,
      document: now,
    } = await openPanel({
      steps: { Fit: { kind: 'decision', stage: 'Qualify' }, Offer: { stage: 'Close' }, Won: 'end-won' },
      ways: ['Fit > Offer: Yes', 'Offer > Won'],
    });
    const before = now();
    const reveal = vi.fn<Camera['reveal']>();
    useSession.setState({ camera: { reveal, focus: () => undefined } as Partial<Camera> as Camera });
    expect(screen.getByText('“Fit” only leads on: no way goes to a lost or parked end.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a lost end: No: Stage Qualify' }));
    expect(await screen.findByText('An end was added: Lost')).toBeInTheDocument();
    expect(flow()).toContain('Fit –No→ Lost');
    expect(reveal).toHaveBeenCalledWith([step('Fit').id, step('Lost').id]);
    act(() => void history.undo());
    expect(now()).toEqual(before);
  });

  it('says why the same is graver on the target than on the current chart', async () => {
    const { act: change, map } = await openPanel({ ...FLAWED, map: { side: 'current' } });
    expect(screen.queryByText(/^On the (target|current)/)).toBeNull();
    act(() => change((tx) => addMap(tx, 'Next year', ['One', 'Two'], 'target')));
    expect(within(group('Hints')).getByText(/^On the current chart, what is not said yet/)).toBeVisible();
    act(() => change((tx) => setMap(tx, map, { side: 'target' })));
    act(() => useFindings.getState().recheck());
    expect(
      await within(group('Warnings')).findByText(/^On the target, what is not said yet counts as a warning/),
    ).toBeVisible();
    expect(screen.queryByText(/^On the current chart, what/)).toBeNull();
  });

  it('shows the findings of all charts, and goes to another chart', async () => {
    const { user, map } = await openPanel({
      ...FLAWED,
      more: (tx) => addMap(tx, 'Detail', ['One', 'Two', 'Three']),
    });
    expect(screen.queryByText(/^Detail ·/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All charts' }));
    await user.click(screen.getAllByRole('button', { name: /^Detail · One/ })[0]!);
    expect(useSession.getState().map).not.toBe(map);
    expect(useSession.getState().selection.kind).toBe('items');
  });

  it('says that there is nothing, and before there are steps that it waits for them', async () => {
    await openPanel({ steps: {} });
    expect(screen.getByRole('status')).toHaveTextContent('There are no steps yet.');
  });

  it('F8 goes from finding to finding, round and back', async () => {
    const editor = await openPanel();
    const at = (): string | null => useFindings.getState().current;
    const total = useFindings.getState().shown.length;
    const seen = Array.from({ length: total }, () => {
      act(() => walkFindings(editor, 1));
      return at();
    });
    expect(new Set(seen).size).toBe(total);
    act(() => walkFindings(editor, 1));
    expect(at()).toBe(seen[0]);
    act(() => walkFindings(editor, -1));
    expect(at()).toBe(seen.at(-1));
  });
});
