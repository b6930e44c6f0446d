// SVG: the picture as lines and text, for any size and for editing.
import type { Format } from './format';

const svg: Format = {
  id: 'svg',
  group: 'picture',
  place: 20,
  subjects: ['map', 'flow', 'comparison', 'stage', 'team', 'selection'],
  options: ['background', 'theme', 'title', 'legend', 'gaps', 'owners', 'embedFonts', 'language'],
  extension: 'svg',
  mime: 'image/svg+xml',
  async write(input, { fonts }) {
    const { forOtherPrograms, pictureMarkup, textRuns, withFonts } = await import('./picture/picture-markup');
    const drawing = forOtherPrograms((await pictureMarkup(input)).svg);
    const whole = input.options.embedFonts
      ? withFonts(drawing, (await fonts.embed(textRuns(drawing))).css)
      : drawing;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
  },
};

export default svg;
