// The words of a label that is HTML: lines stay lines, everything else of it is gone. Nothing is parsed as a page.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  times: '×',
  rarr: '→',
  larr: '←',
  le: '≤',
  ge: '≥',
};

function character(code: number): string {
  const sound = Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return sound ? String.fromCodePoint(code) : '';
}

/** Text with its entities as the characters that they stand for. */
export const decodedEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return character(Number.parseInt(hex, 16));
      if (decimal) return character(Number(decimal));
      const known = name?.toLowerCase() ?? '';
      return Object.hasOwn(NAMED, known) ? (NAMED[known] ?? whole) : whole;
    },
  );

/** The text between tags, tag by tag: a label that never closes one costs no more than its length. */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  let silent: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? -1 : html.indexOf('>', open);
    const isTag = open >= 0 && end >= 0 && /[a-z/!]/i.test(html[open + 1] ?? '');
    if (silent === null) text += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    if (!isTag) {
      if (silent === null) text += '<';
      at = open + 1;
      continue;
    }
    const tag =
      /^\/?[a-z0-9]+/i.exec(html.slice(open + 1, Math.min(end, open + 20)))?.[0].toLowerCase() ?? '';
    if (silent === null && (tag === 'script' || tag === 'style')) silent = `/${tag}`;
    else if (silent === tag) silent = null;
    else if (silent === null && /^(?:br|\/(?:p|div|li|tr|h[1-6])|hr)$/.test(tag)) text += '\n';
    else if (silent === null && /^(?:p|div|li|tr|h[1-6])$/.test(tag) && text !== '' && !text.endsWith('\n'))
      text += '\n';
    at = end + 1;
  }
  return decodedEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
