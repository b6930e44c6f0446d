import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoStrip, stripsOf } from '../../../src/services/tiles';

describe('tiles', () => {
  it('cover a picture of any size exactly once, none larger than asked', () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const strips = stripsOf({ width, height });
        const wrong: unknown[] = [];
        let y = 0;
        for (const strip of strips) {
          if (strip.y !== y || strip.height < 1) wrong.push(strip);
          if (strip.height > 1 && strip.height * width > 4_000_000) wrong.push(strip);
          let x = 0;
          for (const tile of strip.tiles) {
            if (tile.x !== x || tile.width < 1 || tile.width > 8192) wrong.push(tile);
            x += tile.width;
          }
          if (x !== width) wrong.push(strip);
          y += strip.height;
        }
        expect(wrong).toEqual([]);
        expect(y).toBe(height);
      }),
      { numRuns: 30 },
    );
  });

  it('are put beside each other in their strip', () => {
    const [strip] = stripsOf({ width: 5, height: 2 }, 10, 2);
    const whole = new Uint8ClampedArray(5 * 2 * 4);
    for (const tile of strip!.tiles)
      intoStrip(whole, 5, tile, new Uint8ClampedArray(tile.width * 2 * 4).fill(tile.x + 1));
    const reds = Array.from({ length: 10 }, (_, i) => whole[i * 4]);
    expect(reds).toEqual([1, 1, 3, 3, 5, 1, 1, 3, 3, 5]);
  });
});
