// Examples of the check for steps without a name.
import type { Examples } from './example';

const unnamedStep: Examples = {
  valid: [
    { steps: { Call: 'activity', Note: { kind: 'note', name: '' } } },
    { steps: { Bar: { kind: 'parallel', name: '' } } },
  ],
  invalid: [
    { sketch: { steps: { Call: { name: '' } } }, found: [''] },
    { sketch: { steps: { Call: 'activity', Blank: { kind: 'decision', name: '  ' } } }, found: ['  '] },
  ],
};
export default unnamedStep;
