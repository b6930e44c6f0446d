// What a browser's canvas can hold: a larger one stays blank without a word, so nobody may ask for it.
import type { Size } from '../../base/geometry';

/** Longest side and largest area that every current desktop browser draws, px. */
export const CANVAS_LIMIT = { side: 16_384, area: 268_000_000 } as const;

/** The size in pixels of a picture at a scale. */
export const pixelSize = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

const holds = ({ width, height }: Size): boolean =>
  width <= CANVAS_LIMIT.side && height <= CANVAS_LIMIT.side && width * height <= CANVAS_LIMIT.area;

/** `scale` where a picture of this size fits at it, else the largest scale that fits, in hundredths. */
export function fits(size: Size, scale: number): number {
  if (holds(pixelSize(size, scale))) return scale;
  const { width, height } = size;
  const most = Math.min(
    CANVAS_LIMIT.side / width,
    CANVAS_LIMIT.side / height,
    Math.sqrt(CANVAS_LIMIT.area / (width * height)),
  );
  const steps = Math.floor(most * 100);
  return (holds(pixelSize(size, steps / 100)) ? steps : steps - 1) / 100;
}
