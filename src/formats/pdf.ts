// PDF: the picture as lines and selectable text, on one page or on sheets to be put together.
import type { Format, FormatServices, WriteInput, WriteNotice, WriteTask } from './format';

const PAGE = { size: 'fit', tiled: false } as const;

/** Everything that is needed to write the pages, worked out before jsPDF comes in. */
async function prepared({ options, ...input }: WriteInput, { fonts }: FormatServices) {
  const [{ pictureMarkup }, { readMarkup }, { pageFonts }, { pagesFor }, { sheetWords }, marks] =
    await Promise.all([
      import('./picture/picture-markup'),
      import('./pdf/read-markup'),
      import('./pdf/page-fonts'),
      import('./pdf/sheets'),
      import('./pdf/sheet-words'),
      import('./pdf/sheet-marks'),
    ]);
  const language = options.language ?? input.document.project.language;
  const [{ svg, size }, say] = await Promise.all([
    pictureMarkup({ ...input, options }),
    sheetWords(language),
  ]);
  const pieces = readMarkup(svg);
  const sheets = pagesFor(size, options.page ?? PAGE);
  const [whole, ...tiles] = sheets;
  const pages = sheets.map((sheet, i) => ({
    sheet,
    marks: sheet.tile
      ? marks.tileMarks(sheet, sheet.tile, i, say)
      : whole
        ? marks.mapMarks(whole, tiles, say)
        : [],
    shown: marks.shownOn(sheet),
  }));
  const used = await pageFonts([...pieces, ...pages.flatMap((page) => page.marks)], fonts);
  return { pieces, pages, fonts: used, language };
}

async function write(input: WriteInput, services: FormatServices, task?: WriteTask): Promise<Blob> {
  const [{ writePages }, { fileTitle }, { pieces, pages, fonts, language }] = await Promise.all([
    import('./pdf/write-pages'),
    import('./picture/file-title'),
    prepared(input, services),
  ]);
  task?.signal.throwIfAborted();
  // The ground of the drawing is its first piece; paper round it has the same colour.
  const [bottom] = pieces;
  const ground = input.options.background !== 'transparent' && bottom?.kind === 'shape' ? bottom.fill : null;
  return writePages({ pieces, pages, fonts, ground, language, title: fileTitle(input) }, task);
}

const pdf: Format = {
  id: 'pdf',
  group: 'picture',
  place: 30,
  extension: 'pdf',
  mime: 'application/pdf',
  subjects: ['map', 'flow', 'comparison', 'stage', 'team', 'selection'],
  options: ['page', 'background', 'theme', 'title', 'legend', 'gaps', 'owners', 'language'],
  preview: 'pages',
  write,
  async notices(input, services) {
    const [{ fonts, pages }, { percentOf }] = await Promise.all([
      prepared(input, services),
      import('./pdf/sheet-marks'),
    ]);
    const [first] = pages;
    const percent = first ? percentOf(first.sheet) : 100;
    const found: WriteNotice[] = [];
    if (fonts.missing.length > 0)
      found.push({ key: 'missingCharacters', values: { characters: fonts.missing.join(' ') } });
    // Below half its size nobody reads a chart on paper.
    if (percent < 50 && pages.length === 1) found.push({ key: 'pageScaled', values: { percent } });
    return found;
  },
};

export default pdf;
