// Cuts a picture into tiles that any canvas holds: strips from the top down, each as wide as the picture, in pieces where that is too wide.
import type { Size } from '../base/geometry';

/** Pixels of a strip: so many are drawn in one task (about 40 ms), and held in memory at a time. Each strip costs some 15 ms besides. */
const STRIP = 4_000_000;
/** No canvas of a current browser is refused at this width. */
const WIDEST = 8_192;

export interface Tile {
  readonly x: number;
  readonly width: number;
}

export interface Strip {
  readonly y: number;
  readonly height: number;
  readonly tiles: readonly Tile[];
}

/** The strips of a picture, px; together they cover it once. */
export function stripsOf({ width, height }: Size, pixels = STRIP, widest = WIDEST): Strip[] {
  const rows = Math.max(1, Math.floor(pixels / width));
  const tiles = Array.from({ length: Math.ceil(width / widest) }, (_, i) => ({
    x: i * widest,
    width: Math.min(widest, width - i * widest),
  }));
  return Array.from({ length: Math.ceil(height / rows) }, (_, i) => ({
    y: i * rows,
    height: Math.min(rows, height - i * rows),
    tiles,
  }));
}

/** Puts the pixels of a tile into those of its strip; both hold red, green, blue and opacity. */
export function intoStrip(
  strip: Uint8ClampedArray,
  width: number,
  tile: Tile,
  pixels: Uint8ClampedArray,
): void {
  const length = tile.width * 4;
  for (let row = 0; row * length < pixels.length; row++)
    strip.set(pixels.subarray(row * length, (row + 1) * length), (row * width + tile.x) * 4);
}
