// Copying, cutting, pasting and duplicating steps: each change is one act, and pasted steps find free places.
import type { Id } from '../../../base/id';
import { settleSteps } from '../../../layout/settle';
import { type Clip, clipOf } from '../../../model/clip';
import { clipTargets } from '../../../model/clip-targets';
import { deleteSteps } from '../../../model/commands/delete-steps';
import { duplicateItems } from '../../../model/commands/duplicate-items';
import { pasteItems } from '../../../model/commands/paste-items';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProjectDocument } from '../../../model/document';
import { toldOrder } from '../../../model/told-order';
import type { Speech } from '../../../model/text/speech';
import { toldLines } from '../../../model/text/told-lines';
import { tableOf } from '../../../model/text/write-table';
import type { ProjectSession } from '../../project-session';
import { NOTHING, selectItems, useSession } from '../../session';
import { type Copied, writeClip } from './clipboard';

/** Pasted beside what it was copied from, px, each time a little further. */
const SHIFT = 24;

let pasted = 0;

/** A clipboard to write to, and the words to write lines and a table with; without words only names are written. */
export interface CopyTarget {
  readonly clipboard: DataTransfer | null;
  readonly speech?: Speech;
}

const plainName = (name: string): string => name.replace(/\s+/gu, ' ').trim();

function copied(document: ProjectDocument, ids: readonly Id[], speech: Speech | undefined): Copied {
  const order = toldOrder(document, ids);
  const names = order.flatMap((id) => plainName(document.steps[id]?.name ?? '') || []);
  // One step is its name.
  const lines = speech && order.length > 1 ? toldLines(document, order, speech) : names;
  const table = speech ? tableOf(document, ids, speech) : null;
  // One step of which nothing more is said needs no table.
  const saysMore = table !== null && (order.length > 1 || (table[0]?.length ?? 0) > 3);
  return { clip: clipOf(document, ids), lines, table: saysMore ? table : null };
}

/** Copies steps. A cell clicked before no longer says where to paste. */
export function copySteps({ store }: ProjectSession, ids: readonly Id[], target: CopyTarget): void {
  writeClip(copied(store.document(), ids, target.speech), target.clipboard);
  pasted = 0;
  useSession.setState({ pasteCell: null });
}

export function cutSteps(project: ProjectSession, map: Id, ids: readonly Id[], target: CopyTarget): void {
  copySteps(project, ids, target);
  project.store.transact({ key: 'cut', values: { count: ids.length } }, (tx) => deleteSteps(tx, ids), {
    map,
  });
  useSession.setState({ selection: NOTHING });
}

/** Pastes at the cell clicked last on this map, else into the cells that the steps come from. */
export function pasteClip({ store }: ProjectSession, map: Id, clip: Clip): void {
  const document = store.document();
  const { pasteCell } = useSession.getState();
  const known = pasteCell && document.lanes[pasteCell.lane]?.map === map && document.stages[pasteCell.stage];
  const at = known ? pasteCell : null;
  pasted += 1;
  const by = at ? { x: 0, y: 0 } : { x: SHIFT * pasted, y: SHIFT * pasted };
  const targets = clipTargets(document, map, clip, at, by);
  const ids = store.transact(
    { key: 'paste', values: { count: clip.steps.length } },
    (tx) => {
      const made = pasteItems(tx, { map, clip, targets });
      settleSteps(tx, map, made);
      showSteps(tx, made);
      return made;
    },
    { map },
  );
  showPasted(ids);
}

export function duplicateSteps({ store }: ProjectSession, map: Id, steps: readonly Id[]): void {
  const ids = store.transact(
    { key: 'duplicate', values: { count: steps.length } },
    (tx) => {
      const made = duplicateItems(tx, steps);
      settleSteps(tx, map, made);
      return made;
    },
    { map },
  );
  showPasted(ids);
}

/** Selects steps that were just made and brings them into view. */
export function showPasted(ids: readonly Id[]): void {
  selectItems(ids);
  const { camera } = useSession.getState();
  camera?.reveal(ids);
  camera?.focus();
}
