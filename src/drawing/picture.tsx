// The whole chart as one picture: title, headers, matrix and legend. Screen, files and previews draw this one.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import { tenth } from '../base/tenth';
import { THEMES, type ThemeName } from '../base/theme';
import { breakLines } from '../steps/label';
import { FONT_FAMILY, TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { Chart, chartSize } from './chart';
import { Legend, type LegendLayout, legendLayout } from './legend';
import type { PictureTexts } from './picture-texts';
import type { Scene } from './scene';

/** What a picture shows and on what ground. */
export interface PictureOptions {
  readonly title: boolean;
  readonly legend: boolean;
  /** What lies behind the chart: white, nothing, the theme's own sheet, or the canvas's ground. Lanes keep their sheet in any case. */
  readonly background: 'white' | 'transparent' | 'theme' | 'screen';
  readonly theme: ThemeName;
}

const MARGIN = 48;
const TITLE: TextStyle = { size: 36, weight: 700, lineHeight: 44 };
const TITLE_SPACING = -0.7;
const SUBTITLE: TextStyle = { size: 18, weight: 500, lineHeight: 26 };
const ABOVE_SUBTITLE = 4;
/** From the foot of the title to the stage headers, and from the matrix to the legend, px. */
const BELOW_TITLE = 20;
const ABOVE_LEGEND = 24;
/** A small chart still gets room for its title, px. */
const NARROWEST = 480;

interface PictureLayout {
  readonly size: Size;
  readonly titleLines: readonly string[];
  readonly subtitleLines: readonly string[];
  /** Top of the chart, px. */
  readonly chart: number;
  readonly legend: LegendLayout;
  readonly legendTop: number;
}

function layOut(scene: Scene, texts: PictureTexts, options: PictureOptions): PictureLayout {
  const chart = chartSize(scene);
  const width = Math.max(chart.width, NARROWEST);
  const lines = (text: string, style: TextStyle) =>
    options.title && text ? breakLines(text, style, () => width, 3).lines : [];
  const titleLines = lines(texts.title, TITLE);
  const subtitleLines = lines(texts.subtitle, SUBTITLE);
  const subtitle = subtitleLines.length > 0 ? ABOVE_SUBTITLE + subtitleLines.length * SUBTITLE.lineHeight : 0;
  const head = titleLines.length * TITLE.lineHeight + subtitle;
  const top = MARGIN + (head > 0 ? head + BELOW_TITLE : 0);
  const legend = options.legend ? legendLayout(scene, texts.words, width) : { entries: [], height: 0 };
  const legendTop = top + chart.height + ABOVE_LEGEND;
  const foot = legend.height > 0 ? legendTop + legend.height : top + chart.height;
  return {
    size: { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(foot + MARGIN) },
    titleLines,
    subtitleLines,
    chart: top,
    legend,
    legendTop,
  };
}

/** The size of a picture, px at 100 %; whole numbers. */
export const pictureSize = (scene: Scene, texts: PictureTexts, options: PictureOptions): Size =>
  layOut(scene, texts, options).size;

interface PictureProps {
  readonly scene: Scene;
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
}

function ground({ background, theme }: PictureOptions): string | null {
  if (background === 'transparent') return null;
  if (background === 'screen') return THEMES[theme].app;
  // A dark chart on white paper would have words that nobody can read.
  return background === 'white' && theme === 'light' ? '#FFFFFF' : THEMES[theme].surface;
}

/** The picture as one SVG element of its own size. */
export function Picture({ scene, texts, options }: PictureProps): ReactNode {
  const theme = THEMES[options.theme];
  const { size, titleLines, subtitleLines, chart, legend, legendTop } = layOut(scene, texts, options);
  const titleHeight = titleLines.length * TITLE.lineHeight;
  const fill = ground(options);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily={FONT_FAMILY}
    >
      <title>{texts.title}</title>
      {fill && <rect width={size.width} height={size.height} fill={fill} />}
      <g letterSpacing={TITLE_SPACING}>
        <TextLines
          lines={titleLines}
          x={MARGIN}
          middle={MARGIN + titleHeight / 2}
          style={TITLE}
          fill={theme.ink}
        />
      </g>
      <TextLines
        lines={subtitleLines}
        x={MARGIN}
        middle={MARGIN + titleHeight + ABOVE_SUBTITLE + (subtitleLines.length * SUBTITLE.lineHeight) / 2}
        style={SUBTITLE}
        fill={theme.ink2}
      />
      <g transform={`translate(${MARGIN} ${chart})`}>
        <Chart scene={scene} theme={theme} />
      </g>
      <g transform={`translate(${MARGIN} ${tenth(legendTop)})`}>
        <Legend layout={legend} theme={theme} />
      </g>
    </svg>
  );
}
