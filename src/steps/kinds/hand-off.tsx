// Hand-off: a message or a case goes to another team.
import { Boxed, boxedLabel } from '../boxed';
import { arrowBox } from '../outlines';
import { isUpright, sidePort } from '../ports';
import type { StepKind } from '../step-kind';

const CONTENT = { height: 56, left: 10, right: () => 16, down: 0 };

const handOff: StepKind = {
  id: 'hand-off',
  group: 'work',
  place: 4,
  glyph: 'send',
  flows: true,
  ends: false,
  showsAction: true,
  label: boxedLabel(CONTENT),
  outline: arrowBox,
  port(rect, side) {
    if (side === 'right') return sidePort(rect, side, 0);
    return sidePort(rect, side, isUpright(side) ? rect.height / 2 - 12 : rect.width / 2 - 24);
  },
  draw: (drawing) => <Boxed drawing={drawing} outline={handOff.outline(drawing.rect)} content={CONTENT} />,
};

export default handOff;
