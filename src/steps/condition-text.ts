// The text on a branch: one line in a pill, cut where it grows too long.
import { oneLine } from '../base/drawable-text';
import { textWidth } from '../base/text-width';
import { shortened } from './label';
import type { TextStyle } from './words';

/** How conditions are set, px. */
export const CONDITION_TEXT: TextStyle = { size: 11.5, weight: 600, lineHeight: 18 };

const WIDEST = 160;

/** A connection's label as its pill shows it: one line of at most 160 px; null when there is none. */
export function conditionText(label: string | null): string | null {
  const line = oneLine((label ?? '').slice(0, 1_000));
  if (!line) return null;
  return textWidth(line, CONDITION_TEXT.size, CONDITION_TEXT.weight) <= WIDEST
    ? line
    : shortened(line, CONDITION_TEXT, WIDEST);
}
