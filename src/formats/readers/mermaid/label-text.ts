// The words of a label of Mermaid: entities as characters, line breaks as lines, without HTML, Markdown and icons.
import { decodedEntities, htmlText } from '../drawio/html-text';

const NAMES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  semi: ';',
};

/** `#35;` and `#quot;` are how Mermaid writes entities. */
const ownEntities = (text: string): string =>
  text.replace(/#(\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (/^\d+$/.test(name)) return decodedEntities(`&#${name};`);
    return Object.hasOwn(NAMES, name.toLowerCase()) ? (NAMES[name.toLowerCase()] ?? whole) : whole;
  });

/** What was typed as a label. Tags are taken out before entities are read, so that none of those becomes one. */
export function labelText(raw: string): string {
  const unquoted = raw.trim().replace(/^"([\s\S]*)"$/, '$1');
  const markdown = /^`([\s\S]*)`$/.exec(unquoted.trim())?.[1];
  const plain =
    markdown === undefined
      ? unquoted
      : markdown.replace(/(\*\*|__)(.+?)\1/g, '$2').replace(/\*(.+?)\*/g, '$1');
  const withoutIcons = plain.replace(/\bfa[a-z]?:fa-[a-z0-9-]+\s*/gi, '').replace(/\\n/g, '\n');
  return ownEntities(htmlText(withoutIcons)).trim();
}
