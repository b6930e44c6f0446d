// Chains of steps that change places in several columns at once.
import { describe, expect, test } from 'vitest';
import { chainsOf, moveChain } from '../../../../src/layout/place/chains';
import { countCrossings } from '../../../../src/layout/place/crossings';
import { type Layers, renumber } from '../../../../src/layout/place/layers';
import { orderCells } from '../../../../src/layout/place/order';
import { generateProcess } from '../../../bench/generate';
import { layoutGraphOf } from '../../../bench/draw';
import { layered, smallGraph } from './small-graph';

const standing = (layers: Layers): number =>
  layers.cells.flat(2).reduce((sum, unit) => sum + unit.items.length, 0);

/** Two chains in one lane; the one whose lines lead down to the other lane has the other one under it. */
function crossed(): Layers {
  const { layers } = layered(
    smallGraph(
      ['A: start1 xa xb xc xd ya yb yc yd', 'B: end1 end2 end3'],
      [
        'start1 xa',
        'start1 ya',
        'xa xb',
        'xb xc',
        'xc xd',
        'ya yb',
        'yb yc',
        'yc yd',
        'ya end1',
        'yb end2',
        'yc end3',
      ],
    ),
  );
  for (const [column, [cell]] of layers.cells.entries()) {
    cell!.sort(
      (a, b) => Number(a.anchor.box!.id < b.anchor.box!.id) - Number(a.anchor.box!.id > b.anchor.box!.id),
    );
    renumber(layers, column);
  }
  return layers;
}

describe('chains', () => {
  test('hold every single vertex once at most, one per column', () => {
    const { layers } = layered(layoutGraphOf(generateProcess(100, 1)));
    const vertices = chainsOf(layers).flat();
    expect(new Set(vertices).size).toBe(vertices.length);
    for (const chain of chainsOf(layers))
      for (const [k, v] of chain.entries()) expect(v.column).toBe(chain[0]!.column + k);
  });

  test('change places as a whole', () => {
    const layers = crossed();
    const before = countCrossings(layers);
    expect(before).toBeGreaterThan(0);
    let gained = 0;
    for (const chain of chainsOf(layers)) gained += moveChain(layers, chain, { done: 0 });
    expect(gained).toBe(before);
    expect(countCrossings(layers)).toBe(0);
  });

  test('tell what they gained, and leave nothing out', () => {
    const { layers } = layered(layoutGraphOf(generateProcess(250, 2)));
    orderCells(layers, 1);
    const count = standing(layers);
    for (const chain of chainsOf(layers)) {
      const before = countCrossings(layers);
      const gained = moveChain(layers, chain, { done: 0 });
      expect(gained).toBeGreaterThanOrEqual(0);
      expect(countCrossings(layers)).toBe(before - gained);
      expect(standing(layers)).toBe(count);
    }
  });
});
