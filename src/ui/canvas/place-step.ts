// Putting a new step on the chart by pointer: where it goes, what it is called at first, and whether its name is typed next.
import type { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import type { StepKindId } from '../../model/ids';
import { stepKind } from '../../steps/registry';
import { placeAround } from '../actions/acts/place';
import { addNewStep } from '../actions/acts/steps';
import { selectItems, useSession } from '../session';
import type { Chart } from './chart-context';
import { canInsert, insertSpot } from './insert-spot';

export type KindNames = ReturnType<typeof useTranslations<'steps.kinds'>>;

/** Starts and ends are called what they are; bars have no name; all others are named by whoever draws. */
export const firstName = (kind: StepKindId, names: KindNames): string =>
  stepKind(kind).group === 'event' ? names(`${kind}.name`) : '';

/** Bars have no room for a name. */
export const hasName = (kind: StepKindId): boolean => kind !== 'parallel';

/** Adds a step with its middle at a point of the chart, on the connection there if any, and lets its name be typed. */
export function addStepAt(chart: Chart, at: Point, kind: StepKindId, names: KindNames): void {
  const { project, map, scene, readOnly } = chart;
  if (readOnly) return;
  const name = firstName(kind, names);
  const place = placeAround(project.store.document(), map, kind, name, at);
  if (!place) return;
  const on = (canInsert(kind) && insertSpot(scene, at)) || undefined;
  const id = addNewStep(project, map, { kind, name, place, on });
  selectItems([id]);
  if (hasName(kind)) useSession.setState({ renaming: { kind: 'step', id } });
}
