// Mermaid: the chart as text that wikis and documents turn into a drawing of their own.
import type { Format } from './format';

const mermaid: Format = {
  id: 'mermaid',
  group: 'interchange',
  place: 30,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['swimlane'],
  extension: 'mmd',
  mime: 'text/vnd.mermaid',
  async notices(input) {
    const { leftBehind, onlyNames } = await import('./interchange/left-behind');
    return [onlyNames(input), leftBehind(input)].flatMap((notice) => notice ?? []);
  },
  async write({ document, map, options, beside }) {
    const { writeMermaid } = await import('./mermaid/write-mermaid');
    return writeMermaid(document, map, options.swimlane ?? false, beside);
  },
};

export default mermaid;
