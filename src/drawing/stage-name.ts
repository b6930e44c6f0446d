// A stage's name in a header as wide as it is on screen: smaller, then on two lines, then below its number, at last cut. The number stays.
import { STAGE_HEADER } from './header-text';
import { breakWhole, keepWords } from '../steps/label';
import type { TextStyle } from '../steps/words';

const LARGE: TextStyle = { size: 14, weight: 600, lineHeight: 18 };
const SMALL: TextStyle = { size: 13, weight: 600, lineHeight: 16 };
const SMALLEST: TextStyle = { size: 11.5, weight: 600, lineHeight: 14 };
/** A name below its number: as large as it stays whole, else cut in the middle one. */
const BELOW = {
  large: { size: 11.5, weight: 600, lineHeight: 13 },
  middle: { size: 10, weight: 600, lineHeight: 12 },
  small: { size: 9, weight: 600, lineHeight: 11 },
} as const satisfies Record<string, TextStyle>;

/** Where the name stands that has its number above it, and the air behind it, px of the screen. */
const ALONE = { left: 15, end: 9 } as const;
/** In a narrower header a name is not cut: the number stands for it, px of the screen. */
const CUT = 56;

/** A name set for a header, and where its number goes. */
export interface StageName {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** From the header's left edge to the name, px of the screen. */
  readonly left: number;
  /** Where the number stands. */
  readonly number: 'before' | 'above';
}

function whole(line: string, room: number): Pick<StageName, 'lines' | 'style'> | null {
  for (const [style, most] of [
    [LARGE, 1],
    [SMALL, 2],
    [SMALLEST, 2],
  ] as const) {
    const lines = breakWhole(line, style, () => room, most);
    if (lines) return { lines, style };
  }
  return null;
}

/** A name below its number: on one line or two, whole where it fits, else cut where it may be, but never broken inside a word. */
function below(line: string, room: number, cut: boolean): Pick<StageName, 'lines' | 'style'> | null {
  for (const style of [BELOW.large, BELOW.middle, BELOW.small]) {
    const lines = breakWhole(line, style, () => room, 2);
    if (lines) return { lines, style };
  }
  return cut ? { lines: keepWords(line, BELOW.middle, room, 2), style: BELOW.middle } : null;
}

/** Sets a stage's name for a header above the matrix that is `width` px of the screen wide. */
export function stageName(name: string, width: number): StageName {
  const before = { left: STAGE_HEADER.toName, number: 'before' } as const;
  const line = name.replace(/\s+/gu, ' ').trim();
  const nothing = { lines: [], style: LARGE, ...before };
  if (line === '') return nothing;
  const fits = whole(line, width - STAGE_HEADER.toName - STAGE_HEADER.end);
  if (fits) return { ...fits, ...before };
  const room = width - ALONE.left - ALONE.end;
  const set = room > 0 ? below(line, room, width >= CUT) : null;
  return set && set.lines.length > 0 ? { ...set, left: ALONE.left, number: 'above' } : nothing;
}
