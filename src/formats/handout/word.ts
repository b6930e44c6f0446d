// Handouts as a Word document: each begins on a page of its own.
import type { Paragraph, Table } from 'docx';
import { bodyOf, heading, said } from '../docx/body';
import { packDocument } from '../docx/file';
import { PAGES, STYLE, textWidthOf } from '../docx/look';
import { pictureAt, withPixels } from '../docx/picture';
import type { FormatServices, WriteTask } from '../format';
import type { WrittenHandout, WrittenHandouts } from './content';

const charted = (
  { title, parts }: WrittenHandout,
  services: FormatServices,
  width: number,
  caption: string,
): Promise<(Paragraph | Table)[][]> =>
  Promise.all(
    parts.map(async ({ chart, blocks }) => [
      ...(chart
        ? [
            pictureAt(await withPixels(chart, services), chart.scale, `${title}. ${caption}`, {
              keepNext: true,
            }),
            said(caption, STYLE.muted),
          ]
        : []),
      ...bodyOf(blocks, width, () => []),
    ]),
  );

/** The file; `task` is told of each handout. */
export async function handoutFile(
  { handouts, words, say }: WrittenHandouts,
  services: FormatServices,
  task?: WriteTask,
): Promise<Blob> {
  const width = textWidthOf(PAGES.portrait);
  const children: (Paragraph | Table)[] = [];
  for (const [i, handout] of handouts.entries()) {
    task?.signal.throwIfAborted();
    const { title, subtitle } = handout;
    children.push(
      heading(title, 1, { pageBreakBefore: i > 0, spacing: { after: 60 } }),
      said(subtitle, STYLE.muted),
      ...(await charted(handout, services, width, say('chart'))).flat(),
    );
    task?.progress(0.8 + (0.15 * (i + 1)) / handouts.length);
  }
  const [first, ...others] = handouts;
  const title = others.length === 0 && first ? first.title : say('title');
  return packDocument([{ page: 'portrait', children }], {
    title,
    subtitle: first?.subtitle ?? '',
    description: '',
    own: words.own,
  });
}
