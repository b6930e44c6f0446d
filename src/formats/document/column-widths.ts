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

/** Widths that add up to `whole`, in pt; the room that is left over the longest words goes by the shares. */
export function columnWidths({ columns, rows }: Table, whole: number, { size, air }: TableSetting): number[] {
  const needs = columns.map(({ head }, at) => {
    const words = rows.flatMap((row) => wordsOf(textOf(row[at] ?? '')));
    return Math.max(widest(headWords(head), size, 700), widest(words, size, 500)) * OTHER_FONTS + air;
  });
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
