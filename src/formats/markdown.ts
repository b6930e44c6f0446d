// Markdown: the process as a readable text with tables, for wikis and repositories.
import { toldGaps, withWishedGaps } from './document/wished-gaps';
import type { Format } from './format';

const markdown: Format = {
  id: 'markdown',
  group: 'office',
  place: 50,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['gaps', 'language'],
  extension: 'md',
  mime: 'text/markdown',
  tellsGaps: (input) => toldGaps(input) > 0,
  async write(given) {
    const input = withWishedGaps(given);
    const { document, options } = input;
    const [{ loadDocumentWords, sourceOf }, { documentContent }, { writeMarkdown }] = await Promise.all([
      import('./document/source'),
      import('./document/content'),
      import('./markdown/write-markdown'),
    ]);
    const words = await loadDocumentWords(options.language ?? document.project.language);
    return writeMarkdown(documentContent(sourceOf(input, words)));
  },
};

export default markdown;
