// Wait: time passes and nobody has anything to do yet.
import { Boxed, boxedLabel } from '../boxed';
import { halfRound } from '../outlines';
import { isUpright, sidePort } from '../ports';
import type { StepKind } from '../step-kind';

/** Four lines come nearer to the round end. */
const CONTENT = { height: 56, left: 10, right: (lines: number) => (lines > 3 ? 20 : 15), down: 0 };

const wait: StepKind = {
  id: 'wait',
  group: 'control',
  place: 7,
  glyph: 'hourglass',
  flows: true,
  ends: false,
  showsAction: false,
  label: boxedLabel(CONTENT),
  outline: halfRound,
  port(rect, side) {
    if (side === 'right') return sidePort(rect, side, 0);
    const straight = isUpright(side) ? rect.height / 2 - 12 : rect.width / 2 - rect.height / 2;
    return sidePort(rect, side, straight);
  },
  draw: (drawing) => <Boxed drawing={drawing} outline={wait.outline(drawing.rect)} content={CONTENT} />,
};

export default wait;
