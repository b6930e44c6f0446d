// Finds maps that do not say where the process begins.
import { settleSteps } from '../../layout/settle';
import { addStep } from '../../model/commands/add-step';
import { connectSteps } from '../../model/commands/connect-steps';
import { isEnd } from '../map-facts';
import { placeBeside } from '../new-place';
import { eventName } from '../../model/event-names';
import type { Mend, Rule } from '../rule';

/** Fewer steps are only just begun. */
const BEGUN = 3;

const noStart: Rule = {
  id: 'no-start',
  group: 'organisation',
  severity: 'problem',
  find: ({ map, steps, entries }) =>
    entries.size === 0 && steps.length >= BEGUN ? [{ at: { kind: 'map', id: map.id } }] : [],
  /** A start is put before the only step that nothing leads to. */
  mend({ document, map, steps, into, out }): Mend | null {
    const firsts = steps.filter(
      ({ id, kind }) => into(id).length === 0 && !isEnd(kind) && out(id).length > 0,
    );
    const [first] = firsts;
    if (!first || firsts.length > 1) return null;
    return (tx) => {
      const name = eventName(document, 'start');
      const { lane, stage } = first;
      const at = placeBeside(tx, { step: first, side: 'before', kind: 'start', name });
      const start = addStep(tx, { map: map.id, lane, stage, kind: 'start', name, ...at });
      connectSteps(tx, { from: start, to: first.id });
      settleSteps(tx, map.id, [start]);
    };
  },
};
export default noStart;
