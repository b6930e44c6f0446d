// End, lost: the deal is not made.
import { pill } from '../outlines';
import { pillPort } from '../ports';
import type { StepKind } from '../step-kind';
import { pillLabel, Terminal } from '../terminal';

const endLost: StepKind = {
  id: 'end-lost',
  group: 'event',
  place: 11,
  glyph: 'x',
  flows: true,
  ends: true,
  showsAction: false,
  label: pillLabel(),
  outline: pill,
  port: pillPort,
  draw(drawing) {
    const { theme, hover } = drawing;
    const paint = {
      fill: hover ? theme.lostSoft : theme.band,
      stroke: theme.lost,
      strokeWidth: hover ? 3 : 2.5,
    };
    return <Terminal drawing={drawing} paint={paint} ink={theme.lost} />;
  },
};

export default endLost;
