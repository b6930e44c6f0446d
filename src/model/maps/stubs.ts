// Stubs: the steps that stand at the cut ends of connections, for what lies on another map. The two halves share a link.
import type { Id } from '../../base/id';
import type { Connection, ProjectDocument, Step } from '../document';
import { incoming, outgoing } from '../queries';

/** What stubs are called, in the words of whoever draws. */
export interface StubWords {
  /** At the end of what is handed on: to whom, and what they do. */
  to(step: string, team: string): string;
  /** At the beginning of what is taken over. */
  from(step: string, team: string): string;
}

const isHandOff = (document: ProjectDocument, id: Id): boolean => document.steps[id]?.kind === 'hand-off';

/** True for a step that nothing of its map follows. */
export const isLast = (document: ProjectDocument, id: Id): boolean => outgoing(document, id).length === 0;

/** True for a step that nothing of its map leads to. */
export const isFirst = (document: ProjectDocument, id: Id): boolean => incoming(document, id).length === 0;

/** Points for a connection being the outgoing half: the more, the likelier; 0 = it cannot be. */
function outPoints(document: ProjectDocument, { to }: Connection): number {
  const step = document.steps[to];
  if (!step || !isLast(document, to)) return 0;
  return 1 + (isHandOff(document, to) ? 4 : 0) + pointsOfStub(step, 'hand-over');
}

/** Points for a connection being the incoming half. */
function inPoints(document: ProjectDocument, { from }: Connection): number {
  const step = document.steps[from];
  if (!step || !isFirst(document, from)) return 0;
  return 1 + (isHandOff(document, from) ? 4 : 0) + pointsOfStub(step, 'receive');
}

/** Stubs come from nothing and have an action that says what they are. */
const pointsOfStub = (step: Step, action: Step['action']): number =>
  (step.action === action ? 2 : 0) + (step.basedOn.length === 0 ? 1 : 0);

/** The two halves of a cut connection; `out` ends at its stub, `in` begins at its own. */
export interface Halves {
  readonly out: Connection;
  readonly in: Connection;
}

/** Which of two connections with one link is which half; null when they cannot be the halves of one. */
export function halvesOf(document: ProjectDocument, a: Connection, b: Connection): Halves | null {
  if (a.map === b.map) return null;
  const forth = outPoints(document, a) * inPoints(document, b);
  const back = outPoints(document, b) * inPoints(document, a);
  if (forth === 0 && back === 0) return null;
  return forth >= back ? { out: a, in: b } : { out: b, in: a };
}
