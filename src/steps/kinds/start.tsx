// Start: where a flow begins.
import { pill } from '../outlines';
import { pillPort } from '../ports';
import type { StepKind } from '../step-kind';
import { pillLabel, Terminal } from '../terminal';

const start: StepKind = {
  id: 'start',
  group: 'event',
  place: 1,
  glyph: 'play',
  flows: true,
  ends: false,
  showsAction: false,
  label: pillLabel(),
  outline: pill,
  port: pillPort,
  draw(drawing) {
    const { theme, hue, hover } = drawing;
    const { solid, tint2, ink } = theme.hues[hue];
    const paint = { fill: tint2, stroke: solid, strokeWidth: hover ? 2.5 : 2 };
    return <Terminal drawing={drawing} paint={paint} ink={theme.ink} glyphInk={ink} />;
  },
};

export default start;
