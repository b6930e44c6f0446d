import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, opensEasily, PIXEL_LIMIT, pixelSize } from '../../../src/formats/picture/pixel-size';
import { runs } from '../../helpers/runs';

describe('fits', () => {
  it('keeps a scale that fits', () => {
    expect(fits({ width: 2000, height: 1200 }, 4)).toBe(4);
    expect(fits({ width: 4096, height: 1000 }, 4)).toBe(4);
  });

  it('gives the largest scale for what does not: by its sides, then by its area', () => {
    expect(fits({ width: 40_000, height: 800 }, 2)).toBe(1.63);
    expect(fits({ width: 800, height: 80_000 }, 1)).toBe(0.81);
    expect(fits({ width: 18_000, height: 18_000 }, 4)).toBe(1.75);
  });

  it('never names a scale that does not fit, and none that wastes a hundredth', () => {
    const side = fc.integer({ min: 100, max: 200_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 2, 3, 4), (width, height, scale) => {
        const found = fits({ width, height }, scale);
        const holds = (by: number) => {
          const pixels = pixelSize({ width, height }, by);
          return (
            Math.max(pixels.width, pixels.height) <= PIXEL_LIMIT.side &&
            pixels.width * pixels.height <= PIXEL_LIMIT.area
          );
        };
        expect(found).toBeLessThanOrEqual(scale);
        expect(found).toBeGreaterThan(0);
        expect(holds(found)).toBe(true);
        expect(found === scale || !holds(found + 0.02)).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('what opens everywhere', () => {
  it('ends where canvases of browsers do', () => {
    expect(opensEasily({ width: 16_384, height: 10_000 })).toBe(true);
    expect(opensEasily({ width: 16_385, height: 100 })).toBe(false);
    expect(opensEasily({ width: 16_384, height: 16_384 })).toBe(false);
  });
});
