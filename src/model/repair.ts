// Mends what can be mended in a well-formed document without guessing at anybody's meaning, and says what it did.
import type { Id } from '../base/id';
import { byRank, rankBetween, ranksBetween } from '../base/rank';
import { type ProjectDocument, TABLE_NAMES, type TableName } from './document';
import { faultsBetween } from './faults';
import { pathText, type RepairKey } from './guard';
import { danglingReferences, forgetIn, holds } from './references';

/** What was mended on opening: its message below `errors` in the locale files, and the message's arguments. */
export interface Repair {
  readonly key: RepairKey;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Ranked {
  readonly id: Id;
  rank: string;
}

function isRank(rank: string): boolean {
  try {
    return rankBetween(rank, null) > rank;
  } catch {
    return false;
  }
}

function siblings(document: ProjectDocument, table: TableName): Ranked[][] {
  const records = Object.values(document[table]) as (Ranked & { map?: Id })[];
  if (!('rank' in (records[0] ?? {}))) return [];
  const groups = new Map<Id, Ranked[]>();
  for (const record of records) {
    const group = table === 'lanes' || table === 'stages' ? (record.map ?? '') : '';
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  return [...groups.values()];
}

/** Gives new ranks where two siblings share one or one is no rank at all; the order that can be read from them stays. */
function repairOrder(document: ProjectDocument): Repair[] {
  return TABLE_NAMES.flatMap((table) =>
    siblings(document, table).flatMap((group) => {
      const distinct = new Set(group.map(({ rank }) => rank)).size === group.length;
      if (distinct && group.every(({ rank }) => isRank(rank))) return [];
      const ranks = ranksBetween(null, null, group.length);
      for (const [i, record] of group.sort(byRank).entries()) record.rank = ranks[i] ?? record.rank;
      return [{ key: 'repaired.order', values: { table, count: group.length } }];
    }),
  );
}

function forgetDangling(document: ProjectDocument): Repair[] {
  return danglingReferences(document, 'mention').flatMap(({ table, id, field, to }) => {
    const record = document[table][id];
    if (!record) return [];
    forgetIn(table, record, (targets, gone) => !holds(document, targets, gone));
    return [{ key: 'repaired.reference', values: { path: pathText([table, id, field]), to } }];
  });
}

function forgetActions(document: ProjectDocument): Repair[] {
  return faultsBetween(document).flatMap(({ kind, id, value }) => {
    const step = document.steps[id];
    if (kind !== 'unknown-action' || !step) return [];
    step.action = null;
    return [{ key: 'repaired.action', values: { path: pathText(['steps', id, 'action']), to: value } }];
  });
}

/** Shows the lanes or stages of a map that hides them all: there would be nothing to see and nothing to show them by. */
function showHidden(document: ProjectDocument): Repair[] {
  return (['lanes', 'stages'] as const).flatMap((table) =>
    Object.keys(document.maps).flatMap((map): Repair[] => {
      const bands = Object.values(document[table]).filter((band) => band.map === map);
      if (bands.length === 0 || bands.some(({ display }) => display !== 'hidden')) return [];
      for (const band of bands) band.display = 'open';
      return [{ key: 'repaired.hidden', values: { table, path: pathText(['maps', map]) } }];
    }),
  );
}

/**
 * Mends the document in place: mentions of records that are not there are forgotten, unknown actions too, siblings get
 * distinct ranks, and no map hides all its lanes or stages. What it leaves wrong is not for a program to decide.
 */
export const repair = (document: ProjectDocument): Repair[] => [
  ...forgetDangling(document),
  ...forgetActions(document),
  ...repairOrder(document),
  ...showHidden(document),
];
