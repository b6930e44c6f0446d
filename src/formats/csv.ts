// CSV: the process table for spreadsheets and other programs; the app reads it back.
import type { Format } from './format';

const csv: Format = {
  id: 'csv',
  group: 'office',
  place: 40,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['language'],
  extension: 'csv',
  mime: 'text/csv',
  async write({ document, map, options, whole }) {
    const [{ loadDocumentWords }, { wholeTable }, { csvFile }] = await Promise.all([
      import('./document/source'),
      import('./document/process-table'),
      import('./document/csv-file'),
    ]);
    const words = await loadDocumentWords(options.language ?? document.project.language);
    const [heads = [], ...rows] = wholeTable({ document, map, words, part: whole !== undefined });
    return csvFile(heads, rows);
  },
};

export default csv;
