// The bar of the selected step: in its usual place above, unless it would cover a neighbour more there than elsewhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, grown, overlaps, type Rect, right } from '../../../src/base/geometry';
import { barPlace } from '../../../src/ui/canvas/bar-place';
import { runs } from '../../helpers/runs';

const PANE = { width: 1000, height: 700 };
const BAR = { width: 200, height: 40 };
const step = (x: number, y: number): Rect => ({ x, y, width: 138, height: 56 });
const FREE = { steps: [], bars: [] };

const rectOf = (place: { left: number; top: number } | null): Rect => {
  if (!place) throw new Error('no place');
  return { x: place.left, y: place.top, ...BAR };
};

describe('the bar of a step', () => {
  it('lies above its step, in the middle, 12 px from the ring', () => {
    expect(barPlace(step(400, 300), 8, FREE, PANE, BAR)).toEqual({ left: 369, top: 240 });
  });

  it('lies beside its step where the lanes run down, and above or below only where both sides are taken', () => {
    const down = { ...FREE, down: true };
    expect(barPlace(step(400, 300), 8, down, PANE, BAR)).toEqual({ left: 558, top: 308 });
    const taken = { ...down, steps: [step(560, 300)] };
    expect(barPlace(step(400, 300), 8, taken, PANE, BAR)).toEqual({ left: 180, top: 308 });
    const both = { ...down, steps: [step(560, 300), step(240, 300)] };
    expect(barPlace(step(400, 300), 8, both, PANE, BAR)?.top).toBeLessThan(300);
  });

  it('goes below when a step is above, and beside when both are taken', () => {
    const above = step(400, 212);
    const below = step(400, 388);
    const under = barPlace(step(400, 300), 8, { steps: [above], bars: [] }, PANE, BAR);
    expect(under).toEqual({ left: 369, top: 376 });
    const beside = rectOf(
      barPlace(
        step(400, 300),
        8,
        {
          steps: [step(230, 212), above, step(570, 212), step(230, 388), below, step(570, 388)],
          bars: [],
        },
        PANE,
        BAR,
      ),
    );
    expect(beside).toMatchObject({ x: 558, y: 308 });
  });

  it('shifts along the edge of its step rather than cover one beside', () => {
    const place = rectOf(
      barPlace(step(400, 300), 8, { steps: [step(450, 212), step(400, 388)], bars: [] }, PANE, BAR),
    );
    expect([step(450, 212), step(400, 388)].filter((other) => overlaps(other, place))).toEqual([]);
    expect(place.y).toBe(240);
  });

  it('keeps clear of other bars', () => {
    const palette: Rect = { x: 220, y: 630, width: 560, height: 50 };
    const around = { steps: [step(400, 470)], bars: [palette] };
    expect(overlaps(palette, rectOf(barPlace(step(400, 560), 8, around, PANE, BAR)))).toBe(false);
  });

  it('covers no step that is looked at, whatever dimmed ones, conditions or habit say', () => {
    const own = step(400, 300);
    // Above, a corner of a lit step; below, a dimmed one that fills all of it.
    const lit = [{ x: 300, y: 200, width: 500, height: 44 }];
    const dimmed = [{ x: 200, y: 370, width: 600, height: 100 }];
    const place = rectOf(barPlace(own, 8, { steps: lit, dimmed, bars: [] }, PANE, BAR));
    expect(place).toMatchObject({ x: 369, y: 376 });
    const labels = [{ x: 420, y: 380, width: 60, height: 18 }];
    const clear = rectOf(barPlace(own, 8, { steps: lit, labels, bars: [] }, PANE, BAR));
    expect([...lit, ...labels].filter((other) => overlaps(clear, other))).toEqual([]);
  });

  it('stands a little off when all places at its step are taken', () => {
    const own = step(400, 300);
    const ring = [
      { x: 200, y: 230, width: 560, height: 50 },
      { x: 200, y: 376, width: 560, height: 60 },
      { x: 558, y: 290, width: 200, height: 80 },
      { x: 200, y: 290, width: 180, height: 80 },
    ];
    const place = rectOf(barPlace(own, 8, { steps: ring, bars: [] }, PANE, BAR));
    expect(ring.filter((other) => overlaps(place, other))).toEqual([]);
    expect(bottom(place)).toBeLessThanOrEqual(230);
    expect(bottom(place)).toBeGreaterThan(200);
  });

  it('does the least harm where everything is taken', () => {
    const all = [
      { x: 0, y: 0, width: 1000, height: 290 },
      { x: 0, y: 366, width: 1000, height: 400 },
    ];
    const beside = [
      { x: 548, y: 290, width: 500, height: 76 },
      { x: 0, y: 310, width: 390, height: 20 },
    ];
    const place = rectOf(barPlace(step(400, 300), 8, { steps: [...all, ...beside], bars: [] }, PANE, BAR));
    expect(right(place)).toBeLessThanOrEqual(392);
  });

  it('covers no step where a place above, below or beside is free (property)', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 860 }), y: fc.integer({ min: 0, max: 640 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), fc.array(spot, { maxLength: 6 }), (others, dim) => {
        const own = step(400, 300);
        const steps = others.map(({ x, y }) => step(x, y)).filter((one) => !overlaps(one, grown(own, 8)));
        const dimmed = dim.map(({ x, y }) => step(x, y));
        const place = rectOf(barPlace(own, 8, { steps, dimmed, bars: [] }, PANE, BAR));
        const middles = [
          { x: 369, y: 240, ...BAR },
          { x: 369, y: 376, ...BAR },
          { x: 558, y: 308, ...BAR },
          { x: 180, y: 308, ...BAR },
        ];
        const isFree = (one: Rect): boolean => !steps.some((other) => overlaps(one, other));
        expect(isFree(place) || !middles.some(isFree)).toBe(true);
      }),
      runs(200),
    );
  });

  it('is nowhere when its step is out of view', () => {
    expect(barPlace(step(1200, 300), 8, FREE, PANE, BAR)).toBeNull();
  });

  it('is inside the pane and never on its step, wherever steps stand', () => {
    const spot = fc.record({ x: fc.integer({ min: -60, max: 940 }), y: fc.integer({ min: -20, max: 660 }) });
    fc.assert(
      fc.property(spot, fc.array(spot, { maxLength: 12 }), (own, others) => {
        const box = step(own.x, own.y);
        const steps = others.map(({ x, y }) => step(x, y));
        const place = rectOf(barPlace(box, 8, { steps, bars: [] }, PANE, BAR));
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(right(place)).toBeLessThanOrEqual(992);
        expect(bottom(place)).toBeLessThanOrEqual(692);
        expect(overlaps(place, grown(box, 8))).toBe(false);
      }),
      runs(100),
    );
  });
});
