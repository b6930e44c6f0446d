// The view of one team as the editor keeps it: with its project, over reload and maps, and never with another project.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addForm } from '../../../src/model/commands/add-form';
import { addLane } from '../../../src/model/commands/add-lane';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { deleteLane } from '../../../src/model/commands/delete-lane';
import { setStep } from '../../../src/model/commands/set-step';
import { documentNow } from '../../../src/model/draft-record';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { laneOfTeam } from '../../../src/model/team-part';
import { createPreferences } from '../../../src/services/preferences';
import type { ActionContext } from '../../../src/ui/actions/action';
import { showMap } from '../../../src/ui/actions/acts/screens';
import { showTeamView, shownLane } from '../../../src/ui/actions/acts/team-view';
import { actionOf } from '../../../src/ui/actions/registry';
import { runAction } from '../../../src/ui/actions/run-action';
import { TeamSteps } from '../../../src/ui/inspector/team-steps';
import { FindBar } from '../../../src/ui/editor/find-bar';
import { recallLook, rememberLook } from '../../../src/ui/editor/look-memory';
import { Outline } from '../../../src/ui/outline/outline';
import { selectItems, useSession } from '../../../src/ui/session';
import { TeamViewButton } from '../../../src/ui/team-view';
import { testEditor, type TestEditor } from '../../helpers/test-editor';
import { fill, freshShelf, openApp } from '../home/open-app';
import { openPart } from '../open-editor-part';

vi.mock('../../../src/ui/canvas/canvas', () => ({ Canvas: () => <p>the canvas</p> }));

const now = () => useSession.getState();
beforeEach(() => useSession.setState(useSession.getInitialState()));

/** SDR calls; Sales reaches out, and in the detail of that SDR answers. */
function reaching(): TestEditor & { readonly detail: string } {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Reach', { lane: 'Sales', kind: 'sub-process' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  const detail = editor.act((tx) => {
    const map = addDetail(tx, { step: editor.step('Reach').id, name: 'Reach' });
    const lane = addLane(tx, { map, index: 0, team: editor.lane('SDR').team });
    const [stage] = stagesOf(documentNow(tx), map);
    addStep(tx, { map, lane, stage: stage?.id ?? '', kind: 'activity', name: 'Answer', x: 17, y: 16 });
    return map;
  });
  editor.history.clear();
  return { ...editor, detail };
}

describe('what is shown of a project', () => {
  it('is not taken along to another, and is there again when one comes back', async () => {
    const shelf = freshShelf();
    await fill(shelf, ['Inside sales', 'Outside sales']);
    const preferences = createPreferences(null);
    await openApp({ shelf, preferences, at: '/project/project0' });
    await screen.findByText('the canvas');
    const document = await shelf.load('project0');
    const team = Object.values((document as ReturnType<TestEditor['document']>).teams)[0]!.id;
    act(() => useSession.setState({ focusedTeam: team, view: 'both' }));
    const goTo = async (id: string): Promise<void> => {
      act(() => void (window.location.hash = '/'));
      await screen.findByRole('link', { name: 'Inside sales' });
      act(() => void (window.location.hash = `/project/${id}`));
      await screen.findByText('the canvas');
    };
    await goTo('project1');
    await waitFor(() => expect([now().focusedTeam, now().view]).toEqual([null, 'chart']));
    await goTo('project0');
    await waitFor(() => expect([now().focusedTeam, now().view]).toEqual([team, 'both']));
  });

  it('is forgotten where its team is no more', () => {
    const editor = reaching();
    const preferences = createPreferences(null);
    const forget = rememberLook(preferences, editor.document().project.id);
    useSession.setState({ focusedTeam: 'gone', view: 'table' });
    forget();
    recallLook(preferences, editor.document());
    expect([now().focusedTeam, now().view]).toEqual([null, 'table']);
  });
});

describe('the team that is looked at', () => {
  it('is the same on the current map, on the target and in details, and none where it has no lane', () => {
    const editor = reaching();
    const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
    useSession.setState({ map: editor.map });
    showTeamView(editor.document(), editor.lane('SDR').id);
    for (const map of [target, editor.detail]) {
      showMap(map);
      const lane = shownLane(editor.document());
      expect(editor.document().lanes[lane ?? '']).toMatchObject({ map, team: editor.lane('SDR').team });
    }
    const lane = laneOfTeam(editor.document(), target, editor.lane('SDR').team);
    editor.act((tx) => deleteLane(tx, lane?.id ?? ''));
    showMap(target);
    expect(lanesOf(editor.document(), target)).toHaveLength(1);
    expect(shownLane(editor.document())).toBeNull();
  });

  it('is asked for where nothing says which', async () => {
    const editor = reaching();
    openPart(editor, <TeamViewButton map={editor.map} answers />);
    const context = { project: editor, text: (key: string) => key } as unknown as ActionContext;
    const focus = (): void => act(() => void runAction(actionOf('focus-team'), context));
    focus();
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Sales' }));
    expect(now().focusedTeam).toBe(editor.lane('Sales').team);
    expect(now().choosingTeam).toBe(false);
    focus();
    expect(now().focusedTeam).toBeNull();
    act(() => selectItems([editor.step('Call').id]));
    focus();
    expect(now().focusedTeam).toBe(editor.lane('SDR').team);
  });
});

describe('the outline in a team’s view', () => {
  it('marks who hands to the team and who takes from it, and names what is handed over', () => {
    const editor = testEditor();
    editor.add('Call');
    editor.add('Offer', { lane: 'Sales' });
    editor.add('Check', { lane: 'Sales', stage: 'Qualify' });
    editor.add('Sign', { stage: 'Close' });
    editor.connect('Call', 'Offer', 'Interested');
    editor.connect('Offer', 'Check');
    editor.connect('Check', 'Sign');
    editor.act((tx) => {
      const form = addForm(tx, { name: 'Brief' });
      setStep(tx, editor.step('Call').id, { forms: [{ form, use: 'produced' }] });
      setStep(tx, editor.step('Offer').id, { forms: [{ form, use: 'needed' }] });
    });
    openPart(editor, <Outline map={editor.map} />, { focusedTeam: editor.lane('SDR').team });
    const rows = [...window.document.querySelectorAll<HTMLElement>('li button')];
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1Call · SDR→ Interested: 2 Offer (Sales), with Brief',
      '2To Sales: Offerafter Call – Interested (SDR), with Brief',
      '3From Sales: Check→ 4 Sign (SDR)',
      '4Sign · SDRafter Check (Sales)',
    ]);
  });
});

describe('the deadlines of the outline', () => {
  it('stand at the end of the lines, and are part of what is heard of a step, inner ones too', () => {
    const editor = reaching();
    const due = (id: string, amount: number): void =>
      editor.act((tx) => setStep(tx, id, { deadline: { amount, unit: 'day', working: true } }));
    due(editor.step('Call').id, 2);
    const answer = Object.values(editor.document().steps).find(({ name }) => name === 'Answer');
    due(answer?.id ?? '', 1);
    openPart(editor, <Outline map={editor.map} />, { focusedTeam: editor.lane('SDR').team });
    expect(screen.getByRole('button', { name: /^1 ?Call ?· SDR ?; deadline: 2 days$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Answer ?; deadline: 1 day$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /Reach/ })).not.toHaveTextContent('deadline');
  });
});

describe('what the team does in the detail of another’s step', () => {
  it('is among its steps, and leads there', () => {
    const editor = reaching();
    openPart(editor, <TeamSteps lane={editor.lane('SDR')} />);
    const list = screen.getByRole('list', { name: 'In the detail chart of Reach' });
    fireEvent.click(within(list).getByRole('button', { name: /Answer/ }));
    expect(now().map).toBe(editor.detail);
    expect(now().selection).toMatchObject({ steps: [editor.step('Answer').id] });
  });

  it('is told in the outline, which is one stop of Tab', () => {
    const editor = reaching();
    openPart(editor, <Outline map={editor.map} />, { focusedTeam: editor.lane('SDR').team });
    const rows = () => [...window.document.querySelectorAll<HTMLElement>('li button')];
    expect(rows().map(({ textContent }) => textContent)).toEqual(['1Call · SDR', '2Reach · Sales', 'Answer']);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    rows()[0]?.focus();
    fireEvent.keyDown(rows()[0]!, { key: 'End' });
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
    fireEvent.click(rows()[2]!);
    expect(now().map).toBe(editor.detail);
  });
});

describe('finding in the view of a team', () => {
  it('shows what belongs to the team, says how much is elsewhere, and leads to all', async () => {
    const editor = reaching();
    editor.connect('Call', 'Reach');
    const { user } = openPart(editor, <FindBar map={editor.map} />, { focusedTeam: editor.lane('SDR').team });
    const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    await user.type(screen.getByRole('combobox'), 's');
    // The team, and a step that it hands to; what is signed later is of no concern to it.
    expect(names().some((name) => name?.startsWith('SDR'))).toBe(true);
    expect(names().some((name) => name?.startsWith('Sign'))).toBe(false);
    expect(screen.getByText(/^\d+ in this team’s view, \d+ elsewhere$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(names().some((name) => name?.startsWith('SignSales'))).toBe(true);
    expect(names()[0]).toMatch(/^SDR/);
    await user.click(screen.getByRole('button', { name: 'Only this view' }));
    expect(names().some((name) => name?.startsWith('Sign'))).toBe(false);
    // Nothing of the team's: the rest is shown at once.
    await user.clear(screen.getByRole('combobox'));
    await user.type(screen.getByRole('combobox'), 'sign');
    expect(screen.getByText('0 in this team’s view, 1 elsewhere')).toBeVisible();
    expect(names()).toHaveLength(1);
  });
});
