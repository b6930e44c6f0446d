// XLSX: the process table and all lists as sheets to sort, filter and count with.
import { without } from './document/contents';
import { toldGaps, withWishedGaps } from './document/wished-gaps';
import type { Format } from './format';

const xlsx: Format = {
  id: 'xlsx',
  group: 'office',
  place: 30,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['gaps', 'language'],
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  tellsGaps: (input) => toldGaps(input) > 0,
  contents: without('chart', 'notes', 'forms'),
  async write(given, _, task) {
    const input = withWishedGaps(given);
    const { document, options } = input;
    const [{ loadDocumentWords, sourceOf }, { sheetsOf }, { packWorkbook }] = await Promise.all([
      import('./document/source'),
      import('./xlsx/sheets'),
      import('./xlsx/workbook'),
    ]);
    const words = await loadDocumentWords(options.language ?? document.project.language);
    const sheets = sheetsOf(sourceOf(input, words));
    task?.signal.throwIfAborted();
    task?.progress(0.5);
    const file = await packWorkbook(sheets, words.own);
    return new Blob([file], { type: xlsx.mime });
  },
};

export default xlsx;
