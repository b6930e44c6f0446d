// Finds cells with more steps or crossings than the eye can follow.
import { buildScene } from '../../drawing/build-scene';
import type { Id } from '../../base/id';
import type { Lane, Stage, Step } from '../../model/document';
import type { MapFacts } from '../map-facts';
import type { Found, Rule } from '../rule';

/** So many steps of one team in one stage can be taken in; more want a detail chart or a stage more. */
const STEPS = 12;
const CROSSINGS = 5;
/** Larger maps are not drawn only to count their crossings. */
const DRAWN = 150;

const inside = (at: number, from: number, size: number): boolean => at >= from && at < from + size;

/** How many lines cross in each cell: `lane stage` → number. */
function crossings({ document, map, connections }: MapFacts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (connections.length > DRAWN) return counts;
  const scene = buildScene(document, map.id);
  const isIn = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, at: { x: number; y: number }) =>
    inside(at.x, x, width) && inside(at.y, y, height);
  for (const { at } of scene.crossings) {
    const lane = scene.lanes.find(({ rect }) => isIn(rect, at));
    const stage = scene.stages.find(({ rect }) => isIn(rect, at));
    if (!lane || !stage) continue;
    const cell = `${lane.id} ${stage.id}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

function cellsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const cells = new Map<string, Step[]>();
  for (const step of steps) {
    const cell = cells.get(`${step.lane} ${step.stage}`);
    if (cell) cell.push(step);
    else cells.set(`${step.lane} ${step.stage}`, [step]);
  }
  return cells;
}

const crowdedCell: Rule = {
  id: 'crowded-cell',
  group: 'clarity',
  severity: 'warning',
  find(facts) {
    const cells = cellsOf(facts.steps);
    const crossed = crossings(facts);
    const team = ({ team: id }: Lane): string => facts.document.teams[id]?.name ?? '';
    const found = (stage: Stage): Found[] => {
      const full = facts.lanes.flatMap((lane) => {
        const steps = cells.get(`${lane.id} ${stage.id}`) ?? [];
        const count = crossed.get(`${lane.id} ${stage.id}`) ?? 0;
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
