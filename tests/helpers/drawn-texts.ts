// Reads back the words of a drawing: where each line of text really lies.
import { type TextWeight, textWidth } from '../../src/base/text-width';

export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: number;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/** All `text` elements of a markup, in px of the drawing. */
export function drawnTexts(markup: string): DrawnText[] {
  return [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = unescaped(content);
    const size = Number(of('font-size'));
    const weight = Number(of('font-weight')) as TextWeight;
    const width = textWidth(text, size, weight);
    const left = Number(of(' ?x')) - (of('text-anchor') === 'middle' ? width / 2 : 0);
    return { text, left, right: left + width, baseline: Number(of('y')), size, weight };
  });
}
