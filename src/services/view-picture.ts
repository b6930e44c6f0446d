// A picture of a part of the page exactly as it stands on the screen (overlays included), as a PNG.
import { fonts } from './fonts';

/** What scrolls is pictured whole. */
function wholeOf(element: HTMLElement) {
  const { scrollWidth: width, scrollHeight: height, clientWidth, clientHeight } = element;
  if (width <= clientWidth && height <= clientHeight) return {};
  return {
    width,
    height,
    style: { width: `${width}px`, height: `${height}px`, maxHeight: 'none', overflow: 'visible' },
  };
}

/** Renders an element with html-to-image, at the screen's density and at least twice the size. */
export async function viewPicture(element: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image');
  const background = getComputedStyle(element).backgroundColor;
  const text = element.textContent ?? '';
  const weights = [500, 700].map((weight) => ({ text, weight }));
  const picture = await toBlob(element, {
    ...wholeOf(element),
    pixelRatio: Math.max(2, window.devicePixelRatio),
    backgroundColor: background,
    // Only the parts of the fonts that are needed: left to itself it takes every slice of every font of the page.
    fontEmbedCSS: (await fonts.embed(weights)).css,
    filter: (node) => !(node instanceof HTMLElement && node.dataset['picture'] === 'leave-out'),
  });
  if (!picture) throw new Error('the browser made no picture');
  return picture;
}
