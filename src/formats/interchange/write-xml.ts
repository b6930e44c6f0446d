// Elements of XML as text: whatever is in an attribute stays in it.
import { drawableText } from '../../base/drawable-text';

/** An element with its attributes, those without a value left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null | undefined>>;
  readonly children?: readonly XmlElement[];
  /** Its text, in place of children. */
  readonly text?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as it stands in an attribute or element. */
export const escaped = (text: string): string =>
  drawableText(text).replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? '');

/** The element as indented lines. */
export function xmlLines({ name, attributes, children = [], text }: XmlElement, indent = ''): string {
  const told = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
    )
    .join('');
  if (text !== undefined) return `${indent}<${name}${told}>${escaped(text)}</${name}>\n`;
  if (children.length === 0) return `${indent}<${name}${told}/>\n`;
  const inner = children.map((child) => xmlLines(child, `${indent}  `)).join('');
  return `${indent}<${name}${told}>\n${inner}${indent}</${name}>\n`;
}
