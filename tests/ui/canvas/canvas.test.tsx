// The canvas as a whole, as far as a page without layout can show it: what is there, names, headers, menus, typing.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lanesOf, stagesOf, teamOf } from '../../../src/model/queries';
import { useSession } from '../../../src/ui/session';
import { testEditor } from '../../helpers/test-editor';
import { choose, openCanvas } from './open-canvas';

const drawn = () => {
  const editor = testEditor();
  editor.add('Call the lead', { lane: 'SDR', stage: 'Find' });
  editor.add('Fits?', { lane: 'Sales', stage: 'Qualify', kind: 'decision' });
  editor.add('Won', { lane: 'Sales', stage: 'Close', kind: 'end-won' });
  editor.connect('Call the lead', 'Fits?');
  editor.connect('Fits?', 'Won', 'Yes');
  return openCanvas(editor);
};

describe('what the canvas shows', () => {
  it('names the region, every step with its cell, every connection with its ends', () => {
    drawn();
    const chart = screen.getByRole('region', { name: 'Chart Current process' });
    expect(
      within(chart).getByRole('group', {
        name: 'Activity Call the lead, SDR, stage Find, 1 of 3; next: Fits? (Sales)',
      }),
    ).toBeVisible();
    expect(
      within(chart).getByRole('group', {
        name: 'Decision Fits?, Sales, stage Qualify, 2 of 3; next: Yes: Won; after: Call the lead (SDR)',
      }),
    ).toBeVisible();
    expect(
      within(chart).getByRole('group', { name: 'Connection from Fits? to Won, Yes', hidden: true }),
    ).toBeInTheDocument();
  });

  it('counts steps without notes', () => {
    const editor = drawn();
    act(() => void editor.add('Ask early', { kind: 'note', y: 300 }));
    expect(screen.getByRole('group', { name: 'Note Ask early, SDR, stage Find' })).toBeVisible();
    expect(screen.getByRole('group', { name: /^Won Won.*, 3 of 3; after: Yes: Fits\?$/u })).toBeVisible();
  });

  it('has one place where Tab enters: the first step, then what is selected', () => {
    const editor = drawn();
    const stops = () =>
      [
        ...window.document.querySelectorAll(
          '.react-flow__node[tabindex="0"], .react-flow__edge[tabindex="0"]',
        ),
      ].map((element) => element.getAttribute('aria-label'));
    expect(stops()).toEqual(['Activity Call the lead, SDR, stage Find, 1 of 3; next: Fits? (Sales)']);
    choose(editor, 'Won');
    expect(stops()).toEqual(['Won Won, Sales, stage Close, 3 of 3; after: Yes: Fits?']);
  });

  it('says what has been done', async () => {
    const editor = drawn();
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'Delete' });
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('Done: delete step'));
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Undone: delete step');
    fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Done again: delete step');
  });
});

describe('typing on the chart', () => {
  it('the question mark is a shortcut, not a name', () => {
    const editor = drawn();
    choose(editor, 'Call the lead');
    editor.node('Call the lead').focus();
    fireEvent.keyDown(editor.node('Call the lead'), { key: '?', code: 'Slash', shiftKey: true });
    expect(editor.session().renaming).toBeNull();
    expect(editor.session().dialog).toBe('shortcuts');
    act(() => useSession.setState({ dialog: null }));
    fireEvent.keyDown(editor.node('Call the lead'), { key: 'C', shiftKey: true });
    expect(editor.session().renaming).toMatchObject({ typed: 'C' });
  });

  it('asks for the condition where Enter ends the name behind a decision, and goes on with names by Tab', async () => {
    const editor = drawn();
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await editor.user.keyboard('Nurture{Enter}');
    expect(editor.session().renaming?.kind).toBe('connection');
    // The answer that is left is there to be typed over.
    expect(screen.getByRole('textbox', { name: 'Condition' })).toHaveValue('No');
    await editor.user.keyboard('Not yet{Tab}');
    expect(editor.flow()).toContain('Fits? –Not yet→ Nurture');
    expect(editor.session().renaming?.kind).toBe('step');
    await editor.user.keyboard('{Escape}');
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await editor.user.keyboard('Call{Tab}Ask{Tab}{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Condition' })).toBeNull();
    expect(editor.flow()).toEqual(expect.arrayContaining(['Fits? → Call', 'Call → Ask']));
    expect(screen.getByRole('button', { name: 'Say the condition that leads to Call' })).toBeInTheDocument();
  });

  it('Tab in a condition left empty goes on like in a filled one, Shift+Tab and Enter only close it', async () => {
    const editor = drawn();
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await editor.user.keyboard('Alpha{Enter}');
    const condition = editor.session().renaming;
    expect(condition?.kind).toBe('connection');
    await editor.user.keyboard('{Backspace}{Shift>}{Tab}{/Shift}');
    expect(editor.session().renaming).toBeNull();
    act(() => useSession.setState({ renaming: condition }));
    await editor.user.keyboard('{Enter}');
    expect(editor.session().renaming).toBeNull();
    act(() => useSession.setState({ renaming: condition }));
    await editor.user.keyboard('{Tab}');
    expect(editor.session().renaming?.kind).toBe('step');
    await editor.user.keyboard('Beta{Enter}');
    expect(editor.flow()).toContain('Fits? → Alpha');
    expect(editor.flow()).toContain('Alpha → Beta');
  });
});

describe('on a line', () => {
  const onlyLine = (editor: ReturnType<typeof drawn>) => {
    const [id] = Object.keys(editor.document().connections);
    act(() => useSession.setState({ selection: { kind: 'items', steps: [], connections: [id ?? ''] } }));
    return id ?? '';
  };

  it('that is selected a button inserts a step', () => {
    const editor = drawn();
    onlyLine(editor);
    fireEvent.click(screen.getByRole('button', { name: 'Insert a step in between' }));
    expect(Object.keys(editor.document().connections)).toHaveLength(3);
    expect(editor.session().renaming?.kind).toBe('step');
  });

  it('the menu of its handles is its own', async () => {
    const editor = drawn();
    const id = onlyLine(editor);
    const grip = window.document.querySelector('[data-grip], [data-end]');
    fireEvent.contextMenu(grip as Element, { clientX: 10, clientY: 10 });
    expect(await screen.findByRole('menuitem', { name: /Insert a step in between/u })).toBeVisible();
    expect(editor.session().selection).toMatchObject({ connections: [id] });
  });
});

describe('walking with Tab', () => {
  it('goes from each step to the connections that leave it, and back, and leaves at the end', () => {
    const editor = drawn();
    fireEvent.keyDown(window.document.body, { key: 'Tab' });
    editor.node('Call the lead').focus();
    choose(editor, 'Call the lead');
    const walked = () => window.document.activeElement?.getAttribute('aria-label');
    const tab = (shiftKey = false) =>
      fireEvent.keyDown(window.document.activeElement ?? window, { key: 'Tab', shiftKey });
    tab();
    expect(walked()).toBe('Connection from Call the lead to Fits?');
    tab();
    expect(walked()).toBe(
      'Decision Fits?, Sales, stage Qualify, 2 of 3; next: Yes: Won; after: Call the lead (SDR)',
    );
    tab(true);
    expect(walked()).toBe('Connection from Call the lead to Fits?');
    for (let i = 0; i < 3; i++) tab();
    expect(walked()).toBe('Won Won, Sales, stage Close, 3 of 3; after: Yes: Fits?');
    expect(tab()).toBe(true);
  });

  it('leaves at once after Escape', () => {
    const editor = drawn();
    editor.node('Call the lead').focus();
    choose(editor, 'Call the lead');
    fireEvent.keyDown(editor.node('Call the lead'), { key: 'Escape' });
    expect(editor.session().selection.kind).toBe('none');
    expect(fireEvent.keyDown(editor.node('Call the lead'), { key: 'Tab' })).toBe(true);
  });
});

describe('typing a name', () => {
  it('begins with the first letter, which replaces the name', async () => {
    const editor = drawn();
    choose(editor, 'Call the lead');
    fireEvent.keyDown(editor.node('Call the lead'), { key: 'W' });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Name' });
    expect(field).toHaveFocus();
    expect(field.value).toBe('W');
    await editor.user.type(field, 'rite{Shift>}{Enter}{/Shift}first{Enter}');
    expect(editor.step('Write\nfirst')).toBeDefined();
    expect(editor.session().renaming).toBeNull();
  });

  it('gives way to an input method before it composes, and lets Enter and Escape be its own', () => {
    const editor = drawn();
    choose(editor, 'Call the lead');
    fireEvent.keyDown(editor.node('Call the lead'), { key: 'Process', keyCode: 229 });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Name' });
    expect(field).toHaveFocus();
    expect(field.value).toBe('');
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect(field).toBeInTheDocument();
    fireEvent.change(field, { target: { value: '联系客户' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(editor.step('联系客户').kind).toBe('activity');
  });

  it('is given up with Escape and confirmed by leaving', async () => {
    const editor = drawn();
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'F2' });
    await editor.user.keyboard('Other{Escape}');
    expect(editor.step('Fits?').kind).toBe('decision');
    fireEvent.keyDown(window, { key: 'F2' });
    await editor.user.keyboard('Ready?');
    fireEvent.blur(screen.getByRole('textbox', { name: 'Name' }));
    expect(editor.step('Ready?').kind).toBe('decision');
  });

  it('never runs a shortcut of the editor', async () => {
    const editor = drawn();
    choose(editor, 'Fits?');
    fireEvent.keyDown(window, { key: 'F2' });
    await editor.user.keyboard('{Backspace}{Delete}a');
    expect(editor.document().steps[editor.step('Fits?').id]).toBeDefined();
    expect(editor.session().renaming).not.toBeNull();
  });

  it('writes the condition of a connection in a pill', async () => {
    const editor = drawn();
    const [connection] = Object.values(editor.document().connections);
    act(() => useSession.setState({ renaming: { kind: 'connection', id: connection!.id } }));
    await editor.user.type(screen.getByRole('textbox', { name: 'Condition' }), 'at once{Enter}');
    expect(editor.flow()).toContain('Call the lead –at once→ Fits?');
  });
});

describe('headers', () => {
  const names = (editor: ReturnType<typeof drawn>) => ({
    lanes: lanesOf(editor.document(), editor.map).map(({ id }) => teamOf(editor.document(), id).name),
    stages: stagesOf(editor.document(), editor.map).map(({ name }) => name),
  });

  it('are renamed with Enter and with a double click', async () => {
    const editor = drawn();
    screen.getByRole('button', { name: 'Stage 2, Qualify' }).focus();
    await editor.user.keyboard('{Enter}');
    await editor.user.keyboard('Check{Enter}');
    await editor.user.dblClick(screen.getByRole('button', { name: 'Lane SDR' }));
    await editor.user.keyboard('Inside sales{Enter}');
    expect(names(editor)).toEqual({ lanes: ['Inside sales', 'Sales'], stages: ['Find', 'Check', 'Close'] });
  });

  it('keep their name when it is emptied', async () => {
    const editor = drawn();
    await editor.user.dblClick(screen.getByRole('button', { name: 'Lane SDR' }));
    await editor.user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await editor.user.keyboard('{Enter}');
    expect(names(editor).lanes).toEqual(['SDR', 'Sales']);
  });

  it('have a menu that inserts, moves and recolours', async () => {
    const editor = drawn();
    const open = async (index: number) =>
      editor.user.click(screen.getAllByRole('button', { name: 'Stage menu' })[index]!);
    await open(0);
    await editor.user.click(screen.getByRole('menuitem', { name: 'Insert stage after' }));
    await editor.user.keyboard('Identify{Enter}');
    await open(1);
    await editor.user.click(screen.getByRole('menuitem', { name: 'Move to the right' }));
    expect(names(editor).stages).toEqual(['Find', 'Qualify', 'Identify', 'Close']);
    await open(0);
    expect(screen.getByRole('menuitem', { name: 'Move to the left' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('ask before a lane goes with its steps, and say how many', async () => {
    const editor = drawn();
    await editor.user.click(screen.getAllByRole('button', { name: 'Lane menu' })[1]!);
    await editor.user.click(screen.getByRole('menuitem', { name: 'Delete lane' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete the lane “Sales”?' });
    expect(dialog).toHaveTextContent('2 steps in it go too.');
    await editor.user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(names(editor).lanes).toEqual(['SDR']));
    expect(editor.history.undoLabel()).toMatchObject({ key: 'deleteLane' });
  });

  it('let an empty stage go without asking', async () => {
    const editor = openCanvas();
    await editor.user.click(screen.getAllByRole('button', { name: 'Stage menu' })[2]!);
    await editor.user.click(screen.getByRole('menuitem', { name: 'Delete stage' }));
    expect(names(editor).stages).toEqual(['Find', 'Qualify']);
  });
});

describe('an empty chart', () => {
  it('offers the start, and says nothing more once there is a step', async () => {
    const editor = openCanvas();
    await editor.user.click(screen.getByRole('button', { name: 'Add the start' }));
    expect(Object.values(editor.document().steps).map(({ kind }) => kind)).toEqual(['start']);
    await editor.user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Add the start' })).toBeNull();
  });
});

describe('while another tab is the writer', () => {
  it('offers nothing that edits', () => {
    const editor = testEditor();
    editor.add('Call the lead');
    openCanvas(editor, { readOnly: true });
    for (const name of ['Add a lane', 'Add a stage', 'Lane menu', 'Stage menu'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('toolbar', { name: 'Kinds of step' })).toBeNull();
    choose(editor, 'Call the lead');
    expect(screen.queryByRole('toolbar', { name: 'Step' })).toBeNull();
    fireEvent.keyDown(window, { key: 'Delete' });
    fireEvent.keyDown(window, { key: 'F2' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(editor.step('Call the lead')).toBeDefined();
  });
});
