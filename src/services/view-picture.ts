// A picture of a part of the page exactly as it stands on the screen (overlays included), for the clipboard.

/** Renders an element with html-to-image, at the screen's density and at least twice the size. */
export async function viewPicture(element: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image');
  const background = getComputedStyle(element).backgroundColor;
  const picture = await toBlob(element, {
    pixelRatio: Math.max(2, window.devicePixelRatio),
    backgroundColor: background,
    filter: (node) => !(node instanceof HTMLElement && node.dataset['picture'] === 'leave-out'),
  });
  if (!picture) throw new Error('the browser made no picture');
  return picture;
}

/** Puts a PNG on the clipboard. The picture may still be in the making: the user's click stays valid meanwhile. */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
