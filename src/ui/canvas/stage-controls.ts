// Which buttons a stage's header above the chart has room for, so that name and figures can be read while it is pointed at.
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

/** The most buttons that lie on no text of an open stage's header of this width. */
export function stageControls(
  { lines, style, left, number }: StageName,
  measure: readonly string[] | undefined,
  width: number,
): StageControls {
  const said = number === 'before' && lines.length === 1 ? stageMeasureText(measure, stageRoom(width)) : null;
  const text = Math.max(widest(lines, style), said === null ? 0 : widest([said], STAGE_MEASURE.text));
  const end = lines.length > 0 ? left + text : STAGE_HEADER.toDisc + STAGE_HEADER.disc;
  if (width - end >= TAKEN.beside) return 'beside';
  return width - end >= TAKEN.alone ? 'alone' : 'edge';
}
