// Examples of the check for work that is called like a decision.
import type { Examples } from './example';

const decisionByName: Examples = {
  valid: [
    { steps: { 'Customer decides': 'decision', A: 'activity' }, ways: ['Customer decides > A'] },
    // Asked right behind it.
    {
      steps: { 'Finance decides': 'activity', 'Approved?': 'decision' },
      ways: ['Finance decides > Approved?'],
    },
    { steps: { 'Find the decision maker': 'activity', 'Prepare the decision': 'activity' } },
    { steps: { 'Approve the contract': 'activity', 等待客户决定: 'wait', 联系决策人: 'activity' } },
    {
      steps: {
        通知客户决定: 'activity',
        影响购买的决定因素: 'activity',
        'Record what was decided': 'activity',
      },
    },
  ],
  invalid: [
    {
      sketch: {
        steps: { Fit: 'decision', 'Customer decides': 'activity', A: 'activity' },
        ways: ['Fit > Customer decides: Yes', 'Customer decides > A'],
      },
      found: ['Customer decides'],
      mend: ['replace steps.kind', 'replace steps.y'],
    },
    {
      sketch: {
        language: 'zh',
        steps: { 客户决定: 'activity', 审批是否通过: 'activity', 领导决定折扣: 'activity' },
      },
      found: ['客户决定', '审批是否通过', '领导决定折扣'],
      mend: ['replace steps.kind', 'replace steps.y'],
    },
    {
      sketch: {
        steps: {
          'Go/no-go decision': 'activity',
          'Manager approves or rejects': 'activity',
          'Buy or not': 'activity',
          'Check whether it fits': 'activity',
        },
      },
      found: ['Go/no-go decision', 'Manager approves or rejects', 'Buy or not', 'Check whether it fits'],
      mend: ['replace steps.kind', 'replace steps.y'],
    },
  ],
};
export default decisionByName;
