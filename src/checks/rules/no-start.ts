// Finds maps that do not say where the process begins.
import { boxSize, cellBox } from '../../layout/map-geometry';
import { settleSteps } from '../../layout/settle';
import { addStep } from '../../model/commands/add-step';
import { connectSteps } from '../../model/commands/connect-steps';
import { isEnd } from '../map-facts';
import type { Mend, Rule } from '../rule';
import { wordsFor } from '../words';

/** Fewer steps are only just begun. */
const BEGUN = 3;
const GAP = 32;

const noStart: Rule = {
  id: 'no-start',
  group: 'organisation',
  severity: 'problem',
  find: ({ map, steps, entries }) =>
    entries.size === 0 && steps.length >= BEGUN ? [{ at: { kind: 'map', id: map.id } }] : [],
  /** A start is put before the only step that nothing leads to. */
  mend({ document, map, steps, into, out }): Mend | null {
    const firsts = steps.filter(({ id, kind }) => into(id).length === 0 && !isEnd(kind) && out(id).length > 0);
    const [first] = firsts;
    if (!first || firsts.length > 1) return null;
    return (tx) => {
      const name = wordsFor(document).start;
      const { lane, stage } = first;
      const direction = map.laneDirection;
      const box = cellBox(first, direction);
      const size = boxSize('start', name, direction);
      const at =
        direction === 'vertical'
          ? { x: box.x + (box.width - size.width) / 2, y: box.y - GAP - size.height }
          : { x: box.x - GAP - size.width, y: box.y + (box.height - size.height) / 2 };
      const start = addStep(tx, { map: map.id, lane, stage, kind: 'start', name, ...at });
      connectSteps(tx, { from: start, to: first.id });
      settleSteps(tx, map.id, [start]);
    };
  },
};
export default noStart;
