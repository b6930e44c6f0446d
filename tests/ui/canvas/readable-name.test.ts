// The name of a step is typed in letters that can be read, at any zoom.
import { describe, expect, it } from 'vitest';
import { BOX_TEXT } from '../../../src/steps/text-styles';
import { readableScale } from '../../../src/ui/canvas/step-editor';

describe('the field for a name', () => {
  it.each([0.1, 0.3, 0.45, 0.7])('has letters of 12 px on the screen at a zoom of %s', (zoom) => {
    expect(BOX_TEXT.size * zoom * readableScale(zoom)).toBeCloseTo(12);
  });

  it.each([1, 2])('is as large as the chart at a zoom of %s', (zoom) => {
    expect(readableScale(zoom)).toBe(1);
  });
});
