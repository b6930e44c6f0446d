// Which connections lead back to where a case has been: only those are drawn as loops, however they are drawn.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument } from '../model/document';
import { connectionsOf } from '../model/queries';
import { leadsBack } from '../model/told-order';

/** True for a connection after which a case comes to it again. */
export type ClosesRing = (connection: Connection, backwards: boolean) => boolean;

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

/** What a case comes to from a step on, not going on at `but`. */
function reachedFrom(next: Followers, seed: Id, but?: Id): ReadonlySet<Id> {
  const seen = new Set([seed]);
  for (const id of seen) if (id !== but) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}

/**
 * Of the connections of a ring in one chart only that is a loop which comes back to a step that it was reached from, wherever the two
 * stand; of those that come back by way of other charts all that are drawn backwards. These are worked out when first asked.
 */
export function ringsOf(document: ProjectDocument, map: Id): ClosesRing {
  let next: Followers | null = null;
  const comesFromElsewhere = ({ from, to }: Connection): boolean => {
    next ??= followers(connectionsOf(document, map));
    return !reachedFrom(next, to, ELSEWHERE).has(from) && reachedFrom(next, to).has(from);
  };
  return (connection, backwards) =>
    leadsBack(document, connection) || (backwards && comesFromElsewhere(connection));
}
