// The pages of a PDF: the sheets of a drawing as pt, and before several of them one with the whole drawing as their map.
import type { Rect, Size } from '../../base/geometry';
import type { PageOptions } from '../format';
import { sheetsFor } from '../picture/sheets';
import type { Placement } from './outlines';

/** pt for each px at 100 %: a px is a 96th of an inch (CSS), a pt a 72nd. */
export const PT = 0.75;
/** Longest side of a page that readers open (ISO 32000-1, Annex C.2), pt. */
const LONGEST = 14_400;

/** A page of the file, pt. */
export interface Sheet extends Size {
  /** Where the drawing's corner lies, and pt for each px of it. */
  readonly at: Placement;
  /** The part of the drawing on it, px. */
  readonly part: Rect;
  /** Which of the sheets to be put together it is; null = it stands alone. */
  readonly tile: Tile | null;
}

/** Rows and columns count from 0. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The drawing in the middle of one sheet. */
function alone(drawing: Size, page: PageOptions): Sheet {
  const { paper, scale } = sheetsFor(drawing, page);
  const most = Math.min(1, LONGEST / PT / paper.width, LONGEST / PT / paper.height);
  const [width, height] = [paper.width * PT * most, paper.height * PT * most];
  const size = scale * PT * most;
  const at = { x: (width - drawing.width * size) / 2, y: (height - drawing.height * size) / 2, scale: size };
  return { width, height, at, part: { x: 0, y: 0, ...drawing }, tile: null };
}

/** The pages for a drawing of this size, px. Of several sheets the first page is a map. */
export function pagesFor(drawing: Size, page: PageOptions): readonly Sheet[] {
  const { paper, margin, scale, sheets, columns } = sheetsFor(drawing, page);
  const one = alone(drawing, { ...page, tiled: false });
  if (sheets.length < 2) return [page.tiled ? alone(drawing, page) : one];
  const rows = sheets.length / columns;
  const tiles = sheets.map((part, i): Sheet => {
    const size = scale * PT;
    return {
      width: paper.width * PT,
      height: paper.height * PT,
      at: { x: margin * PT - part.x * size, y: margin * PT - part.y * size, scale: size },
      part,
      tile: { row: Math.floor(i / columns), column: i % columns, rows, columns },
    };
  });
  return [one, ...tiles];
}
