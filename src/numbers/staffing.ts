// The people of teams and what an hour costs, as the map of the figures says it; where it is silent, the detail chart that they work in.
import type { Id } from '../base/id';
import type { ProcessMap, ProjectDocument } from '../model/document';
import { lanesOf } from '../model/queries';
import type { Place, UnknownKind, Unknowns } from './unknowns';
import { WEEKS_PER_MONTH } from './time';

type Figures = ProcessMap['staffing'][Id];

export interface Staffing {
  /** Hours that a team has in a month. */
  available(team: Id): number;
  /** Hours per person in a month. */
  perPerson(team: Id): number;
  /** Money for an hour, in the project's currency. */
  costRate(team: Id): number;
}

/** Staffing on a map and the detail charts that its figures come from. What is not given is asked for. */
export function staffingOf(document: ProjectDocument, maps: readonly Id[], unknowns: Unknowns): Staffing {
  const found = <F extends keyof Figures>(team: Id, field: F): Figures[F] | null =>
    maps.map((map) => document.maps[map]?.staffing[team]?.[field]).find((value) => value != null) ?? null;
  const placeOf = (team: Id): { at: Place; map: Id } => {
    for (const map of maps) {
      const lane = lanesOf(document, map).find((one) => one.team === team);
      if (lane) return { at: { kind: 'lane', id: lane.id }, map };
    }
    return { at: { kind: 'map', id: maps[0] ?? '' }, map: maps[0] ?? '' };
  };
  const ask = (kind: UnknownKind, team: Id): number => {
    const { at, map } = placeOf(team);
    return unknowns.ask(kind, at, map);
  };
  const perPerson = (team: Id): number => (found(team, 'hours') ?? ask('hours', team)) * WEEKS_PER_MONTH;
  return {
    perPerson,
    available: (team) => (found(team, 'headcount') ?? ask('headcount', team)) * perPerson(team),
    costRate: (team) => {
      const rate = found(team, 'costRate');
      if (!rate) return ask('cost-rate', team);
      return rate.amount === 0 || rate.currency === document.project.currency
        ? rate.amount
        : ask('rate-currency', team);
    },
  };
}
