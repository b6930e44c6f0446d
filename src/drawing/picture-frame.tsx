// What every picture of a map has round its drawing: ground, title, and a legend of symbols below it.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import { tenth } from '../base/tenth';
import { THEMES, type Theme, type ThemeName } from '../base/theme';
import { breakLines } from '../steps/label';
import { FONT_FAMILY, TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { type Explained, Legend, type LegendLayout, legendLayout } from './legend';
import type { PictureTexts } from './picture-texts';

/** What a picture shows and on what ground. */
export interface PictureOptions {
  readonly title: boolean;
  readonly legend: boolean;
  /** What lies behind the chart: white, nothing, the theme's own sheet, or the canvas's ground. Lanes keep their sheet in any case. */
  readonly background: 'white' | 'transparent' | 'theme' | 'screen';
  readonly theme: ThemeName;
  /** The gaps that are marked on the map, with their numbers. */
  readonly gaps?: boolean;
  /** Who is responsible for each step. */
  readonly owners?: boolean;
}

const MARGIN = 48;
const TITLE: TextStyle = { size: 36, weight: 700, lineHeight: 44 };
const TITLE_SPACING = -0.7;
const SUBTITLE: TextStyle = { size: 18, weight: 500, lineHeight: 26 };
const ABOVE_SUBTITLE = 4;
/** From the foot of the title to the drawing, and from the drawing to the legend, px. */
const BELOW_TITLE = 20;
const ABOVE_LEGEND = 24;
/** A small chart still gets room for its title, px. */
const NARROWEST = 480;

/** What a picture is of. */
export interface PictureBody extends Explained {
  /** The size of the drawing for a picture that is at least `width` px wide inside. */
  size(width: number): Size;
  /** The drawing with its corner at 0, 0. */
  draw(theme: Theme, width: number): ReactNode;
}

interface FrameLayout {
  readonly size: Size;
  readonly inner: number;
  readonly titleLines: readonly string[];
  readonly subtitleLines: readonly string[];
  /** Top of the drawing, px. */
  readonly top: number;
  readonly legend: LegendLayout;
  readonly legendTop: number;
}

function layOut(body: PictureBody, texts: PictureTexts, options: PictureOptions): FrameLayout {
  const inner = Math.max(body.size(NARROWEST).width, NARROWEST);
  const { height } = body.size(inner);
  const lines = (text: string, style: TextStyle) =>
    options.title && text ? breakLines(text, style, () => inner, 3).lines : [];
  const titleLines = lines(texts.title, TITLE);
  const subtitleLines = lines(texts.subtitle, SUBTITLE);
  const subtitle = subtitleLines.length > 0 ? ABOVE_SUBTITLE + subtitleLines.length * SUBTITLE.lineHeight : 0;
  const head = titleLines.length * TITLE.lineHeight + subtitle;
  const top = MARGIN + (head > 0 ? head + BELOW_TITLE : 0);
  const legend = options.legend ? legendLayout(body, texts.words, inner) : { entries: [], height: 0 };
  const legendTop = top + height + ABOVE_LEGEND;
  const foot = legend.height > 0 ? legendTop + legend.height : top + height;
  return {
    size: { width: Math.ceil(inner + 2 * MARGIN), height: Math.ceil(foot + MARGIN) },
    inner,
    titleLines,
    subtitleLines,
    top,
    legend,
    legendTop,
  };
}

/** The size of a picture, px at 100 %; whole numbers. */
export const frameSize = (body: PictureBody, texts: PictureTexts, options: PictureOptions): Size =>
  layOut(body, texts, options).size;

function ground({ background, theme }: PictureOptions): string | null {
  if (background === 'transparent') return null;
  if (background === 'screen') return THEMES[theme].app;
  // A dark chart on white paper would have words that nobody can read.
  return background === 'white' && theme === 'light' ? '#FFFFFF' : THEMES[theme].surface;
}

interface PictureFrameProps {
  readonly body: PictureBody;
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
}

/** The picture as one SVG element of its own size. */
export function PictureFrame({ body, texts, options }: PictureFrameProps): ReactNode {
  const theme = THEMES[options.theme];
  const { size, inner, titleLines, subtitleLines, top, legend, legendTop } = layOut(body, texts, options);
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
      <g transform={`translate(${MARGIN} ${top})`}>{body.draw(theme, inner)}</g>
      <g transform={`translate(${MARGIN} ${tenth(legendTop)})`}>
        <Legend layout={legend} theme={theme} />
      </g>
    </svg>
  );
}
