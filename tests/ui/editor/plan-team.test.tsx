// The action plan in a team's view: narrowed to the same team and by the same rule as the comparison, so that both count alike.
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { compareMaps } from '../../../src/compare/compare-maps';
import { gapOutcomes } from '../../../src/compare/gap-outcomes';
import { changeRows } from '../../../src/compare/rows';
import { gapReaches } from '../../../src/compare/team-changes';
import { wholeMaps } from '../../../src/model/maps/map-tree';
import { createProjectStore } from '../../../src/model/store';
import { createHistory } from '../../../src/services/history';
import { filteredRows } from '../../../src/ui/compare/filtered-rows';
import PlanScreen from '../../../src/ui/compare/plan/plan-screen';
import { useSession } from '../../../src/ui/session';
import { templateProject } from '../../browser/support/template-project';
import { NOON } from '../../helpers/test-editor';
import { openPart } from '../open-editor-part';

const document = templateProject('example-b2b', 'en');
const [current, target] = [wholeMaps(document, 'current')[0], wholeMaps(document, 'target')[0]];
const comparison = compareMaps({ document, map: current?.id ?? '' }, { document, map: target?.id ?? '' });
const rows = changeRows(comparison);
const team = Object.values(document.teams).find(({ name }) => name === 'Sales')!;

beforeEach(() => useSession.setState(useSession.getInitialState()));

function open() {
  const store = createProjectStore(document, { newId: countingIds('n'), now: () => NOON });
  const history = createHistory(store);
  openPart({ store, history } as Parameters<typeof openPart>[0], <PlanScreen />, { focusedTeam: team.id });
}

describe('the plan of a team', () => {
  it('has as many lines as the comparison has changes for it', () => {
    const { shown } = filteredRows(comparison, rows, { kinds: new Set(), team: team.name });
    expect(shown.length).toBeLessThan(rows.length);
    open();
    expect(screen.getByText(`${shown.length} of ${rows.length} lines`)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Team' })).toHaveTextContent(team.name);
  });

  it('says on paper whose it is, and for whom each line is', () => {
    open();
    const sheet = window.document.querySelector<HTMLElement>('.plan-print')!;
    expect(sheet.querySelector('h1')).toHaveTextContent(`Action plan · ${team.name}`);
    const cells = [...sheet.querySelectorAll('tbody tr')].map((row) => row.children[3]?.textContent);
    const shown = screen
      .getAllByLabelText(/^For whom, line/)
      .map((field) => (field as HTMLInputElement).value || (field as HTMLInputElement).placeholder);
    expect(cells.filter((cell) => cell !== '').length).toBeGreaterThan(0);
    expect(cells).toEqual(shown.map((text) => (text === 'For whom' ? '' : text)));
  });

  it('names the file after the team', async () => {
    open();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL() {} }));
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(clicked).toEqual([expect.stringContaining(`· ${team.name} – action plan`)]));
  });

  it('can be all of the plan again at once', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a line' }));
    expect(screen.getByText(`${rows.length + 1} lines`)).toBeInTheDocument();
  });
});

it('of a team, gaps are those marked at its steps and those that its changes close', () => {
  const { closed, open: left } = gapOutcomes(document, current?.id ?? '');
  const all = [...closed, ...left];
  const theirs = all.filter((gap) => gapReaches(comparison, rows, gap, team.name));
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.length).toBeLessThan(all.length);
});
