// Finds stages in which nothing happens.
import { deleteStage } from '../../model/commands/delete-stage';
import type { Mend, Rule } from '../rule';
import { isSpokenOf } from '../spoken-of';

const emptyStage: Rule = {
  id: 'empty-stage',
  group: 'organisation',
  severity: 'hint',
  find: ({ map, stages, steps }) => {
    // A team has no part in some stages; its chart keeps them all the same.
    if (map.kind === 'team') return [];
    const used = new Set(steps.map(({ stage }) => stage));
    return stages.filter(({ id }) => !used.has(id)).map(({ id }) => ({ at: { kind: 'stage', id } }));
  },
  /** A stage that nothing else is said of is deleted. */
  mend({ document, stages }, { id }): Mend | null {
    const stage = document.stages[id];
    if (!stage || stages.length === 1 || isSpokenOf(document, 'stage', id)) return null;
    const isFilled = [stage.objective, stage.entryCriteria, stage.exitCriteria].some((text) => text !== null);
    return isFilled ? null : (tx) => deleteStage(tx, id);
  },
};
export default emptyStage;
