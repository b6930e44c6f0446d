// A document as Markdown (GitHub's kind, with tables): what people typed is text in it, never markup.
import { drawableText } from '../../base/drawable-text';
import type { Block, Section, Table } from '../document/blocks';
import { textOf } from '../document/blocks';
import type { DocumentContent } from '../document/content';

/** Signs that mean something in Markdown wherever they stand. */
const MARKS = /[\\`*_{}[\]<>|~&#!$]/gu;
/** Signs that mean something at the beginning of a line. */
const AT_START = /^(\s*)([-+=]|\d+[.)]|#)/u;

/** Text on one line. */
function inline(text: string): string {
  const line = drawableText(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(MARKS, (mark) => `\\${mark}`);
  // What would become a link of itself.
  return line.replace(/(https?|ftp):\/\//giu, '$1:\\/\\/').replace(/\bwww\./giu, 'www\\.');
}

const escapedStart = (line: string): string =>
  line.replace(
    AT_START,
    (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );

const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '');

const ASKS = /[?？:：]$/u;
const CHINESE = /\p{Script=Han}/u;

/** The name of what is said behind it; a question needs no colon. */
function named(label: string): string {
  const name = inline(label);
  return ASKS.test(name) ? name : `${name}${CHINESE.test(name) ? '：' : ':'}`;
}

/** Text with its line breaks kept. */
const paragraph = (text: string): string =>
  linesOf(text)
    .map((line) => escapedStart(inline(line)))
    .join('\\\n');

/** A cell takes one line: breaks are written out. */
const cell = (text: string): string => linesOf(text).map(inline).join('<br>') || ' ';

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const right = columns.map(
    (_, at) =>
      rows.some((row) => row[at] !== '') &&
      rows.every((row) => {
        const one = row[at] ?? '';
        return one === '' || (typeof one !== 'string' && 'number' in one);
      }),
  );
  return [
    line(columns.map(({ head }) => cell(head))),
    line(right.map((isRight) => (isRight ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((one) => cell(textOf(one))))),
  ].join('\n');
}

function block(given: Block): string {
  switch (given.kind) {
    case 'heading':
      return `${'#'.repeat(given.level + 1)} ${inline(given.text)}`;
    case 'text':
      return paragraph(given.text);
    case 'facts':
      return given.facts
        .map(({ label, text }) => `- **${named(label)}** ${linesOf(text).map(inline).join('<br>')}`)
        .join('\n');
    case 'list':
      return given.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'script':
      return [`**${named(given.label)}**`, ...linesOf(given.text).map((line) => escapedStart(inline(line)))]
        .map((line) => `> ${line}`)
        .join('\\\n');
    case 'table':
      return table(given.table);
    case 'chart':
      return '';
  }
}

const section = ({ title, blocks }: Section): string =>
  [`## ${inline(title)}`, ...blocks.map(block)].filter((text) => text !== '').join('\n\n');

/** The whole document. Pictures are left out, and so are sections of nothing but pictures. */
export function writeMarkdown({ title, subtitle, sections }: DocumentContent): string {
  const told = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'chart'));
  return [`# ${inline(title)}`, paragraph(subtitle), ...told.map(section)]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}
