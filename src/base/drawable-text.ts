// Text that can stand in any drawing and file: whatever is typed or pasted, without what no XML may hold.

/** Control characters, halves of characters and non-characters: invisible on screen, but one makes a whole SVG unreadable. */
const FORBIDDEN = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The text without characters that XML forbids. */
export const drawableText = (text: string): string => text.replace(FORBIDDEN, '');

/** The text on one line, without space at its ends. */
export const oneLine = (text: string): string => drawableText(text).replace(/\s+/gu, ' ').trim();
