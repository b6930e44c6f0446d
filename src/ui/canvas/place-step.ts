// Putting a new step on the chart by pointer: where it goes, what it is called at first, and whether its name is typed next.
import type { Point } from '../../base/geometry';
import { eventName } from '../../model/event-names';
import type { StepKindId } from '../../model/ids';
import { placeAround } from '../actions/acts/place';
import { addNewStep } from '../actions/acts/steps';
import { selectItems, useSession } from '../session';
import type { Chart } from './chart-context';
import { canInsert, insertSpot } from './insert-spot';

/** Bars have no room for a name. */
export const hasName = (kind: StepKindId): boolean => kind !== 'parallel';

/** Adds a step with its middle at a point of the chart, on the connection there if any, and lets its name be typed. `typed`: what was typed to begin with. */
export function addStepAt(chart: Chart, at: Point, kind: StepKindId, typed?: string): void {
  const { project, map, scene, readOnly } = chart;
  if (readOnly) return;
  const document = project.store.document();
  const name = eventName(document, kind);
  const place = placeAround(document, map, kind, name, at);
  if (!place) return;
  const on = (canInsert(kind) && insertSpot(scene, at)) || undefined;
  const id = addNewStep(project, map, { kind, name, place, on });
  selectItems([id]);
  if (hasName(kind))
    useSession.setState({ renaming: { kind: 'step', id, ...(typed === undefined ? {} : { typed }) } });
}
