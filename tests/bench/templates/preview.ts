// The preview of a template: the thumbnail of its first map, cut to the chart, so that a card of any shape shows it as large as it can.
import type { Size } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { thumbnailView } from '../../../src/drawing/thumbnail';
import { thumbnailMarkup } from '../../../src/drawing/thumbnail-markup';
import { mapsOf } from '../../../src/model/queries';
import { projectOf, type ReadTemplate } from './files';

/** The largest card that shows it, px. */
const CARD: Size = { width: 294, height: 154 };
const WIDE = 1e6;

/** One SVG element in light colours, the same whenever it is drawn. */
export function previewOf(template: ReadTemplate): string {
  const document = projectOf(template, 'en');
  const map = mapsOf(document)[0]?.id ?? '';
  const scene = buildScene(document, map);
  const across = thumbnailView(scene, { width: CARD.width, height: WIDE }).scale;
  const down = thumbnailView(scene, { width: WIDE, height: CARD.height }).scale;
  const scale = Math.min(across, down);
  const size = {
    width: Math.ceil((CARD.width * scale) / across),
    height: Math.ceil((CARD.height * scale) / down),
  };
  return `${thumbnailMarkup(document, map, 'light', size)}\n`;
}
