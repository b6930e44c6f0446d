// Two maps compared as one picture: both charts with what changed marked on them, or one with what is gone drawn in.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { CHANGE_MARKS, type ChartMarks } from './change-marks';
import { Chart, chartSize } from './chart';
import { frameSize, type PictureBody, PictureFrame, type PictureOptions } from './picture-frame';
import type { PictureTexts } from './picture-texts';
import type { Scene } from './scene';

/** A chart of a comparison. */
export interface ComparedChart {
  readonly scene: Scene;
  readonly marks: ChartMarks;
  /** What stands above it; empty for nothing. */
  readonly caption: string;
}

const CAPTION: TextStyle = { size: 20, weight: 700, lineHeight: 26 };
const BELOW_CAPTION = 8;
/** Between two charts, px. */
const BETWEEN = 40;

interface Placed extends ComparedChart {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly size: Size;
}

/** Charts that are wider than high stand one above the other, so that the picture stays near the shape of a sheet. */
function placed(charts: readonly ComparedChart[]): Placed[] {
  const sized = charts.map((chart) => ({
    ...chart,
    size: chartSize(chart.scene),
    top: chart.caption === '' ? 0 : CAPTION.lineHeight + BELOW_CAPTION,
  }));
  const wide = sized.some(({ size }) => size.width > size.height);
  let [x, y] = [0, 0];
  return sized.map((chart) => {
    const here = { ...chart, x, y };
    if (wide) y += chart.top + chart.size.height + BETWEEN;
    else x += chart.size.width + BETWEEN;
    return here;
  });
}

function Charts({ charts, theme }: { charts: readonly Placed[]; theme: Theme }): ReactNode {
  return charts.map(({ scene, marks, caption, x, y, top }) => (
    <g key={scene.map} transform={`translate(${x} ${y})`}>
      <TextLines
        lines={caption === '' ? [] : [caption]}
        x={0}
        middle={CAPTION.lineHeight / 2}
        style={CAPTION}
        fill={theme.ink}
      />
      <g transform={`translate(0 ${top})`}>
        <Chart scene={scene} theme={theme} marks={marks} />
      </g>
    </g>
  ));
}

function body(compared: readonly ComparedChart[]): PictureBody {
  const charts = placed(compared);
  const seen = new Set(
    compared.flatMap(({ marks }) => [
      ...marks.steps.values(),
      ...marks.connections.values(),
      ...marks.lanes.values(),
      ...marks.stages.values(),
    ]),
  );
  return {
    steps: compared.flatMap(({ scene }) => scene.steps),
    connections: compared.flatMap(({ scene }) => scene.connections),
    marks: compared.flatMap(({ scene }) => scene.marks),
    changes: CHANGE_MARKS.filter((mark) => seen.has(mark)),
    size: () => ({
      width: Math.max(0, ...charts.map(({ x, size }) => x + size.width)),
      height: Math.max(0, ...charts.map(({ y, top, size }) => y + top + size.height)),
    }),
    draw: (theme) => <Charts charts={charts} theme={theme} />,
  };
}

/** The size of a picture, px at 100 %; whole numbers. */
export const comparisonPictureSize = (
  charts: readonly ComparedChart[],
  texts: PictureTexts,
  options: PictureOptions,
): Size => frameSize(body(charts), texts, options);

interface ComparisonPictureProps {
  readonly charts: readonly ComparedChart[];
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
}

/** The picture as one SVG element of its own size. */
export function ComparisonPicture({ charts, texts, options }: ComparisonPictureProps): ReactNode {
  return <PictureFrame body={body(charts)} texts={texts} options={options} />;
}
