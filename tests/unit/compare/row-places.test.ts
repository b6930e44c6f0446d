// Rows stand under the stage that they are about, belong to teams, and say which gaps they close.
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/compare/compare-maps';
import { gapsClosedBy, rowGroups, teamsOf, teamsOfBoth } from '../../../src/compare/row-places';
import { changeRows } from '../../../src/compare/rows';
import { comparedProject } from '../../helpers/compared-project';

const { document, current, target, names } = comparedProject();
const comparison = compareMaps({ document, map: current }, { document, map: target });
const rows = changeRows(comparison);
const nameOf = (row: (typeof rows)[number]): string =>
  document.steps[row.after ?? row.before ?? '']?.name ?? row.record;

describe('the rows of a comparison', () => {
  it('are grouped by stage in the order of the process, what is about the whole map first', () => {
    const groups = rowGroups(comparison, rows).map(({ stage, rows: own }) => [
      stage?.name,
      ...own.map(nameOf),
    ]);
    expect(groups).toEqual([
      [undefined, 'map'],
      ['Follow-up', names.moved],
      ['Negotiation & proposal', names.added],
      ['Closing', names.changed, names.removed],
      ['After-sale', names.renamed],
    ]);
  });

  it('belong to the teams of their steps on either side', () => {
    const teams = Object.fromEntries(rows.map((row) => [nameOf(row), [...teamsOf(comparison, row)]]));
    expect(teams).toEqual({
      map: [],
      [names.moved]: ['Legal'],
      [names.added]: ['Sales'],
      [names.changed]: ['Sales'],
      [names.renamed]: ['CS'],
      [names.removed]: ['Finance'],
    });
    expect(teamsOfBoth(comparison)).toEqual(['LDR', 'SDR', 'BDR', 'Sales', 'Finance', 'Legal', 'CS']);
  });

  it('say which gaps they close', () => {
    const closing = rows.map((row) => [
      nameOf(row),
      ...gapsClosedBy(comparison, row).map((gap) => gap.number),
    ]);
    expect(closing.filter(([, ...numbers]) => numbers.length > 0)).toEqual([
      [names.added, 2],
      [names.removed, 1],
    ]);
  });
});
