// Decision: one of several labelled ways is taken.
import { breakLines, breakWhole, remembered } from '../label';
import { diamond } from '../outlines';
import { sidePort } from '../ports';
import { Shape } from '../shape';
import type { StepKind, StepLabel } from '../step-kind';
import { TextLines } from '../text-lines';
import { STRONG_TEXT } from '../text-styles';

const WIDTH = 138;
const HEIGHT = 80;
const WIDER_BY = 20;
const HIGHER_BY = 12;
const GROWTHS = 4;
const MOST_LINES = 4;
/** Share of the diamond's reach that text may use: its corners stay inside the outline with a little air. */
const REACH = 0.965;
const ONE_LINE = 104;

/** Room for each of `lines` lines in a diamond that has grown `growth` times: two corners of the block touch an edge. */
function space(growth: number, lines: number): number {
  if (growth === 0 && lines === 1) return ONE_LINE;
  const width = WIDTH + growth * WIDER_BY;
  const height = HEIGHT + growth * HIGHER_BY;
  return Math.floor(width * (REACH - (lines * STRONG_TEXT.lineHeight) / height));
}

function label(name: string): StepLabel {
  const size = (growth: number) => ({
    width: WIDTH + growth * WIDER_BY,
    height: HEIGHT + growth * HIGHER_BY,
  });
  for (let growth = 0; growth <= GROWTHS; growth++) {
    // In its first size a diamond holds two lines: a third would be too short to read well.
    const most = growth === 0 ? 2 : MOST_LINES;
    const lines = breakWhole(name, STRONG_TEXT, (count) => space(growth, count), most);
    if (lines) return { lines, cut: false, size: size(growth) };
  }
  const broken = breakLines(name, STRONG_TEXT, (count) => space(GROWTHS, count), MOST_LINES);
  return { ...broken, size: size(GROWTHS) };
}

const decision: StepKind = {
  id: 'decision',
  group: 'control',
  place: 3,
  glyph: null,
  flows: true,
  ends: false,
  showsAction: false,
  label: remembered(label),
  outline: diamond,
  port: (rect, side) => sidePort(rect, side, 0),
  draw({ rect, lines, theme, hue, hover, struck }) {
    const { tint2, solid } = theme.hues[hue];
    const paint = { fill: tint2, stroke: solid, strokeWidth: hover ? 2.25 : 1.75 };
    return (
      <>
        <Shape outline={diamond(rect)} paint={paint} />
        <TextLines
          lines={lines}
          x={rect.x + rect.width / 2}
          middle={rect.y + rect.height / 2}
          style={STRONG_TEXT}
          fill={theme.ink}
          anchor="middle"
          struck={struck}
        />
      </>
    );
  },
};

export default decision;
