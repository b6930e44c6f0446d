// The view of the chart: anchored to the first cell, inside its bounds, as much of the chart as can be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import {
  type Charted,
  clampView,
  extentOf,
  firstView,
  fitted,
  nearEnough,
  revealed,
  seen,
  ZOOM,
  zoomed,
} from '../../../src/ui/canvas/view';
import { runs } from '../../helpers/runs';

const size = (least: number, most: number) =>
  fc.record({
    width: fc.integer({ min: least, max: most }),
    height: fc.integer({ min: least, max: most }),
  });
const across = (width: number, height: number): Charted => ({ width, height, laneDirection: 'horizontal' });
const down = (width: number, height: number): Charted => ({ width, height, laneDirection: 'vertical' });
const chart = fc
  .tuple(size(172, 9_000), fc.constantFrom(across, down))
  .map(([{ width, height }, shaped]) => shaped(width, height));
const pane = size(200, 3_000);
const view = fc.record({
  x: fc.integer({ min: -9_000, max: 2_000 }),
  y: fc.integer({ min: -9_000, max: 2_000 }),
  zoom: fc.double({ min: 0.05, max: 5, noNaN: true }),
});

describe('the view', () => {
  it('lets the first cell leave the corner only where lanes run down and the pane is wider than the chart, never the pane', () => {
    fc.assert(
      fc.property(view, chart, pane, (given, of, within) => {
        const allowed = clampView(given, of, within);
        const free = within.width - of.width * allowed.zoom;
        expect(allowed.x).toBeLessThanOrEqual(of.laneDirection === 'vertical' ? Math.max(0, free) : 0);
        expect(allowed.y).toBeLessThanOrEqual(0);
        expect(allowed.x + of.width * allowed.zoom).toBeGreaterThan(0);
        expect(allowed.y + of.height * allowed.zoom).toBeGreaterThan(0);
        expect(clampView(allowed, of, within)).toEqual(allowed);
      }),
      runs(100),
    );
  });

  it('gives React Flow an extent that holds every allowed view', () => {
    fc.assert(
      fc.property(view, chart, pane, (given, of, within) => {
        const allowed = clampView(given, of, within);
        const [[left, top], [right, bottom]] = extentOf(of, within, allowed.zoom);
        const part = seen(allowed, within);
        expect(part.x).toBeGreaterThanOrEqual(left - 1e-6);
        expect(part.y).toBeGreaterThanOrEqual(top - 1e-6);
        expect(part.x + part.width).toBeLessThanOrEqual(right + 1e-6);
        expect(part.y + part.height).toBeLessThanOrEqual(bottom + 1e-6);
      }),
      runs(100),
    );
  });

  it('keeps the middle of the pane in place when it zooms away from the borders', () => {
    const of = across(4_000, 3_000);
    const within = { width: 1_000, height: 800 };
    const before = { x: -1_000, y: -800, zoom: 1 };
    const after = zoomed(before, 1.25, of, within);
    const middle = ({ x, zoom }: { x: number; zoom: number }) => (500 - x) / zoom;
    expect(middle(after)).toBeCloseTo(middle(before), 6);
  });

  it('shows the whole chart when it fits, else its beginning at a size that can be read', () => {
    const within = { width: 1_200, height: 800 };
    expect(fitted(across(600, 300), within).zoom).toBe(1);
    expect(fitted(across(2_400, 300), within).zoom).toBeCloseTo(0.477, 2);
    expect(firstView(across(24_000, 9_000), within)).toEqual({ x: 0, y: 0, zoom: 0.8 });
    expect(fitted(across(1e6, 1e6), within).zoom).toBe(ZOOM.least);
  });

  it('keeps the lower right corner of the whole chart beside or above what covers the pane there', () => {
    fc.assert(
      fc.property(chart, size(500, 3_000), (of, within) => {
        const corner = { width: 210, height: 160 };
        const { x, zoom } = fitted(of, within, corner);
        fc.pre(zoom > ZOOM.least);
        const beside = x + of.width * zoom <= within.width - corner.width + 1e-6;
        const above = of.height * zoom <= within.height - corner.height + 1e-6;
        expect(beside || above).toBe(true);
      }),
      runs(100),
    );
  });

  it('opens and fits a chart whose lanes run down in the middle of the pane, and leaves it where it is put', () => {
    const within = { width: 1_256, height: 900 };
    expect(firstView(down(600, 400), within)).toEqual({ x: 300, y: 0, zoom: 1 });
    expect(fitted(down(600, 400), within, { width: 210, height: 160 })).toEqual({ x: 300, y: 0, zoom: 1 });
    // As high as the pane: beside what covers the lower right corner.
    expect(fitted(down(600, 816), within, { width: 400, height: 160 })).toEqual({ x: 256, y: 0, zoom: 1 });
    expect(fitted(across(600, 400), within).x).toBe(0);
    const put = { x: 120, y: 0, zoom: 1 };
    expect(clampView(put, down(600, 400), within)).toEqual(put);
    expect(clampView(put, down(1_300, 400), within).x).toBe(0);
  });

  it('moves no more than needed to show a step', () => {
    const of = across(4_000, 3_000);
    const within = { width: 1_000, height: 800 };
    const at = { x: -500, y: -400, zoom: 1 };
    expect(revealed(at, { x: 700, y: 600, width: 138, height: 56 }, of, within)).toEqual(at);
    expect(revealed(at, { x: 1_700, y: 600, width: 138, height: 56 }, of, within)).toEqual({
      ...at,
      x: -870,
    });
    expect(revealed(at, { x: 200, y: 600, width: 138, height: 56 }, of, within)).toEqual({ ...at, x: -168 });
  });

  it('shows a step where nothing lies over it, wherever it is on the chart', () => {
    const within = { width: 960, height: 700 };
    const bars = [
      { x: 604, y: -42, width: 340, height: 480 },
      { x: 200, y: 632, width: 500, height: 52 },
      { x: 12, y: 570, width: 160, height: 44 },
    ];
    const part = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(view, chart, part, fc.constantFrom(0.25, 0.5, 1, 1.5), (given, of, at, zoom) => {
        fc.pre(of.width > 300 && of.height > 200);
        const rect = { x: at.x * (of.width - 138), y: at.y * (of.height - 56), width: 138, height: 56 };
        const to = revealed(clampView({ ...given, zoom }, of, within), rect, of, within, bars);
        const box = {
          x: to.x + rect.x * zoom,
          y: to.y + rect.y * zoom,
          width: rect.width * zoom,
          height: rect.height * zoom,
        };
        expect(bars.filter((bar) => overlaps(bar, box))).toEqual([]);
        expect(box.x + box.width).toBeLessThanOrEqual(within.width + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(within.height + 1e-6);
        expect(clampView(to, of, within)).toEqual(to);
      }),
      runs(300),
    );
  });
});

describe('what is gone to from far away', () => {
  const pane = { width: 1000, height: 600 };
  const rect = { x: 2000, y: 1500, width: 138, height: 56 };

  it('comes near enough to be read, in the middle', () => {
    const view = nearEnough({ x: 0, y: 0, zoom: 0.35 }, rect, pane);
    expect(view.zoom).toBe(0.7);
    expect(view.x + (rect.x + 69) * 0.7).toBeCloseTo(500);
    expect(view.y + (rect.y + 28) * 0.7).toBeCloseTo(300);
  });

  it('leaves a zoom at which it can be read', () => {
    for (const zoom of [0.7, 1, 1.5])
      expect(nearEnough({ x: -20, y: 3, zoom }, rect, pane)).toEqual({ x: -20, y: 3, zoom });
  });
});
