// Where a step's drawing puts its words, so that the text field can lie exactly above them.
import type { CSSProperties } from 'react';
import { textWidth } from '../../base/text-width';
import { BOX_TEXT, NOTE_TEXT, STRONG_TEXT } from '../../steps/text-styles';
import type { TextStyle } from '../../steps/words';

/** Where the drawing puts its words. */
export interface TextPlace {
  readonly x: number;
  readonly middle: number;
  readonly style: TextStyle;
  readonly centred: boolean;
  readonly colour: string;
}

/** Read off the drawing itself, so that the words stay where they are drawn, whatever the kind. */
export function textPlace(drawing: SVGGElement): TextPlace | null {
  const texts = [...drawing.querySelectorAll('text')];
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return null;
  const value = (element: Element, name: string): number => Number(element.getAttribute(name));
  const size = value(first, 'font-size');
  const style = [BOX_TEXT, STRONG_TEXT, NOTE_TEXT].find((one) => one.size === size) ?? BOX_TEXT;
  return {
    x: value(first, 'x'),
    middle: (value(first, 'y') + value(last, 'y')) / 2 - style.size * 0.364,
    style,
    centred: first.getAttribute('text-anchor') === 'middle',
    colour: first.getAttribute('fill') ?? 'currentColor',
  };
}

const ROOM = 3;
const NARROWEST = 12;

/** The field as wide as the widest line, so that it breaks where the drawing does. */
export function fieldStyle(
  { x, middle, style, centred, colour }: TextPlace,
  lines: readonly string[],
  draft: string,
): CSSProperties {
  const widest = Math.max(
    NARROWEST,
    ...lines.map((line) => Math.ceil(textWidth(line, style.size, style.weight))),
  );
  const width = widest + ROOM;
  const typedLines = draft.split('\n').length;
  const height = Math.max(lines.length, typedLines, 1) * style.lineHeight;
  return {
    left: centred ? x - width / 2 : x,
    top: middle - height / 2,
    width,
    height,
    fontSize: style.size,
    fontWeight: style.weight,
    lineHeight: `${style.lineHeight}px`,
    textAlign: centred ? 'center' : 'left',
    color: colour,
    caretColor: 'var(--accent)',
    letterSpacing: 0,
  };
}
