// Text in shapes: sized so that it stays inside, with line heights of its own, so that no font makes it higher.
import { breakLines, breakWhole } from '../../steps/label';
import type { TextWeight } from '../../base/text-width';
import type { TextStyle } from '../../steps/words';
import { hex } from '../document/colour';
import { POINT, xmlText } from './units';

/** Fonts that are there instead of Inter may be wider than it by this. */
export const FONT_RESERVE = 1.01;
/** From one line to the next, in font sizes. */
export const LINE = 1.25;

/** How a piece of text is set; size in pt. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly align?: 'l' | 'ctr' | 'r';
  /** pt from line to line; without it `LINE` font sizes. */
  readonly lineHeight?: number;
  readonly struck?: boolean;
}

/** A paragraph; `indent` and `before` in pt. */
export interface Paragraph extends TextLook {
  readonly text: string;
  readonly indent?: number;
  readonly before?: number;
  readonly bullet?: boolean;
}

/** How text is measured: fonts of slides are regular or bold. */
export const textStyle = (size: number, bold: boolean): TextStyle => {
  const weight: TextWeight = bold ? 700 : 500;
  return { size: size * FONT_RESERVE, weight, lineHeight: size * LINE };
};

const hundredths = (pt: number): number => Math.round(pt * 100);

function runXml({ text, size, bold, colour, struck }: Paragraph): string {
  const marks = `${bold ? ' b="1"' : ''}${struck ? ' strike="sngStrike"' : ''}`;
  const look = `lang="zh-CN" altLang="en-US" sz="${hundredths(size)}"${marks} dirty="0"`;
  // The fonts of the theme are named, because some programs know none for what is no placeholder.
  const fill = `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>`;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines
    .map((line) => `<a:r><a:rPr ${look}>${fill}</a:rPr><a:t>${xmlText(line)}</a:t></a:r>`)
    .join(`<a:br><a:rPr ${look}>${fill}</a:rPr></a:br>`);
}

/** One paragraph as XML. */
export function paragraphXml(paragraph: Paragraph): string {
  const { size, align = 'l', indent = 0, before = 0, bullet, lineHeight = size * LINE, text } = paragraph;
  const hang = bullet ? size * 0.9 : 0;
  const left = Math.round((indent + hang) * POINT);
  const places = `${left > 0 ? ` marL="${left}"` : ''}${bullet ? ` indent="${-Math.round(hang * POINT)}"` : ''}`;
  const spacing = [
    `<a:lnSpc><a:spcPts val="${hundredths(lineHeight)}"/></a:lnSpc>`,
    `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`,
    '<a:spcAft><a:spcPts val="0"/></a:spcAft>',
    bullet ? '<a:buFont typeface="Arial"/><a:buChar char="&#8226;"/>' : '<a:buNone/>',
  ].join('');
  const end = text === '' ? `<a:endParaRPr lang="zh-CN" sz="${hundredths(size)}"/>` : '';
  return `<a:p><a:pPr${places} algn="${align}">${spacing}</a:pPr>${text === '' ? '' : runXml(paragraph)}${end}</a:p>`;
}

/** How the text of a shape stands in it. */
export interface TextFrame {
  readonly anchor: 't' | 'ctr' | 'b';
  /** False for one line that never breaks, in a shape made for it. */
  readonly wrap: boolean;
  /** Left, top, right, bottom, EMU. */
  readonly insets?: readonly [number, number, number, number];
}

/** The properties of a text body, for `a:bodyPr`. */
export const bodyPropertiesXml = ({ anchor, wrap, insets = [0, 0, 0, 0] }: TextFrame): string => {
  const [l, t, r, b] = insets;
  return `<a:bodyPr wrap="${wrap ? 'square' : 'none'}" lIns="${l}" tIns="${t}" rIns="${r}" bIns="${b}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
};

/** The lines that a text takes in `width` pt, as few as fit. */
export const linesIn = (
  text: string,
  size: number,
  bold: boolean,
  width: number,
  most = 400,
): readonly string[] => breakLines(text, textStyle(size, bold), () => width, most).lines;

/** The largest size between two at which a text fits a place, in steps of half a pt; null when it does not at the least. */
export function sizeFor(
  text: string,
  place: { readonly width: number; readonly height: number },
  look: { readonly most: number; readonly least: number; readonly bold: boolean; readonly line?: number },
): number | null {
  const { most, least, bold, line = LINE } = look;
  for (let size = most; size >= least - 1e-9; size -= Math.min(0.5, most / 20)) {
    const count = Math.floor(place.height / (size * line) + 0.01);
    if (count < 1) continue;
    if (breakWhole(text, textStyle(size, bold), () => place.width, count)) return size;
  }
  return null;
}
