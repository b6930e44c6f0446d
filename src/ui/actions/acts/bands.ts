// What happens to lanes and stages: each function is one act with one undo.
import type { Id } from '../../../base/id';
import type { Hue } from '../../../base/theme';
import { addLane } from '../../../model/commands/add-lane';
import { addStage } from '../../../model/commands/add-stage';
import { deleteLane } from '../../../model/commands/delete-lane';
import { deleteStage } from '../../../model/commands/delete-stage';
import { moveLane } from '../../../model/commands/move-lane';
import { moveStage } from '../../../model/commands/move-stage';
import { setLane } from '../../../model/commands/set-lane';
import { setStage } from '../../../model/commands/set-stage';
import { setTeam } from '../../../model/commands/set-team';
import type { TeamIcon } from '../../../model/ids';
import { lanesOf, stagesOf, stepsOf, teamOf } from '../../../model/queries';
import type { ProjectDocument } from '../../../model/document';
import type { ProjectSession } from '../../project-session';
import { useSession } from '../../session';
import type { ActionContext } from '../action';
import { rememberHue } from './recent-hues';
import { shownMap } from './selection';

export type Axis = 'lane' | 'stage';

/** The lanes or stages of a map, in order. */
export const bandsOf = (document: ProjectDocument, map: Id, axis: Axis): readonly { readonly id: Id }[] =>
  axis === 'lane' ? lanesOf(document, map) : stagesOf(document, map);

/** What a lane (its team) or a stage is called. */
export const bandName = (document: ProjectDocument, axis: Axis, id: Id): string =>
  axis === 'lane' ? teamOf(document, id).name : (document.stages[id]?.name ?? '');

/** How many steps are in a lane or stage. */
export const stepCount = (document: ProjectDocument, map: Id, axis: Axis, id: Id): number =>
  stepsOf(document, map).filter((step) => step[axis] === id).length;

export function addBand({ store }: ProjectSession, map: Id, axis: Axis, index: number, name: string): Id {
  return axis === 'lane'
    ? store.transact({ key: 'addLane' }, (tx) => addLane(tx, { map, index, name }), { map })
    : store.transact({ key: 'addStage' }, (tx) => addStage(tx, { map, index, name }), { map });
}

/** Adds a lane or stage behind the selected one, else at the end, with its name in text entry. */
export function addBandBehind(context: ActionContext, axis: Axis): void {
  const map = shownMap(context);
  if (!map) return;
  const { selection, camera } = useSession.getState();
  const bands = bandsOf(context.project.store.document(), map, axis);
  const chosen = bands.findIndex((band) => selection.kind === axis && selection.id === band.id);
  const index = chosen < 0 ? bands.length : chosen + 1;
  const id = addBand(context.project, map, axis, index, context.text(`new.${axis}`));
  useSession.setState({ selection: { kind: axis, id }, renaming: { kind: axis, id } });
  camera?.revealBand(axis, id);
}

export function renameBand({ store }: ProjectSession, axis: Axis, id: Id, name: string): void {
  const document = store.document();
  const record = axis === 'lane' ? document.lanes[id] : document.stages[id];
  const next = name.trim();
  if (!record || next === '' || bandName(document, axis, id) === next) return;
  const map = { map: record.map };
  if (axis === 'lane') {
    const team = teamOf(document, id).id;
    store.transact(
      { key: 'renameTeam', values: { name: next } },
      (tx) => setTeam(tx, team, { name: next }),
      map,
    );
  } else {
    store.transact(
      { key: 'renameStage', values: { name: next } },
      (tx) => setStage(tx, id, { name: next }),
      map,
    );
  }
}

/** Moves a lane or stage to a place counted among the others. */
export function moveBand({ store }: ProjectSession, axis: Axis, id: Id, index: number): void {
  const document = store.document();
  const record = axis === 'lane' ? document.lanes[id] : document.stages[id];
  if (!record || bandsOf(document, record.map, axis).findIndex((band) => band.id === id) === index) return;
  const values = { name: bandName(document, axis, id) };
  if (axis === 'lane')
    store.transact({ key: 'moveLane', values }, (tx) => moveLane(tx, id, index), { map: record.map });
  else store.transact({ key: 'moveStage', values }, (tx) => moveStage(tx, id, index), { map: record.map });
}

/** Sets the least height of a lane or width of a stage, px; null makes it as large as what it holds. */
export function resizeBand({ store }: ProjectSession, axis: Axis, id: Id, minSize: number | null): void {
  const document = store.document();
  const record = axis === 'lane' ? document.lanes[id] : document.stages[id];
  if (!record) return;
  const values = { name: bandName(document, axis, id) };
  // Room that Tidy kept for channels gives way when the user asks for less.
  const size = minSize !== null && record.size !== null && minSize < record.size ? null : record.size;
  if (axis === 'lane')
    store.transact({ key: 'resizeLane', values }, (tx) => setLane(tx, id, { minSize, size }), {
      map: record.map,
    });
  else
    store.transact({ key: 'resizeStage', values }, (tx) => setStage(tx, id, { minSize, size }), {
      map: record.map,
    });
}

/** Deletes a lane or stage with the steps in it. @throws Refusal for the last one of a map */
export function deleteBand({ store }: ProjectSession, axis: Axis, id: Id): void {
  const document = store.document();
  const record = axis === 'lane' ? document.lanes[id] : document.stages[id];
  if (!record) return;
  const values = { name: bandName(document, axis, id) };
  if (axis === 'lane')
    store.transact({ key: 'deleteLane', values }, (tx) => deleteLane(tx, id), { map: record.map });
  else store.transact({ key: 'deleteStage', values }, (tx) => deleteStage(tx, id), { map: record.map });
}

/** Gives the team of a lane another hue or icon; it changes in all maps. */
export function recolourLane(
  { store }: ProjectSession,
  id: Id,
  look: { hue: Hue } | { icon: TeamIcon },
): void {
  const document = store.document();
  const lane = document.lanes[id];
  if (!lane) return;
  const team = teamOf(document, id);
  const key = 'hue' in look ? 'recolourTeam' : 'changeIcon';
  if ('hue' in look) rememberHue(look.hue);
  store.transact({ key, values: { name: team.name } }, (tx) => setTeam(tx, team.id, look), { map: lane.map });
}
