// Which buttons a stage's header above the chart has room for, and where its sign of the checks goes: name and figures stay readable.
import { textWidth } from '../../base/text-width';
import { STAGE_HEADER, STAGE_MEASURE, stageMeasureText, stageRoom } from '../../drawing/header-text';
import type { StageName } from '../../drawing/stage-name';
import type { TextStyle } from '../../steps/words';

/** `beside`: switch and menu; `alone`: the menu only, which has the switch too; `edge`: the menu on the header's point, over no text. */
export type StageControls = 'beside' | 'alone' | 'edge';

/** What the buttons take at the right end of the header, px. */
const TAKEN = { beside: 74, alone: 44 } as const;

const widest = (lines: readonly string[], { size, weight }: TextStyle): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

/** Where the text of an open stage's header of this width ends. */
function textEnd(
  { lines, style, left, number }: StageName,
  measure: readonly string[] | undefined,
  width: number,
): number {
  const said = number === 'before' && lines.length === 1 ? stageMeasureText(measure, stageRoom(width)) : null;
  const text = Math.max(widest(lines, style), said === null ? 0 : widest([said], STAGE_MEASURE.text));
  return lines.length > 0 ? left + text : STAGE_HEADER.toDisc + STAGE_HEADER.disc;
}

/** The most buttons that lie on no text of an open stage's header of this width. */
export function stageControls(
  name: StageName,
  measure: readonly string[] | undefined,
  width: number,
): StageControls {
  const free = width - textEnd(name, measure, width);
  if (free >= TAKEN.beside) return 'beside';
  return free >= TAKEN.alone ? 'alone' : 'edge';
}

/** `end`: in the middle of the header's right end; `corner`: half above its upper right corner, over no text. */
export type StageMark = 'end' | 'corner';

/** What the sign of the checks takes at the right end of the header, with air before it, px. */
const SIGN = 36;

/** Where the sign of the checks lies on no text of an open stage's header of this width. */
export const stageMark = (
  name: StageName,
  measure: readonly string[] | undefined,
  width: number,
): StageMark => (width - textEnd(name, measure, width) >= SIGN ? 'end' : 'corner');
