import { describe, expect, test } from 'vitest';
import { bestShape, type Care } from '../../../../src/layout/place/best-shape';
import { canonicalOrder } from '../../../../src/layout/place/canonical';
import { draftMap, readyMap, shapeMap } from '../../../../src/layout/place/draft';
import { layoutGraphOf } from '../../../bench/draw';
import { generateProcess } from '../../../bench/generate';
import type { NeutralGraph } from '../../../bench/neutral';

/** How many shapes of a map are drawn. */
function drawn(graph: NeutralGraph, care: Care): number {
  const layout = layoutGraphOf(graph);
  const readied = readyMap(layout, canonicalOrder(layout));
  let count = 0;
  bestShape(
    1.85,
    care,
    (shape) => shapeMap(readied, shape),
    (shaped) => {
      count++;
      return draftMap(layout, shaped, 'trial');
    },
  );
  return count;
}

const chain = (length: number): NeutralGraph => {
  const ids = Array.from({ length }, (_, k) => `s${k}`);
  return {
    id: 'chain',
    lanes: [{ id: 'a' }],
    stages: [],
    nodes: ids.map((id) => ({ id, lane: 'a', kind: 'step', label: id, width: 120, height: 60 })),
    edges: ids.slice(1).map((id, k) => ({ id: `e${k}`, source: `s${k}`, target: id, label: '' })),
  };
};

describe('the best shape', () => {
  test('a calm map shown at full size gets a second shape only where a user waits for it', () => {
    expect(drawn(chain(5), 'least')).toBe(1);
    expect(drawn(chain(5), 'usual')).toBeGreaterThan(1);
    expect(drawn(chain(5), 'most')).toBeGreaterThan(1);
  });

  test('a map too wide for a sheet gets more shapes with any care', () => {
    expect(drawn(chain(20), 'least')).toBeGreaterThan(1);
  });

  test('the more care, the more shapes of a map with crossings', () => {
    const counts = (care: Care): number =>
      [1, 2, 3, 4, 5].reduce((sum, seed) => sum + drawn(generateProcess(30, seed), care), 0);
    const [least, usual, most] = [counts('least'), counts('usual'), counts('most')];
    expect(least).toBeLessThan(usual);
    expect(usual).toBeLessThan(most);
  });
});
