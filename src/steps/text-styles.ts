// How the words of a chart are set, px.
import type { TextStyle } from './words';

/** Names of boxes. */
export const BOX_TEXT: TextStyle = { size: 14, weight: 500, lineHeight: 18 };
/** Names of decisions, starts and ends. */
export const STRONG_TEXT: TextStyle = { size: 13, weight: 600, lineHeight: 16 };
/** Notes. */
export const NOTE_TEXT: TextStyle = { size: 12, weight: 500, lineHeight: 16 };
