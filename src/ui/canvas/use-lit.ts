// What stays lit while one team is looked at; null where all teams are.
import { useMemo } from 'react';
import type { Scene } from '../../drawing/scene';
import { useTeamLane } from '../team-view';
import { useChart } from './chart-context';
import { type Lit, litFor } from './team-focus';
import { useInside } from './team-inside';

export function useLit(scene: Pick<Scene, 'steps' | 'marks' | 'connections'>): Lit | null {
  const { map } = useChart();
  const lane = useTeamLane(map);
  const inside = useInside();
  return useMemo(
    () => (lane === null ? null : litFor(scene, lane, [...inside.keys()])),
    [scene, lane, inside],
  );
}
