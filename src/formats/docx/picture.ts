// The picture of a map in a Word document: a drawing that stays sharp, and pixels for programs that know no drawings.
import { AlignmentType, ImageRun, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { Size } from '../../base/geometry';
import type { FormatServices, WriteInput } from '../format';
import { pictureMarkup, textRuns, withFonts } from '../picture/picture-markup';
import { textWidthOf, type PageShape } from './look';

/** A drawn map. */
export interface DrawnMap {
  readonly svg: string;
  readonly png: Uint8Array;
  /** px at 100 %. */
  readonly size: Size;
}

/** The most pixels of the picture for old programs, and of one of its sides. */
const MOST = { pixels: 16_000_000, side: 8_000 } as const;

/** Draws a map on white, with its legend; the document has its own title. */
export async function drawMap(input: WriteInput, services: FormatServices): Promise<DrawnMap> {
  const options = {
    ...input.options,
    title: false,
    legend: true,
    theme: 'light',
    background: 'white',
  } as const;
  return withPixels(await pictureMarkup({ ...input, options, flow: null, comparison: null }), services);
}

/** A drawing with its pixels. */
export async function withPixels(
  { svg, size }: Omit<DrawnMap, 'png'>,
  { fonts, raster }: FormatServices,
): Promise<DrawnMap> {
  const { width, height } = size;
  const scale = Math.min(2, Math.sqrt(MOST.pixels / (width * height)), MOST.side / Math.max(width, height));
  const { css, samples } = await fonts.embed(textRuns(svg));
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const png = await raster.png(withFonts(svg, css), pixels, samples);
  return { svg, size, png: new Uint8Array(await png.arrayBuffer()) };
}

const PX_PER_TWIP = 96 / 1440;
/** Room that heading, header and footer take of a page's height, twips. */
const BESIDE = 1700;
/** And a second heading, of the detail that a chart is of. */
const SECOND_HEADING = 900;

/** How much of 100 % a picture has on a page. */
export function scaleOn({ size }: DrawnMap, page: PageShape, headings: 1 | 2 = 1): number {
  const width = textWidthOf(page) * PX_PER_TWIP;
  const beside = BESIDE + (headings - 1) * SECOND_HEADING;
  const height = (page.height - 2 * page.margin - beside) * PX_PER_TWIP;
  return Math.min(1, width / size.width, height / size.height);
}

/** The picture as a paragraph, as large as the page allows. */
export function pictureParagraph(
  drawn: DrawnMap,
  page: PageShape,
  description: string,
  headings: 1 | 2 = 1,
): Paragraph {
  return pictureAt(drawn, scaleOn(drawn, page, headings), description);
}

/** The picture as a paragraph, at a share of its full size. */
export function pictureAt(
  { svg, png, size }: DrawnMap,
  scale: number,
  description: string,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({
    ...more,
    alignment: AlignmentType.CENTER,
    // A line as high as the picture.
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation: {
          width: Math.floor(size.width * scale),
          height: Math.floor(size.height * scale),
        },
        fallback: { type: 'png', data: png },
        altText: { name: description, description, title: description },
      }),
    ],
  });
}
