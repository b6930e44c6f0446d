// How a drawing lies on paper: one page as large as it, one sheet that it fits, or as many sheets as 100 % takes.
import type { Rect, Size } from '../../base/geometry';
import type { PageOptions } from '../format';
import type { Placement } from './outlines';

/** pt for each px at 100 %: a px is a 96th of an inch (CSS), a pt a 72nd. */
export const PT = 0.75;
/** Longest side of a page that readers open (ISO 32000-1, Annex C.2), pt. */
const LONGEST = 14_400;
/** Paper across, and a slide of 16 : 9, pt. */
const SHEETS = {
  a4: { width: 841.89, height: 595.28 },
  a3: { width: 1190.55, height: 841.89 },
  slide: { width: 960, height: 540 },
} as const;
/** Printers leave about 5 mm of an edge free; 10 mm hold a line of text too. pt */
const MARGIN = 28.35;
/** What two sheets beside each other both show, to be glued on, pt. */
export const OVERLAP = 28.35;
/** A small chart is not blown up beyond this. */
const LARGEST = 1.25 * PT;

/** A page of the file. */
export interface Sheet extends Size {
  readonly at: Placement;
  /** The part of the drawing on it, px; null = all. */
  readonly part: Rect | null;
  /** Which of the sheets to be put together it is, counted from 0; null = it stands alone. */
  readonly tile: Tile | null;
}

export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const turned = ({ width, height }: Size): Size => ({ width: height, height: width });

function fitted(drawing: Size, sheet: Size): Sheet {
  const scale = Math.min(
    LARGEST,
    (sheet.width - 2 * MARGIN) / drawing.width,
    (sheet.height - 2 * MARGIN) / drawing.height,
  );
  const at = {
    x: (sheet.width - drawing.width * scale) / 2,
    y: (sheet.height - drawing.height * scale) / 2,
    scale,
  };
  return { ...sheet, at, part: null, tile: null };
}

/** How many sheets of a side it takes to show a length, pt. */
const needed = (length: number, shown: number): number =>
  Math.max(1, Math.ceil((length - OVERLAP) / (shown - OVERLAP)));

function tiles(drawing: Size, sheet: Size): Sheet[] {
  const shown = { width: sheet.width - 2 * MARGIN, height: sheet.height - 2 * MARGIN };
  const columns = needed(drawing.width * PT, shown.width);
  const rows = needed(drawing.height * PT, shown.height);
  const step = { x: (shown.width - OVERLAP) / PT, y: (shown.height - OVERLAP) / PT };
  return Array.from({ length: rows * columns }, (_, i): Sheet => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const part = {
      x: column * step.x,
      y: row * step.y,
      width: shown.width / PT,
      height: shown.height / PT,
    };
    const at = { x: MARGIN - part.x * PT, y: MARGIN - part.y * PT, scale: PT };
    return { ...sheet, at, part, tile: { row, column, rows, columns } };
  });
}

/** The better of a sheet across and a sheet upright. */
function better(sheet: Size, of: (sheet: Size) => number): Size {
  const upright = turned(sheet);
  return of(upright) < of(sheet) ? upright : sheet;
}

/**
 * The pages for a drawing of this size, px. Tiled, the first one is a map of the others, with the whole drawing on one sheet;
 * what one sheet holds at 100 % is never tiled, nor is a slide or a page as large as the drawing.
 */
export function sheetsFor(drawing: Size, { size, tiled }: PageOptions): readonly Sheet[] {
  if (size === 'fit') {
    const scale = Math.min(PT, LONGEST / drawing.width, LONGEST / drawing.height);
    const page = { width: drawing.width * scale, height: drawing.height * scale };
    return [{ ...page, at: { x: 0, y: 0, scale }, part: null, tile: null }];
  }
  const paper = SHEETS[size];
  const one = fitted(
    drawing,
    size === 'slide' ? paper : better(paper, (sheet) => -fitted(drawing, sheet).at.scale),
  );
  if (!tiled || size === 'slide' || one.at.scale >= PT) return [one];
  return [
    one,
    ...tiles(
      drawing,
      better(paper, (sheet) => tiles(drawing, sheet).length),
    ),
  ];
}
