// Facts beside a chart: each under its name, as large as all of them fit.
import type { Theme } from '../../base/theme';
import type { Fact } from '../document/blocks';
import { presetXml } from './shape';
import type { Slide } from './slide';
import { LINE, linesIn, type Paragraph } from './text';
import { type Box, POINT } from './units';

const SIZES = [13, 12, 11, 10, 9, 8] as const;
const LABEL = 0.82;
const BEFORE = 0.7;
const LONGEST = 12;

interface Set {
  readonly paragraphs: readonly Paragraph[];
  /** pt. */
  readonly height: number;
}

/** One fact under its name; `most` lines of it. */
function setFact({ label, text }: Fact, size: number, width: number, theme: Theme, first: boolean): Set {
  const before = first ? 0 : size * BEFORE;
  const lines = linesIn(text, size, false, width, LONGEST);
  const head = linesIn(label, size * LABEL, true, width, 2);
  return {
    paragraphs: [
      { text: head.join('\n'), size: size * LABEL, bold: true, colour: theme.ink3, before },
      { text: lines.join('\n'), size, colour: theme.ink },
    ],
    height: before + head.length * size * LABEL * LINE + lines.length * size * LINE,
  };
}

function setAll(facts: readonly Fact[], size: number, width: number, theme: Theme): Set {
  const sets = facts.map((fact, i) => setFact(fact, size, width, theme, i === 0));
  return {
    paragraphs: sets.flatMap(({ paragraphs }) => paragraphs),
    height: sets.reduce((sum, { height }) => sum + height, 0),
  };
}

/** Draws facts into a place. Of more than it holds the last are left out: notes have them all. */
export function drawPanel(
  slide: Slide,
  name: string,
  facts: readonly Fact[],
  place: Box,
  theme: Theme,
): void {
  const [width, height] = [place.w / POINT, place.h / POINT];
  let set = SIZES.map((size) => setAll(facts, size, width, theme)).find((one) => one.height <= height);
  for (let count = facts.length - 1; !set && count > 0; count--) {
    const fewer = setAll(facts.slice(0, count), SIZES.at(-1) ?? 8, width, theme);
    if (fewer.height <= height) set = fewer;
  }
  if (!set || set.paragraphs.length === 0) return;
  slide.shape({
    name,
    box: { ...place, h: Math.min(place.h, Math.ceil((set.height + 1) * POINT)) },
    geometry: presetXml('rect'),
    fill: null,
    line: null,
    text: set.paragraphs,
    frame: { anchor: 't', wrap: true },
    textBox: true,
  });
}

/** One text in a place: as large as it fits, up to a size. */
export function drawText(
  slide: Slide,
  name: string,
  paragraph: Pick<Paragraph, 'text' | 'colour' | 'size'> & Partial<Paragraph>,
  place: Box,
): void {
  const [width, height] = [place.w / POINT, place.h / POINT];
  const { text, size: most, bold = false } = paragraph;
  const sizes = Array.from({ length: Math.max(1, Math.round(most - 7)) }, (_, i) => most - i);
  const fits = (size: number): boolean =>
    linesIn(text, size, bold, width).length * size * LINE <= height + 0.01;
  const size = sizes.find(fits) ?? sizes.at(-1) ?? most;
  const lines = linesIn(text, size, bold, width, Math.max(1, Math.floor(height / (size * LINE))));
  if (lines.length === 0) return;
  slide.shape({
    name,
    box: place,
    geometry: presetXml('rect'),
    fill: null,
    line: null,
    text: [{ ...paragraph, text: fits(size) ? text : lines.join('\n'), size }],
    frame: { anchor: 't', wrap: true },
    textBox: true,
  });
}
