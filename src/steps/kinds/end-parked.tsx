// End, parked: the deal waits and may come back.
import { pill } from '../outlines';
import { pillPort } from '../ports';
import type { StepKind } from '../step-kind';
import { pillLabel, Terminal } from '../terminal';

const endParked: StepKind = {
  id: 'end-parked',
  group: 'event',
  place: 12,
  glyph: 'pause',
  flows: true,
  ends: true,
  showsAction: false,
  label: pillLabel(),
  outline: pill,
  port: pillPort,
  draw(drawing) {
    const { theme, hover } = drawing;
    const paint = {
      fill: hover ? theme.parkedHover : theme.parkedSoft,
      stroke: theme.parked,
      strokeWidth: hover ? 2.25 : 1.75,
      dash: '5 3.5',
    };
    return <Terminal drawing={drawing} paint={paint} ink={theme.parkedInk} />;
  },
};

export default endParked;
