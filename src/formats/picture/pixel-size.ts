// How large a PNG may get: no canvas limits it, as it is drawn in tiles, but what opens it afterwards does.
import type { Size } from '../../base/geometry';

/**
 * Longest side and largest area of a file, px: 16 bits a side is what viewers, office programs and printers count on; an area
 * beyond a thousand million needs 4 GB of memory to be looked at.
 */
export const PIXEL_LIMIT = { side: 65_535, area: 1_000_000_000 } as const;

/** Longest side and largest area that browsers and most programs show without trouble, px. */
const EASY = { side: 16_384, area: 268_000_000 } as const;

/** The size in pixels of a picture at a scale. */
export const pixelSize = ({ width, height }: Size, scale: number): Size => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
});

const within = ({ width, height }: Size, most: { readonly side: number; readonly area: number }): boolean =>
  width <= most.side && height <= most.side && width * height <= most.area;

/** True when every program can be expected to open a picture of so many pixels. */
export const opensEasily = (pixels: Size): boolean => within(pixels, EASY);

/** `scale` where a picture of this size fits at it, else the largest scale that fits, in hundredths. */
export function fits(size: Size, scale: number): number {
  const holds = (by: number): boolean => within(pixelSize(size, by), PIXEL_LIMIT);
  if (holds(scale)) return scale;
  const { width, height } = size;
  const most = Math.min(
    PIXEL_LIMIT.side / width,
    PIXEL_LIMIT.side / height,
    Math.sqrt(PIXEL_LIMIT.area / (width * height)),
  );
  const steps = Math.floor(most * 100);
  return (holds(steps / 100) ? steps : steps - 1) / 100;
}
