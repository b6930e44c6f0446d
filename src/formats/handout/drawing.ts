// The pages of handouts as a drawing: what the preview shows, and what goes to the printer.
import type { DrawnSheets, WriteInput } from '../format';

/** At most so many pages, and no more work than they take. */
export async function handoutDrawing(input: WriteInput, most: number): Promise<DrawnSheets> {
  const [{ writtenHandouts }, { handoutPages, HANDOUT_PAPER }, { sheetsDrawing }] = await Promise.all([
    import('./content'),
    import('./pages'),
    import('../pdf/pieces-svg'),
  ]);
  const { sheets } = handoutPages(await writtenHandouts(input, undefined, most));
  return sheetsDrawing(sheets.slice(0, most), HANDOUT_PAPER);
}
