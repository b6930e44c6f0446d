// End, won: the deal is made.
import { pill } from '../outlines';
import { pillPort } from '../ports';
import type { StepKind } from '../step-kind';
import { pillLabel, Terminal } from '../terminal';

const endWon: StepKind = {
  id: 'end-won',
  group: 'event',
  place: 10,
  glyph: 'trophy',
  flows: true,
  ends: true,
  showsAction: false,
  label: pillLabel(),
  outline: pill,
  port: pillPort,
  draw(drawing) {
    const { theme, hover } = drawing;
    const colour = hover ? theme.wonHover : theme.won;
    return (
      <Terminal
        drawing={drawing}
        paint={{ fill: colour, stroke: colour, strokeWidth: hover ? 2.5 : 2 }}
        ink={theme.onWon}
      />
    );
  },
};

export default endWon;
