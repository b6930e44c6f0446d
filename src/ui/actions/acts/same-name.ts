// A step that was just added and named like another one of its map: what leads to it can lead to that one instead.
import type { Id } from '../../../base/id';
import { deleteSteps } from '../../../model/commands/delete-steps';
import { reconnect } from '../../../model/commands/reconnect';
import type { ProjectDocument } from '../../../model/document';
import { incoming, outgoing, stepsOf } from '../../../model/queries';
import { foldName } from '../../../model/text/fold';
import type { ProjectSession } from '../../project-session';
import { selectedSteps, selectItems, useSession } from '../../session';
import { isAddedAfter } from './steps';

/** The other step that a just added one would be called like; null where there is none, or where it was not added after one. Asked before it is named. */
export function namedAlready({ store }: ProjectSession, id: Id, name: string): Id | null {
  const document = store.document();
  const step = document.steps[id];
  const word = foldName(name);
  if (!step || word === '' || !isAddedAfter(id)) return null;
  const befores = incoming(document, id).map(({ from }) => from);
  const other = stepsOf(document, step.map).find(
    (one) => one.id !== id && one.kind !== 'note' && foldName(one.name) === word,
  );
  return other && !befores.includes(other.id) ? other.id : null;
}

/** True where the same way is there already. */
const leads = (document: ProjectDocument, from: Id, to: Id, label: string | null): boolean =>
  outgoing(document, from).some((way) => way.to === to && way.label === label);

/** Lets the other step take its place, with all that leads to it and on from it, in one undo. */
export function takeOther({ store }: ProjectSession, id: Id, other: Id): void {
  const document = store.document();
  const step = document.steps[id];
  if (!step || !document.steps[other]) return;
  store.transact(
    { key: 'connectSteps' },
    (tx) => {
      for (const { id: way, from, label } of incoming(document, id))
        if (from !== other && !leads(document, from, other, label)) reconnect(tx, way, { to: other });
      for (const { id: way, to, label } of outgoing(document, id))
        if (to !== other && !leads(document, other, to, label)) reconnect(tx, way, { from: other });
      deleteSteps(tx, [id]);
    },
    { map: step.map },
  );
  const { selection, camera } = useSession.getState();
  if (selectedSteps(selection).length > 0 && !selectedSteps(selection).includes(id)) return;
  selectItems([other]);
  camera?.reveal([other]);
  camera?.focus();
}
