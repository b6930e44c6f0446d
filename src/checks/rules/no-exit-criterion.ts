// Finds stages that do not say when they are done.
import { isBlank, type Rule } from '../rule';

const noExitCriterion: Rule = {
  id: 'no-exit-criterion',
  group: 'strategy',
  severity: 'hint',
  find({ stages, steps }) {
    const used = new Set(steps.map(({ stage }) => stage));
    return stages
      .filter(({ id, exitCriteria }) => used.has(id) && isBlank(exitCriteria))
      .map(({ id }) => ({ at: { kind: 'stage', id } }));
  },
};
export default noExitCriterion;
