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

  it('loses the bullets and numbers of a list in one column of names, and nothing else', () => {
    const names = (lines: string[], left = 0) =>
      texts(
        lines.map((line) => [line]),
        at(1, left),
      );
    expect(names(['• Call', '• Meet', '', '• Offer'])).toEqual({
      changes: ['b name Call', 'c name Meet'],
      added: [{ name: 'Offer' }],
      after: 'c',
    });
    expect(names(['1. Call', '2. Meet']).changes).toEqual(['b name Call', 'c name Meet']);
    expect(names(['1.5 hours', 'Meet']).changes).toEqual(['b name 1.5 hours', 'c name Meet']);
    expect(names(['- 5', '- 6'], 3).changes).toEqual(['b deadline - 5', 'c deadline - 6']);
    const fresh = texts([['• Call'], ['• Meet']], at(3, 0), true);
    expect(fresh.added).toEqual([{ name: 'Call' }, { name: 'Meet' }]);
    const headed = texts([['Step'], ['1) Call'], ['2) Meet']], at(1, 0));
    expect(headed.changes).toEqual(['b name Call', 'c name Meet']);
  });

  it('knows the bullets of a list by Word, with tabs behind them', () => {
    const word = [
      ['•', 'Call'],
      ['', 'o', 'Meet'],
    ];
    expect(texts(word, at(1, 0)).changes).toEqual(['b name Call', 'c name Meet']);
    const table = [
      ['Call', 'Find'],
      ['Meet', 'Find'],
    ];
    expect(texts(table, at(1, 0)).changes).toContain('b stage Find');
  });

  it('keeps a single name and names beside other columns as they are written', () => {
    expect(texts([['1. Call']], at(1, 0)).changes).toEqual(['b name 1. Call']);
    expect(
      texts(
        [
          ['1. Call', 'Find'],
          ['2. Meet', 'Find'],
        ],
        at(0, 0),
      ).changes,
    ).toContain('a name 1. Call');
  });
});
