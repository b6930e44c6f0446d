// draw.io: the chart as shapes that can be moved and edited there, details on pages of their own.
import type { Format } from './format';

const drawio: Format = {
  id: 'drawio',
  group: 'interchange',
  place: 20,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['compressed'],
  extension: 'drawio',
  mime: 'application/vnd.jgraph.mxfile',
  async notices(input) {
    const { leftBehind } = await import('./interchange/left-behind');
    return [leftBehind(input)].flatMap((notice) => notice ?? []);
  },
  async write({ document, map, options, beside }) {
    const { writeDrawio } = await import('./drawio/write-drawio');
    return writeDrawio(document, map, options.compressed ?? false, beside);
  },
};

export default drawio;
