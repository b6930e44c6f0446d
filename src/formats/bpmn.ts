// BPMN 2.0: the chart for tools that model and run processes, drawn there as it is drawn here.
import type { Format } from './format';

const bpmn: Format = {
  id: 'bpmn',
  group: 'interchange',
  place: 10,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: [],
  extension: 'bpmn',
  mime: 'application/xml',
  async notices(input) {
    const { leftBehind } = await import('./interchange/left-behind');
    return [leftBehind(input)].flatMap((notice) => notice ?? []);
  },
  async write({ document, map }) {
    const { writeBpmn } = await import('./bpmn/write-bpmn');
    return writeBpmn(document, map);
  },
};

export default bpmn;
