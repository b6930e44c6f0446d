// What happens to comments: each function is one act with one undo.
import { centre, type Point } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { mapGeometry } from '../../../layout/map-geometry';
import { addComment } from '../../../model/commands/add-comment';
import { deleteComment } from '../../../model/commands/delete-comment';
import { setComment } from '../../../model/commands/set-comment';
import { addresseesOf, namesOf } from '../../../model/addressees';
import { type Conversation, isInPlace } from '../../../model/conversations';
import type { Comment } from '../../../model/document';
import type { Transaction } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';
import { signature, useSession } from '../../session';
import type { ActionContext } from '../action';
import { connectionsSelected, onlyStep, shownMap, stepsSelected } from './selection';

/** The comment that is written for the first time, by the act that made it: writing the first words belongs to it. */
const births = new Map<Id, string>();
let born = 0;

/** Adds a comment and opens it. */
export function startComment({ store }: ProjectSession, map: Id, at: Comment['at'], position: Point): void {
  const mergeKey = `new comment ${++born}`;
  const author = signature();
  const id = store.transact({ key: 'addComment' }, (tx) => addComment(tx, { map, at, position, author }), {
    map,
    mergeKey,
  });
  births.clear();
  births.set(id, mergeKey);
  openComment(id);
}

/** True of a comment that is being written for the first time: until its card is closed. */
export const isBeingWritten = (id: Id): boolean => births.has(id);

/** Opens the card of a comment, on the chart: the table has no pins. */
export const openComment = (id: Id): void =>
  useSession.setState(({ view }) => ({ comment: id, view: view === 'table' ? 'chart' : view }));

/** Adds a comment to what is selected, else in the middle of the view. */
export function commentOnSelection(context: ActionContext): void {
  const map = shownMap(context);
  if (!map) return;
  const { boxes } = mapGeometry(context.project.store.document(), map);
  const middle = useSession.getState().camera?.centre() ?? { x: 100, y: 100 };
  const step = onlyStep(context) ?? stepsSelected(context)[0];
  const [connection] = connectionsSelected(context);
  const box = step && boxes.get(step);
  if (step && box) startComment(context.project, map, { kind: 'step', id: step }, centre(box));
  else if (connection) startComment(context.project, map, { kind: 'connection', id: connection }, middle);
  else startComment(context.project, map, null, middle);
}

/** Writes the text of a comment; `visit` joins what is typed in one go. */
export function writeComment({ store }: ProjectSession, id: Id, text: string, visit: string): void {
  const comment = store.document().comments[id];
  if (!comment || comment.text === text) return;
  const birth = births.get(id);
  store.transact({ key: birth ? 'addComment' : 'editComment' }, (tx) => setComment(tx, id, { text }), {
    map: comment.map,
    mergeKey: birth ?? visit,
  });
}

/** What is written on this device from now on is signed so. Returns the name; null for none. */
export function signAs(name: string): string | null {
  useSession.setState({ signature: name.trim() });
  return signature();
}

/** Says who wrote a comment; the next ones of this device are signed alike. */
export function signComment({ store }: ProjectSession, id: Id, name: string, visit: string): void {
  const comment = store.document().comments[id];
  const author = signAs(name);
  if (!comment || comment.author === author) return;
  store.transact(
    { key: births.has(id) ? 'addComment' : 'editComment' },
    (tx) => setComment(tx, id, { author }),
    {
      map: comment.map,
      mergeKey: births.get(id) ?? visit,
    },
  );
}

/** Addresses a comment to somebody, at the end of its text, unless it is so already. */
export function addressComment(project: ProjectSession, id: Id, name: string): void {
  const document = project.store.document();
  const text = document.comments[id]?.text;
  if (text === undefined || addresseesOf(text, [...namesOf(document), name]).includes(name)) return;
  writeComment(project, id, `${text.trimEnd()} @${name} `.trimStart(), `address ${id}`);
}

/** Closes the open comment; one that was left without a word is taken back, as if it had never been. */
export function closeComment({ store, history }: ProjectSession): void {
  const { comment: id } = useSession.getState();
  useSession.setState({ comment: null });
  const comment = id === null ? undefined : store.document().comments[id];
  const isNew = births.has(id ?? '');
  births.clear();
  if (!comment) return;
  if (comment.text.trim() !== '') return;
  if (isNew && history.undoLabel()?.key === 'addComment') history.undo();
  else removeComment({ store }, comment.id);
}

/** Writes an answer to what was said in one place: another comment there. */
function answer(tx: Transaction, [{ map, at, position }]: Conversation, text: string): void {
  const spot = position ?? { x: 0, y: 0 };
  setComment(tx, addComment(tx, { map, at, position: spot, author: signature() }), { text });
}

/** Answers what was said in one place; what was settled is open again. */
export function replyToComment({ store }: ProjectSession, thread: Conversation, text: string): void {
  store.transact(
    { key: 'replyToComment' },
    (tx) => {
      answer(tx, thread, text);
      for (const { id, resolved } of thread) if (resolved) setComment(tx, id, { resolved: false });
    },
    { map: thread[0].map },
  );
}

/** Says of all that was said in one place that it is settled, or that it is not; a last word is said first. */
export function resolveThread(
  { store }: ProjectSession,
  thread: Conversation,
  resolved: boolean,
  lastWord = '',
): void {
  const [{ map }] = thread;
  store.transact(
    { key: resolved ? 'resolveComment' : 'reopenComment' },
    (tx) => {
      if (lastWord !== '') answer(tx, thread, lastWord);
      for (const comment of Object.values(tx.draft.comments))
        if (isInPlace(thread, comment)) setComment(tx, comment.id, { resolved });
    },
    { map },
  );
}

/** Takes all that was said in one place to another. */
export function moveThread({ store }: ProjectSession, thread: Conversation, position: Point): void {
  const [first] = thread;
  const to = { x: Math.max(0, Math.round(position.x)), y: Math.max(0, Math.round(position.y)) };
  store.transact(
    { key: 'moveComment' },
    (tx) => {
      for (const { id } of thread) setComment(tx, id, { at: null, position: to });
    },
    { map: first.map },
  );
}

function removeComment({ store }: Pick<ProjectSession, 'store'>, id: Id): void {
  const comment = store.document().comments[id];
  if (!comment) return;
  births.delete(id);
  store.transact({ key: 'deleteComment' }, (tx) => deleteComment(tx, id), { map: comment.map });
}

/** Takes a comment back from which all words were taken away. */
export function dropBlank({ store }: Pick<ProjectSession, 'store'>, id: Id): void {
  if (store.document().comments[id]?.text.trim() === '') removeComment({ store }, id);
}

/** Deletes a comment; the card stays with what else was said there. */
export function removeFromThread(project: ProjectSession, thread: Conversation, id: Id): void {
  const rest = thread.filter((comment) => comment.id !== id);
  if (useSession.getState().comment === id) useSession.setState({ comment: rest.at(-1)?.id ?? null });
  removeComment(project, id);
}
