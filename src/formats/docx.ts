// DOCX: the process as a document to be read and edited in Word: chart, stage by stage, tables, gaps, action plan.
import { without } from './document/contents';
import { toldGaps, withWishedGaps } from './document/wished-gaps';
import type { Format } from './format';

const docx: Format = {
  id: 'docx',
  group: 'office',
  place: 20,
  subjects: ['map', 'comparison', 'stage', 'team', 'selection'],
  options: ['gaps', 'language'],
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  tellsGaps: (input) => toldGaps(input) > 0,
  contents: without('notes'),
  async write(given, services, task) {
    const input = withWishedGaps(given);
    const [{ loadDocumentWords, sourceOf }, { processDocument }] = await Promise.all([
      import('./document/source'),
      import('./docx/process-document'),
    ]);
    const { document, options } = input;
    const words = await loadDocumentWords(options.language ?? document.project.language);
    return processDocument(sourceOf(input, words), input, services, task);
  },
};

export default docx;
