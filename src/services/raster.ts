// Turns an SVG drawing into a PNG of any size: drawn in tiles on the browser's canvas, compressed in a worker meanwhile.
import type { Size } from '../base/geometry';
import type { Raster, WriteTask } from '../formats/format';
import { hasInk, type SampledDrawing, withSamples } from './font-samples';
import { NOT_OPAQUE, type Opacity } from './png-encoder';
import { startPngWorker } from './running-png';
import { intoStrip, type Strip, stripsOf } from './tiles';

/** How long fonts may take to appear, and how often they are looked for, ms. */
const PATIENCE = 15_000;
const EVERY = 40;

function canvasOf({ width, height }: Size): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the browser has no canvas');
  return { canvas, context };
}

/** Safari keeps the memory of a canvas until its size is taken away. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Waits until every sample of the strip below the picture has been drawn. */
async function fontsAppear(
  image: HTMLImageElement,
  top: number,
  { strip, cells }: SampledDrawing,
): Promise<void> {
  if (cells.length === 0) return;
  const { canvas, context } = canvasOf(strip);
  try {
    for (let waited = 0; waited <= PATIENCE; waited += EVERY) {
      context.clearRect(0, 0, strip.width, strip.height);
      context.drawImage(image, 0, -top);
      const ready = cells.every(({ x, y, size }) => hasInk(context.getImageData(x, y, size, size).data));
      if (ready) return;
      await new Promise((later) => setTimeout(later, EVERY));
    }
  } finally {
    release(canvas);
  }
  throw new Error('the fonts of the picture did not appear');
}

async function decoded(svg: string): Promise<{ image: HTMLImageElement; forget: () => void }> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw new Error('the browser could not read the picture', { cause: error });
  }
  return { image, forget: () => URL.revokeObjectURL(url) };
}

/** A macrotask in between, so that input and frames come through. */
const breathe = (): Promise<void> => new Promise((later) => setTimeout(later, 0));

/** The pixels of one strip, drawn tile by tile on a canvas that holds each of them. */
async function pixelsOf(
  image: HTMLImageElement,
  { y, height, tiles }: Strip,
  width: number,
  context: CanvasRenderingContext2D,
): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const whole = tiles.length === 1 ? null : new Uint8ClampedArray(width * height * 4);
  for (const tile of tiles) {
    context.clearRect(0, 0, tile.width, height);
    context.drawImage(image, -tile.x, -y);
    const { data } = context.getImageData(0, 0, tile.width, height);
    if (!whole) return data;
    intoStrip(whole, width, tile, data);
    await breathe();
  }
  return whole ?? new Uint8ClampedArray();
}

/** The share of the work that the last strip ends; the rest is putting the file together. */
const DRAWN = 0.97;

interface Work {
  readonly image: HTMLImageElement;
  readonly size: Size;
  readonly dpi: number;
  readonly task: WriteTask | undefined;
}

/** Draws strip by strip; while one is compressed the next is drawn, never more. */
async function encoded({ image, size, dpi, task }: Work, opacity: Opacity): Promise<Blob> {
  const strips = stripsOf(size);
  const first = { width: strips[0]?.tiles[0]?.width ?? 1, height: strips[0]?.height ?? 1 };
  const encoder = await startPngWorker(size, dpi, opacity);
  const { canvas, context } = canvasOf(first);
  try {
    let compressed: Promise<void> = Promise.resolve();
    for (const [i, strip] of strips.entries()) {
      task?.signal.throwIfAborted();
      const pixels = await pixelsOf(image, strip, size.width, context);
      await compressed;
      compressed = encoder.rows(pixels);
      // Its failure is heard when the next strip is drawn.
      compressed.catch(() => undefined);
      task?.progress((DRAWN * (i + 1)) / strips.length);
      await breathe();
    }
    await compressed;
    return await encoder.finish();
  } finally {
    encoder.stop();
    release(canvas);
  }
}

const isNotOpaque = (fault: unknown): boolean => fault instanceof Error && fault.name === NOT_OPAQUE;

/** Dots per inch of a px. */
const DPI = 96;

/** The raster of a page with a DOM. */
export const raster: Raster = {
  async png(svg, size, samples, task) {
    const drawing = withSamples(svg, size, samples);
    const { image, forget } = await decoded(drawing.svg);
    try {
      await fontsAppear(image, size.height, drawing);
      const work: Work = { image, size, dpi: DPI * drawing.scale, task };
      // Most pictures have a ground; one that has none shows it in its first strip.
      return await encoded(work, 'opaque').catch((fault: unknown) => {
        if (!isNotOpaque(fault)) throw fault;
        return encoded(work, 'clear');
      });
    } finally {
      forget();
    }
  },
};
