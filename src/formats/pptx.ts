// PPTX: the process as slides of shapes that can be edited, with connectors that follow when a shape is moved.
import { without } from './document/contents';
import { toldGaps, withWishedGaps } from './document/wished-gaps';
import type { Format } from './format';

/** A turn for everything else that waits. */
const breath = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

const pptx: Format = {
  id: 'pptx',
  group: 'office',
  place: 10,
  subjects: ['map', 'comparison', 'stage', 'team', 'selection'],
  options: ['gaps', 'language'],
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  tellsGaps: (input) => toldGaps(input) > 0,
  contents: without('forms', 'responsibilities'),
  async write(given, _, task) {
    const input = withWishedGaps(given);
    const { document, options } = input;
    const [{ loadDocumentWords, sourceOf }, { deckSlides }, { packDeck }, { documentTitle }, { THEMES }] =
      await Promise.all([
        import('./document/source'),
        import('./pptx/deck'),
        import('./pptx/package'),
        import('./document/content'),
        import('../base/theme'),
      ]);
    const words = await loadDocumentWords(options.language ?? document.project.language);
    const source = sourceOf(input, words);
    const theme = THEMES.light;
    const slides = [];
    for (const made of deckSlides({ source, theme, flagged: options.gaps ?? false })) {
      task?.signal.throwIfAborted();
      slides.push(...made.slides);
      task?.progress(made.done * 0.95);
      if (task) await breath();
    }
    const { title, subtitle } = documentTitle(source);
    const bytes = packDeck(slides, theme, { title, subject: subtitle });
    return new Blob([bytes], { type: pptx.mime });
  },
};

export default pptx;
