// Handouts on sheets of A4: blocks are set line by line and flow from page to page; a heading stays with what follows it.
import { drawableText } from '../../base/drawable-text';
import { textWidth } from '../../base/text-width';
import { THEMES } from '../../base/theme';
import { filledLines } from '../../steps/label';
import type { TextStyle } from '../../steps/words';
import type { Block, Fact } from '../document/blocks';
import { type Piece, readMarkup } from '../pdf/read-markup';
import { PT, type Sheet } from '../pdf/sheets';
import type { HandoutPart, WrittenHandout, WrittenHandouts } from './content';
import { chartAt, type DayChart } from './day-chart';

/** A4 at 96 px per inch; margins px. */
const PAPER = { width: 794, height: 1123, side: 64, top: 60, bottom: 72 } as const;
const ROOM = PAPER.width - 2 * PAPER.side;
const LABEL_ROOM = 150;
const theme = THEMES.light;

const STYLES = {
  title: { size: 26, weight: 700, lineHeight: 32 },
  subtitle: { size: 12, weight: 500, lineHeight: 17 },
  stage: { size: 16, weight: 700, lineHeight: 21 },
  step: { size: 13.5, weight: 700, lineHeight: 18 },
  text: { size: 11.5, weight: 500, lineHeight: 16 },
  caption: { size: 10, weight: 500, lineHeight: 14 },
  foot: { size: 9.5, weight: 500, lineHeight: 12 },
} as const satisfies Record<string, TextStyle>;

/** From the top of a line to its baseline, in em of its size, beside half of what the line is higher. */
const BASELINE = 0.364;

interface Run {
  readonly x: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
}

/** A line with all that stands on it, side by side, and the air before it. */
interface Row {
  readonly runs: readonly Run[];
  readonly height: number;
  readonly before: number;
  /** It may not be the last on a page. */
  readonly keep: boolean;
  /** It is the last on a page only where what follows would not fit on a page with it. */
  readonly near?: boolean;
  /** What is said word by word: with a bar at its side. */
  readonly said?: boolean;
  /** A picture from its top on. */
  readonly chart?: DayChart;
}

const run = (x: number, text: string, style: TextStyle, fill: string): Run => ({
  x,
  text: drawableText(text),
  style,
  fill,
});

interface Manner {
  readonly fill?: string;
  readonly x?: number;
  readonly before?: number;
  readonly keep?: boolean;
  readonly said?: boolean;
}

function rowsOf(text: string, style: TextStyle, manner: Manner = {}): Row[] {
  const { fill = theme.ink, x = 0, before = 0, keep = false, said = false } = manner;
  return filledLines(drawableText(text), style, ROOM - x).map((line, i) => ({
    runs: [run(x, line, style, fill)],
    height: style.lineHeight,
    before: i === 0 ? before : 0,
    keep,
    said,
  }));
}

/** The name at the left, what is said of it at the right, line beside line. */
function factRows({ label, text }: Fact): Row[] {
  const { text: style } = STYLES;
  const names = filledLines(drawableText(label), style, LABEL_ROOM - 14);
  const said = filledLines(drawableText(text), style, ROOM - LABEL_ROOM);
  return Array.from({ length: Math.max(names.length, said.length) }, (_, i) => ({
    runs: [
      ...(names[i] === undefined ? [] : [run(0, names[i], style, theme.ink3)]),
      ...(said[i] === undefined ? [] : [run(LABEL_ROOM, said[i], style, theme.ink)]),
    ],
    height: style.lineHeight,
    before: i === 0 ? 3 : 0,
    keep: i === 0 && said.length > 1,
  }));
}

function blockRows(block: Block): Row[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? rowsOf(block.text, STYLES.stage, { before: 22, keep: true })
        : rowsOf(block.text, STYLES.step, { before: 14, keep: true });
    case 'text':
      return rowsOf(block.text, STYLES.text, { fill: block.muted ? theme.ink2 : theme.ink, before: 3 });
    case 'facts':
      return block.facts.flatMap(factRows);
    case 'list':
      return block.items.flatMap((item) => rowsOf(`• ${item}`, STYLES.text, { before: 2 }));
    case 'script': {
      const bold = { ...STYLES.text, weight: 700 } as const;
      return [
        ...rowsOf(block.label, bold, { x: 14, before: 8, keep: true, said: true }),
        ...rowsOf(block.text, STYLES.text, { x: 14, said: true }),
      ];
    }
    case 'table':
    case 'chart':
      return [];
  }
}

/** A chart, and how it is read. */
function chartRows({ chart }: HandoutPart, caption: string): Row[] {
  if (!chart) return [];
  const picture = { runs: [], height: chart.size.height * chart.scale, before: 16, keep: true, chart };
  const lines = rowsOf(caption, STYLES.caption, { fill: theme.ink3, before: 6 });
  return [picture, ...lines.map((row, i) => ({ ...row, keep: i < lines.length - 1, near: true }))];
}

const headRows = ({ title, subtitle }: WrittenHandout): Row[] => [
  ...rowsOf(title, STYLES.title, { keep: true }),
  ...rowsOf(subtitle, STYLES.subtitle, { fill: theme.ink3, before: 4 }),
];

const ROOM_DOWN = PAPER.height - PAPER.top - PAPER.bottom;
/** What is longer flows over the page rather than leave much of it empty, px. */
const MOST_KEPT = ROOM_DOWN * 0.6;

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { before, height }) => sum + before + height, 0);

/** A step stays on one page; a stage's name and objective stay with its first step. */
function stepRows(blocks: readonly Block[]): Row[] {
  const parts: { stage: boolean; rows: Row[] }[] = [];
  for (const [i, block] of blocks.entries()) {
    const begins = block.kind === 'heading';
    if (begins || parts.length === 0) parts.push({ stage: begins && block.level === 2, rows: [] });
    const rows = blockRows(block);
    // What leads over to the steps below it stays with them.
    const leads = block.kind === 'text' && blocks[i + 1]?.kind === 'heading';
    parts.at(-1)?.rows.push(...(leads ? rows.map((row) => ({ ...row, keep: true })) : rows));
  }
  return parts.flatMap(({ stage, rows }) =>
    heightOf(rows) > MOST_KEPT
      ? rows
      : rows.map((row, i) => (stage || i < rows.length - 1 ? { ...row, keep: true } : row)),
  );
}

/** The rows that stay together: each that may not be last with the one behind it. */
function bundles(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let open: Row[] = [];
  for (const row of rows) {
    open.push(row);
    if (row.keep) continue;
    found.push(open);
    open = [];
  }
  return open.length > 0 ? [...found, open] : found;
}

/** Bundles that would like to stay with the next one do, where a page holds both. */
const joined = (found: readonly Row[][]): Row[][] =>
  found.reduce<Row[][]>((all, bundle) => {
    const last = all.at(-1);
    if (!last?.at(-1)?.near || heightOf(last) + heightOf(bundle) > ROOM_DOWN) return [...all, bundle];
    return [...all.slice(0, -1), [...last, ...bundle]];
  }, []);

function flowed(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const bundle of joined(bundles(rows))) {
    const high = heightOf(bundle);
    if (used > 0 && used + high > ROOM_DOWN) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(...bundle);
    used += high;
  }
  return pages;
}

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

function textPiece({ x, text, style, fill }: Run, top: number): Piece {
  const { size, weight, lineHeight } = style;
  return {
    kind: 'text',
    text,
    x,
    y: top + lineHeight / 2 + size * BASELINE,
    centred: false,
    size,
    weight,
    spacing: 0,
    fill,
    opacity: 1,
    box: box(x, top, textWidth(text, size, weight), lineHeight),
  };
}

function bar(x: number, y: number, width: number, height: number, fill: string): Piece {
  return {
    kind: 'shape',
    outline: [
      { op: 'move', to: [x, y] },
      { op: 'line', to: [x + width, y] },
      { op: 'line', to: [x + width, y + height] },
      { op: 'line', to: [x, y + height] },
      { op: 'close' },
    ],
    fill,
    stroke: null,
    strokeWidth: 0,
    dash: [],
    roundCap: false,
    roundJoin: false,
    opacity: 1,
    box: box(x, y, width, height),
  };
}

/** One page of rows, the sheets lying below each other in one drawing. */
function pagePieces(rows: readonly Row[], top: number, foot: string): Piece[] {
  const pieces: Piece[] = [];
  let y = top + PAPER.top;
  rows.forEach((row, i) => {
    y += i === 0 ? 0 : row.before;
    if (row.said) pieces.push(bar(PAPER.side, y - 1, 2.5, row.height + 2, theme.accent));
    pieces.push(...row.runs.map((one) => textPiece({ ...one, x: PAPER.side + one.x }, y)));
    if (row.chart) pieces.push(...readMarkup(chartAt(row.chart, PAPER.side, y)));
    y += row.height;
  });
  const at = top + PAPER.height - PAPER.bottom + 28;
  pieces.push(bar(PAPER.side, at - 8, ROOM, 0.75, theme.border));
  pieces.push(textPiece(run(PAPER.side, foot, STYLES.foot, theme.ink3), at));
  return pieces;
}

const sheetAt = (top: number): Sheet => ({
  width: PAPER.width * PT,
  height: PAPER.height * PT,
  at: { x: 0, y: -top * PT, scale: PT },
  part: box(0, top, PAPER.width, PAPER.height),
  tile: null,
});

/** The paper, px of 96 to an inch. */
export const HANDOUT_PAPER = { width: PAPER.width, height: PAPER.height } as const;

/** All pages as one long drawing, the pieces of each page, and its window on the drawing. */
export function handoutPages({ handouts, say }: WrittenHandouts) {
  const sheets: (readonly Piece[])[] = [];
  const pages: { sheet: Sheet; shown: ReturnType<typeof box>; marks: readonly Piece[] }[] = [];
  for (const handout of handouts) {
    const said = handout.parts.flatMap((part) => [
      ...chartRows(part, say('chart')),
      ...stepRows(part.blocks),
    ]);
    const flow = flowed([...headRows(handout), ...said]);
    flow.forEach((rows, i) => {
      const top = pages.length * PAPER.height;
      const page = `${i + 1} / ${flow.length}`;
      sheets.push(pagePieces(rows, top, say('page', { title: handout.title, page })));
      const sheet = sheetAt(top);
      pages.push({ sheet, shown: box(0, 0, sheet.width, sheet.height), marks: [] });
    });
  }
  return { pieces: sheets.flat(), sheets, pages };
}
