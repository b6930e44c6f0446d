// The pages of handouts as a drawing: what the preview shows, and what goes to the printer.
import type { DrawnSheets, Format, WriteInput } from '../format';

/** At most so many pages are drawn; `about`: a program sets the file on pages of its own, so that there are about so many in all. */
async function drawn(input: WriteInput, most: number, about: boolean): Promise<DrawnSheets> {
  const [{ writtenHandouts }, { handoutPages, HANDOUT_PAPER }, { sheetsDrawing }] = await Promise.all([
    import('./content'),
    import('./pages'),
    import('../pdf/pieces-svg'),
  ]);
  const { sheets } = handoutPages(await writtenHandouts(input));
  const drawing = sheetsDrawing(sheets.slice(0, most), HANDOUT_PAPER);
  return { ...drawing, layout: { ...drawing.layout, pages: { count: sheets.length, about } } };
}

/** The pages as the file has them. */
export const handoutDrawing: Format['draw'] = (input, most) => drawn(input, most, false);

/** The pages of a file that a word processor sets on its own. */
export const handoutDraft: Format['draw'] = (input, most) => drawn(input, most, true);
