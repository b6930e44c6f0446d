// Sub-process: a step with a detail chart of its own.
import { tenth } from '../../base/tenth';
import { Boxed, boxedLabel, boxPaint } from '../boxed';
import { detailScale, roundRect } from '../outlines';
import { boxPort } from '../ports';
import type { StepDrawing, StepKind } from '../step-kind';

const CONTENT = { height: 56, left: 13, right: () => 10, down: 0 };
const BAR = 6.5;

function bars({ rect }: StepDrawing): string {
  const inset = BAR * detailScale(rect.height);
  const [top, foot] = [tenth(rect.y + 1), tenth(rect.y + rect.height - 1)];
  return `M${tenth(rect.x + inset)} ${top}V${foot}M${tenth(rect.x + rect.width - inset)} ${top}V${foot}`;
}

const subProcess: StepKind = {
  id: 'sub-process',
  group: 'work',
  place: 8,
  glyph: 'workflow',
  flows: true,
  ends: false,
  showsAction: true,
  label: boxedLabel(CONTENT),
  outline: (rect, grow) => roundRect(rect, 8, grow),
  port: boxPort,
  draw: (drawing) => (
    <Boxed
      drawing={drawing}
      outline={subProcess.outline(drawing.rect)}
      content={CONTENT}
      marks={<path d={bars(drawing)} fill="none" stroke={boxPaint(drawing).stroke} strokeWidth={1.25} />}
    />
  ),
};

export default subProcess;
