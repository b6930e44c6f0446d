// Puts what was exported on the clipboard. It may still be in the making: the user's click stays valid meanwhile.

const TEXT = 'text/plain';
const SVG = 'image/svg+xml';

/** @throws when the browser refuses, or the picture could not be made */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);

/** Text, and a drawing besides where `mime` says that it is one and the browser can hand drawings over. @throws as above */
export function copyText(content: Promise<Blob>, mime: string): Promise<void> {
  const text = content.then((blob) => blob.text()).then((said) => new Blob([said], { type: TEXT }));
  const drawing = mime === SVG && typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(SVG);
  const items = { [TEXT]: text, ...(drawing ? { [SVG]: content } : {}) };
  return navigator.clipboard.write([new ClipboardItem(items)]);
}
