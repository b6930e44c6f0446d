// A stage's name in a header as wide as it is on screen: smaller before a word is cut, never too small to read.
import { STAGE_HEADER } from '../../drawing/header-text';
import { breakWhole, shortened } from '../../steps/label';
import type { TextStyle } from '../../steps/words';

const LARGE: TextStyle = { size: 14, weight: 600, lineHeight: 18 };
const SMALL: TextStyle = { size: 13, weight: 600, lineHeight: 16 };
const SMALLEST: TextStyle = { size: 11.5, weight: 600, lineHeight: 14 };
/** Less room than this shows the number only, px of the screen. */
const LEAST = 44;

export interface StageName {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

export function stageName(name: string, width: number): StageName {
  const room = width - STAGE_HEADER.toName - STAGE_HEADER.end;
  const line = name.replace(/\s+/gu, ' ').trim();
  if (room < LEAST || line === '') return { lines: [], style: LARGE };
  for (const [style, most] of [
    [LARGE, 1],
    [SMALL, 2],
    [SMALLEST, 2],
  ] as const) {
    const lines = breakWhole(line, style, () => room, most);
    if (lines) return { lines, style };
  }
  return { lines: [shortened(line, SMALLEST, room)], style: SMALLEST };
}
