// Opening what is collapsed at a mark.
import type { Id } from '../../base/id';
import { displayBand } from '../actions/acts/display';
import type { Chart } from './chart-context';

/** Opens the lane that is collapsed at a mark, else the stage: what is still collapsed then is a click away. */
export function openMark({ scene, project, readOnly }: Chart, id: Id): void {
  const mark = scene.marks.find((one) => one.id === id);
  if (!mark || readOnly) return;
  const lane = scene.lanes.find((one) => one.id === mark.lane);
  if (lane?.collapsed) displayBand(project, 'lane', lane.id, 'open');
  else displayBand(project, 'stage', mark.stage, 'open');
}
