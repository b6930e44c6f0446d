// System: something is recorded in the CRM or another tool.
import { Boxed, boxedLabel, boxPaint } from '../boxed';
import { drum, LID, LID_TOP, lidLine } from '../outlines';
import { isUpright, sidePort } from '../ports';
import type { StepKind } from '../step-kind';

const CONTENT = { height: 60, left: 10, right: () => 5, down: 4 };

const system: StepKind = {
  id: 'system',
  group: 'work',
  place: 6,
  glyph: 'database',
  flows: true,
  ends: false,
  showsAction: false,
  label: boxedLabel(CONTENT),
  outline: drum,
  port: (rect, side) =>
    isUpright(side)
      ? sidePort(rect, side, rect.height / 2 - LID - 8)
      : // Lid and foot are curved: near the middle the outline stays within half a px of its highest point.
        sidePort(rect, side, rect.width / 8, LID_TOP),
  draw: (drawing) => (
    <Boxed
      drawing={drawing}
      outline={system.outline(drawing.rect)}
      content={CONTENT}
      marks={
        <path d={lidLine(drawing.rect)} fill="none" stroke={boxPaint(drawing).stroke} strokeWidth={1.25} />
      }
    />
  ),
};

export default system;
