// How wide the columns of a table on paper or on a slide are: by their shares, and no word is broken that need not be.
import { isFullWidth, textWidth } from '../../base/text-width';
import { type Table, textOf } from './blocks';

/** How a table is set, pt: the size of its text, and what a cell has beside its words. */
export interface TableSetting {
  readonly size: number;
  readonly air: number;
}

const widest = (words: readonly string[], size: number, weight: 500 | 700): number =>
  Math.max(0, ...words.map((word) => textWidth(word, size, weight)));

/** Where a line may end: at spaces, behind hyphens; Chinese anywhere, so it is no word. */
function wordsOf(text: string): string[] {
  const apart = Array.from(text, (char) => (isFullWidth(char.codePointAt(0) ?? 0) ? ' ' : char)).join('');
  return apart.split(/\s+|(?<=[-–/])/u);
}

/** Heads are short: Chinese ones stay whole as well. */
const headWords = (head: string): string[] => head.split(/\s+/u);

/** Readers without these fonts take others, which are a little wider. */
const OTHER_FONTS = 1.06;

/** The most that a column may have where not all can have what they need: what others need less goes to those that need more. */
function fairMost(needs: readonly number[], whole: number): number {
  let left = whole;
  for (const [i, need] of needs.toSorted((a, b) => a - b).entries()) {
    const share = left / (needs.length - i);
    if (need > share) return share;
    left -= need;
  }
  return whole;
}

/** What each column needs for its longest word; figures stay with their units. */
function needsOf({ columns, rows }: Table, { size, air }: TableSetting): number[] {
  return columns.map(({ head }, at) => {
    const words = rows.flatMap((row) => {
      const cell = row[at] ?? '';
      return typeof cell !== 'string' && 'number' in cell ? [textOf(cell)] : wordsOf(textOf(cell));
    });
    return Math.max(widest(headWords(head), size, 700), widest(words, size, 500)) * OTHER_FONTS + air;
  });
}

/** The size of text at which no word is broken, pt: the usual one, or down to `smallest` where columns are many. */
export function fittingSize(table: Table, whole: number, setting: TableSetting, smallest: number): number {
  for (let { size } = setting; size > smallest; size -= 0.5)
    if (needsOf(table, { ...setting, size }).reduce((a, b) => a + b, 0) <= whole) return size;
  return smallest;
}

/** Widths that add up to `whole`, in pt; the room that is left over the longest words goes by the shares. */
export function columnWidths(table: Table, whole: number, setting: TableSetting): number[] {
  const { columns } = table;
  const needs = needsOf(table, setting);
  // Where not all can have what they need, the greediest give way.
  const most = fairMost(needs, whole);
  const least = needs.map((need) => Math.min(need, most));
  const sum = columns.reduce((all, { width }) => all + width, 0) || 1;
  const room = whole - least.reduce((a, b) => a + b, 0);
  // What is more than the least is shared by those who would have had more.
  const wanted = columns.map(({ width }, i) => Math.max(0, (whole * width) / sum - (least[i] ?? 0)));
  const over = wanted.reduce((a, b) => a + b, 0);
  return columns.map((_, i) => {
    const share = over > 0 ? (wanted[i] ?? 0) / over : 1 / columns.length;
    return (least[i] ?? 0) + room * share;
  });
}
