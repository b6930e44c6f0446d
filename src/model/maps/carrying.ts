// What of the current map can be carried over to the target, and what lies around a step there that the target does not have.
import type { Id } from '../../base/id';
import type { Connection, ProcessMap, ProjectDocument } from '../document';
import { incoming, outgoing } from '../queries';

/** A figure of a team on a map. */
export type Figure = keyof ProcessMap['staffing'][Id];

/** One thing to carry over; `from` is of the current map, `to` the record of the target that it became. */
export type Carried =
  | {
      readonly what: 'fields';
      readonly table: 'steps' | 'stages' | 'connections';
      readonly from: Id;
      readonly to: Id;
      readonly fields: readonly string[];
    }
  /** The leads of a map. */
  | { readonly what: 'leads'; readonly from: Id; readonly to: Id }
  /** People, hours and cost of a team on a map. */
  | {
      readonly what: 'staffing';
      readonly from: Id;
      readonly to: Id;
      readonly team: Id;
      readonly figures: readonly Figure[];
    }
  /** A step's team and stage. */
  | { readonly what: 'place'; readonly from: Id; readonly to: Id }
  /** A lane's or stage's place among the others. */
  | { readonly what: 'order'; readonly table: 'lanes' | 'stages'; readonly from: Id; readonly to: Id }
  /** Where a connection leads from and to. */
  | { readonly what: 'ends'; readonly from: Id; readonly to: Id }
  /** What the target does not have at all; `map`: that of the target which gets it, for a detail chart the one with its step. */
  | {
      readonly what: 'record';
      readonly table: 'lanes' | 'stages' | 'steps' | 'connections' | 'maps';
      readonly from: Id;
      readonly map: Id;
    };

/** From records of the current map, of every table, to what they became in the target; grows with what is carried over. */
export type CarryPairs = Map<Id, Id>;

/** A step of the current map that the target has too, and the last connection on the way to it. */
export interface Reached {
  readonly step: Id;
  readonly by: Connection;
}

/** The nearest steps before or after one that the target has too, over those that it has not. */
export function nearestCarried(
  document: ProjectDocument,
  step: Id,
  which: 'before' | 'after',
  pairs: ReadonlyMap<Id, Id>,
): Reached[] {
  const found: Reached[] = [];
  const seen = new Set([step]);
  for (const at of seen)
    for (const by of which === 'before' ? incoming(document, at) : outgoing(document, at)) {
      const next = which === 'before' ? by.from : by.to;
      if (next === step) continue;
      if (pairs.has(next)) found.push({ step: next, by });
      else seen.add(next);
    }
  return found;
}

/** True where one step is the other, or leads to it over steps that only the target has. */
export function leadsOverNew(
  document: ProjectDocument,
  from: Id,
  to: Id,
  isNew: (step: Id) => boolean,
): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    if (isNew(at)) for (const way of outgoing(document, at)) seen.add(way.to);
  }
  return false;
}
