// Examples of the check for steps of the same name.
import type { Examples } from './example';

const duplicateName: Examples = {
  valid: [
    { steps: { Call: 'activity', 'Call again': 'activity' } },
    {
      steps: {
        Lost: 'end-lost',
        again: { kind: 'end-lost', name: 'Lost' },
        Remark: { kind: 'note', name: 'Lost' },
      },
    },
    { steps: { a: { name: '' }, b: { name: ' ' } } },
  ],
  invalid: [
    {
      sketch: { steps: { Call: 'activity', again: { name: ' CALL' } } },
      found: ['Call'],
      values: { count: 1 },
    },
    {
      sketch: {
        steps: { 复核: 'activity', b: { name: '复核', stage: 'Close' }, c: { name: '复核', lane: 'Sales' } },
        language: 'zh',
      },
      found: ['复核'],
      values: { count: 2 },
    },
  ],
};
export default duplicateName;
