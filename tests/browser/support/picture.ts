// Looks into exported pictures: the size of a PNG, and whether there is ink where the SVG of the same chart has text.
import type { Page } from '@playwright/test';

export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface InkedText extends TextBox {
  /** Share of the box's pixels that differ from the box's commonest colour. */
  readonly ink: number;
  /** A coarse picture of the ink, to tell one word from another. */
  readonly shape: string;
}

/** Where every text of an SVG lies, in its own px, measured by the browser. */
export const textBoxes = (page: Page, svg: string): Promise<TextBox[]> =>
  page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;left:0;top:0;visibility:hidden';
    host.append(parsed);
    document.body.append(host);
    const origin = parsed.getBoundingClientRect();
    const scale = Number(parsed.getAttribute('width')) / origin.width;
    const boxes = [...parsed.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      return {
        text: text.textContent ?? '',
        x: (box.x - origin.x) * scale,
        y: (box.y - origin.y) * scale,
        width: box.width * scale,
        height: box.height * scale,
      };
    });
    host.remove();
    return boxes.filter((box) => box.text.trim() !== '');
  }, svg);

/** Decodes a PNG in the browser and reads its size and the ink in the given boxes (in px of the chart, times `scale`). */
export const readPicture = (
  page: Page,
  png: Buffer,
  boxes: readonly TextBox[],
  scale: number,
): Promise<{ width: number; height: number; texts: InkedText[] }> =>
  page.evaluate(
    async ([data, wanted, times]) => {
      const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const texts = wanted.map((box) => {
        const width = Math.max(1, Math.round(box.width * times));
        const height = Math.max(1, Math.round(box.height * times));
        const { data: pixels } = context.getImageData(
          Math.round(box.x * times),
          Math.round(box.y * times),
          width,
          height,
        );
        const counts = new Map<number, number>();
        const colours: number[] = [];
        for (let i = 0; i < pixels.length; i += 4) {
          const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
          colours.push(colour);
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [ground] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
        const inked = colours.map((colour) => (colour === ground ? 0 : 1));
        const shape = Array.from({ length: 64 }, (_, i) => {
          const from = Math.floor((inked.length * i) / 64);
          const to = Math.floor((inked.length * (i + 1)) / 64);
          return inked.slice(from, to).reduce<number>((sum, v) => sum + v, 0);
        }).join(',');
        return { ...box, ink: inked.reduce<number>((sum, v) => sum + v, 0) / inked.length, shape };
      });
      return { width: bitmap.width, height: bitmap.height, texts };
    },
    [png.toString('base64'), [...boxes], scale] as const,
  );
