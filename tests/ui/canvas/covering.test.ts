// What floats above the chart knows whether it lies over what is drawn, wherever the view is.
import { expect, it } from 'vitest';
import type { Scene } from '../../../src/drawing/scene';
import { coversDrawing } from '../../../src/ui/canvas/covering';

const SCENE = {
  steps: [{ rect: { x: 1000, y: 400, width: 138, height: 56 } }],
  marks: [{ rect: { x: 10, y: 10, width: 40, height: 20 } }],
  connections: [
    {
      points: [
        { x: 1069, y: 456 },
        { x: 1069, y: 900 },
      ],
      label: { text: 'No', rect: { x: 1200, y: 700, width: 40, height: 20 } },
    },
  ],
} as unknown as Scene;
const BOX = { x: 600, y: 500, width: 188, height: 98 };

it.each([
  ['beside the step', { x: 0, y: 0, zoom: 1 }, false],
  ['over it once the view has moved', { x: -350, y: 120, zoom: 1 }, true],
  ['beside it again', { x: -600, y: 120, zoom: 1 }, false],
  ['over it where the chart is small', { x: 0, y: 260, zoom: 0.6 }, true],
  ['over a line', { x: -350, y: -100, zoom: 1 }, true],
  ['over a condition', { x: -500, y: -150, zoom: 1 }, true],
  ['over a mark', { x: 600, y: 520, zoom: 1 }, true],
])('%s', (_, view, covers) => {
  expect(coversDrawing(BOX, SCENE, view)).toBe(covers);
});
