// Settling a cell: boxes end up 24 px apart inside the padding, and as little as possible moves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Rect } from '../../../src/base/geometry';
import { CELL } from '../../../src/layout/map-geometry';
import { nearestFree } from '../../../src/layout/nearest-free';
import { APART, settleBoxes } from '../../../src/layout/settle';
import { runs } from '../../helpers/runs';

const box = (x: number, y: number, width = 138, height = 56): Rect => ({ x, y, width, height });
const settled = (boxes: Record<string, Rect>, moved: string[], pinned: string[] = []) =>
  Object.fromEntries(settleBoxes(new Map(Object.entries(boxes)), new Set(moved), new Set(pinned)));

describe('settling a cell', () => {
  it('leaves boxes that are far enough apart where they are', () => {
    const boxes = { a: box(17, 16), b: box(200, 16) };
    expect(settled(boxes, ['b'])).toEqual(boxes);
  });

  it('brings a box that was dropped over the edge back inside the padding', () => {
    expect(settled({ a: box(-30, -5) }, ['a'])).toEqual({ a: box(CELL.edge, CELL.edge) });
  });

  it('lets a dropped box find the nearest free place beside the one it was dropped on', () => {
    const { a, b } = settled({ a: box(200, 16), b: box(210, 60) }, ['b']);
    expect(a).toEqual(box(200, 16));
    expect(b).toEqual(box(210, 16 + 56 + APART));
  });

  it('pushes the neighbours when a box has grown in their midst', () => {
    const { a, b, c } = settled({ a: box(17, 16), b: box(180, 16, 186), c: box(360, 16) }, ['b']);
    expect(a).toEqual(box(17, 16));
    expect(b).toEqual(box(180, 16, 186));
    expect(c?.x).toBe(180 + 186 + APART);
  });

  it('never moves a pinned box', () => {
    const { a, b } = settled({ a: box(17, 16), b: box(30, 20) }, ['b'], ['a']);
    expect(a).toEqual(box(17, 16));
    expect(b && overlaps(b, box(17, 16), APART)).toBe(false);
  });

  const rects = fc.array(
    fc.record({
      x: fc.integer({ min: -100, max: 600 }),
      y: fc.integer({ min: -100, max: 400 }),
      width: fc.integer({ min: 16, max: 186 }),
      height: fc.integer({ min: 40, max: 110 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('finds a place that is free and inside, whatever lies there (property)', () => {
    fc.assert(
      fc.property(rects, ([own, ...others]) => {
        const at = nearestFree(own ?? box(0, 0), others);
        expect(others.some((other) => overlaps(at, other, APART))).toBe(false);
        expect(at.x).toBeGreaterThanOrEqual(CELL.edge);
        expect(at.y).toBeGreaterThanOrEqual(CELL.edge);
      }),
      runs(300),
    );
  });

  it('leaves a dropped box apart from all others, whatever the cell holds (property)', () => {
    fc.assert(
      fc.property(rects, (list) => {
        const boxes = new Map<string, Rect>();
        for (const [i, rect] of list.entries()) boxes.set(`b${i}`, nearestFree(rect, [...boxes.values()]));
        boxes.set('dropped', { ...(list[0] ?? box(0, 0)), x: 40, y: 30 });
        const after = settleBoxes(boxes, new Set(['dropped']), new Set());
        const all = [...after.values()];
        expect(after.size).toBe(boxes.size);
        for (const [i, a] of all.entries())
          for (const b of all.slice(i + 1)) expect(overlaps(a, b, APART)).toBe(false);
      }),
      runs(200),
    );
  });
});
