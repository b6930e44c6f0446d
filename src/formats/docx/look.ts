// How Word documents of the house look: fonts, styles, pages. Measures in twips (1/20 pt) unless said otherwise.
import { type IStylesOptions, LineRuleType } from 'docx';
import { THEMES } from '../../base/theme';
import { hex } from '../document/colour';

const theme = THEMES.light;

/** Fonts that every office has: Latin letters, and Chinese. */
export const FONT = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: 'Microsoft YaHei',
} as const;

export const COLOURS = {
  ink: hex(theme.ink),
  ink2: hex(theme.ink2),
  ink3: hex(theme.ink3),
  accent: hex(theme.accent),
  head: hex(theme.stageHead),
  line: hex(theme.border),
  said: hex(theme.sunken),
} as const;

/** The styles that blocks are set in. */
export const STYLE = { muted: 'Muted', cell: 'Cell', cellHead: 'CellHead', script: 'Script' } as const;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: COLOURS.ink, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Sizes of runs are half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLOURS.ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 64, bold: true, color: COLOURS.ink, font: FONT },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(27, 320, 120),
    heading3: heading(22, 260, 60),
  },
  paragraphStyles: [
    {
      id: STYLE.muted,
      name: 'Muted',
      basedOn: 'Normal',
      run: { color: COLOURS.ink3, size: 19 },
      // What it introduces stands on the same page.
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    {
      id: STYLE.cell,
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18, color: COLOURS.ink },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.cellHead,
      name: 'Cell head',
      basedOn: STYLE.cell,
      run: { bold: true },
    },
    {
      id: STYLE.script,
      name: 'Script',
      basedOn: 'Normal',
      run: { size: 20, color: COLOURS.ink2 },
      paragraph: {
        spacing: { before: 80, after: 120, line: 276, lineRule: LineRuleType.AUTO },
        indent: { left: 200, right: 200 },
      },
    },
  ],
};

/** Pages, lying on their side or not. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const MM = 1440 / 25.4;
const page = (width: number, height: number, margin: number): PageShape => ({
  width: Math.round(width * MM),
  height: Math.round(height * MM),
  margin: Math.round(margin * MM),
});

export const PAGES = {
  portrait: page(210, 297, 22),
  landscape: page(297, 210, 16),
  /** For charts that cannot be read on A4. */
  large: page(420, 297, 14),
} as const;
export type PageKind = keyof typeof PAGES;

/** The room for text across a page. */
export const textWidthOf = ({ width, margin }: PageShape): number => width - 2 * margin;
