// Note: a remark beside the flow, tied to what it is about.
import { boxLabel, remembered } from '../label';
import { foldLine, slip } from '../outlines';
import { isUpright, sidePort } from '../ports';
import { Shape } from '../shape';
import type { StepKind } from '../step-kind';
import { TextLines } from '../text-lines';
import { NOTE_TEXT } from '../text-styles';

const LEFT = 10;
/** Keeps the text clear of the folded corner. */
const RIGHT = 14;

const note: StepKind = {
  id: 'note',
  group: 'remark',
  place: 13,
  glyph: null,
  flows: false,
  ends: false,
  showsAction: false,
  label: remembered((name) =>
    boxLabel(name, {
      style: NOTE_TEXT,
      size: { width: 138, height: 56 },
      widest: 186,
      space: (width) => width - LEFT - RIGHT,
    }),
  ),
  outline: slip,
  // The folded corner takes 14 px of two sides.
  port: (rect, side) => sidePort(rect, side, (isUpright(side) ? rect.height : rect.width) / 2 - 18),
  draw({ rect, lines, theme, hover, struck }) {
    const paint = {
      fill: hover ? theme.noteHover : theme.note,
      stroke: theme.noteLine,
      strokeWidth: hover ? 1.75 : 1.25,
    };
    return (
      <>
        <Shape outline={slip(rect)} paint={paint} />
        <path
          d={foldLine(rect)}
          fill={theme.noteFold}
          stroke={theme.noteLine}
          strokeWidth={1.25}
          strokeLinejoin="round"
        />
        <TextLines
          lines={lines}
          x={rect.x + LEFT}
          middle={rect.y + rect.height / 2}
          style={NOTE_TEXT}
          fill={theme.noteInk}
          struck={struck}
        />
      </>
    );
  },
};

export default note;
