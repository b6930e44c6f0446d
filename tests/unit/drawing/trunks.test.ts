import { describe, expect, it } from 'vitest';
import type { Point, Side } from '../../../src/base/geometry';
import { sharedLength, wayLength, withoutStart } from '../../../src/drawing/polyline';
import { drawnParts } from '../../../src/drawing/trunks';

const way = (...xy: number[]): Point[] =>
  Array.from({ length: xy.length / 2 }, (_, i) => ({ x: xy[2 * i]!, y: xy[2 * i + 1]! }));

const connection = (
  id: string,
  from: string,
  to: string,
  points: Point[],
  kind: 'flow' | 'loop' | 'tie' = 'flow',
) => ({
  id,
  from,
  to,
  fromSide: 'bottom' as Side,
  toSide: 'left' as Side,
  kind,
  points,
});

describe('ways', () => {
  it('have a length and lose it from their start', () => {
    const bent = way(0, 0, 0, 100, 50, 100);
    expect(wayLength(bent)).toBe(150);
    expect(withoutStart(bent, 30)).toEqual(way(0, 30, 0, 100, 50, 100));
    expect(withoutStart(bent, 110)).toEqual(way(10, 100, 50, 100));
  });

  it('share what runs on the same line from the same point', () => {
    expect(sharedLength(way(0, 0, 0, 100, 50, 100), way(0, 0, 0, 60, 50, 60))).toBe(60);
    expect(sharedLength(way(0, 0, 0, 100, 50, 100), way(0, 0, 0, 100, 20, 100, 20, 150))).toBe(120);
    expect(sharedLength(way(0, 0, 0, 100), way(0, 0, 0, -100))).toBe(0);
    expect(sharedLength(way(0, 0, 0, 100), way(5, 0, 5, 100))).toBe(0);
  });
});

describe('shared trunks', () => {
  it('are drawn by the longest branch; the others begin 18 px before their corner', () => {
    const parts = drawnParts([
      connection('near', 'a', 'b', way(0, 0, 0, 100, 50, 100)),
      connection('far', 'a', 'c', way(0, 0, 0, 200, 50, 200)),
    ]);
    expect(parts.get('far')?.drawn).toEqual(way(0, 0, 0, 200, 50, 200));
    expect(parts.get('near')).toEqual({ drawn: way(0, 82, 0, 100, 50, 100), arrow: true });
  });

  it('into a step have one head', () => {
    const parts = drawnParts([
      connection('near', 'a', 'z', way(0, 100, 50, 100, 50, 0)),
      connection('far', 'b', 'z', way(0, 200, 50, 200, 50, 0)),
    ]);
    expect(parts.get('near')).toEqual({ drawn: way(0, 100, 50, 100, 50, 82), arrow: false });
    expect(parts.get('far')?.arrow).toBe(true);
  });

  it('of a dashed and a solid line are drawn solid', () => {
    const parts = drawnParts([
      connection('loop', 'a', 'b', way(0, 0, 0, 200, 50, 200), 'loop'),
      connection('flow', 'a', 'c', way(0, 0, 0, 100, 50, 100)),
    ]);
    expect(parts.get('flow')?.drawn).toEqual(way(0, 0, 0, 100, 50, 100));
    expect(parts.get('loop')?.drawn).toEqual(way(0, 82, 0, 200, 50, 200));
  });

  it('are none for lines from other sides, for ties, and for the same way twice', () => {
    const points = way(0, 0, 0, 100, 50, 100);
    const twice = drawnParts([connection('one', 'a', 'b', points), connection('two', 'a', 'b', points)]);
    expect([...twice.values()].map(({ drawn }) => drawn)).toEqual([points, points]);
    const tie = drawnParts([
      connection('tie', 'a', 'b', points, 'tie'),
      connection('flow', 'a', 'c', way(0, 0, 0, 200, 50, 200)),
    ]);
    expect(tie.get('tie')).toEqual({ drawn: points, arrow: false });
  });
});
