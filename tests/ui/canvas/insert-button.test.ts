// The plus on a line leaves the line to a press: however far the chart is zoomed out, it does not lie where one would take the line.
import { expect, it } from 'vitest';
import { insertAt } from '../../../src/ui/canvas/insert-button';

const EMPTY = { steps: [], connections: [] };
/** Half of what takes a press, px of the chart, at a scale. */
const half = (scale: number): number => (11 + 4) * scale;

it.each([0.8, 1, 1.4, 1.8])('stands beside a short line, at a scale of %s', (scale) => {
  const line = {
    points: [
      { x: 0, y: 50 },
      { x: 60, y: 50 },
    ],
    label: null,
  };
  const { y } = insertAt(EMPTY, line, { x: 30, y: 50 }, false, scale);
  expect(Math.abs(y - 50)).toBeGreaterThan(half(scale));
});

it.each([0.8, 1, 1.4, 1.8])('stands on a long line, but not under the pointer, at a scale of %s', (scale) => {
  const line = {
    points: [
      { x: 0, y: 50 },
      { x: 400, y: 50 },
    ],
    label: null,
  };
  const { x, y } = insertAt(EMPTY, line, { x: 200, y: 50 }, false, scale);
  expect(y).toBe(50);
  expect(Math.abs(x - 200)).toBeGreaterThan(half(scale));
});
