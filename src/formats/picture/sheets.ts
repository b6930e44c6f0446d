// How a drawing is spread over sheets of paper: on one, scaled to fit, or near full size over as many as it takes, overlapping.
import type { Rect, Size } from '../../base/geometry';
import type { PageOptions, SheetLayout } from '../format';

/** Px of 1/96 inch in a millimetre. */
const MM = 96 / 25.4;
const PAPER: Readonly<Record<Exclude<PageOptions['size'], 'fit'>, Size>> = {
  a4: { width: 297 * MM, height: 210 * MM },
  a3: { width: 420 * MM, height: 297 * MM },
  slide: { width: 1280, height: 720 },
};
/** Printers leave about so much of a sheet's edge empty. */
const MARGIN = 8 * MM;
/** So much of a sheet is on the next one too, so that sheets can be glued, px on paper. */
export const OVERLAP = 10 * MM;
/** A small drawing is not blown up further. */
const LARGEST = 1.5;

/** Full size, and what may be had of it where that saves sheets. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8] as const;

const better = (a: SheetLayout, b: SheetLayout): SheetLayout =>
  b.sheets.length < a.sheets.length || (b.sheets.length === a.sheets.length && b.scale > a.scale) ? b : a;

const turned = ({ width, height }: Size): Size => ({ width: height, height: width });

/** How many sheets it takes to cover a length. */
const count = (length: number, room: number): number =>
  length <= room ? 1 : Math.ceil((length - OVERLAP) / (room - OVERLAP));

const roomOn = (paper: Size): Size => ({
  width: paper.width - 2 * MARGIN,
  height: paper.height - 2 * MARGIN,
});

function tiledAt(size: Size, paper: Size, scale: number): SheetLayout {
  const room = roomOn(paper);
  const columns = count(size.width * scale, room.width);
  const rows = count(size.height * scale, room.height);
  const sheets = Array.from({ length: rows * columns }, (_, i): Rect => {
    const x = ((i % columns) * (room.width - OVERLAP)) / scale;
    const y = (Math.floor(i / columns) * (room.height - OVERLAP)) / scale;
    return {
      x,
      y,
      width: Math.min(room.width / scale, size.width - x),
      height: Math.min(room.height / scale, size.height - y),
    };
  });
  return { paper, margin: MARGIN, scale, sheets, columns };
}

/** The fewest sheets: a chart a little smaller is worth a row of sheets that would hold a sliver of it. */
const tiled = (size: Size, paper: Size): SheetLayout =>
  SCALES.map((scale) => tiledAt(size, paper, scale)).reduce(better);

function onOne(size: Size, paper: Size, margin: number): SheetLayout {
  const room = { width: paper.width - 2 * margin, height: paper.height - 2 * margin };
  const scale = Math.min(room.width / size.width, room.height / size.height, LARGEST);
  return { paper, margin, scale, sheets: [{ x: 0, y: 0, ...size }], columns: 1 };
}

/**
 * The sheets for a drawing of a size, px at 100 %. Paper lies the way that takes fewer sheets, or shows the drawing larger; a
 * slide always lies. `fit` is one sheet of the drawing's own size.
 */
export function sheetsFor(size: Size, page: PageOptions): SheetLayout {
  if (page.size === 'fit')
    return { paper: size, margin: 0, scale: 1, sheets: [{ x: 0, y: 0, ...size }], columns: 1 };
  const paper = PAPER[page.size];
  const papers = page.size === 'slide' ? [paper] : [paper, turned(paper)];
  const lay = (one: Size): SheetLayout => (page.tiled ? tiled(size, one) : onOne(size, one, MARGIN));
  return papers.map(lay).reduce(better);
}
