import { describe, expect, test } from 'vitest';
import { countCrossings, crossingsInGap } from '../../../../src/layout/place/crossings';
import { type Layers, renumber } from '../../../../src/layout/place/layers';
import { orderCells } from '../../../../src/layout/place/order';
import { reinsertStrands } from '../../../../src/layout/place/reinsert';
import { siftUnits } from '../../../../src/layout/place/sift';
import { layered, smallGraph } from './small-graph';

/** Counted the plain way: every pair of segments of a gap, every line through an upright hand-off. */
function crossingsByPairs(layers: Layers): number {
  let count = 0;
  for (const segments of layers.gaps)
    for (const [i, a] of segments.entries())
      for (const b of segments.slice(i + 1))
        if ((a.from.position - b.from.position) * (a.to.position - b.to.position) < 0) count++;
  for (const [column, pairs] of layers.uprights.entries())
    for (const [upper, lower] of pairs)
      for (const unit of layers.cells[column]!.flat())
        for (const v of unit.items) if (v.position > upper.position && v.position < lower.position) count++;
  return count;
}

/** Three rows of four columns with lines that can be drawn without a crossing, told in a tangled order. */
const tangled = smallGraph(
  ['A: start1 p q r u v w x y z'],
  ['start1 p', 'start1 q', 'start1 r', 'p v', 'q u', 'r w', 'u x', 'v y', 'w z'],
);

const turn = (layers: Layers): void => {
  for (const [column, cells] of layers.cells.entries()) {
    for (const cell of cells) cell.reverse();
    if (column % 2) renumber(layers, column);
    else for (const cell of cells) cell.reverse();
  }
};

describe('crossings', () => {
  test('agree with counting every pair', () => {
    const { layers } = layered(
      smallGraph(
        ['A: start1 a b d1', 'B: c d end1', 'C: x y'],
        ['start1 a', 'start1 c', 'a d', 'c b', 'b d1', 'd d1', 'd1 end1', 'd1 a', 'start1 y', 'x y', 'c x'],
      ),
    );
    expect(countCrossings(layers)).toBe(crossingsByPairs(layers));
    turn(layers);
    expect(countCrossings(layers)).toBe(crossingsByPairs(layers));
  });

  test('two lines from one box never cross', () => {
    const { layers } = layered(smallGraph(['A: start1 p q'], ['start1 p', 'start1 q']));
    expect(crossingsInGap(layers.gaps[0]!)).toBe(0);
  });
});

describe('order', () => {
  test('finds the order without crossings', () => {
    const { layers } = layered(tangled);
    turn(layers);
    expect(countCrossings(layers)).toBeGreaterThan(0);
    expect(orderCells(layers, 4)).toBe(0);
    expect(crossingsByPairs(layers)).toBe(0);
  });

  test('leaves the crossings that it returns', () => {
    // every left box leads to every right one: one crossing at least
    const lines = ['p u', 'p v', 'q u', 'q v'];
    const { layers } = layered(smallGraph(['A: p q u v'], lines));
    expect(orderCells(layers, 16)).toBe(1);
    expect(countCrossings(layers)).toBe(1);
  });

  test('the end of an upright hand-off stays next to its lane border', () => {
    const { layers } = layered(smallGraph(['A: start1 a u', 'B: b'], ['start1 a', 'start1 u', 'a b']));
    orderCells(layers, 16);
    const upright = layers.uprights.flat()[0]!;
    expect(upright.map((v) => v.box!.id)).toEqual(['a', 'b']);
    expect(upright[0].unit.last).toBe(true);
    expect(layers.cells[upright[0].column]![0]!.at(-1)).toBe(upright[0].unit);
  });
});

describe('re-insertion', () => {
  test('a long edge finds the way without crossings', () => {
    const { layers } = layered(
      smallGraph(
        ['A: start1 a b c end1'],
        ['start1 a', 'a b', 'b c', 'c end1', 'start1 b', 'start1 end1', 'a c'],
      ),
    );
    const { waypoints } = layers.strands.find(
      ({ edge }) => edge.to.box.id === 'end1' && edge.from.box.id === 'start1',
    )!;
    // put it on the wrong side of everything in every second column
    for (const [k, v] of waypoints.entries()) {
      const cell = layers.cells[v.column]![0]!;
      cell.splice(cell.indexOf(v.unit), 1);
      cell.splice(k % 2 ? 0 : cell.length, 0, v.unit);
      renumber(layers, v.column);
    }
    const before = countCrossings(layers);
    reinsertStrands(layers);
    expect(before).toBeGreaterThan(0);
    expect(countCrossings(layers)).toBe(0);
  });

  test('never makes it worse', () => {
    const { layers } = layered(
      smallGraph(
        ['A: start1 a b d1 end1', 'B: p q r', 'C: x y'],
        [
          'start1 a',
          'a p',
          'p q',
          'q b',
          'b d1',
          'd1 a',
          'd1 x',
          'x y',
          'y r',
          'r end1',
          'start1 r',
          'q y',
          'x b',
        ],
      ),
    );
    const crossings = orderCells(layers, 2);
    reinsertStrands(layers);
    expect(countCrossings(layers)).toBeLessThanOrEqual(crossings);
  });

  test('sifting tells what it gained', () => {
    const { layers } = layered(tangled);
    turn(layers);
    const before = countCrossings(layers);
    const gained = siftUnits(layers, () => {});
    expect(gained).toBeGreaterThan(0);
    expect(countCrossings(layers)).toBe(before - gained);
  });
});
