// Tables on slides: as many rows as a slide holds, each as high as its text needs, heads on every slide.
import type { Theme } from '../../base/theme';
import { type Table, textOf } from '../document/blocks';
import { transformXml } from './shape';
import { LINE, linesIn, paragraphXml } from './text';
import { hex } from '../document/colour';
import { columnWidths } from '../document/column-widths';
import { type Box, POINT, xmlName } from './units';

/** How tables are set, pt: as large as the rows fit on one slide; those that take several slides the smallest. */
const SIZES = [14, 13, 12, 11] as const;
const SMALLEST = 10.5;
const PAD = { x: 5, y: 3.5 } as const;
/** The most lines of a cell: what is longer is cut, the document has it whole. */
const MOST_LINES = 8;

interface SetCell {
  readonly lines: readonly string[];
}

interface SetRow {
  readonly cells: readonly SetCell[];
  /** pt. */
  readonly height: number;
}

/** The part of a table that stands on one slide. */
export interface TablePage {
  readonly size: number;
  readonly widths: readonly number[];
  readonly head: SetRow;
  readonly rows: readonly SetRow[];
}

function setRow(texts: readonly string[], widths: readonly number[], size: number, bold: boolean): SetRow {
  const cells = texts.map((text, i) => ({
    lines: text.trim() === '' ? [''] : linesIn(text, size, bold, (widths[i] ?? 0) - 2 * PAD.x, MOST_LINES),
  }));
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { cells, height: most * size * LINE + 2 * PAD.y };
}

/** A table in pages of at most `height` pt, `width` pt wide. */
export function tablePages(table: Table, width: number, height: number): TablePage[] {
  const onOne = SIZES.map((size) => pagesAt(table, width, height, size)).find((pages) => pages.length < 2);
  return onOne ?? pagesAt(table, width, height, SMALLEST);
}

function pagesAt(table: Table, width: number, height: number, size: number): TablePage[] {
  const widths = columnWidths(table, width, { size, air: 2 * PAD.x + 2 });
  const head = setRow(
    table.columns.map((column) => column.head),
    widths,
    size,
    true,
  );
  const pages: SetRow[][] = [];
  let room = 0;
  for (const row of table.rows) {
    const set = setRow(row.map(textOf), widths, size, false);
    if (pages.length === 0 || set.height > room) {
      pages.push([]);
      room = height - head.height;
    }
    pages.at(-1)?.push(set);
    room -= set.height;
  }
  return evenly(pages).map((rows) => ({ size, widths, head, rows }));
}

const heightOf = (rows: readonly SetRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The same number of pages, about equally full, so that the last does not hold a single row. */
function evenly(pages: readonly SetRow[][]): SetRow[][] {
  const rows = pages.flat();
  const most = Math.max(...pages.map(heightOf));
  const even: SetRow[][] = [];
  let left = heightOf(rows);
  for (const row of rows) {
    const page = even.at(-1);
    const share = left / Math.max(1, pages.length - even.length + 1);
    const filled = page ? heightOf(page) : Number.POSITIVE_INFINITY;
    const more = even.length < pages.length && filled + row.height / 2 > share;
    if (!page || more || filled + row.height > most) {
      if (page) left -= filled;
      even.push([row]);
    } else page.push(row);
  }
  return even.length > pages.length ? [...pages] : even;
}

const border = (name: string, colour: string | null): string =>
  colour === null
    ? `<a:${name} w="0"><a:noFill/></a:${name}>`
    : `<a:${name} w="6350"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill></a:${name}>`;

function cellXml({ lines }: SetCell, size: number, theme: Theme, head: boolean): string {
  const text = paragraphXml({
    text: lines.join('\n'),
    size,
    bold: head,
    colour: head ? theme.ink : theme.ink2,
  });
  const [x, y] = [Math.round(PAD.x * POINT), Math.round(PAD.y * POINT)];
  const lower = border('lnB', head ? theme.lane : theme.hair);
  const edges = `${border('lnL', null)}${border('lnR', null)}${border('lnT', null)}${lower}`;
  const ground = head
    ? `<a:solidFill><a:srgbClr val="${hex(theme.stageHead)}"/></a:solidFill>`
    : '<a:noFill/>';
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr marL="${x}" marR="${x}" marT="${y}" marB="${y}" anchor="t">${edges}${ground}</a:tcPr></a:tc>`;
}

const rowXml = (row: SetRow, size: number, theme: Theme, head: boolean): string =>
  `<a:tr h="${Math.round(row.height * POINT)}">${row.cells.map((cell) => cellXml(cell, size, theme, head)).join('')}</a:tr>`;

/** How high a page is, pt. */
export const pageHeight = ({ head, rows }: TablePage): number =>
  rows.reduce((sum, { height }) => sum + height, head.height);

/** A page of a table as XML. */
export function tableXml(id: number, name: string, page: TablePage, at: Box, theme: Theme): string {
  const { size, widths, head, rows } = page;
  const columns = widths.map((width) => `<a:gridCol w="${Math.round(width * POINT)}"/>`);
  const box = { ...at, h: pageHeight(page) * POINT };
  const frame = transformXml(box).replaceAll('a:xfrm', 'p:xfrm');
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${xmlName(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`,
    `${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>`,
    `<a:tblGrid>${columns.join('')}</a:tblGrid>${rowXml(head, size, theme, true)}${rows.map((row) => rowXml(row, size, theme, false)).join('')}`,
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ].join('');
}
