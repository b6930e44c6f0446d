// The steps and connections of charts as they come together on one map: where each goes, and what becomes one with what.
import type { Id } from '../../base/id';
import type { Connection, ProcessMap, ProjectDocument, Step } from '../document';
import { documentNow, draftRecord } from '../draft-record';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../queries';
import type { Transaction } from '../transaction';
import { blankConnection } from '../blank';
import { ranksBetween } from '../../base/rank';
import { type CombinePlan, stagesOfCharts, teamsOfCharts } from './combine-plan';
import {
  copyConnections,
  copyLanes,
  copyStages,
  copySteps,
  freshLinks,
  type NewIds,
  SAME_PROJECT,
} from './copy-map';
import { mergeOrder } from './merge-order';
import { keepTie } from './ties';

/** Where something ends up that may become part of what becomes part of something else. */
function rootOf(becomes: Readonly<Record<Id, Id>>, id: Id): Id {
  const passed = new Set<Id>();
  let at = id;
  for (let next = becomes[at]; next !== undefined && next !== at && !passed.has(next); next = becomes[at]) {
    passed.add(at);
    at = next;
  }
  return at;
}

interface Combining {
  readonly now: ProjectDocument;
  readonly plan: CombinePlan;
  readonly map: Id;
  readonly side: ProcessMap['side'];
  readonly ids: NewIds;
}

/** Lanes in order of the charts, stages in the order that the charts agree on; every old one knows its new one. */
function makeBands(tx: Transaction, { now, plan, map, side, ids }: Combining): void {
  const into = { map, side, ids, tie: keepTie, belongings: SAME_PROJECT };
  const lanes = plan.charts.flatMap((chart) => lanesOf(now, chart));
  const teams = [...new Set(teamsOfCharts(now, plan.charts).map((team) => rootOf(plan.teams, team)))];
  const rows = ranksBetween(null, null, teams.length);
  for (const [i, team] of teams.entries()) {
    const pattern =
      lanes.find((lane) => lane.team === team) ??
      lanes.find((lane) => rootOf(plan.teams, lane.team) === team);
    if (!pattern) continue;
    copyLanes(
      tx,
      [{ ...pattern, team, rank: rows[i] ?? '', size: null, minSize: null, display: 'open' }],
      into,
    );
    const made = ids.get(pattern.id) ?? '';
    for (const lane of lanes) if (rootOf(plan.teams, lane.team) === team) ids.set(lane.id, made);
  }
  const all = stagesOfCharts(now, plan.charts);
  const order = mergeOrder(
    plan.charts.map((chart) => stagesOf(now, chart).map(({ id }) => rootOf(plan.stages, id))),
  );
  const columns = ranksBetween(null, null, order.length);
  for (const [i, root] of order.entries()) {
    const group = all.filter(({ id }) => rootOf(plan.stages, id) === root);
    const pattern = group.find(({ id }) => id === root) ?? group[0];
    if (!pattern) continue;
    const whole = group.reduce((so, stage) => filled(so, stage), pattern);
    copyStages(tx, [{ ...whole, rank: columns[i] ?? '', size: null, minSize: null, display: 'open' }], into);
    for (const { id } of group) ids.set(id, ids.get(pattern.id) ?? '');
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The first record, with what it does not say taken from the second; both sources are kept. */
function filled<R extends { readonly basedOn: Id[] }>(first: R, second: R): R {
  const result: R = { ...first };
  for (const key of Object.keys(first) as (keyof R)[]) if (isEmpty(first[key])) result[key] = second[key];
  return { ...result, basedOn: [...new Set([...first.basedOn, ...second.basedOn])] };
}

/** What each step that does not stay becomes part of: the same step drawn twice, or what it takes over from. */
function stepsBecoming({ now, plan }: Combining): Record<Id, Id> {
  const becomes: Record<Id, Id> = {};
  const become = (id: Id, other: Id): void => {
    if (now.steps[id] && now.steps[other] && rootOf(becomes, other) !== id) becomes[id] = other;
  };
  for (const { keep, gone, chosen } of plan.merges) if (chosen) become(gone, keep);
  for (const { from, to } of plan.handOffs) if (to !== null) become(to, from);
  return becomes;
}

/** Stubs all of whose connections are joined: nothing is left of them. */
function emptyStubs({ now, plan }: Combining, flow: readonly Connection[]): Set<Id> {
  const joined = new Set(plan.links.flatMap((link) => [link.out, link.in]));
  const stubs = plan.links.flatMap((link) => [now.connections[link.out]?.to, now.connections[link.in]?.from]);
  const held = new Set(flow.filter(({ id }) => !joined.has(id)).flatMap(({ from, to }) => [from, to]));
  return new Set(stubs.flatMap((id) => (id !== undefined && !held.has(id) ? [id] : [])));
}

/** What comes into a lane from a further chart lies so much down and to the right of what is there, px, until it is tidied. */
const FURTHER = 24;

function shiftLater(tx: Transaction, { now, plan, ids }: Combining): void {
  const filledLanes = new Set<Id>();
  for (const [i, chart] of plan.charts.entries()) {
    const lanes = new Set(lanesOf(now, chart).flatMap(({ id }) => ids.get(id) ?? []));
    for (const { id } of stepsOf(now, chart)) {
      const step = tx.draft.steps[ids.get(id) ?? ''];
      if (step && filledLanes.has(step.lane))
        Object.assign(step, { x: step.x + FURTHER * i, y: step.y + FURTHER * i });
    }
    for (const lane of lanes) filledLanes.add(lane);
  }
}

function makeSteps(tx: Transaction, combining: Combining, gone: ReadonlySet<Id>): void {
  const { now, plan, map, side, ids } = combining;
  const becomes = stepsBecoming(combining);
  const all = plan.charts.flatMap((chart) => stepsOf(now, chart)).filter(({ id }) => !gone.has(id));
  const staying = all.filter(({ id }) => rootOf(becomes, id) === id);
  copySteps(tx, now, staying, { map, side, ids, tie: keepTie, belongings: SAME_PROJECT });
  shiftLater(tx, combining);
  for (const { id } of all) {
    const root = rootOf(becomes, id);
    if (root === id) continue;
    const made = ids.get(root) ?? '';
    ids.set(id, made);
    takeOver(draftRecord(tx, 'steps', made), now.steps[id]);
  }
}

/** A step takes over what another says of the same thing, and stays where it is. */
function takeOver(step: Step, other: Step | undefined): void {
  if (!other) return;
  const { id: _id, map: _map, lane: _lane, stage: _stage, ...rest } = filled<Step>(step, other);
  Object.assign(step, rest);
}

function joinLinks(tx: Transaction, { now, plan, map, ids }: Combining): void {
  for (const link of plan.links) {
    const [out, into] = [now.connections[link.out], now.connections[link.in]];
    const [from, to] = [ids.get(out?.from ?? ''), ids.get(into?.to ?? '')];
    if (!out || !into || from === undefined || to === undefined) continue;
    const id = tx.newId();
    tx.draft.connections[id] = {
      ...blankConnection({ id, map, from, to }),
      label: out.label ?? into.label,
      probability: out.probability ?? into.probability,
      basedOn: [...new Set([...out.basedOn, ...into.basedOn])],
    };
  }
}

/** Of connections that say the same after steps became one, the first stays; none leads from a merged step to itself. */
function dropTwins(tx: Transaction, map: Id, merged: ReadonlySet<Id>): void {
  const seen = new Set<string>();
  for (const { id, from, to, label } of connectionsOf(documentNow(tx), map)) {
    if (!merged.has(from) && !merged.has(to)) continue;
    const key = `${from} ${to} ${label ?? ''}`;
    if (seen.has(key) || from === to) delete tx.draft.connections[id];
    seen.add(key);
  }
}

/** Puts everything of the charts on the map, which is empty. */
export function combineInto(tx: Transaction, map: Id, plan: CombinePlan): void {
  const now = documentNow(tx);
  const { side } = draftRecord(tx, 'maps', map);
  const combining: Combining = { now, plan, map, side, ids: new Map() };
  const { ids } = combining;
  makeBands(tx, combining);
  const flow = plan.charts.flatMap((chart) => connectionsOf(now, chart));
  makeSteps(tx, combining, emptyStubs(combining, flow));
  const joined = new Set(plan.links.flatMap((link) => [link.out, link.in]));
  copyConnections(
    tx,
    flow.filter(({ id }) => !joined.has(id)),
    { map, ids, tie: keepTie },
  );
  joinLinks(tx, combining);
  const becoming = Object.keys(stepsBecoming(combining)).flatMap((id) => ids.get(id) ?? []);
  dropTwins(tx, map, new Set(becoming));
  freshLinks(tx, now, ids);
}
