// Finding text in the table: the first cell as one types, the next and the one before, and back into the cell that is shown.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import find from '../../../src/ui/actions/find';
import type { ActionContext } from '../../../src/ui/actions/action';
import { selectedSteps, useSession } from '../../../src/ui/session';
import { setStep } from '../../../src/model/commands/set-step';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { openTable } from './open-table';

function three(): TestEditor {
  const editor = testEditor();
  editor.chain('Call the buyer', 'Qualify');
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.connect('Qualify', 'Offer');
  editor.act((tx) => setStep(tx, editor.step('Offer').id, { completion: 'The BUYER has it' }));
  return editor;
}

const openFind = (): void => act(() => void find.run({} as ActionContext));
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Find in the table' });
const status = (): string => window.document.querySelector('search [role="status"]')?.textContent ?? '';
const lit = (): string[] =>
  [...window.document.querySelectorAll('[data-cell].bg-gap-soft')].map((cell) => cell.textContent ?? '');

describe('finding text in the table', () => {
  it('goes to the first cell while one types, then on, round and back', async () => {
    const table = await openTable(three());
    table.goTo('Qualify', 'stage');
    openFind();
    expect(field()).toHaveFocus();
    await table.user.keyboard('buyer');
    expect(field()).toHaveFocus();
    // From where one was: what comes before is found last.
    expect(status()).toMatch(/^2 of 2.*The BUYER has it/);
    expect(lit()).toEqual(['Call the buyer', 'The BUYER has it']);
    await table.user.keyboard('{Enter}');
    expect(status()).toMatch(/^1 of 2.*Call the buyer/);
    expect(selectedSteps(useSession.getState().selection)).toEqual([table.step('Call the buyer').id]);
    await table.user.keyboard('{ArrowDown}');
    expect(status()).toMatch(/^2 of 2/);
    await table.user.keyboard('{ArrowUp}{Shift>}{Enter}{/Shift}');
    expect(status()).toMatch(/^2 of 2/);
    expect(field()).toHaveFocus();
    await table.user.keyboard('{Escape}');
    expect(window.document.querySelector('search')).toBeNull();
    expect(lit()).toEqual([]);
    expect(table.field()).toHaveFocus();
    expect(table.cell('Offer', 'completion')).toContainElement(table.field());
  });

  it('knows the words for what cells say, as on the chart', async () => {
    const editor = three();
    const deadline = { amount: 2, unit: 'day', working: true } as const;
    editor.act((tx) => setStep(tx, editor.step('Qualify').id, { deadline }));
    editor.act((tx) => setStep(tx, editor.step('Offer').id, { notes: 'A hand-over of papers' }));
    await openTable(editor);
    openFind();
    await userEvent.keyboard('SLA');
    await expect.poll(status).toMatch(/^1 of 1/);
    expect(lit()).toEqual(['2 days']);
    await userEvent.clear(field());
    // Where work changes teams, and a text that spells it otherwise in a column that is not shown.
    await userEvent.keyboard('handoff');
    await expect.poll(status).toMatch(/ of 2/);
    expect(lit()).toHaveLength(2);
    await userEvent.clear(field());
    await userEvent.keyboard('交接');
    await expect.poll(status).toMatch(/^1 of 1/);
  });

  it('says when there is nothing, and goes back to the cell', async () => {
    const table = await openTable(three());
    table.goTo('Qualify', 'team');
    openFind();
    await table.user.keyboard('nowhere');
    expect(status()).toBe('Nothing found');
    await table.user.keyboard('{Escape}');
    expect(table.cell('Qualify', 'team')).toContainElement(table.field());
    expect(table.field()).toHaveFocus();
  });

  it('opens the group that hides a hit', async () => {
    const table = await openTable(three(), { view: { group: 'stage' } });
    await table.user.click(screen.getByRole('button', { name: /Close, 1 step/ }));
    expect(table.names()).not.toContain('Offer');
    openFind();
    await table.user.keyboard('has it');
    expect(table.names()).toContain('Offer');
    expect(status()).toMatch(/^1 of 1/);
  });
});

describe('what is searched', () => {
  it('is the face of the process that is shown, of both the one with the keyboard', async () => {
    const table = await openTable(three());
    openFind();
    expect(useSession.getState().finding?.where).toBe('table');
    act(() => useSession.setState({ view: 'chart' }));
    openFind();
    expect(useSession.getState().finding?.where).toBe('chart');
    act(() => useSession.setState({ view: 'both' }));
    table.goTo('Offer', 'name');
    openFind();
    expect(useSession.getState().finding?.where).toBe('chart');
  });
});
