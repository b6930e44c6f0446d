// PDF: a handout for each role on A4, to be printed or sent; its text can be selected and searched.
import type { Format } from './format';
import { handoutContents } from './handout/contents';
import { handoutDrawing } from './handout/drawing';
import { handoutNotices } from './handout/notices';

const handoutPdf: Format = {
  id: 'handout-pdf',
  group: 'office',
  place: 65,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['who', 'gaps', 'language'],
  extension: 'pdf',
  mime: 'application/pdf',
  preview: 'contents',
  contents: handoutContents,
  draw: handoutDrawing,
  notices: handoutNotices,
  async write(input, { fonts }, task) {
    const [{ writtenHandouts }, { handoutPages }, { pageFonts }, { writePages }] = await Promise.all([
      import('./handout/content'),
      import('./handout/pages'),
      import('./pdf/page-fonts'),
      import('./pdf/write-pages'),
    ]);
    const written = await writtenHandouts(input, task);
    task?.signal.throwIfAborted();
    const { pieces, pages } = handoutPages(written);
    const used = await pageFonts(pieces, fonts);
    const language = input.options.language ?? input.document.project.language;
    const title = written.handouts.length === 1 ? (written.handouts[0]?.title ?? '') : written.say('title');
    return writePages({ pieces, pages, fonts: used, ground: null, language, title }, task);
  },
};

export default handoutPdf;
