// What is drawn on sheets besides the drawing: where to cut and glue, which sheet it is, and the map of all of them.
import type { Rect } from '../../base/geometry';
import type { Piece } from './read-markup';
import { OVERLAP } from '../picture/sheets';
import { PT, type Sheet, type Tile } from './sheets';

/** What two sheets beside each other both show, pt. */
const SHARED = OVERLAP * PT;

/** What the sheets say; a sentence for one of them. */
export interface SheetWords {
  /** On sheet `number` of `count`: "Sheet 3 of 6 · row 1, column 3". */
  readonly tile: (tile: Tile, number: number, count: number) => string;
  /** Below the map of the sheets. */
  readonly map: (count: number, rows: number, columns: number) => string;
}

const MARK = '#4B5363';
const GLUE = '#8A93A3';
const FRAME = '#1F5EFF';

interface LineStyle {
  readonly colour: string;
  readonly dash?: readonly number[];
  readonly width?: number;
}

function line(
  from: [number, number],
  to: [number, number],
  { colour, dash = [], width = 0.5 }: LineStyle,
): Piece {
  return {
    kind: 'shape',
    outline: [
      { op: 'move', to: from },
      { op: 'line', to },
    ],
    fill: null,
    stroke: colour,
    strokeWidth: width,
    dash,
    roundCap: false,
    roundJoin: false,
    opacity: 1,
    box: { x: 0, y: 0, width: 0, height: 0 },
  };
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  style: { fill: string; centred?: boolean },
): Piece {
  return {
    kind: 'text',
    text,
    x,
    y,
    size,
    weight: 600,
    spacing: 0,
    opacity: 1,
    centred: style.centred ?? false,
    fill: style.fill,
    box: { x, y, width: 0, height: 0 },
  };
}

/** Where the drawing shows on a sheet, pt. */
export const shownOn = ({ at, part }: Sheet): Rect => ({
  x: at.x + part.x * at.scale,
  y: at.y + part.y * at.scale,
  width: part.width * at.scale,
  height: part.height * at.scale,
});

const CORNER = 9;
const GAP = 4;

/** Where to cut: short lines outside of the corners of what is shown. */
function corners({ x, y, width, height }: Rect): Piece[] {
  const style = { colour: MARK };
  return [x, x + width].flatMap((cx, i) =>
    [y, y + height].flatMap((cy, j) => {
      const [sx, sy] = [i === 0 ? -1 : 1, j === 0 ? -1 : 1];
      return [
        line([cx + sx * GAP, cy], [cx + sx * (GAP + CORNER), cy], style),
        line([cx, cy + sy * GAP], [cx, cy + sy * (GAP + CORNER)], style),
      ];
    }),
  );
}

/** Where the sheet before begins to show the same: the next one is glued on up to there. */
function glueLines({ x, y, width, height }: Rect, { row, column }: Tile): Piece[] {
  const style = { colour: GLUE, dash: [3, 3] };
  return [
    ...(column > 0 ? [line([x + SHARED, y], [x + SHARED, y + height], style)] : []),
    ...(row > 0 ? [line([x, y + SHARED], [x + width, y + SHARED], style)] : []),
  ];
}

const NOTE = 8;

/** The marks of a sheet that is put together with others; `number` counts from 1. Coordinates are pt of the page. */
export function tileMarks(sheet: Sheet, tile: Tile, number: number, say: SheetWords): Piece[] {
  const shown = shownOn(sheet);
  const said = say.tile(tile, number, tile.rows * tile.columns);
  return [
    ...corners(shown),
    ...glueLines(shown, tile),
    words(said, sheet.width / 2, sheet.height - 11, NOTE, { fill: MARK, centred: true }),
  ];
}

/** The frames and numbers of the sheets over the whole drawing on one sheet. */
export function mapMarks(whole: Sheet, tiles: readonly Sheet[], say: SheetWords): Piece[] {
  const [first] = tiles;
  if (!first?.tile) return [];
  const frames = tiles.flatMap(({ part }, i) => {
    const { x, y, width, height } = shownOn({ ...whole, part });
    const [right, bottom] = [x + width, y + height];
    const style = { colour: FRAME, dash: [6, 3], width: 1 };
    const size = Math.min(28, height / 3);
    return [
      line([x, y], [right, y], style),
      line([right, y], [right, bottom], style),
      line([right, bottom], [x, bottom], style),
      line([x, bottom], [x, y], style),
      words(String(i + 1), x + 6, y + size, size, { fill: FRAME }),
    ];
  });
  const { rows, columns } = first.tile;
  const said = say.map(tiles.length, rows, columns);
  return [...frames, words(said, whole.width / 2, whole.height - 11, NOTE, { fill: MARK, centred: true })];
}

/** How much smaller than at 100 % a drawing is on a sheet, in hundredths. */
export const percentOf = ({ at }: Sheet): number => Math.round((at.scale / PT) * 100);
