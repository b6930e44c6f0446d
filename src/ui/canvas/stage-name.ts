// A stage's name in a header as wide as it is on screen: smaller, then without the number, before a word is cut.
import { STAGE_HEADER } from '../../drawing/header-text';
import { breakWhole, shortened } from '../../steps/label';
import type { TextStyle } from '../../steps/words';

const LARGE: TextStyle = { size: 14, weight: 600, lineHeight: 18 };
const SMALL: TextStyle = { size: 13, weight: 600, lineHeight: 16 };
const SMALLEST: TextStyle = { size: 11.5, weight: 600, lineHeight: 14 };

/** Where the name stands without the number before it, and the air behind it, px of the screen. */
const ALONE = { left: 15, end: 11 } as const;
/** Less room than this for the beginning of a name shows something else, px of the screen. */
const LEAST = { beside: 44, alone: 30 } as const;

export interface StageName {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** From the header's left edge to the name, px of the screen. */
  readonly left: number;
  /** False where the name needs the number's room. */
  readonly numbered: boolean;
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

const cut = (line: string, room: number): Pick<StageName, 'lines' | 'style'> => ({
  lines: [shortened(line, SMALLEST, room)],
  style: SMALLEST,
});

export function stageName(name: string, width: number): StageName {
  const beside = { left: STAGE_HEADER.toName, numbered: true };
  const alone = { left: ALONE.left, numbered: false };
  const room = width - STAGE_HEADER.toName - STAGE_HEADER.end;
  const roomAlone = width - ALONE.left - ALONE.end;
  const line = name.replace(/\s+/gu, ' ').trim();
  const nothing = { lines: [], style: LARGE, ...beside };
  if (line === '') return nothing;
  const fits = whole(line, room);
  if (fits) return { ...fits, ...beside };
  const fitsAlone = whole(line, roomAlone);
  if (fitsAlone) return { ...fitsAlone, ...alone };
  if (room >= LEAST.beside) return { ...cut(line, room), ...beside };
  return roomAlone >= LEAST.alone ? { ...cut(line, roomAlone), ...alone } : nothing;
}
