// The plain flow view as far as a page without layout can show it: there and back, what is off there, edits, failure.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFlowClient, type FlowClient } from '../../../src/services/flow-client';
import { useSession } from '../../../src/ui/session';
import { runElk } from '../../helpers/run-elk';
import { testEditor } from '../../helpers/test-editor';
import { choose, openCanvas } from './open-canvas';

const elk = (): FlowClient => createFlowClient(async () => ({ layout: runElk, stop: () => undefined }));

function opened(flow: FlowClient = elk()) {
  const editor = testEditor();
  editor.add('Call the lead', { lane: 'SDR', stage: 'Find' });
  editor.add('Fits?', { lane: 'Sales', stage: 'Qualify', kind: 'decision' });
  editor.add('Won', { lane: 'Sales', stage: 'Close', kind: 'end-won' });
  editor.connect('Call the lead', 'Fits?');
  editor.connect('Fits?', 'Won', 'Yes');
  return openCanvas(editor, {}, { flow });
}

const toggle = () => fireEvent.keyDown(window, { key: 'F', ctrlKey: true, shiftKey: true });
/** ELK takes a moment, more so on a busy machine. */
const PATIENT = { timeout: 15_000 };
const flowView = () => screen.findByRole('region', { name: 'Plain flow of Current process' }, PATIENT);
const step = (name: RegExp) => screen.findByRole('group', { name }, PATIENT);

describe('switching to plain flow and back', () => {
  it('shows the same steps under the same names, and the teams’ colours', async () => {
    opened();
    toggle();
    const view = await flowView();
    expect(await step(/^Activity Call the lead, SDR, stage Find, 1 of /)).toBeVisible();
    expect(await step(/^Won Won, Sales, stage Close, /)).toBeVisible();
    const teams = within(view).getByRole('list', { name: 'Colours of the teams' });
    expect(
      within(teams)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['SDR', 'Sales']);
    expect(screen.queryByRole('toolbar', { name: 'Kinds of step' })).toBeNull();
  });

  it('leaves the project as it is, keeps the selection, and can be left by its bar', async () => {
    const editor = opened();
    const before = structuredClone(editor.document());
    choose(editor, 'Fits?');
    toggle();
    await step(/^Decision Fits\?/);
    expect(editor.session().selection).toMatchObject({ kind: 'items', steps: [editor.step('Fits?').id] });
    const bar = screen.getByRole('toolbar', { name: 'Plain flow' });
    await editor.user.click(within(bar).getByRole('button', { name: 'Lanes and stages' }));
    expect(screen.getByRole('region', { name: 'Chart Current process' })).toBeVisible();
    expect(editor.session().selection).toMatchObject({ kind: 'items' });
    expect(editor.document()).toEqual(before);
    expect(editor.history.undoLabel()).toEqual(expect.anything());
  });

  it('is remembered for each map of the session only', async () => {
    const editor = opened();
    toggle();
    await flowView();
    act(() => useSession.setState({ map: null }));
    act(() => useSession.setState({ map: editor.map }));
    expect(await flowView()).toBeVisible();
    expect(JSON.stringify(editor.document())).not.toContain('flow');
  });
});

describe('in the plain flow view', () => {
  it('places cannot be changed, but steps can be renamed, deleted and brought back', async () => {
    const editor = opened();
    toggle();
    await step(/^Decision Fits\?/);
    choose(editor, 'Fits?');
    const before = editor.document();
    for (const key of ['ArrowRight', 'ArrowDown']) fireEvent.keyDown(window, { key });
    fireEvent.keyDown(window, { key: 'l', ctrlKey: true, shiftKey: true });
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(window, { key: 'p', ctrlKey: true, shiftKey: true });
    expect(editor.document()).toBe(before);
    fireEvent.keyDown(window, { key: 'F2' });
    await editor.user.keyboard('Ready?{Enter}');
    expect(await step(/^Decision Ready\?/)).toBeVisible();
    choose(editor, 'Ready?');
    fireEvent.keyDown(window, { key: 'Delete' });
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Decision/ })).toBeNull(), PATIENT);
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(await step(/^Decision Ready\?/)).toBeVisible();
  });

  it('Tab walks from each step to the connections that leave it', async () => {
    const editor = opened();
    toggle();
    await step(/^Activity Call the lead/);
    editor.node('Call the lead').focus();
    choose(editor, 'Call the lead');
    fireEvent.keyDown(window.document.activeElement ?? window, { key: 'Tab' });
    expect(window.document.activeElement?.getAttribute('aria-label')).toBe(
      'Connection from Call the lead to Fits?',
    );
  });

  it('the flow is turned and stages are kept by the bar', async () => {
    const editor = opened();
    toggle();
    await step(/^Activity Call the lead/);
    await editor.user.click(screen.getByRole('button', { name: 'Flow down' }));
    await editor.user.click(screen.getByRole('button', { name: 'Keep stages together' }));
    expect(editor.session().flowLook).toEqual({ direction: 'down', stages: true });
    expect(screen.getByRole('button', { name: 'Keep stages together' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('a chart without steps says so', async () => {
    openCanvas(testEditor(), {}, { flow: elk() });
    toggle();
    expect(await screen.findByText(/no steps to show/, {}, PATIENT)).toBeVisible();
  });
});

describe('when ELK gives up', () => {
  it('says so, tries again, and leads back', async () => {
    let fails = true;
    const real = elk();
    const editor = opened({
      layout: (...wish) => (fails ? Promise.reject(new RangeError('stack')) : real.layout(...wish)),
    });
    toggle();
    const alert = await screen.findByRole('alert', {}, PATIENT);
    expect(alert).toHaveTextContent('could not be laid out');
    fails = false;
    await editor.user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await step(/^Activity Call the lead/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
