// Lines as people write lists: bullets, numbers and indentation say what is a point and what belongs to one.

/** A line without its bullet or number. `depth`: 0 for points, more for what belongs to one. */
export interface OutlineLine {
  readonly text: string;
  readonly depth: number;
}

/** How lines can begin, by class: lines of one class are of one level. The number or bullet is no part of the text. */
const MARKERS: readonly (readonly [string, RegExp])[] = [
  ['box', /^(?:[-*+]\s+)?(?:\[[ xX✓]?\]|[☐☑☒□✓✔])\s+/u],
  ['bullet', /^[•·●○◦▪▫■◆◇►▶▸‣⁃∙➢➤➣§]\s*|^o\t/u],
  ['dash', /^[-–—*+]\s+/u],
  ['step', /^(?:step|步骤|第)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*步?\s*[:：.、)）]\s*/iu],
  ['ring', /^[\u2460-\u2473\u2776-\u277f\u3251-\u325f]\s*/u],
  ['brackets', /^[(（]\d{1,3}[)）]\s*/u],
  ['brackets-zh', /^[(（][一二三四五六七八九十]{1,3}[)）]\s*/u],
  ['numeral-zh', /^[一二三四五六七八九十]{1,3}[、.．]\s*/u],
  ['number', /^\d{1,3}(?:[、)）]\s*|[.．:：](?:\s+|(?!\d)))/u],
  ['roman', /^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s+/u],
  ['letter', /^[a-zA-Z][.)]\s+/u],
];

/** `1.2` and `1.2.3` say their level by their parts. */
const PARTS = /^(\d{1,3}(?:\.\d{1,3})*)\.(\d{1,3})[.、)]?\s+/u;

interface MarkedLine {
  readonly text: string;
  readonly indent: number;
  /** Empty for a line without a bullet or number. */
  readonly marker: string;
}

function indentOf(line: string): number {
  let indent = 0;
  for (const sign of line) {
    if (sign === '\t') indent += 4;
    else if (sign === '\u3000') indent += 2;
    else if (/\s/u.test(sign)) indent += 1;
    else break;
  }
  return indent;
}

/** The level of a number in parts; null for one that does not count on, such as the amount in `3.5 hours`. */
function levelOfParts(bare: string, seen: Set<string>): { level: number; length: number } | null {
  const parts = PARTS.exec(bare);
  if (!parts?.[1]) return null;
  const [whole, above, last] = parts;
  const counts = Number(last) === 1 || seen.has(`${above}.${Number(last) - 1}`);
  if (!counts) return null;
  seen.add(`${above}.${Number(last)}`);
  return { level: above.split('.').length + 1, length: whole.length };
}

function marked(line: string, seen: Set<string>): MarkedLine {
  const bare = line.trim();
  const indent = indentOf(line);
  const parts = levelOfParts(bare, seen);
  if (parts) return { text: bare.slice(parts.length), indent, marker: `number${parts.level}` };
  for (const [marker, pattern] of MARKERS) {
    const found = pattern.exec(bare);
    const text = found ? bare.slice(found[0].length).trim() : '';
    if (found && text !== '') return { text, indent, marker: marker === 'number' ? 'number1' : marker };
  }
  return { text: bare, indent, marker: '' };
}

type Level = Pick<MarkedLine, 'indent' | 'marker'>;

/** The levels that are open at a line, itself last. At the same indentation another kind of marker is a deeper level. */
function levelsAt(open: readonly Level[], { indent, marker }: MarkedLine): Level[] {
  const outer = open.filter((level) => level.indent < indent);
  const beside = open.filter((level) => level.indent === indent);
  const known = beside.findIndex((level) => level.marker === marker);
  return [...outer, ...(known >= 0 ? beside.slice(0, known) : beside), { indent, marker }];
}

/**
 * The lines of a text with their depth: by indentation, at the same indentation by the kind of bullet or number, first come first.
 * Empty lines don't count.
 */
export function outlineOf(text: string): OutlineLine[] {
  const seen = new Set<string>();
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => marked(line, seen));
  const least = Math.min(...lines.map(({ indent }) => indent));
  let open: Level[] = [];
  return lines.map((line) => {
    open = levelsAt(open, { ...line, indent: line.indent - least });
    return { text: line.text, depth: open.length - 1 };
  });
}
