// The table in the view of one team: its rows, their heights, the columns that it adds, and what lies in details.
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addLane } from '../../../src/model/commands/add-lane';
import { addStep } from '../../../src/model/commands/add-step';
import { setStep } from '../../../src/model/commands/set-step';
import { documentNow } from '../../../src/model/draft-record';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { isOfPart, teamPart } from '../../../src/model/team-part';
import { toldSteps } from '../../../src/model/told-order';
import { dayOf, daySteps } from '../../../src/present/people';
import { useSession } from '../../../src/ui/session';
import { countOfTeam } from '../../../src/ui/table/team-count';
import { templateProject } from '../../browser/support/template-project';
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

const columns = (): number => window.document.querySelectorAll('[role="grid"] [role="columnheader"]').length;

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

it('says how many rows are the team’s own, and how many its neighbours’', async () => {
  const editor = three();
  await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
  expect(screen.getByText('2 steps of SDR')).toBeVisible();
  expect(screen.getByText('+ 1 of neighbours')).toBeVisible();
});

it('counts as steps of the team what is work, as a presentation of its day does, and the rest apart', async () => {
  const editor = three();
  editor.add('New lead', { kind: 'start', x: 400 });
  editor.add('Ring twice', { kind: 'note', x: 600 });
  await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
  expect(screen.getByText('2 steps of SDR')).toBeVisible();
  expect(screen.getByText('+ 2 other rows')).toBeVisible();
  const day = dayOf(editor.document(), editor.map, { kind: 'team', id: editor.lane('SDR').team });
  expect(daySteps(day)).toHaveLength(2);
});

it('counts alike in table, details and presentation for each team of a large chart', () => {
  const document = templateProject('b2b-complex', 'en');
  const map = firstWhole(document)?.id ?? '';
  for (const { id, team } of lanesOf(document, map)) {
    const part = teamPart(document, id);
    const rows = toldSteps(document, map).flatMap((step) => (isOfPart(part, step.id) ? step.id : []));
    const day = daySteps(dayOf(document, map, { kind: 'team', id: team }));
    expect(countOfTeam(document, part, rows).steps).toBe(day.length);
  }
});

describe('filtering by what is typed', () => {
  it('finds by the words for things and in details, as on the chart', async () => {
    const editor = three();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { kind: 'wait' }));
    const table = await openTable(editor);
    await table.user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'waiting');
    await vi.waitFor(() => expect(table.names()).toEqual(['Call']));
  });

  it('says in a team’s view where the rest is, out of how many, and shows it', async () => {
    const editor = three();
    const table = await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
    await table.user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'Invoice');
    expect(screen.getByText('0 of 2 steps of SDR')).toBeVisible();
    expect(
      screen.getByText('No row in the team view of SDR matches; 1 elsewhere in the chart.'),
    ).toBeVisible();
    await table.user.click(screen.getByRole('button', { name: 'Show all teams' }));
    expect(table.names()).toEqual(['Invoice']);
  });
});

describe('copying the table', () => {
  let copied: string[][] = [];
  beforeEach(() => {
    copied = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(public readonly parts: Record<string, Blob>) {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  /** Call and Qualify of the SDR, who also checks the address in the detail of the neighbour's invoice. */
  async function copyOf(focused: boolean): Promise<void> {
    const editor = three();
    editor.act((tx) => {
      const map = addDetail(tx, { step: editor.step('Invoice').id, name: 'Invoice' });
      const lane = addLane(tx, { map, index: 0, team: editor.lane('SDR').team });
      const [stage] = stagesOf(documentNow(tx), map);
      const at = { map, lane, stage: stage?.id ?? '', x: 17, y: 16 };
      addStep(tx, { ...at, kind: 'activity', name: 'Check address' });
    });
    const team = editor.lane('SDR').team;
    const table = await openTable(editor, { session: { focusedTeam: focused ? team : null } });
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      const { parts } = item as unknown as { parts: Record<string, Blob> };
      const text = (await parts['text/plain']?.text()) ?? '';
      copied = text
        .trimEnd()
        .split('\n')
        .map((line) => line.replace('\r', '').split('\t'));
    });
    await table.user.click(screen.getByRole('button', { name: 'Copy table' }));
  }

  it('takes what the team does in details along, says where it belongs, and leaves neighbours out', async () => {
    await copyOf(true);
    expect(
      await screen.findByText(
        '3 steps of SDR copied, with headings, 1 of them from details. 2 rows of neighbours are left out',
      ),
    ).toBeVisible();
    const [head = [], ...rows] = copied;
    expect(head.slice(0, 2)).toEqual(['Step', 'Stage']);
    expect(head.at(-1)).toBe('Detail of');
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['Call', ''],
      ['Qualify', ''],
      ['Check address', 'Invoice'],
    ]);
  });

  it('says how many steps lie in details', async () => {
    await copyOf(false);
    expect(await screen.findByText(/4 rows, with headings\. 1 more step lies in details/)).toBeVisible();
    expect(copied).toHaveLength(5);
  });
});

describe('a team that has no lane here', () => {
  it('leaves the whole table', async () => {
    const table = await openTable(three(), { session: { focusedTeam: 'gone' } });
    expect(table.names()).toEqual(['Call', 'Qualify', 'Offer', 'Invoice']);
    expect(screen.queryByText(/^4 of 4/)).toBeNull();
  });
});

describe('the columns in a team’s view', () => {
  const open = () => {
    const editor = three();
    return openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
  };
  const box = (name: string) => screen.getByRole('checkbox', { name });

  it('are counted as they are shown, with who hands over ticked', async () => {
    const table = await open();
    const shown = columns();
    await table.user.click(screen.getByRole('button', { name: new RegExp(`^Columns *${shown} of 27$`) }));
    expect(box('Previous')).toBeChecked();
    await table.user.click(box('Previous'));
    expect(box('Previous')).not.toBeChecked();
    expect(columns()).toBe(shown - 1);
  });

  it('leave the stage to the heads of the groups until it is ticked, and everybody’s table as it is', async () => {
    const table = await open();
    const heads = () => screen.queryAllByRole('columnheader', { name: 'Stage' });
    expect(heads()).toHaveLength(0);
    await table.user.click(screen.getByRole('button', { name: /^Columns/ }));
    await table.user.click(box('Stage'));
    expect(heads()).toHaveLength(1);
    await table.user.click(box('Stage'));
    expect(heads()).toHaveLength(0);
    await table.user.click(screen.getByRole('button', { name: 'Move up: Deadline' }));
    outside(() => useSession.setState({ focusedTeam: null }));
    expect(heads()).toHaveLength(1);
  });

  it('are found by typing', async () => {
    const table = await open();
    await table.user.click(screen.getByRole('button', { name: /^Columns/ }));
    await table.user.type(screen.getByRole('textbox', { name: 'Find a column' }), 'dead');
    expect(screen.getAllByRole('checkbox').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Deadline',
      'Wrap long text',
    ]);
  });
});

describe('the values that a column is filtered by', () => {
  const filterOf = async (table: Awaited<ReturnType<typeof openTable>>, column: string) => {
    await table.user.click(screen.getByRole('button', { name: column }));
    await table.user.click(screen.getByRole('menuitem', { name: 'Filter by value' }));
    // The menu goes first.
    await screen.findByRole('dialog');
  };
  const values = () =>
    within(screen.getByRole('dialog'))
      .getAllByRole('checkbox')
      .map(({ parentElement }) => parentElement?.textContent);

  it('are teams in the order of the lanes, and one of them is chosen at once', async () => {
    const editor = three();
    editor.act((tx) => addLane(tx, { map: editor.map, index: 0, name: 'Zeta' }));
    editor.add('Prepare', { lane: 'Zeta' });
    const table = await openTable(editor);
    await filterOf(table, 'Team');
    expect(values()).toEqual(['Zeta', 'SDR', 'Sales']);
    await table.user.click(screen.getByRole('button', { name: 'Only Sales' }));
    expect(table.names()).toEqual(['Offer', 'Invoice']);
  });

  it('are those of the team’s rows in its view', async () => {
    const editor = three();
    editor.act((tx) => addLane(tx, { map: editor.map, index: 0, name: 'Zeta' }));
    editor.add('Prepare', { lane: 'Zeta' });
    const table = await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
    await filterOf(table, 'Team');
    expect(values()).toEqual(['SDR', 'Sales']);
  });
});

describe('what the team does in the detail of another’s step', () => {
  it('is named at that step, which is a row of its view', async () => {
    const editor = three();
    editor.act((tx) => {
      const map = addDetail(tx, { step: editor.step('Invoice').id, name: 'Invoice' });
      const lane = addLane(tx, { map, index: 0, team: editor.lane('SDR').team });
      const [stage] = stagesOf(documentNow(tx), map);
      addStep(tx, {
        map,
        lane,
        stage: stage?.id ?? '',
        kind: 'activity',
        name: 'Check address',
        x: 17,
        y: 16,
      });
    });
    const table = await openTable(editor, { session: { focusedTeam: editor.lane('SDR').team } });
    expect(table.cell('Invoice', 'name')).toHaveTextContent('In the detail chart: Check address');
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await table.user.click(screen.getByRole('button', { name: 'In the detail chart: Check address' }));
    expect(useSession.getState().map).not.toBe(editor.map);
    expect(table.names()).toEqual(['Check address']);
    // Nothing of the one map's table is told to change while that of the other is made.
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
