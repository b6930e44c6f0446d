// Part 1: the process is divided into stages, and each stage has its teams, with a named manager each.
import { lanesOf, stagesOf, stepsOf, teamOf } from '../../model/queries';
import { wholeMap } from '../main-maps';
import { meanShare, missing, type Part, type PartProgress, shareOf } from '../part';

/** Fewer would not be a division. */
const FEWEST = 2;

export const divide: Part = (document): PartProgress => {
  const map = wholeMap(document, 'current') ?? wholeMap(document, 'target');
  if (!map) return { id: 'divide', share: 0, fact: { key: 'nothing', values: {} }, missing: [] };
  const [lanes, stages, steps] = [
    lanesOf(document, map.id),
    stagesOf(document, map.id),
    stepsOf(document, map.id),
  ];
  // Nobody in the project manages its customers.
  const managed = lanes.filter(({ id }) => teamOf(document, id).phase !== 'customer');
  const unmanaged = managed.filter(({ id }) => !teamOf(document, id).manager?.trim());
  const aimless = stages.filter(({ objective }) => !objective?.trim());
  const enough = (list: readonly unknown[]): number => Math.min(1, list.length / FEWEST);
  const staffed = stages.filter(({ id }) => steps.some(({ stage }) => stage === id));
  return {
    id: 'divide',
    share: meanShare([
      enough(stages),
      enough(lanes),
      managed.length === 0 ? enough(lanes) : shareOf(managed, (lane) => !unmanaged.includes(lane)),
      shareOf(stages, (stage) => !aimless.includes(stage)),
      shareOf(stages, (stage) => staffed.includes(stage)),
    ]),
    fact: { key: 'stagesAndTeams', values: { stages: stages.length, teams: lanes.length } },
    missing: [
      ...missing(
        'manager',
        unmanaged.map(({ id }) => ({ kind: 'lane', id, map: map.id })),
      ),
      ...missing(
        'objective',
        aimless.map(({ id }) => ({ kind: 'stage', id, map: map.id })),
      ),
      ...missing(
        'teamInStage',
        stages
          .filter((stage) => !staffed.includes(stage))
          .map(({ id }) => ({ kind: 'stage', id, map: map.id })),
      ),
    ],
  };
};
