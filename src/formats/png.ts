// PNG: the picture as pixels, with the used parts of the fonts, so that it looks the same on every device.
import { fits, pixelSize } from './picture/pixel-size';
import { type Format, WriteProblem } from './format';

/** The picture is larger than a file may be: `scale` is the largest that fits. */
export class PictureTooLarge extends WriteProblem {
  constructor(readonly scale: number) {
    super('tooLarge', { scale });
    this.name = 'PictureTooLarge';
  }
}

const png: Format = {
  id: 'png',
  group: 'picture',
  place: 10,
  subjects: ['map', 'flow', 'comparison', 'stage', 'team', 'selection'],
  options: ['scale', 'background', 'theme', 'title', 'legend', 'gaps', 'owners', 'language'],
  extension: 'png',
  mime: 'image/png',
  async write(input, { fonts, raster }, task) {
    const { pictureMarkup, textRuns, withFonts } = await import('./picture/picture-markup');
    const { svg, size } = await pictureMarkup(input);
    const { scale } = input.options;
    const most = fits(size, scale);
    if (most < scale) throw new PictureTooLarge(most);
    const { css, samples } = await fonts.embed(textRuns(svg));
    task?.signal.throwIfAborted();
    return raster.png(withFonts(svg, css), pixelSize(size, scale), samples, task);
  },
};

export default png;
