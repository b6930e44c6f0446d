// Finds cells with more steps or crossings than the eye can follow.
import type { Id } from '../../base/id';
import type { Lane, Stage, Step } from '../../model/document';
import { cellKey } from '../map-facts';
import type { Found, Rule } from '../rule';

/** So many steps of one team in one stage can be taken in; more want a detail chart or a stage more. */
const STEPS = 12;
const CROSSINGS = 5;
function cellsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const cells = new Map<string, Step[]>();
  for (const step of steps) {
    const cell = cells.get(cellKey(step.lane, step.stage));
    if (cell) cell.push(step);
    else cells.set(cellKey(step.lane, step.stage), [step]);
  }
  return cells;
}

const crowdedCell: Rule = {
  id: 'crowded-cell',
  group: 'clarity',
  severity: 'warning',
  find(facts) {
    const cells = cellsOf(facts.steps);
    const team = ({ team: id }: Lane): string => facts.document.teams[id]?.name ?? '';
    const found = (stage: Stage): Found[] => {
      const full = facts.lanes.flatMap((lane) => {
        const steps = cells.get(cellKey(lane.id, stage.id)) ?? [];
        const count = facts.crossingsIn(lane.id, stage.id);
        return steps.length > STEPS || count > CROSSINGS ? [{ lane, steps, count }] : [];
      });
      const [first] = full;
      if (!first) return [];
      const also: Id[] = full.flatMap(({ steps }) => steps.map(({ id }) => id));
      const values = { team: team(first.lane), steps: first.steps.length, crossings: first.count };
      return [{ at: { kind: 'stage', id: stage.id }, values, also }];
    };
    return facts.stages.flatMap(found);
  },
};
export default crowdedCell;
