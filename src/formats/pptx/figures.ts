// Key figures as cards: the value large, what it is below.
import type { Theme } from '../../base/theme';
import { type Table, textOf } from '../document/blocks';
import { presetXml, roundXml } from './shape';
import type { Slide } from './slide';
import { sizeFor } from './text';
import { inches, POINT } from './units';

const COLUMNS = 4;
const CARD = { w: 2.95, h: 1.9, gap: 0.177 } as const;

/** Draws the rows of a table of two columns, a card each; what is not known stays small. */
export function drawFigures(slide: Slide, table: Table, theme: Theme): void {
  for (const [i, [label = '', value = '']] of table.rows.entries()) {
    const column = i % COLUMNS;
    const row = Math.floor(i / COLUMNS);
    const x = 0.5 + column * (CARD.w + CARD.gap);
    const y = 1.4 + row * (CARD.h + CARD.gap);
    const card = inches(x, y, CARD.w, CARD.h);
    const isKnown = typeof value !== 'string';
    const room = { width: (card.w - 2 * 12 * POINT) / POINT, height: 50 };
    const text = textOf(value);
    const most = isKnown ? 34 : 16;
    const size = sizeFor(text, room, { most, least: 9, bold: isKnown }) ?? 9;
    slide.shape({
      name: textOf(label),
      box: card,
      geometry: roundXml(card, 0.08 * 914_400),
      fill: theme.surface,
      line: { colour: theme.border, width: POINT },
    });
    slide.shape({
      name: `${textOf(label)}: ${text}`,
      box: inches(x + 0.17, y + 0.28, CARD.w - 0.34, CARD.h - 0.56),
      geometry: presetXml('rect'),
      fill: null,
      line: null,
      textBox: true,
      frame: { anchor: 'ctr', wrap: true },
      text: [
        { text, size, bold: isKnown, colour: isKnown ? theme.ink : theme.ink3 },
        { text: textOf(label), size: 13, colour: theme.ink2, before: 4 },
      ],
    });
  }
}
