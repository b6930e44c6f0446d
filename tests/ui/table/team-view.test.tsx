// The table in the view of one team: its rows, their heights, the columns that it adds, and what lies in details.
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setStep } from '../../../src/model/commands/set-step';
import { testEditor, type TestEditor } from '../../helpers/test-editor';
import { openTable, outside } from './open-table';

function three(): TestEditor {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Qualify', { x: 187 });
  editor.connect('Call', 'Qualify');
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.add('Invoice', { lane: 'Sales', stage: 'Close', x: 200 });
  editor.connect('Qualify', 'Offer');
  editor.history.clear();
  return editor;
}

const tops = (): string[] =>
  [...window.document.querySelectorAll<HTMLElement>('[data-index]')].map(({ style }) => style.top);

describe('rows that are higher than a line', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return this.dataset['index'] === undefined ? 900 : 56;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('stay below each other when something is changed in a team’s view', async () => {
    const editor = three();
    const table = await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
    expect(tops()).toEqual(['0px', '56px', '112px', '168px', '224px']);
    outside(() => table.act((tx) => setStep(tx, table.step('Call').id, { completion: 'Talked' })));
    expect(tops()).toEqual(['0px', '56px', '112px', '168px', '224px']);
  });

  it('stay below each other when columns and their texts are shown otherwise', async () => {
    const table = await openTable(three());
    const before = tops();
    expect(before[2]).toBe('112px');
    await table.user.click(screen.getByRole('button', { name: /^Columns/ }));
    const [first] = within(screen.getByRole('dialog')).getAllByRole('checkbox', { checked: true }).slice(1);
    await table.user.click(first!);
    expect(tops()).toEqual(before);
  });
});

describe('a team that has no lane here', () => {
  it('leaves the whole table', async () => {
    const table = await openTable(three(), { session: { focusedTeam: 'gone' } });
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer', 'Invoice']);
    expect(screen.queryByText(/^4 of 4/)).toBeNull();
  });
});
