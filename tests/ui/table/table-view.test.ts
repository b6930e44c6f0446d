// What the device remembers of the table is taken over as far as it makes sense.
import { beforeEach, describe, expect, it } from 'vitest';
import { COLUMN_IDS, type ColumnId } from '../../../src/model/text/columns';
import { createPreferences } from '../../../src/services/preferences';
import {
  changeFilter,
  changeView,
  FIRST_VIEW,
  hideColumn,
  recallView,
  rememberView,
  useTableView,
  viewForTeam,
  widthOf,
} from '../../../src/ui/table/table-view';

beforeEach(() => useTableView.setState({ view: FIRST_VIEW, filters: {} }));

describe('the view of the table', () => {
  it('comes back as it was left, its filters with their map', () => {
    const preferences = createPreferences(null);
    const stop = rememberView(preferences, 'm1');
    changeView({ group: null, wrap: false, widths: { team: 300 }, sort: { column: 'team', down: true } });
    changeFilter('m1', { search: 'call', values: { team: ['SDR'] } });
    stop();
    useTableView.setState({ view: FIRST_VIEW, filters: {} });
    recallView(preferences, 'm1');
    recallView(preferences, 'm2');
    const { view, filters } = useTableView.getState();
    expect(view).toMatchObject({
      group: null,
      wrap: false,
      widths: { team: 300 },
      sort: { column: 'team', down: true },
    });
    expect(filters['m1']).toEqual({ search: 'call', values: { team: ['SDR'] } });
    expect(filters['m2']).toEqual({ search: '', values: {} });
  });

  it.each([
    'nonsense',
    'null',
    '[]',
    '{"order":["team","team","evil",3],"hidden":["name",7],"widths":{"team":"wide","stage":1e9},"sort":{"column":"x"},"group":"evil"}',
  ])('is as at first where %s makes no sense', (text) => {
    const preferences = createPreferences(null);
    preferences.set('table', text);
    recallView(preferences, 'm');
    const { view } = useTableView.getState();
    expect([...view.order].sort()).toEqual([...COLUMN_IDS].sort());
    expect(view.order[0]).toBe('name');
    expect(view.hidden).not.toContain('name');
    expect(view.widths.stage ?? 0).toBeLessThan(1000);
    expect(view).toMatchObject({ sort: null, wrap: true });
  });
});

describe('the columns at first', () => {
  /** What a window of 1,440 px leaves beside the details, the narrow panel at the left and a scroll bar, px. */
  const ROOM = 1440 - 311 - 41 - 15;
  const shown = ({ order, hidden }: typeof FIRST_VIEW): ColumnId[] =>
    order.filter((id) => !hidden.includes(id));
  const upTo = (view: typeof FIRST_VIEW, last: ColumnId): number =>
    shown(view)
      .slice(0, shown(view).indexOf(last) + 1)
      .reduce((sum, column) => sum + widthOf(view, column), 0);

  it('show the deadline without scrolling, of everybody and of a team', () => {
    expect(upTo(FIRST_VIEW, 'deadline')).toBeLessThanOrEqual(ROOM);
    expect(upTo(viewForTeam(FIRST_VIEW), 'deadline')).toBeLessThanOrEqual(ROOM);
    expect(shown(FIRST_VIEW).slice(0, 8)).toEqual(COLUMN_IDS.slice(0, 8));
  });

  it('of a team leave the stage to the heads of its groups, unless it is wanted or there are none', () => {
    expect(shown(viewForTeam(FIRST_VIEW))).not.toContain('stage');
    expect(shown(viewForTeam({ ...FIRST_VIEW, group: null }))).toContain('stage');
    expect(shown(viewForTeam({ ...FIRST_VIEW, group: 'team' }))).toContain('stage');
    expect(shown(viewForTeam({ ...FIRST_VIEW, stageForTeam: true }))).toContain('stage');
  });

  it('can be hidden everywhere, also one that a team’s view would show', () => {
    changeView({ stageForTeam: true });
    hideColumn(useTableView.getState().view, 'stage', false);
    expect(shown(useTableView.getState().view)).not.toContain('stage');
  });
});
