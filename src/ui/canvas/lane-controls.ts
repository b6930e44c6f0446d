// Which buttons a lane's header beside the chart has room for, so that its name can be read while it is pointed at.
import { textWidth } from '../../base/text-width';
import {
  LANE_HEADER,
  laneHeaderHeight,
  type LaneHeaderText,
  TEAM_LINE_TEXT,
  TEAM_TEXT,
} from '../../drawing/header-text';
import type { TextStyle } from '../../steps/words';

/** `beside`: switch and menu; `small`: both, smaller, in the corner; `alone`: the menu only, which has the switch too. */
export type ControlsPlace = 'beside' | 'small' | 'alone';

/** How far down the buttons reach, and the small ones, px of the screen. */
const DOWN = { beside: 30, small: 22 } as const;
/** How much of the header's right end both small buttons take, with some air. */
const BOTH = 48;

const widthOf = (lines: readonly string[], { size, weight }: TextStyle): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

/** Where each of the texts begins from above and ends at the right, px of the header. */
function textBoxes(text: LaneHeaderText, height: number): { readonly top: number; readonly end: number }[] {
  const { pad, tile, toName, gap } = LANE_HEADER;
  const name = text.nameLines.length * TEAM_TEXT.lineHeight;
  const head = text.nameBeside ? Math.max(tile, name) : tile + gap + name;
  const top = (height - laneHeaderHeight(text)) / 2;
  return [
    {
      top: top + (text.nameBeside ? (head - name) / 2 : tile + gap),
      end: (text.nameBeside ? pad + tile + toName : pad) + widthOf(text.nameLines, TEAM_TEXT),
    },
    ...(text.lines.length > 0
      ? [{ top: top + head + gap, end: pad + widthOf(text.lines, TEAM_LINE_TEXT) }]
      : []),
  ];
}

/** The largest buttons that lie on no text of an open lane's header. */
export function controlsPlace(text: LaneHeaderText, height: number, width: number): ControlsPlace {
  const boxes = textBoxes(text, height);
  const clear = Math.min(...boxes.map(({ top }) => top));
  if (clear >= DOWN.beside) return 'beside';
  if (clear >= DOWN.small) return 'small';
  const end = Math.max(...boxes.filter(({ top }) => top < DOWN.small).map((box) => box.end));
  return width - end >= BOTH ? 'small' : 'alone';
}
