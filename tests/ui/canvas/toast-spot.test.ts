// Where messages stand above the chart: low, and never on the step at hand while another place is free.
import { describe, expect, it } from 'vitest';
import { overlapArea, type Rect } from '../../../src/base/geometry';
import { boxAt, isClear, type Lying, toastSpot } from '../../../src/ui/canvas/toast-spot';

const HEIGHT = 60;
const chart: Rect = { x: 0, y: 100, width: 1200, height: 700 };
const nothing: Lying = { chart, bars: [], kept: [], steps: [] };
const wide: Rect = { x: 0, y: 500, width: 1200, height: 290 };

const boxFor = (part: Partial<Lying>) => boxAt(toastSpot({ ...nothing, ...part }, HEIGHT), HEIGHT);

describe('the place of a message', () => {
  it('is the middle of the foot', () => {
    expect(toastSpot(nothing, HEIGHT)).toEqual({ centre: 600, foot: 788 });
  });

  it('is at the right where a bar is higher in the middle', () => {
    const bars = [{ x: 300, y: 700, width: 400, height: 60 }];
    expect(toastSpot({ ...nothing, bars }, HEIGHT).centre).toBe(1012);
  });

  it.each([
    ['the middle', { x: 560, y: 740, width: 80, height: 40 }, 1012],
    ['the middle and the right', { x: 560, y: 740, width: 500, height: 40 }, 188],
  ])('leaves the step at hand in %s free', (_, step, centre) => {
    expect(toastSpot({ ...nothing, kept: [step] }, HEIGHT).centre).toBe(centre);
  });

  it('is at the top where the step at hand and its bar fill the foot', () => {
    const box = boxFor({ kept: [wide] });
    expect(overlapArea(box, wide)).toBe(0);
    expect(box.y).toBe(112);
  });

  it('covers other steps rather than go to the top', () => {
    expect(boxFor({ steps: [wide] }).y).toBeGreaterThan(600);
  });

  it('stays as long as it covers nothing of the step at hand', () => {
    const spot = toastSpot(nothing, HEIGHT);
    expect(isClear(spot, HEIGHT, { ...nothing, steps: [wide] })).toBe(true);
    expect(isClear(spot, HEIGHT, { ...nothing, kept: [wide] })).toBe(false);
  });
});
