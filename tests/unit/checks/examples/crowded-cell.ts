// Examples of the check for cells that are too full.
import type { FlowSketch, SketchedStep } from '../../../helpers/flow-sketch';
import type { Examples } from './example';

const named = (count: number, at: { lane?: string; stage?: string } = {}): Record<string, SketchedStep> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`Step ${i + 1}`, { ...at, y: 16 + (i % 4) * 80 }]),
  );

/** Each of five leads to the four that do not stand beside it: that cannot be drawn without crossings. */
const LINES = [1, 2, 3, 4, 5];
const tangle: FlowSketch = {
  steps: Object.fromEntries(
    LINES.flatMap((i) => [
      [`A${i}`, { x: 17, y: 16 + i * 90 }],
      [`B${i}`, { x: 417, y: 16 + i * 90 }],
    ]),
  ),
  ways: LINES.flatMap((i) => LINES.filter((j) => j !== i).map((j) => `A${i} > B${j}`)),
};

const crowdedCell: Examples = {
  valid: [{ steps: named(12) }, { steps: { ...named(12), More: { stage: 'Close' } } }],
  invalid: [
    { sketch: { steps: named(13) }, found: ['stage Find'], values: { team: 'SDR', steps: 13, crossings: 0 } },
    {
      sketch: { steps: named(14, { lane: 'Sales', stage: 'Close' }), ways: ['Step 1 > Step 2'] },
      found: ['stage Close'],
      values: { team: 'Sales', steps: 14, crossings: 0 },
    },
    // Few steps, but nobody can follow the lines.
    { sketch: tangle, found: ['stage Find'] },
  ],
};
export default crowdedCell;
