// Words broken to the width of a box, for the plain pictures of the bench.
import { textWidth } from '../../../src/base/text-width';

const wide = (text: string): number => textWidth(text, 11, 500);

/** Lines no wider than `width` where words allow; what does not fit into `most` lines ends in …. */
export function fitted(text: string, width: number, most: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && wide(longer) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  if (line) found.push(line);
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), `${found[most - 1]}…`];
}
