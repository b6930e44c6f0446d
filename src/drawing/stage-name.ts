// A stage's name and figures in a header as wide as it is on screen: the name smaller, on two lines, below its number, at last cut.
import { STAGE_HEADER, STAGE_NUMBER_SMALL, stageMeasureText, stageRoom } from './header-text';
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
  /** Its figures as far as there is room: below the name, or beside a number that stands above it. */
  readonly said: string | null;
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

/** The name below its number, with the figures beside that. */
function alone(
  line: string,
  width: number,
  measure: readonly string[] | undefined,
  cut: boolean,
): StageName | null {
  const room = width - ALONE.left - ALONE.end;
  const set = room > 0 ? below(line, room, cut) : null;
  if (!set || set.lines.length === 0) return null;
  const { disc, toText, text } = STAGE_NUMBER_SMALL;
  const said = stageMeasureText(measure, room - disc - toText, text);
  return { ...set, left: ALONE.left, number: 'above', said };
}

/** Sets a stage's name and figures for a header above the matrix that is `width` px of the screen wide. Figures cost the name nothing. */
export function stageName(name: string, width: number, measure?: readonly string[]): StageName {
  const before = { left: STAGE_HEADER.toName, number: 'before' } as const;
  const line = name.replace(/\s+/gu, ' ').trim();
  const nothing = { lines: [], style: LARGE, ...before, said: null };
  if (line === '') return nothing;
  const fits = whole(line, width - STAGE_HEADER.toName - STAGE_HEADER.end);
  if (!fits) return alone(line, width, measure, width >= CUT) ?? nothing;
  const said = fits.lines.length === 1 ? stageMeasureText(measure, stageRoom(width)) : null;
  // Below the number the name has more room, and the figures have some.
  const other = said === null && measure?.length ? alone(line, width, measure, false) : null;
  return other && other.said !== null ? other : { ...fits, ...before, said };
}
