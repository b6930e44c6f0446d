// Finds texts that the drawing has to cut: names too long for their boxes, conditions too long for a line.
import { oneLine } from '../../base/drawable-text';
import { conditionText } from '../../steps/condition-text';
import { stepLabel } from '../../steps/registry';
import type { Found, Rule } from '../rule';

const longText: Rule = {
  id: 'long-text',
  group: 'clarity',
  severity: 'warning',
  find: ({ steps, connections }) => [
    ...steps
      .filter(({ kind, name }) => stepLabel(kind, name).cut)
      .map(({ id }): Found => ({ at: { kind: 'step', id } })),
    ...connections
      .filter(({ label }) => label !== null && (conditionText(label) ?? '') !== oneLine(label))
      .map(({ id }): Found => ({ at: { kind: 'connection', id } })),
  ],
};
export default longText;
