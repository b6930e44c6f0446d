// Handouts as a Word document: each begins on a page of its own.
import type { Paragraph, Table } from 'docx';
import { bodyOf, heading, said } from '../docx/body';
import { packDocument } from '../docx/file';
import { PAGES, STYLE, textWidthOf } from '../docx/look';
import type { WrittenHandouts } from './content';

/** The file. */
export function handoutFile({ handouts, words, say }: WrittenHandouts): Promise<Blob> {
  const width = textWidthOf(PAGES.portrait);
  const children = handouts.flatMap(({ title, subtitle, blocks }, i): (Paragraph | Table)[] => [
    heading(title, 1, { pageBreakBefore: i > 0, spacing: { after: 60 } }),
    said(subtitle, STYLE.muted),
    ...bodyOf(blocks, width, () => []),
  ]);
  const [first, ...others] = handouts;
  const title = others.length === 0 && first ? first.title : say('title');
  return packDocument([{ page: 'portrait', children }], {
    title,
    subtitle: first?.subtitle ?? '',
    description: '',
    own: words.own,
  });
}
