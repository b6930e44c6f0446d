// Examples of the check for stages in which nothing is measured.
import { addGoal } from '../../../../src/model/commands/add-goal';
import type { Examples } from './example';

const noMetric: Examples = {
  valid: [
    {
      stages: { Find: {}, Close: {} },
      steps: { Call: { metrics: [{ name: 'Calls', target: '20 a day' }] }, Other: 'activity' },
    },
    {
      steps: { Call: 'activity' },
      more: (tx, _, { stage }) =>
        void addGoal(tx, { name: 'More leads', horizon: 'short', stage: stage('Find').id, metric: 'Leads' }),
    },
    {
      steps: { Call: 'activity' },
      more: (tx, _, { stage }) =>
        void addGoal(tx, { name: 'More leads', stage: stage('Find').id, target: '20 a month' }),
    },
  ],
  invalid: [
    { sketch: { steps: { Call: 'activity' } }, found: ['stage Find'] },
    {
      sketch: {
        steps: { Call: { metrics: [{ name: 'Calls', target: null }] }, Sign: { stage: 'Close' } },
        more: (tx, _, { stage }) =>
          void addGoal(tx, { name: 'More', horizon: 'short', stage: stage('Close').id }),
      },
      found: ['stage Close'],
    },
  ],
};
export default noMetric;
