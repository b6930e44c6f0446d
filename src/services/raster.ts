// Turns an SVG drawing into a PNG by the browser's own canvas.
import type { Size } from '../base/geometry';
import type { Raster } from '../formats/format';
import { hasInk, type SampledDrawing, withSamples } from './font-samples';

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

/** A canvas that is too large for the browser's memory takes drawing commands and stays blank: the far corner tells. */
function assertDraws(context: CanvasRenderingContext2D, { width, height }: Size): void {
  context.fillRect(width - 1, height - 1, 1, 1);
  const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (alpha !== 255) throw new Error(`the browser has no room for a picture of ${width} × ${height} pixels`);
  context.clearRect(width - 1, height - 1, 1, 1);
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

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => {
      if (blob) made(blob);
      else failed(new Error(`the browser made no picture of ${canvas.width} × ${canvas.height} pixels`));
    }, 'image/png');
  });
}

/** The raster of a page with a DOM. */
export const raster: Raster = {
  async png(svg, size, samples) {
    const drawing = withSamples(svg, size, samples);
    const { image, forget } = await decoded(drawing.svg);
    const { canvas, context } = canvasOf(size);
    try {
      assertDraws(context, size);
      await fontsAppear(image, size.height, drawing);
      // The strip lies below the canvas.
      context.drawImage(image, 0, 0);
      return await blobOf(canvas);
    } finally {
      forget();
      release(canvas);
    }
  },
};
