// Finds stages in which nothing is measured.
import { isBlank, type Rule } from '../rule';

const noMetric: Rule = {
  id: 'no-metric',
  group: 'objectivity',
  severity: 'hint',
  find({ document, stages, steps }) {
    const used = new Set(steps.map(({ stage }) => stage));
    const measured = new Set([
      ...steps.filter(({ metrics }) => metrics.length > 0).map(({ stage }) => stage),
      ...Object.values(document.goals).flatMap(({ stage, metric, target }) =>
        stage && !(isBlank(metric) && isBlank(target)) ? [stage] : [],
      ),
    ]);
    return stages
      .filter(({ id }) => used.has(id) && !measured.has(id))
      .map(({ id }) => ({ at: { kind: 'stage', id } }));
  },
};
export default noMetric;
