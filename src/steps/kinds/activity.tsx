// Activity: work that one team does.
import { NO_ACTION } from '../action-glyphs';
import { Boxed, boxedLabel } from '../boxed';
import { roundRect } from '../outlines';
import { boxPort } from '../ports';
import type { StepKind } from '../step-kind';

const CONTENT = { height: 56, left: 10, right: () => 5, down: 0 };

const activity: StepKind = {
  id: 'activity',
  group: 'work',
  place: 2,
  glyph: NO_ACTION,
  flows: true,
  ends: false,
  showsAction: true,
  label: boxedLabel(CONTENT),
  outline: (rect, grow) => roundRect(rect, 8, grow),
  port: boxPort,
  draw: (drawing) => <Boxed drawing={drawing} outline={activity.outline(drawing.rect)} content={CONTENT} />,
};

export default activity;
