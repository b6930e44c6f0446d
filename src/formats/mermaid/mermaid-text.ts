// Text in Mermaid: every character that could mean something there is written as an entity.
import { drawableText, oneLine } from '../../base/drawable-text';

/** Whatever Mermaid, its Markdown or its HTML might read as more than a letter. */
const SPECIAL = /["#&<>`*_%;|\\{}~$@[\]()=]/g;
/** What would begin a list of Markdown: a number with its full stop, or a sign. */
const LIST = /^(\s*\d+)([.)])|^(\s*)([-+])/;

const entity = (character: string): string => `#${character.codePointAt(0) ?? 32};`;

const safe = (line: string): string =>
  line
    .replace(SPECIAL, entity)
    .replace(LIST, (_, number: string | undefined, point: string | undefined, space = '', sign = '') =>
      number === undefined ? `${String(space)}${entity(String(sign))}` : `${number}${entity(point ?? '.')}`,
    )
    .replace(/\/\//g, '/#47;');

/** Quoted text; lines stay lines. Nothing is a space, as Mermaid allows no empty label. */
export function quoted(text: string): string {
  const lines = drawableText(text).split(/\r\n|[\n\r\u0085]/);
  const told = lines.map((line) => safe(line.replace(/\s+/g, ' ').trim())).join('<br/>');
  return `"${told.replaceAll('<br/>', '') === '' ? ' ' : told}"`;
}

/** Quoted text on one line. */
export const quotedLine = (text: string): string => quoted(oneLine(text));

/** A string of YAML for the head of a file: no sign of it can begin anything of Mermaid. */
export const yamlString = (text: string): string =>
  JSON.stringify(oneLine(text)).replace(/[%<>#{}]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
