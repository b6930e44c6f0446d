// What the device remembers of the table is taken over as far as it makes sense.
import { beforeEach, describe, expect, it } from 'vitest';
import { COLUMN_IDS } from '../../../src/model/text/columns';
import { createPreferences } from '../../../src/services/preferences';
import {
  changeFilter,
  changeView,
  FIRST_VIEW,
  recallView,
  rememberView,
  useTableView,
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
