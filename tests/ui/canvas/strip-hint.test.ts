// When a chart counts as a strip that Tidy is suggested for, and where one looks at it after Tidy.
import { describe, expect, it } from 'vitest';
import { isStrip } from '../../../src/ui/canvas/strip-hint';
import { fitted } from '../../../src/ui/canvas/view';
import { type Looked, viewAfterTidy } from '../../../src/ui/canvas/view-after-tidy';

const PANE = { width: 1000, height: 700 };
const NONE = { width: 0, height: 0 };

describe('a strip', () => {
  const strip = { chart: { width: 2800, height: 264 }, pane: PANE, steps: 16, settled: null };

  it('is long, low, and far wider than the pane', () => {
    expect(isStrip(strip)).toBe(true);
    expect(isStrip({ ...strip, chart: { width: 264, height: 2800 } })).toBe(true);
    expect(isStrip({ ...strip, chart: { width: 2800, height: 1400 } })).toBe(false);
    expect(isStrip({ ...strip, chart: { width: 1500, height: 264 } })).toBe(false);
  });

  it('is not suggested for a few steps, nor again before the chart has grown', () => {
    expect(isStrip({ ...strip, steps: 5 })).toBe(false);
    expect(isStrip({ ...strip, settled: 16 })).toBe(false);
    expect(isStrip({ ...strip, settled: 14 })).toBe(false);
    expect(isStrip({ ...strip, settled: 10 })).toBe(true);
  });
});

describe('the view after Tidy', () => {
  const chart = (width: number, height: number, x: number, y: number): Looked => ({
    width,
    height,
    laneDirection: 'horizontal',
    steps: [
      { id: 'first', rect: { x: 20, y: 20, width: 138, height: 56 } },
      { id: 'looked-at', rect: { x, y, width: 138, height: 56 } },
    ],
  });

  it('shows the whole chart to who drew along a strip', () => {
    const now = chart(1200, 600, 900, 400);
    const view = { x: -1800, y: 0, zoom: 1 };
    expect(viewAfterTidy(view, chart(2800, 264, 2300, 60), now, PANE, NONE)).toEqual(fitted(now, PANE));
  });

  it('shows the whole chart to who saw it whole', () => {
    const now = chart(3600, 2400, 3000, 1200);
    const view = { x: 0, y: 0, zoom: 0.2 };
    expect(viewAfterTidy(view, chart(4000, 2000, 3000, 900), now, PANE, NONE)).toEqual(fitted(now, PANE));
  });

  it('keeps the step in the middle where it is for who has zoomed into a part', () => {
    const before = chart(3000, 2000, 1500, 900);
    const now = chart(3200, 2400, 1300, 1200);
    const view = { x: -1900, y: -1000, zoom: 1.5 };
    const after = viewAfterTidy(view, before, now, PANE, NONE);
    expect(after.zoom).toBe(1.5);
    expect(after.x + 1300 * 1.5).toBe(view.x + 1500 * 1.5);
    expect(after.y + 1200 * 1.5).toBe(view.y + 900 * 1.5);
  });
});
