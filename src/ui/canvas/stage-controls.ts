// Which buttons a stage's header above the chart has room for, and where its sign of the checks goes: name and figures stay readable.
import { textWidth } from '../../base/text-width';
import { STAGE_HEADER, STAGE_MEASURE, STAGE_NUMBER_SMALL } from '../../drawing/header-text';
import type { StageName } from '../../drawing/stage-name';
import type { TextStyle } from '../../steps/words';

/** `beside`: switch and menu; `alone`: the menu only, which has the switch too; `edge`: the menu on the header's point, over no text. */
export type StageControls = 'beside' | 'alone' | 'edge';

/** What the buttons take at the right end of the header, px. */
const TAKEN = { beside: 74, alone: 44 } as const;

const widest = (lines: readonly string[], { size, weight }: TextStyle): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

/** Where the text of an open stage's header ends. */
function textEnd({ lines, style, left, number, said }: StageName): number {
  const { disc, toText, text } = STAGE_NUMBER_SMALL;
  const figures = said === null ? [] : [said];
  const ofFigures =
    number === 'before' ? widest(figures, STAGE_MEASURE.text) : disc + toText + widest(figures, text);
  const end = Math.max(widest(lines, style), said === null ? 0 : ofFigures);
  return lines.length > 0 ? left + end : STAGE_HEADER.toDisc + STAGE_HEADER.disc;
}

/** The most buttons that lie on no text of an open stage's header of this width. */
export function stageControls(name: StageName, width: number): StageControls {
  const free = width - textEnd(name);
  if (free >= TAKEN.beside) return 'beside';
  return free >= TAKEN.alone ? 'alone' : 'edge';
}

/** `end`: in the middle of the header's right end; `corner`: half above its upper right corner, over no text. */
export type StageMark = 'end' | 'corner';

/** What the sign of the checks takes at the right end of the header, with air before it, px. */
const SIGN = 36;

/** Where the sign of the checks lies on no text of an open stage's header of this width. */
export const stageMark = (name: StageName, width: number): StageMark =>
  width - textEnd(name) >= SIGN ? 'end' : 'corner';
