// The details of a gap: each field is one act, undo gives back a deep-equal document; what a step says of its gaps and its source.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it, describe } from 'vitest';
import { addGap } from '../../../src/model/commands/add-gap';
import { addRole } from '../../../src/model/commands/add-role';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { setStep } from '../../../src/model/commands/set-step';
import { setTeam } from '../../../src/model/commands/set-team';
import type { Gap } from '../../../src/model/document';
import { gapsOf } from '../../../src/model/queries';
import { nextQuestion } from '../../../src/ui/actions/acts/questions';
import { markGapOnSelection, openGap, openGapClosing } from '../../../src/ui/actions/acts/gaps';
import { useSession } from '../../../src/ui/session';
import { box, button, choose, fill, pick } from './controls';
import { type OpenInspector, openInspector } from './open-inspector';

const gapOf = (editor: OpenInspector): Gap => gapsOf(editor.document())[0]!;

/** A gap at the step Call, its details open. */
async function opened(given: Parameters<typeof openInspector>[0] = {}) {
  const editor = await openInspector(given);
  act(() => editor.select('Call'));
  act(() => markGapOnSelection({ project: editor }));
  // The keyboard goes to the title a moment later.
  await expect.poll(() => window.document.activeElement).toBe(box('Title'));
  editor.history.clear();
  return editor;
}

function undoAll({ history }: OpenInspector): void {
  act(() => {
    while (history.undoLabel()) history.undo();
  });
}

describe('a gap', () => {
  it('is marked at what is selected, its title ready to be typed', async () => {
    const editor = await openInspector();
    const before = editor.document();
    act(() => editor.select('Call', 'Offer'));
    act(() => markGapOnSelection({ project: editor }));
    expect(gapOf(editor).at.map(({ id }) => editor.document().steps[id]?.name)).toEqual(['Call', 'Offer']);
    expect(screen.getByRole('heading', { level: 2, name: 'Gap 1' })).toBeVisible();
    await expect.poll(() => window.document.activeElement).toBe(box('Title'));
    undoAll(editor);
    expect(editor.document()).toEqual(before);
  });

  it('is changed field by field, each an undo of its own', async () => {
    const editor = await opened();
    const before = editor.document();
    fill(box('Title'), 'Nobody calls back');
    fireEvent.click(screen.getByRole('radio', { name: 'High' }));
    fireEvent.click(screen.getByRole('radio', { name: 'In progress' }));
    await pick(editor, 'Kind: Bottleneck', 'follow');
    fill(box('Owner'), 'Kim');
    fill(screen.getByLabelText('Due'), '24 Dec 2026');
    const cause = box('Cause');
    act(() => cause.focus());
    fireEvent.change(cause, { target: { value: 'No list' } });
    act(() => cause.blur());
    expect(gapOf(editor)).toMatchObject({
      title: 'Nobody calls back',
      severity: 'high',
      status: 'in-progress',
      kind: 'missing-follow-up',
      owner: 'Kim',
      due: '2026-12-24',
      cause: 'No list',
    });
    expect(editor.history.undoLabel()).toEqual({ key: 'gap.cause', values: { count: 1 } });
    undoAll(editor);
    expect(editor.document()).toEqual(before);
  });

  it('keeps what was typed when Escape leaves a field', async () => {
    const editor = await opened();
    await editor.user.keyboard('Nobody calls back{Escape}');
    expect(gapOf(editor).title).toBe('Nobody calls back');
    expect(window.document.activeElement).toBe(window.document.body);
    await editor.user.click(box('Cause'));
    await editor.user.keyboard('No list{Escape}');
    expect(gapOf(editor).cause).toBe('No list');
    undoAll(editor);
    expect(gapOf(editor)).toMatchObject({ title: '', cause: null });
  });

  it('leaves no trace when nothing was said of it', async () => {
    const editor = await opened();
    await editor.user.keyboard('Late{Control>}a{/Control}{Backspace}{Escape}');
    expect(gapsOf(editor.document())).toEqual([]);
    expect(useSession.getState().gap).toBeNull();
    act(() => markGapOnSelection({ project: editor }));
    await expect.poll(() => window.document.activeElement).toBe(box('Title'));
    // Its kind is said.
    await pick(editor, 'Kind: Bottleneck', 'follow');
    act(() => box('Title').focus());
    await editor.user.keyboard('{Escape}');
    expect(gapsOf(editor.document())).toHaveLength(1);
    // One that is there already is only left.
    act(() => box('Title').focus());
    await editor.user.keyboard('{Escape}');
    expect(gapsOf(editor.document())).toHaveLength(1);
  });

  it('takes a kind of the project’s own, made while one types', async () => {
    const editor = await opened();
    await pick(editor, 'Kind: Bottleneck', 'Bad mood');
    const [kind] = editor.document().project.ownGapKinds;
    expect(kind?.name).toBe('Bad mood');
    expect(gapOf(editor).kind).toBe(kind?.id);
    expect(button('Kind: Bad mood')).toBeVisible();
    undoAll(editor);
    expect(editor.document().project.ownGapKinds).toEqual([]);
  });

  it('is in several places, each of which can be taken away', async () => {
    const editor = await opened();
    await pick(editor, 'Add a place', 'Team Sales');
    expect(gapOf(editor).at.map(({ kind }) => kind)).toEqual(['step', 'lane']);
    await editor.user.click(button('Not at Call'));
    expect(gapOf(editor).at.map(({ kind }) => kind)).toEqual(['lane']);
    expect(screen.getByRole('heading', { level: 2, name: 'Gap 1' })).toBeVisible();
  });

  it('is deleted, closed, and left when something else is selected', async () => {
    const editor = await opened();
    await editor.user.click(button('Close the details of the gap'));
    expect(screen.queryByRole('heading', { level: 2, name: 'Gap 1' })).toBeNull();
    act(() => openGap(editor, gapOf(editor).id));
    act(() => editor.select('Offer'));
    expect(screen.queryByRole('heading', { level: 2, name: 'Gap 1' })).toBeNull();
    act(() => openGap(editor, gapOf(editor).id));
    await editor.user.click(button('Delete gap'));
    expect(gapsOf(editor.document())).toEqual([]);
    undoAll(editor);
    expect(gapsOf(editor.document())).toHaveLength(1);
  });

  it('can only be read while another tab is the writer', async () => {
    const editor = await openInspector();
    const id = editor.act((tx) => addGap(tx, { map: editor.map, at: [] }));
    act(() => useSession.setState({ readOnly: true }));
    act(() => openGap(editor, id));
    expect(box('Title')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Add a place' })).toBeNull();
  });
});

describe('what closes a gap', () => {
  it('is offered in one press where the target removed its very step, and the panel says what the lists say', async () => {
    const editor = await openInspector({ target: true });
    const target = Object.values(editor.document().maps).find(({ side }) => side === 'target')!.id;
    const on = (map: string, name: string) =>
      Object.values(editor.document().steps).find((step) => step.map === map && step.name === name)!.id;
    const call = on(editor.map, 'Call');
    act(() => editor.act((tx) => deleteSteps(tx, [on(target, 'Call')])));
    const gap = editor.act((tx) => addGap(tx, { map: editor.map, at: [{ kind: 'step', id: call }] }));
    act(() => openGapClosing(editor, gap));
    const offer = button('Gap 1: closed by “Removed: Call”');
    await expect.poll(() => window.document.activeElement).toBe(offer);
    expect(screen.queryByText('Closed in the target, not carried out yet')).toBeNull();
    await editor.user.keyboard('{Enter}');
    expect(gapOf(editor).closedBy).toEqual([{ kind: 'removed', current: call, target: null }]);
    expect(gapOf(editor).status).toBe('open');
    expect(screen.getByText('Closed in the target, not carried out yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Gap 1: closed by/ })).toBeNull();
    await expect.poll(() => window.document.activeElement).toBe(button('Removed: Call'));
  });

  it('is chosen from the changes of the target, those at its place first, and told at the step of the target', async () => {
    const plain = await openInspector({ target: true });
    const target = Object.values(plain.document().maps).find(({ side }) => side === 'target')!.id;
    const on = (map: string, name: string) =>
      Object.values(plain.document().steps).find((step) => step.map === map && step.name === name)!.id;
    const call = plain.document().steps[on(plain.map, 'Call')]!;
    act(() =>
      plain.act((tx) => {
        setStep(tx, on(target, 'Archive'), { name: 'File it' });
        setStep(tx, on(target, 'Call'), { name: 'Discovery' });
      }),
    );
    const gap = plain.act((tx) => addGap(tx, { map: call.map, at: [{ kind: 'step', id: call.id }] }));
    act(() => openGap(plain, gap));
    await plain.user.click(button('Add a change that closes it'));
    const options = within(await screen.findByRole('dialog')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Renamed: Discovery (at this step)',
      'Renamed: File it',
    ]);
    await plain.user.click(options[0]!);
    expect(gapOf(plain).closedBy).toEqual([
      { kind: 'renamed', current: call.id, target: on(target, 'Discovery') },
    ]);
    act(() =>
      useSession.setState({
        map: target,
        selection: { kind: 'items', steps: [on(target, 'Discovery')], connections: [] },
      }),
    );
    await plain.user.click(button(/From current.*Renamed, closes gap 1/));
    expect(screen.getByText('Was called “Call”')).toBeVisible();
    await plain.user.click(button('Does not close gap 1'));
    expect(gapOf(plain).closedBy).toEqual([]);
    await pick(plain, 'Add a gap that this closes', 'Bottleneck');
    expect(gapOf(plain).closedBy).toHaveLength(1);
  });
});

it('a gap of the target is mended in the target: nothing says that there is none', async () => {
  const editor = await openInspector({ target: true });
  const target = Object.values(editor.document().maps).find(({ side }) => side === 'target')!.id;
  const gap = editor.act((tx) => addGap(tx, { map: target, at: [] }));
  act(() => openGap(editor, gap));
  expect(screen.queryByText(/There is no target/)).toBeNull();
  expect(screen.getByText(/^This gap is marked in the target/)).toBeVisible();
});

describe('the walk through the open questions', () => {
  const text = ((key: string) => key) as never;
  const walk = (editor: OpenInspector) => act(() => nextQuestion({ project: editor, text }));
  const place = () => window.document.activeElement?.closest('[data-field]')?.getAttribute('data-field');

  it('leads to the field of each question, and Enter keeps what was typed and goes on', async () => {
    const editor = await openInspector();
    act(() =>
      editor.act((tx) => {
        const role = addRole(tx, { name: 'Rep', team: null });
        setStep(tx, editor.step('Call').id, { responsible: role });
      }),
    );
    act(() => editor.select('Call'));
    walk(editor);
    await expect.poll(place).toBe('question-what');
    expect(screen.getByText(/questions left/)).toBeVisible();
    // Nothing is chosen yet, so the key is the button's own.
    walk(editor);
    await expect.poll(place).toBe('question-completed');
    const field = window.document.activeElement as HTMLTextAreaElement;
    fireEvent.change(field, { target: { value: 'They want a talk' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(editor.step('Call').completion).toBe('They want a talk');
    await expect.poll(() => useSession.getState().walk?.step).toBe(editor.step('Qualified?').id);
    await editor.user.click(button('End the walk'));
    expect(useSession.getState().walk).toBeNull();
  });

  it('leaves the keys of an input method alone', async () => {
    const editor = await openInspector();
    act(() => editor.select('Call'));
    for (let i = 0; i < 3; i++) walk(editor);
    await expect.poll(place).toBe('question-completed');
    const at = useSession.getState().walk;
    fireEvent.keyDown(window.document.activeElement!, { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(useSession.getState().walk).toBe(at);
  });
});

describe('resources of the project', () => {
  it('say how many are needed at once and where, and which are too few', async () => {
    const editor = await openInspector();
    await editor.user.click(button(/Resources/));
    const field = screen.getByRole('textbox', { name: 'Add a resource' });
    fireEvent.change(field, { target: { value: 'Van' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByText('No step of this chart needs it.')).toBeVisible();
    const van = Object.keys(editor.document().resources)[0]!;
    act(() =>
      editor.act((tx) => setStep(tx, editor.step('Call').id, { resources: [{ resource: van, amount: 3 }] })),
    );
    expect(screen.getByText('3 needed at once')).toBeVisible();
    fill(box('How many are available: Van'), '1');
    expect(screen.getByText('3 needed at once, 2 too few')).toBeVisible();
    await editor.user.click(button('Steps that need Van: 1'));
    await editor.user.click(button(/^Call/));
    expect(useSession.getState().selection).toMatchObject({ steps: [editor.step('Call').id] });
  });

  it('may be people of a role', async () => {
    const editor = await openInspector();
    act(() =>
      editor.act((tx) => {
        const team = Object.keys(editor.document().teams)[0]!;
        setTeam(tx, team, { name: 'SDR' });
        addRole(tx, { name: 'Driver', team });
      }),
    );
    await editor.user.click(button(/Resources/));
    const field = screen.getByRole('textbox', { name: 'Add a resource' });
    fireEvent.change(field, { target: { value: 'Drivers' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await choose(editor, /What Drivers is/, 'People');
    await choose(editor, /Role of Drivers/, 'Driver, SDR');
    const [resource] = Object.values(editor.document().resources);
    expect(editor.document().roles[resource?.role ?? '']?.name).toBe('Driver');
  });
});
