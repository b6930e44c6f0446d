import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/base/geometry';
import { findCrossings } from '../../../src/drawing/crossings';
import type { SceneConnection } from '../../../src/drawing/scene';

const line = (id: string, points: Point[], more: Partial<SceneConnection> = {}): SceneConnection => ({
  id,
  of: [id],
  from: `${id}1`,
  to: `${id}2`,
  fromSide: 'right',
  toSide: 'left',
  kind: 'flow',
  points,
  drawn: points,
  arrow: true,
  label: null,
  handOff: null,
  ...more,
});
const down = [
  { x: 50, y: 0 },
  { x: 50, y: 100 },
];
const across = [
  { x: 0, y: 40 },
  { x: 100, y: 40 },
];

describe('crossings', () => {
  it('put the vertical over the horizontal', () => {
    expect(findCrossings([line('h', across), line('v', down)])).toEqual([
      { at: { x: 50, y: 40 }, over: 'v', under: 'h' },
    ]);
  });

  it('are found once where a trunk carries several', () => {
    expect(findCrossings([line('h', across), line('v', down), line('w', down)])).toHaveLength(1);
  });

  it('are none between branches of one step, at touching ends, and with ties', () => {
    expect(findCrossings([line('h', across, { from: 'a' }), line('v', down, { from: 'a' })])).toEqual([]);
    expect(
      findCrossings([
        line('h', across),
        line('v', [
          { x: 50, y: 40 },
          { x: 50, y: 100 },
        ]),
      ]),
    ).toEqual([]);
    expect(findCrossings([line('h', across), line('v', down, { kind: 'tie' })])).toEqual([]);
  });

  it('agree with looking at every pair', () => {
    const at = (n: number) => ((n * 7919) % 397) + 0.25;
    const lines = Array.from({ length: 60 }, (_, i) =>
      i % 2
        ? line(`v${i}`, [
            { x: at(i), y: at(i + 1) },
            { x: at(i), y: at(i + 1) + at(i + 2) },
          ])
        : line(`h${i}`, [
            { x: at(i), y: at(i + 3) },
            { x: at(i) + at(i + 4), y: at(i + 3) },
          ]),
    );
    const pairs = lines.flatMap((h) =>
      lines.filter((v) => {
        if (!h.id.startsWith('h') || !v.id.startsWith('v')) return false;
        const [[a, b], [c, d]] = [h.points, v.points] as [[Point, Point], [Point, Point]];
        return a.x + 2 < c.x && c.x < b.x - 2 && c.y + 2 <= a.y && a.y <= d.y - 2;
      }),
    );
    expect(pairs.length).toBeGreaterThan(50);
    expect(findCrossings(lines)).toHaveLength(pairs.length);
  });
});
