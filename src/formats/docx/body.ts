// Blocks of a document as paragraphs and tables of Word.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { drawableText } from '../../base/drawable-text';
import type { Block, Cell, Fact, Table as Rows } from '../document/blocks';
import { textOf } from '../document/blocks';
import { columnWidths, fittingSize } from '../document/column-widths';
import { COLOURS, STYLE } from './look';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface RunLook {
  readonly bold?: boolean;
  readonly color?: string;
  /** Half points; left out: that of the style. */
  readonly size?: number;
}

/** Text with its line breaks. */
function runs(text: string, look: RunLook = {}): TextRun[] {
  return drawableText(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 ? { break: 1 } : {}) }));
}

/** A paragraph in a style. */
export const said = (
  text: string,
  style?: string,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph => new Paragraph({ ...more, ...(style ? { style } : {}), children: runs(text) });

export const heading = (
  text: string,
  level: keyof typeof HEADINGS,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph =>
  new Paragraph({ ...more, heading: HEADINGS[level], children: runs(text.replace(/\s+/gu, ' ')) });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA };

/** How cells are set, pt; their margins, and some air for fonts that are wider than the one we measure with. */
const SETTING = { size: 9, air: 11 } as const;

/** Smaller text than this is hard to read on paper, pt. */
const SMALLEST = 7;

interface CellSetting {
  /** Twips. */
  readonly width: number;
  readonly head: boolean;
  /** pt */
  readonly size: number;
}

function cellOf(cell: Cell, { width, head, size }: CellSetting): TableCell {
  const right = typeof cell !== 'string' && 'number' in cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.head } } : {}),
    children: [
      new Paragraph({
        style: head ? STYLE.cellHead : STYLE.cell,
        ...(right ? { alignment: AlignmentType.RIGHT } : {}),
        // A figure stays with its unit.
        children: runs(
          right ? textOf(cell).replaceAll(' ', '\u00a0') : textOf(cell),
          size === SETTING.size ? {} : { size: size * 2 },
        ),
      }),
    ],
  });
}

/** A table whose head stands on every page; a row is never parted. */
export function tableOf(table: Rows, whole: number): Table {
  const size = fittingSize(table, whole / 20, SETTING, SMALLEST);
  const widths = columnWidths(table, whole / 20, { ...SETTING, size }).map((width) => Math.floor(width * 20));
  const numeric = table.columns.map((_, at) =>
    table.rows.every((row) => {
      const cell = row[at] ?? '';
      return cell === '' || (typeof cell !== 'string' && 'number' in cell);
    }),
  );
  const row = (cells: readonly Cell[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((cell, i) =>
        cellOf(head || numeric[i] ? cell : textOf(cell), { width: widths[i] ?? 0, head, size }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: HAIR,
      bottom: HAIR,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIR,
      insideVertical: NONE,
    },
    rows: [
      row(
        table.columns.map(({ head }) => head),
        true,
      ),
      ...table.rows.map((cells) => row(cells, false)),
    ],
  });
}

const FACT_SHARES = [0.26, 0.74] as const;

/** Facts: names at the left, what is said of them at the right; they stay on one page, and with a script that follows. */
function factsOf(facts: readonly Fact[], whole: number): Table {
  const widths = FACT_SHARES.map((share) => Math.floor(whole * share));
  const cell = (paragraph: Paragraph, i: number): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      children: [paragraph],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: facts.map(
      ({ label, text, open }, i) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              new Paragraph({
                style: STYLE.cell,
                keepNext: i < facts.length - 1,
                children: runs(label, { color: COLOURS.ink3 }),
              }),
              0,
            ),
            cell(
              new Paragraph({ style: STYLE.cell, children: runs(text, open ? { color: COLOURS.ink3 } : {}) }),
              1,
            ),
          ],
        }),
    ),
  });
}

/** What is said word by word, marked by a line at its side. */
const scriptOf = (label: string, text: string): Paragraph =>
  new Paragraph({
    style: STYLE.script,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.said },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLOURS.accent } },
    children: [...runs(label, { bold: true }), ...runs(`\n${text}`)],
  });

/** A gap after a table, so that two do not become one. */
const gap = (): Paragraph =>
  new Paragraph({
    style: STYLE.cell,
    spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });

/** Blocks as Word has them; `chart` draws the picture of a map. */
export function bodyOf(
  blocks: readonly Block[],
  whole: number,
  chart: (block: Extract<Block, { kind: 'chart' }>) => readonly Paragraph[],
): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [heading(block.text, block.level)];
      case 'text':
        return [said(block.text, block.muted ? STYLE.muted : undefined, { keepNext: block.muted ?? false })];
      case 'facts':
        return [factsOf(block.facts, whole), gap()];
      case 'list':
        return block.items.map((item) => said(item, undefined, { bullet: { level: 0 } }));
      case 'script':
        return [scriptOf(block.label, block.text)];
      case 'table':
        return [tableOf(block.table, whole), gap()];
      case 'chart':
        return [...chart(block)];
    }
  });
}
