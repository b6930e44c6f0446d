// The way from one open conversation to the next, in reading order and round.
import type { Id } from '../../../base/id';
import { type Conversation, conversationsInOrder, isOpen, placeOf } from '../../../model/conversations';
import type { ProjectDocument } from '../../../model/document';
import { type Selection, selectedConnections, selectedSteps, useSession } from '../../session';
import type { ActionContext } from '../action';
import { closeComment, openComment } from './comments';
import { shownMap } from './selection';

/** The conversation that the way led to last: it goes on from there until something else is selected. */
let last: { readonly comment: Id; readonly selection: Selection } | null = null;

/** The one to open: after the open one, else from what is selected on, else the first. */
function nextOf(document: ProjectDocument, map: Id, shown: Id | null): Conversation | undefined {
  const all = conversationsInOrder(document, map);
  const open = all.filter(isOpen);
  const { selection } = useSession.getState();
  const from = shown ?? (last?.selection === selection ? last.comment : null);
  const at = all.findIndex((thread) => thread.some(({ id }) => id === from));
  if (at >= 0) return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isOpen);
  const [selected] = [...selectedSteps(selection), ...selectedConnections(selection)];
  const start = selected === undefined ? -1 : placeOf(document, map, selected);
  return open.find(([{ at: place }]) => place && placeOf(document, map, place.id) >= start) ?? open[0];
}

/** Brings the place of a conversation into view. */
function reveal({ connections }: ProjectDocument, [{ at, position }]: Conversation): void {
  const { camera } = useSession.getState();
  const way = connections[at?.id ?? ''];
  if (at) camera?.show(way ? [way.from, way.to] : [at.id]);
  else if (position) camera?.revealSpot(position);
}

/** Opens the next conversation that is not settled, from the open one or what is selected on; after the last the first. */
export function openNextComment(context: ActionContext): void {
  const map = shownMap(context);
  if (!map) return;
  const { comment: shown } = useSession.getState();
  closeComment(context.project);
  const document = context.project.store.document();
  const next = nextOf(document, map, shown);
  if (!next) return;
  last = { comment: next[0].id, selection: useSession.getState().selection };
  reveal(document, next);
  openComment(next[0].id);
}
