// Which connections lead back to where a case has been: only those are drawn as loops, however far back another one leads.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument } from '../model/document';
import { connectionsOf } from '../model/queries';

/** True for a connection after which a case may come to it again. */
export type ClosesRing = (connection: Pick<Connection, 'from' | 'to'>) => boolean;

/** Stands for all that lies in other charts: a case that leaves for them may come back from them. */
const ELSEWHERE = ' elsewhere';

type Followers = ReadonlyMap<Id, readonly Id[]>;

function followers(connections: readonly Connection[]): Followers {
  const next = new Map<Id, Id[]>();
  const lead = (from: Id, to: Id): void => {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  };
  const [left, entered] = [new Set<Id>(), new Set<Id>()];
  for (const { from, to } of connections) {
    lead(from, to);
    left.add(from);
    entered.add(to);
  }
  for (const { link, from, to } of connections) {
    if (link === null) continue;
    if (!left.has(to)) lead(to, ELSEWHERE);
    if (!entered.has(from)) lead(ELSEWHERE, from);
  }
  return next;
}

function reachedFrom(next: Followers, seed: Id): ReadonlySet<Id> {
  const seen = new Set([seed]);
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}

/** Worked out when it is first asked, and once for each step that something leads back to. */
export function ringsOf(document: ProjectDocument, map: Id): ClosesRing {
  let next: Followers | null = null;
  const reached = new Map<Id, ReadonlySet<Id>>();
  return ({ from, to }) => {
    next ??= followers(connectionsOf(document, map));
    const ahead = reached.get(to) ?? reachedFrom(next, to);
    reached.set(to, ahead);
    return ahead.has(from);
  };
}
