// A picture of a part of the page exactly as it stands on the screen (overlays included), for the clipboard.
import { fonts } from './fonts';

/** Renders an element with html-to-image, at the screen's density and at least twice the size. */
export async function viewPicture(element: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image');
  const background = getComputedStyle(element).backgroundColor;
  const text = element.textContent ?? '';
  const weights = [500, 700].map((weight) => ({ text, weight }));
  const picture = await toBlob(element, {
    pixelRatio: Math.max(2, window.devicePixelRatio),
    backgroundColor: background,
    // Only the parts of the fonts that are needed: left to itself it takes every slice of every font of the page.
    fontEmbedCSS: (await fonts.embed(weights)).css,
    filter: (node) => !(node instanceof HTMLElement && node.dataset['picture'] === 'leave-out'),
  });
  if (!picture) throw new Error('the browser made no picture');
  return picture;
}

/** Puts a PNG on the clipboard. The picture may still be in the making: the user's click stays valid meanwhile. */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
