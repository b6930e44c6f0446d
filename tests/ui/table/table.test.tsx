// The table as a spreadsheet: what is typed changes the project, what changes in the project shows, keys do as everywhere.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setStep } from '../../../src/model/commands/set-step';
import { selectedSteps, selectItems, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { openTable, outside } from './open-table';

/** Call → Qualify –Yes→ Offer in two stages and two teams. */
function three(): TestEditor {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Qualify', { x: 187 });
  editor.connect('Call', 'Qualify');
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.connect('Qualify', 'Offer', 'Yes');
  editor.history.clear();
  return editor;
}

describe('rows and cells', () => {
  it('show the steps in reading order, with what is said of them', async () => {
    const table = await openTable(three());
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
    expect(table.cell('Qualify', 'next')).toHaveTextContent('Yes: Offer');
    expect(table.cell('Offer', 'team')).toHaveTextContent('Sales');
    expect(table.cell('Call', 'completion')).toHaveTextContent('Add a criterion');
  });

  it('are counted by steps, with notes beside them', async () => {
    const editor = three();
    editor.add('Ask early', { kind: 'note', y: 200 });
    await openTable(editor);
    expect(screen.getByRole('button', { name: 'Hide the steps of Find, 2 steps, 1 note' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hide the steps of Close, 1 step' })).toBeVisible();
  });

  it('follow a change of the chart', async () => {
    const table = await openTable(three());
    outside(() => table.act((tx) => setStep(tx, table.step('Call').id, { completion: 'Talked' })));
    expect(table.cell('Call', 'completion')).toHaveTextContent('Talked');
  });

  it('take a text by typing over it, as one undo with a name', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'completion');
    await table.enter('Customer agreed');
    expect(table.step('Call').completion).toBe('Customer agreed');
    expect(table.undoLabel()).toBe('edit.completion');
    await table.user.keyboard('{Control>}z{/Control}');
    expect(table.step('Call').completion).toBeNull();
  });

  it('say what typing has replaced, with the way back, until the next act', async () => {
    const table = await openTable(three());
    const before = table.document();
    table.goTo('Call', 'name');
    await table.enter('Ring up');
    // Enter has gone down: what is typed next without looking replaces the next name.
    await table.enter('Ask for the need');
    expect(table.names()).toEqual(['Ring up', 'Ask for the need', 'Offer']);
    expect(screen.getByText('Replaced “Qualify”')).toBeVisible();
    expect(screen.queryByText('Replaced “Call”')).toBeNull();
    await table.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(table.names()).toEqual(['Ring up', 'Qualify', 'Offer']);
    expect(screen.queryByText(/^Replaced/)).toBeNull();
    await table.user.keyboard('{Control>}z{/Control}');
    expect(table.document()).toEqual(before);
    // What was empty, edited with F2, or given up, says nothing.
    table.goTo('Call', 'completion');
    await table.enter('Talked');
    table.goTo('Call', 'name');
    await table.user.keyboard('{F2}s{Enter}');
    table.goTo('Offer', 'name');
    await table.user.keyboard('Quote{Escape}');
    expect(table.names()).toEqual(['Calls', 'Qualify', 'Offer']);
    expect(screen.queryByText(/^Replaced/)).toBeNull();
  });

  it('take an owner that what is typed begins, and make another one of any other text', async () => {
    const table = await openTable(three());
    const owner = (step: string) => {
      const role = table.document().roles[table.step(step).responsible ?? ''];
      return role ? [role.person, role.name] : null;
    };
    table.goTo('Call', 'responsible');
    await table.enter('Mei Lin, head of sales');
    for (const [typed, taken] of [
      ['mei', ['Mei Lin', 'head of sales']],
      ['head', ['Mei Lin', 'head of sales']],
      ['Sales', [null, 'Sales']],
    ] as const) {
      table.goTo('Qualify', 'responsible');
      await table.enter(typed);
      expect(owner('Qualify')).toEqual(taken);
    }
  });

  it('move the step when team or stage is changed', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'team');
    await table.enter('Sal');
    expect(table.step('Call').lane).toBe(table.lane('Sales').id);
    table.goTo('Call', 'stage');
    await table.enter('qualify');
    expect(table.step('Call').stage).toBe(table.stage('Qualify').id);
    expect(table.undoLabel()).toBe('moveSteps');
  });

  it('take the cursor along to where the row goes, into a folded group too', async () => {
    const table = await openTable(three());
    await table.user.click(screen.getByRole('button', { name: /Close, 1 step/ }));
    expect(table.names()).toEqual(['Call', 'Qualify']);
    table.goTo('Call', 'stage');
    await table.enter('Close');
    expect(table.names()).toEqual(['Qualify', 'Call', 'Offer']);
    expect(table.cell('Call', 'stage')).toContainElement(table.field());
    expect(table.field()).toHaveFocus();
    await table.user.keyboard('{ArrowDown}');
    expect(table.cell('Offer', 'stage')).toContainElement(table.field());
  });

  it('make a team of a new name only when that is chosen', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'team');
    await table.user.keyboard('Legal');
    expect(screen.getByRole('option', { name: 'Create “Legal”' })).toBeVisible();
    await table.user.keyboard('{Enter}');
    expect(table.step('Call').lane).toBe(table.lane('Legal').id);
    expect(table.undoLabel()).toBe('moveSteps');
    outside(() => table.history.undo());
    expect(Object.values(table.document().teams).map(({ name }) => name)).not.toContain('Legal');
  });

  it('connect by names, keeping the condition of what is connected', async () => {
    const table = await openTable(three());
    table.goTo('Qualify', 'next');
    await table.user.keyboard('{F2}; Ca');
    await table.user.click(screen.getByRole('option', { name: /^Call/ }));
    expect(table.flow()).toEqual(['Call → Qualify', 'Qualify → Call', 'Qualify –Yes→ Offer'].sort());
  });

  it('take deadlines as people say them', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'deadline');
    await table.enter('same day');
    expect(table.step('Call').deadline).toEqual({ amount: 1, unit: 'day', working: true });
    expect(table.cell('Call', 'deadline')).toHaveTextContent('1 day');
  });

  it('keep a text that is not taken, say why, and change nothing', async () => {
    const table = await openTable(three());
    const before = table.document();
    table.goTo('Call', 'deadline');
    await table.user.keyboard('soon{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('“soon” is not a time');
    expect(table.field()).toHaveValue('soon');
    expect(table.field()).toHaveAttribute('aria-invalid', 'true');
    expect(table.document()).toBe(before);
    table.goTo('Offer', 'deadline');
    expect(table.field()).toHaveValue('soon');
    await table.user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    await table.user.keyboard('3 个工作日{Enter}');
    expect(table.step('Call').deadline).toEqual({ amount: 3, unit: 'day', working: true });
  });

  it('say nothing where the column is not about such a step', async () => {
    const editor = three();
    editor.add('Won', { stage: 'Close', kind: 'end-won' });
    const table = await openTable(editor);
    expect(table.cell('Won', 'completion')).toHaveTextContent('–');
    table.goTo('Won', 'next');
    await table.user.keyboard('Call{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing comes after this kind of step.');
  });

  it('cannot be changed while another tab is the writer', async () => {
    const table = await openTable(three(), { session: { readOnly: true } });
    const before = table.document();
    table.goTo('Call', 'name');
    await table.user.keyboard('x{Delete}{F2}{Control>}{Enter}{/Control}');
    fireEvent.doubleClick(table.cell('Call', 'name'));
    expect(table.document()).toBe(before);
    expect(table.field()).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Paste rows' })).toBeNull();
  });
});

describe('keys', () => {
  /** Step and column of the active cell. */
  const where = (): string => {
    const cell = window.document.activeElement?.closest('[data-cell]');
    const name = cell?.parentElement?.querySelector('[data-cell="name"] > span:nth-of-type(2)')?.textContent;
    return `${name} ${cell?.getAttribute('data-cell')}`;
  };

  it('go from cell to cell', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'name');
    const press = async (keys: string, to: string): Promise<void> => {
      await table.user.keyboard(keys);
      expect(where(), keys).toBe(to);
    };
    await press('{ArrowRight}', 'Call stage');
    await press('{ArrowDown}', 'Qualify stage');
    await press('{Tab}', 'Qualify team');
    await press('{Shift>}{Tab}{/Shift}', 'Qualify stage');
    await press('{Enter}', 'Offer stage');
    await press('{Shift>}{Enter}{/Shift}', 'Qualify stage');
    await press('{End}', 'Qualify review');
    await press('{Tab}', 'Offer name');
    await press('{PageUp}', 'Call name');
    await press('{PageDown}', 'Offer name');
    await press('{Control>}{Home}{/Control}', 'Call name');
    await press('{Control>}{End}{/Control}', 'Offer review');
    await press('{Home}', 'Offer name');
  });

  it('mark all cells without leaving the active one, into which is typed', async () => {
    const table = await openTable(three());
    table.goTo('Qualify', 'completion');
    await table.user.keyboard('{Control>}a{/Control}');
    expect(where()).toBe('Qualify completion');
    const cells = [...window.document.querySelectorAll('[data-cell]')];
    expect(cells.filter((cell) => cell.getAttribute('aria-selected') !== 'true')).toEqual([]);
    expect(selectedSteps(useSession.getState().selection)).toHaveLength(3);
    await table.enter('Budget known');
    expect(table.step('Qualify').completion).toBe('Budget known');
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
    expect(window.document.querySelectorAll('[data-cell][aria-selected="true"]')).toHaveLength(1);
  });

  it('act on all cells that are marked; arrows and Escape go on from the active one', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'completion');
    await table.enter('One');
    await table.enter('Two');
    const { user } = table;
    await user.keyboard('{Control>}a{/Control}{ArrowRight}');
    expect(window.document.querySelectorAll('[data-cell][aria-selected="true"]')).toHaveLength(1);
    await user.keyboard('{ArrowLeft}{Control>}a{/Control}{Escape}');
    expect(window.document.querySelectorAll('[data-cell][aria-selected="true"]')).toHaveLength(1);
    expect(where()).toBe('Offer completion');
    await user.keyboard('{Control>}a{/Control}{Delete}');
    const steps = Object.values(table.document().steps);
    expect(steps.map(({ completion }) => completion)).toEqual([null, null, null]);
    expect(where()).toBe('unnamed completion');
  });

  it('leave the table by Tab after Escape', async () => {
    const table = await openTable(three());
    table.goTo('Offer', 'review');
    await table.user.keyboard('{Escape}{Tab}');
    expect(window.document.activeElement?.closest('[data-cell]') ?? null).toBeNull();
  });

  it('edit with F2 where the text ends, leave with arrows when typing replaced it', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'name');
    await table.user.keyboard('{F2} twice{ArrowLeft}{Enter}');
    expect(table.step('Call twice')).toBeDefined();
    await table.user.keyboard('Qualified{ArrowRight}');
    expect(table.step('Qualified')).toBeDefined();
    expect(where()).toBe('Qualified stage');
  });

  it('take back with Escape', async () => {
    const table = await openTable(three());
    const before = table.document();
    table.goTo('Call', 'completion');
    await table.user.keyboard('abc{Escape}');
    expect(table.document()).toBe(before);
    expect(table.field()).toHaveValue('');
  });

  it('clear a range with Delete, as one undo, leaving stage and team', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'completion');
    await table.enter('One');
    await table.enter('Two');
    await table.user.keyboard(
      '{ArrowUp}{Shift>}{ArrowUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{Delete}',
    );
    expect(table.step('Call').completion).toBeNull();
    expect(table.step('Qualify').completion).toBeNull();
    expect(table.step('Call').lane).toBe(table.lane('SDR').id);
    expect(table.history.undoLabel()).toMatchObject({ key: 'clearCells', values: { count: 2 } });
  });

  it('fill down', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'deadline');
    await table.enter('2 h');
    await table.user.keyboard('{ArrowUp}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    const { deadline } = table.step('Call');
    expect(deadline).toEqual({ amount: 2, unit: 'hour', working: true });
    expect([table.step('Qualify').deadline, table.step('Offer').deadline]).toEqual([deadline, deadline]);
    expect(table.undoLabel()).toBe('fillDown');
    await table.user.keyboard('{Control>}z{/Control}');
    expect(table.step('Offer').deadline).toBeNull();
    expect(table.step('Call').deadline).toEqual(deadline);
  });

  it('insert a row below, on the way to what comes next', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'name');
    await table.user.keyboard('{Control>}{Enter}{/Control}');
    await table.enter('Research');
    expect(table.flow()).toEqual(['Call → Research', 'Qualify –Yes→ Offer', 'Research → Qualify'].sort());
    expect(table.names()).toEqual(['Call', 'Research', 'Qualify', 'Offer']);
    // Made and named: one undo. Another name afterwards is one of its own.
    await table.user.keyboard('{ArrowUp}');
    await table.enter('Study');
    await table.user.keyboard('{Control>}z{/Control}');
    expect(table.names()).toEqual(['Call', 'Research', 'Qualify', 'Offer']);
    await table.user.keyboard('{Control>}z{/Control}');
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
  });

  it('show a new row although the filter would not', async () => {
    const table = await openTable(three());
    await table.user.type(screen.getByRole('searchbox'), 'Call');
    table.goTo('Call', 'name');
    await table.user.keyboard('{Control>}{Enter}{/Control}Research{Enter}');
    expect(table.names()).toEqual(['Call', 'Research', 'Qualify', 'Offer']);
  });

  it('move rows only where their order is that of the chart', async () => {
    const table = await openTable(three(), { view: { sort: { column: 'name', down: true } } });
    const before = table.document();
    table.goTo('Call', 'name');
    await table.user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(table.document()).toBe(before);
    expect(
      await screen.findByText(/only while all of them are shown in the order of the flow/),
    ).toBeVisible();
  });

  it('delete and move rows', async () => {
    const table = await openTable(three());
    table.goTo('Qualify', 'team');
    await table.user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(table.names()).toEqual(['Qualify', 'Call', 'Offer']);
    expect(table.flow()).toEqual(['Call → Offer', 'Qualify –Yes→ Call']);
    expect(table.undoLabel()).toBe('moveRows');
    // Down past the last of its stage: into the next one, which is empty, into the one behind it, and back.
    await table.user.keyboard('{Alt>}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{/Alt}');
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
    expect(table.step('Qualify').stage).toBe(table.stage('Qualify').id);
    await table.user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
    expect(table.step('Qualify').stage).toBe(table.stage('Close').id);
    expect(table.step('Qualify').lane).toBe(table.lane('SDR').id);
    await table.user.keyboard('{Alt>}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{/Alt}');
    expect(table.step('Qualify').stage).toBe(table.stage('Find').id);
    await table.user.keyboard('{Control>}{Backspace}{/Control}');
    expect(table.names()).toEqual(['Call', 'Offer']);
    // The answer has gone with the question.
    expect(table.flow()).toEqual(['Call → Offer']);
  });

  it('say why a row cannot be moved', async () => {
    const editor = three();
    editor.connect('Call', 'Offer', 'No');
    const table = await openTable(editor);
    const before = table.document();
    table.goTo('Qualify', 'name');
    await table.user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(table.document()).toBe(before);
    expect(
      await screen.findByText(/Several connections meet or leave between “Call” and “Qualify”/),
    ).toBeVisible();
  });

  it('begin to compose in the field that has the focus, and never act while composing', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'completion');
    const field = table.field();
    expect(field).toHaveFocus();
    fireEvent.keyDown(field, { key: 'Process', keyCode: 229 });
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'ni' }, isComposing: true });
    expect(table.field()).toBe(field);
    for (const key of ['Enter', 'Tab', 'Escape', 'Delete', 'ArrowDown'])
      fireEvent.keyDown(field, { key, keyCode: 229, isComposing: true });
    expect(table.field()).toBe(field);
    fireEvent.input(field, { target: { value: '你好' } });
    fireEvent.compositionEnd(field, { data: '你好' });
    await table.user.keyboard('{Enter}');
    expect(table.step('Call').completion).toBe('你好');
  });
});

describe('a composition that is given up', () => {
  it('leaves the cell as it was, whatever comes next', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'completion');
    await table.enter('Talked');
    const before = table.document();
    table.goTo('Call', 'completion');
    fireEvent.compositionStart(table.field());
    fireEvent.input(table.field(), { target: { value: 'n' }, isComposing: true });
    fireEvent.input(table.field(), { target: { value: '' }, isComposing: true });
    fireEvent.compositionEnd(table.field(), { data: '' });
    table.goTo('Offer', 'completion');
    expect(table.document()).toBe(before);
    expect(table.cell('Call', 'completion')).toHaveTextContent('Talked');
  });
});

describe('selection', () => {
  it('selects the steps of the rows, and leads to the row of a selected step', async () => {
    const table = await openTable(three());
    table.goTo('Call', 'team');
    expect(useSession.getState().selection).toMatchObject({ steps: [table.step('Call').id] });
    await table.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(useSession.getState().selection).toMatchObject({
      steps: [table.step('Call').id, table.step('Qualify').id],
    });
    outside(() => selectItems([table.step('Offer').id]));
    expect(table.cell('Offer', 'team').querySelector('input')).not.toBeNull();
  });
});

describe('order, filter, groups, columns', () => {
  it('sort by a column and go back to reading order', async () => {
    const table = await openTable(three());
    const menu = async (column: string, item: string): Promise<void> => {
      await table.user.click(
        within(screen.getByRole('columnheader', { name: new RegExp(`^${column}`) })).getAllByRole(
          'button',
        )[0]!,
      );
      await table.user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await menu('Step', 'Sort descending');
    expect(table.names()).toEqual(['Qualify', 'Call', 'Offer']);
    await table.user.click(screen.getByRole('button', { name: 'Group by stage' }));
    await table.user.click(await screen.findByRole('menuitemradio', { name: 'No groups' }));
    expect(table.names()).toEqual(['Qualify', 'Offer', 'Call']);
    expect(screen.getByRole('columnheader', { name: /^Step/ })).toHaveAttribute('aria-sort', 'descending');
    await menu('Step', 'Reading order');
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
  });

  it('find text in all columns, and remember it on the device', async () => {
    const editor = three();
    const table = await openTable(editor);
    await table.user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'sales');
    // The team itself, and the step that hands over to it.
    expect(table.names()).toEqual(['Qualify', 'Offer']);
    expect(screen.getByText('2 of 3 rows')).toBeVisible();
    expect(table.preferences.text(`table:${editor.map}`)).toContain('sales');
    await table.user.click(screen.getByRole('button', { name: 'Show all rows' }));
    expect(table.names()).toHaveLength(3);
  });

  it('leave the focus where somebody types what to find, although the active row is not found', async () => {
    const table = await openTable(three());
    const before = table.document();
    table.goTo('Call', 'name');
    const search = screen.getByRole('searchbox');
    await table.user.click(search);
    await table.user.keyboard('Offer');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('Offer');
    expect(table.document()).toBe(before);
    // The active cell has gone on, without the focus.
    expect(table.cell('Qualify', 'name')).toContainElement(table.field());
  });

  it('keep the focus in the table when a change lets the active row go', async () => {
    const table = await openTable(three());
    await table.user.type(screen.getByRole('searchbox'), 'Offer');
    expect(table.names()).toEqual(['Qualify', 'Offer']);
    table.goTo('Qualify', 'next');
    await table.user.keyboard('{Delete}');
    expect(table.names()).toEqual(['Offer']);
    expect(table.field()).toHaveFocus();
  });

  it('filter by value', async () => {
    const table = await openTable(three());
    await table.user.click(
      within(screen.getByRole('columnheader', { name: /^Team/ })).getAllByRole('button')[0]!,
    );
    await table.user.click(await screen.findByRole('menuitem', { name: 'Filter by value' }));
    const panel = await screen.findByRole('dialog', { name: 'Filter: Team' });
    await table.user.click(within(panel).getByRole('checkbox', { name: 'SDR' }));
    await waitFor(() => expect(table.names()).toEqual(['Offer']));
    expect(screen.getByRole('button', { name: 'Team, filtered', hidden: true })).toBeDefined();
  });

  it('fold groups', async () => {
    const table = await openTable(three());
    await table.user.click(screen.getByRole('button', { name: /^Hide the steps of Find/ }));
    expect(table.names()).toEqual(['Offer']);
    outside(() => selectItems([table.step('Call').id]));
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer']);
  });

  it('show, hide and move columns, remembered on the device', async () => {
    const first = await openTable(three());
    const heads = (): string[] =>
      screen.getAllByRole('columnheader', { hidden: true }).map((head) => head.textContent ?? '');
    await first.user.click(screen.getByRole('button', { name: /^Columns/ }));
    const panel = await screen.findByRole('dialog', { name: 'Columns' });
    await first.user.click(within(panel).getByRole('checkbox', { name: 'Kind' }));
    await first.user.click(within(panel).getByRole('checkbox', { name: 'Goal' }));
    await first.user.click(within(panel).getByRole('button', { name: 'Move up: Team' }));
    expect(heads().slice(0, 3)).toEqual(['Step', 'Team', 'Stage']);
    expect(heads()).toContain('Kind');
    expect(heads()).not.toContain('Goal');
    expect(JSON.parse(first.preferences.text('table') ?? '{}')).toMatchObject({ group: 'stage' });
  });
});
