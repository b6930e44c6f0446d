// Turns an SVG drawing into a PNG by the browser's own canvas.
import type { Size } from '../base/geometry';
import type { Raster } from '../formats/format';

async function decode(
  svg: string,
  { width, height }: Size,
): Promise<{ image: HTMLImageElement; done: () => void }> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.width = width;
  image.height = height;
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw new Error('the browser could not draw the picture', { cause: error });
  }
  return { image, done: () => URL.revokeObjectURL(url) };
}

/** A canvas that is too large for the browser's memory takes drawing commands and stays blank: the far corner tells. */
function assertDraws(context: CanvasRenderingContext2D, { width, height }: Size): void {
  context.fillRect(width - 1, height - 1, 1, 1);
  const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (alpha !== 255) throw new Error(`the browser has no room for a picture of ${width} × ${height} pixels`);
  context.clearRect(width - 1, height - 1, 1, 1);
}

/** The raster of a page with a DOM. */
export const raster: Raster = {
  async png(svg, size) {
    const { image, done } = await decode(svg, size);
    const canvas = document.createElement('canvas');
    try {
      canvas.width = size.width;
      canvas.height = size.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('the browser has no canvas');
      assertDraws(context, size);
      context.drawImage(image, 0, 0, size.width, size.height);
      const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
      if (!blob) throw new Error(`the browser made no picture of ${size.width} × ${size.height} pixels`);
      return blob;
    } finally {
      done();
      // Safari keeps the memory of a canvas until its size is taken away.
      canvas.width = 0;
      canvas.height = 0;
    }
  },
};
