// Finds steps that promise a detail chart which nobody has drawn.
import type { Rule } from '../rule';

const subProcessWithoutChart: Rule = {
  id: 'sub-process-without-chart',
  group: 'organisation',
  severity: 'hint',
  find({ document, steps }) {
    const drawn = new Set(Object.values(document.maps).map(({ parentStep }) => parentStep));
    return steps
      .filter(({ id, kind }) => kind === 'sub-process' && !drawn.has(id))
      .map(({ id }) => ({ at: { kind: 'step', id } }));
  },
};
export default subProcessWithoutChart;
