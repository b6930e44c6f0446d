// Where pasted cells go.
import { describe, expect, it } from 'vitest';
import { pastePlan } from '../../../src/ui/table/paste-plan';

const shown = { rows: ['a', 'b', 'c'], columns: ['name', 'stage', 'team', 'deadline'] as const };
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

const texts = (cells: string[][], range: ReturnType<typeof at>, fresh = false) => {
  const { changes, added, after } = pastePlan(cells, range, shown, fresh);
  return {
    changes: changes.map(({ row, column, text }) => `${row} ${column} ${text}`),
    added: added.map((texts_) => Object.fromEntries(texts_)),
    after,
  };
};

describe('a pasted block', () => {
  it('begins at the corner of the range; what runs over the last column is left out, over the last row is new', () => {
    expect(
      texts(
        [
          ['x', '1', 'y'],
          ['p', '2', 'q'],
        ],
        at(2, 2),
      ),
    ).toEqual({
      changes: ['c team x', 'c deadline 1'],
      added: [{ team: 'p', deadline: '2' }],
      after: 'c',
    });
  });

  it('is repeated over a range that it divides', () => {
    expect(texts([['x']], at(0, 2, 1, 3)).changes).toEqual([
      'a team x',
      'a deadline x',
      'b team x',
      'b deadline x',
    ]);
    expect(texts([['1'], ['2']], at(0, 3, 2, 3)).changes).toEqual(['a deadline 1', 'b deadline 2']);
  });

  it('goes where its headings say, in columns that are not shown too', () => {
    expect(
      texts(
        [
          ['Deadline', 'Notes', 'Colour'],
          ['2 h', 'hm', 'red'],
        ],
        at(1, 0),
      ),
    ).toEqual({
      changes: ['b deadline 2 h', 'b notes hm'],
      added: [],
      after: 'c',
    });
  });

  it('becomes new rows when asked to, without empty lines', () => {
    expect(
      texts(
        [
          ['Call', 'Find'],
          ['', ''],
          ['Meet', ''],
        ],
        at(3, 0),
        true,
      ),
    ).toEqual({
      changes: [],
      added: [
        { name: 'Call', stage: 'Find' },
        { name: 'Meet', stage: '' },
      ],
      after: 'c',
    });
  });

  it('may have lines of different lengths', () => {
    expect(texts([['x', '1'], ['y']], at(0, 2)).changes).toEqual(['a team x', 'a deadline 1', 'b team y']);
  });
});
