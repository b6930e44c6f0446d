// What was said in one place of a map belongs together: a comment and what was answered to it.
import type { Id } from '../base/id';
import type { Comment, ProjectDocument } from './document';
import { commentsOf } from './queries';
import { toldSteps } from './told-order';

/** The comments of one place, from the first written to the last. */
export type Conversation = readonly [Comment, ...Comment[]];

/** What tells a place from others: the thing that is drawn, or the point on a map. */
export const placeKeyOf = ({ map, at, position }: Comment): string =>
  at ? at.id : `${map} ${position?.x} ${position?.y}`;

/** True of a comment that was made where the conversation is. */
export const isInPlace = ([first]: Conversation, comment: Comment): boolean =>
  placeKeyOf(first) === placeKeyOf(comment);

/** The conversations on a map, from the first begun to the last. */
export function conversationsOf(document: ProjectDocument, map: Id): readonly Conversation[] {
  const found = new Map<string, [Comment, ...Comment[]]>();
  for (const comment of commentsOf(document, map)) {
    const place = placeKeyOf(comment);
    const conversation = found.get(place);
    if (conversation) conversation.push(comment);
    else found.set(place, [comment]);
  }
  return [...found.values()];
}

/** Where a step or a connection comes as a person reads a map: a connection after the step that it leaves. */
export function placeOf(document: ProjectDocument, map: Id, id: Id): number {
  const way = document.connections[id];
  const at = toldSteps(document, map).findIndex((step) => step.id === (way?.from ?? id));
  return way ? at + 0.5 : at;
}

/** The conversations on a map as it is read; those that stand by themselves come last. */
export function conversationsInOrder(document: ProjectDocument, map: Id): readonly Conversation[] {
  const placed = conversationsOf(document, map).map((thread) => {
    const [{ at }] = thread;
    return { thread, place: at ? placeOf(document, map, at.id) : Number.POSITIVE_INFINITY };
  });
  // Two of no place stay as they were begun.
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ thread }) => thread);
}

/** True until all that was said is settled. */
export const isOpen = (conversation: readonly Comment[]): boolean =>
  conversation.some(({ resolved }) => !resolved);
