// The picture of a day above the words of a handout, as SVG: PDF sets it as lines and text, Word as a drawing.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Size } from '../../base/geometry';
import { THEMES } from '../../base/theme';
import { Chart, chartSize } from '../../drawing/chart';
import { FONT_FAMILY } from '../../steps/text-lines';
import type { DayScene } from './day-scene';

/** A drawn chart. */
export interface DayChart {
  readonly svg: string;
  /** px at 100 %. */
  readonly size: Size;
  /** Px on paper for each px. */
  readonly scale: number;
}

/** Frames stand half outside of what they frame. */
const EDGE = 2;

/** Draws a day on white paper. */
export function dayChart({ scene, pale, scale }: DayScene): DayChart {
  const { width, height } = chartSize(scene);
  const size = { width: Math.ceil(width + 2 * EDGE), height: Math.ceil(height + 2 * EDGE) };
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily={FONT_FAMILY}
    >
      <rect width={size.width} height={size.height} fill="#FFFFFF" />
      <g transform={`translate(${EDGE} ${EDGE})`}>
        <Chart scene={scene} theme={THEMES.light} pale={pale} />
      </g>
    </svg>,
  );
  return { svg, size, scale };
}

/** The drawing with its corner at a place of a larger one, as large as it is on paper. */
export const chartAt = ({ svg, scale }: DayChart, x: number, y: number): string =>
  svg
    .replace(/^(<svg [^>]*>)/, (head) => `${head}<g transform="translate(${x} ${y}) scale(${scale})">`)
    .replace(/<\/svg>$/, '</g></svg>');
