// Carries late corrections of the current map over to the target: fields, figures, places, and records that it does not have yet.
import type { Id } from '../../base/id';
import type { Connection, Lane, Stage, Step } from '../document';
import { assignFields, documentNow, draftRecord, rankAmong } from '../draft-record';
import { carryConnection, connectCarried, lead } from '../maps/carried-step';
import type { Carried, CarryPairs } from '../maps/carrying';
import { copyLanes, copyMap, copyStages, copySteps, freshLinks, SAME_PROJECT } from '../maps/copy-map';
import { tieTo } from '../maps/ties';
import { lanesOf, stagesOf } from '../queries';
import type { Transaction } from '../transaction';

type Band = 'lanes' | 'stages';
type Of<W extends Carried['what']> = Extract<Carried, { readonly what: W }>;

const tie = tieTo('current');
const into = (map: Id, ids: CarryPairs) =>
  ({ map, side: 'target', ids, tie, belongings: SAME_PROJECT }) as const;

const bandsOf = (tx: Transaction, table: Band, map: Id): readonly (Lane | Stage)[] =>
  table === 'lanes' ? lanesOf(tx.draft, map) : stagesOf(tx.draft, map);

/** Puts a band of the target behind what the nearest one before it on the current map became, else first. */
function putInOrder(tx: Transaction, table: Band, from: Id, to: Id, pairs: CarryPairs): void {
  const all = bandsOf(tx, table, draftRecord(tx, table, from).map);
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === from),
  );
  const band = draftRecord(tx, table, to);
  const others = bandsOf(tx, table, band.map).filter(({ id }) => id !== to);
  const behind = before
    .toReversed()
    .map(({ id }) => others.findIndex((other) => other.id === pairs.get(id)))
    .find((at) => at >= 0);
  band.rank = rankAmong(others, (behind ?? -1) + 1);
}

function carryBand(tx: Transaction, table: Band, from: Id, map: Id, pairs: CarryPairs): void {
  if (pairs.has(from)) return;
  const now = documentNow(tx);
  const [lane, stage] = [now.lanes[from], now.stages[from]];
  const there = lane && lanesOf(now, map).find(({ team }) => team === lane.team);
  if (there) return void pairs.set(from, there.id);
  if (lane) copyLanes(tx, [{ ...lane, display: 'open' }], into(map, pairs));
  if (stage) copyStages(tx, [{ ...stage, display: 'open' }], into(map, pairs));
  putInOrder(tx, table, from, pairs.get(from) ?? '', pairs);
}

function carryStep(tx: Transaction, from: Id, map: Id, pairs: CarryPairs): void {
  const now = documentNow(tx);
  const step = now.steps[from];
  if (!step || pairs.has(from)) return;
  carryBand(tx, 'lanes', step.lane, map, pairs);
  carryBand(tx, 'stages', step.stage, map, pairs);
  copySteps(tx, now, [step], into(map, pairs));
  connectCarried(tx, from, pairs);
}

function carryDetail(tx: Transaction, from: Id, pairs: CarryPairs): void {
  const now = documentNow(tx);
  const parentStep = pairs.get(now.maps[from]?.parentStep ?? '');
  if (parentStep === undefined) return;
  for (const [old, made] of copyMap(tx, now, from, { fields: { side: 'target', parentStep }, tie }))
    pairs.set(old, made);
}

function carryRecord(tx: Transaction, { table, from, map }: Of<'record'>, pairs: CarryPairs): void {
  switch (table) {
    case 'lanes':
    case 'stages':
      return carryBand(tx, table, from, map, pairs);
    case 'steps':
      return carryStep(tx, from, map, pairs);
    case 'maps':
      return carryDetail(tx, from, pairs);
    case 'connections':
      return carryConnection(tx, from, map, pairs);
  }
}

function carryPlace(tx: Transaction, { from, to }: Of<'place'>, pairs: CarryPairs): void {
  const [source, step] = [draftRecord(tx, 'steps', from), draftRecord(tx, 'steps', to)];
  carryBand(tx, 'lanes', source.lane, step.map, pairs);
  carryBand(tx, 'stages', source.stage, step.map, pairs);
  const [lane, stage] = [pairs.get(source.lane), pairs.get(source.stage)];
  if (lane !== undefined && stage !== undefined) assignFields<Step>(step, { lane, stage });
}

function carryFields(tx: Transaction, { table, from, to, fields }: Of<'fields'>): void {
  const source = documentNow(tx)[table][from] as Readonly<Record<string, unknown>> | undefined;
  if (!source) return;
  const given = Object.fromEntries(fields.map((field) => [field, source[field]]));
  assignFields<Step | Stage | Connection>(draftRecord(tx, table, to), given);
}

function carryStaffing(tx: Transaction, { from, to, team, figures }: Of<'staffing'>): void {
  const source = documentNow(tx).maps[from]?.staffing[team];
  const target = draftRecord(tx, 'maps', to);
  const was = documentNow(tx).maps[to]?.staffing[team] ?? { headcount: null, hours: null, costRate: null };
  const given = Object.fromEntries(figures.map((figure) => [figure, source?.[figure] ?? null]));
  target.staffing = { ...documentNow(tx).maps[to]?.staffing, [team]: { ...was, ...given } };
}

function carry(tx: Transaction, item: Carried, pairs: CarryPairs): void {
  switch (item.what) {
    case 'record':
      return carryRecord(tx, item, pairs);
    case 'order':
      return putInOrder(tx, item.table, item.from, item.to, pairs);
    case 'place':
      return carryPlace(tx, item, pairs);
    case 'fields':
      return carryFields(tx, item);
    case 'staffing':
      return carryStaffing(tx, item);
    case 'leads':
      draftRecord(tx, 'maps', item.to).leadsPerMonth = draftRecord(tx, 'maps', item.from).leadsPerMonth;
      return;
    case 'ends': {
      const { from, to } = draftRecord(tx, 'connections', item.from);
      const [start, end] = [pairs.get(from), pairs.get(to)];
      if (start !== undefined && end !== undefined) lead(tx, item.to, start, end);
    }
  }
}

/** Frames before what stands in them, steps before what connects them. */
const RANK = ({ what, ...item }: Carried): number => {
  if (what !== 'record') return what === 'order' ? 2 : what === 'ends' ? 6 : 5;
  return { lanes: 0, stages: 1, steps: 3, maps: 4, connections: 7 }[(item as Of<'record'>).table];
};

/**
 * Does to the target what was done to the current map after the target was made. `pairs`: from records of the current map to what
 * they became. A step that comes in stands in the same cell, between the same neighbours where these are there, with its detail; its
 * lane and stage come along. Returns the steps of the target that came in. What cannot be carried over is left.
 */
export function carryOver(
  tx: Transaction,
  given: { readonly items: readonly Carried[]; readonly pairs: ReadonlyMap<Id, Id> },
): { readonly added: Id[] } {
  const before = documentNow(tx);
  const pairs: CarryPairs = new Map(given.pairs);
  for (const item of given.items.toSorted((a, b) => RANK(a) - RANK(b))) carry(tx, item, pairs);
  const made = new Map([...pairs].filter(([id]) => !given.pairs.has(id)));
  freshLinks(tx, before, made);
  const added = given.items.flatMap((item) =>
    item.what === 'record' && item.table === 'steps' ? (pairs.get(item.from) ?? []) : [],
  );
  return { added };
}
