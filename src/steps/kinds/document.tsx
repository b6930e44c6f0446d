// Document: a form or paper that is made or needed.
import { Boxed, boxedLabel } from '../boxed';
import { detailScale, sheet, WAVE } from '../outlines';
import { isUpright, sidePort } from '../ports';
import type { StepKind } from '../step-kind';

const CONTENT = { height: 60, left: 10, right: () => 5, down: -3 };

const document: StepKind = {
  id: 'document',
  group: 'work',
  place: 5,
  glyph: 'file-text',
  flows: true,
  ends: false,
  showsAction: false,
  label: boxedLabel(CONTENT),
  outline: sheet,
  port(rect, side) {
    // The wave meets its middle height only in the middle of the foot.
    if (side === 'bottom') return sidePort(rect, side, 0, WAVE * detailScale(rect.height));
    return sidePort(rect, side, isUpright(side) ? rect.height / 2 - 16 : rect.width / 2 - 12);
  },
  draw: (drawing) => <Boxed drawing={drawing} outline={document.outline(drawing.rect)} content={CONTENT} />,
};

export default document;
