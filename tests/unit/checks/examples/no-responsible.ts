// Examples of the check for work without a responsible role.
import { addRole } from '../../../../src/model/commands/add-role';
import { setStep } from '../../../../src/model/commands/set-step';
import type { Examples } from './example';

const noResponsible: Examples = {
  valid: [
    { steps: { Wait: 'wait', Begin: 'start', Won: 'end-won', Bar: 'parallel', Remark: 'note' } },
    { lanes: { Customer: { phase: 'customer' } }, steps: { Decide: 'activity', Buy: 'decision' } },
    {
      steps: { Call: 'activity' },
      more: (tx, id, { lane }) =>
        setStep(tx, id('Call'), { responsible: addRole(tx, { name: 'Rep', team: lane('SDR').team }) }),
    },
  ],
  invalid: [
    { sketch: { steps: { Call: 'activity', Fit: 'decision' } }, found: ['Call', 'Fit'], severity: 'hint' },
    {
      sketch: {
        map: { side: 'target' },
        steps: { Call: 'activity' },
        more: (tx, _, { lane }) => void addRole(tx, { name: 'Rep', team: lane('SDR').team }),
      },
      found: ['Call'],
      mend: ['replace steps.responsible'],
    },
    {
      sketch: {
        map: { side: 'target' },
        steps: { Call: 'activity' },
        more: (tx, _, { lane }) => {
          addRole(tx, { name: 'Rep', team: lane('SDR').team });
          addRole(tx, { name: 'Head', team: lane('SDR').team });
        },
      },
      found: ['Call'],
    },
  ],
};
export default noResponsible;
