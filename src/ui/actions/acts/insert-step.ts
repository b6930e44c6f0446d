// Inserts a step into a connection: on the selected line, or between the selected step and the only one that follows.
import type { Point } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { buildScene } from '../../../drawing/build-scene';
import { middleOf } from '../../../drawing/polyline';
import { leadsOn } from '../../../layout/place-between';
import type { Connection, ProjectDocument } from '../../../model/document';
import { outgoing } from '../../../model/queries';
import type { ProjectSession } from '../../project-session';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { addNext, stepToGoOn } from './next-step';
import { type Place, placeAround } from './place';
import { connectionsSelected, stepsSelected } from './selection';
import { placeBeside } from './place-beside';
import { addNewStep } from './steps';

const isFlow = ({ steps }: ProjectDocument, { from, to }: Connection): boolean =>
  [from, to].every((id) => steps[id] !== undefined && steps[id].kind !== 'note');

/** The selected connection, when a step can be inserted into it. */
export function wayToInsertInto(context: ActionContext): Id | null {
  const document = context.project.store.document();
  const [id, ...more] = connectionsSelected(context);
  const way = id === undefined ? undefined : document.connections[id];
  if (!way || more.length > 0 || stepsSelected(context).length > 0) return null;
  return isFlow(document, way) ? way.id : null;
}

/** In the cell of the step before; where the way leads back, in its middle. */
function placeFor(project: ProjectSession, { map, from, to }: Connection, at: Point | null): Place | null {
  const document = project.store.document();
  const [source, target] = [document.steps[from], document.steps[to]];
  if (at === null && source && target && leadsOn(document, source, target))
    return placeBeside(project, from, 'activity');
  const drawn = buildScene(document, map).connections.find((one) => one.from === from && one.to === to);
  const point = at ?? (drawn ? middleOf(drawn.points) : null);
  return point ? placeAround(document, map, 'activity', '', point) : placeBeside(project, from, 'activity');
}

/** Inserts a step into a connection, with its name in text entry. `at`: the place on the line that was pressed. */
export function insertInto(project: ProjectSession, connection: Id, at: Point | null = null): void {
  const way = project.store.document().connections[connection];
  if (!way || useSession.getState().readOnly) return;
  const place = placeFor(project, way, at);
  if (!place) return;
  const id = addNewStep(project, way.map, { kind: 'activity', name: '', place, on: connection });
  selectItems([id]);
  useSession.setState({ renaming: { kind: 'step', id } });
  useSession.getState().camera?.reveal([way.from, id]);
}

/** The ways on from the selected step; null when nothing can come after it. */
function waysOn(context: ActionContext): readonly Connection[] | null {
  const step = stepToGoOn(context);
  const document = context.project.store.document();
  return step && outgoing(document, step.id).filter((way) => isFlow(document, way));
}

/** True when it is clear what the new step would stand between. */
export const canInsertAfter = (context: ActionContext): boolean => (waysOn(context)?.length ?? 2) < 2;

/** Inserts a step between the selected one and what follows it; at the end of the flow it is the next one. */
export function insertAfter(context: ActionContext): void {
  const [way] = waysOn(context) ?? [];
  if (way) insertInto(context.project, way.id);
  else addNext(context);
}
