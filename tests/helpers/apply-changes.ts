// A map as plain values without ids, and what changes make of one: to show that a comparison says exactly the differences.
import type { Id } from '../../src/base/id';
import type { Change } from '../../src/compare/change';
import type { Comparison } from '../../src/compare/compare-maps';
import type { MapSide } from '../../src/compare/map-side';
import type { ProjectDocument } from '../../src/model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf, teamOf } from '../../src/model/queries';

type Values = Record<string, unknown>;

/** A map by ids: what each record says, its references still ids. */
interface Plain {
  figures: Values;
  lanes: { id: Id; name: string }[];
  stages: ({ id: Id } & Values)[];
  steps: Map<Id, { lane: Id; stage: Id } & Values>;
  connections: Map<Id, { from: Id; to: Id } & Values>;
}

const LAYOUT = ['id', 'map', 'rank', 'x', 'y', 'pinned', 'size', 'minSize', 'display', 'basedOn', 'fromSide'];
const DRAWN = ['toSide', 'bends', 'labelAt', 'link'];
const said = (record: object): Values =>
  Object.fromEntries(Object.entries(record).filter(([key]) => ![...LAYOUT, ...DRAWN].includes(key)));

export function plainMap({ document, map }: MapSide): Plain {
  const { leadsPerMonth, staffing } = document.maps[map]!;
  const people = Object.entries(staffing).map(([team, figure]) => [`staffing ${team}`, figure]);
  return {
    figures: { leadsPerMonth, ...Object.fromEntries(people) },
    lanes: lanesOf(document, map).map(({ id }) => ({ id, name: teamOf(document, id).name })),
    stages: stagesOf(document, map).map((stage) => ({ ...said(stage), id: stage.id })),
    steps: new Map(
      stepsOf(document, map).map((step) => [step.id, { ...said(step), lane: step.lane, stage: step.stage }]),
    ),
    connections: new Map(
      connectionsOf(document, map).map((one) => [one.id, { ...said(one), from: one.from, to: one.to }]),
    ),
  };
}

/** Puts what is new or elsewhere at its place, from the first place on. */
function ordered<R extends { id: Id }>(kept: R[], placed: readonly { index: number; record: R }[]): R[] {
  const list = [...kept];
  for (const { index, record } of [...placed].sort((a, b) => a.index - b.index))
    list.splice(index, 0, record);
  return list;
}

function bands<R extends { id: Id } & object>(
  before: readonly R[],
  after: readonly R[],
  changes: readonly Change[],
): R[] {
  const gone = new Set(changes.filter((c) => c.after === null).map((c) => c.before));
  const moved = changes.filter((c) => c.index !== null);
  const elsewhere = new Set(moved.map((c) => c.before));
  const fresh = (c: Change): R => after.find(({ id }) => id === c.after)!;
  const old = (c: Change): R => before.find(({ id }) => id === c.before)!;
  const placed = moved.map((c) => ({ index: c.index!, record: c.before === null ? fresh(c) : old(c) }));
  const list = ordered(
    before.filter(({ id }) => !gone.has(id) && !elsewhere.has(id)),
    placed,
  );
  return list.map((record) => {
    const fields = changes.filter((c) => c.before === record.id).flatMap((c) => c.fields);
    return { ...record, ...Object.fromEntries(fields.map((field) => [field.field, field.after])) };
  });
}

/** What the changes make of the first map. Of the second only what was added is taken, and the ends of what leads elsewhere. */
export function applied({ before, after, changes }: Comparison): Plain {
  const [was, is] = [plainMap(before), plainMap(after)];
  const of = (record: Change['record']) => changes.filter((change) => change.record === record);
  const figures = { ...was.figures };
  for (const { field, after: value } of of('map').flatMap((c) => c.fields)) figures[field] = value;
  for (const [key, value] of Object.entries(figures))
    if (value === null && key !== 'leadsPerMonth') delete figures[key];
  for (const change of of('step')) {
    if (change.after === null) was.steps.delete(change.before!);
    else if (change.before === null) was.steps.set(change.after, is.steps.get(change.after)!);
    const step = was.steps.get(change.before ?? '');
    if (!step) continue;
    for (const { field, after: value } of change.fields) (step as Values)[field] = value;
    if (change.lane) step.lane = change.lane.after;
    if (change.stage) step.stage = change.stage.after;
  }
  for (const change of of('connection')) {
    if (change.after === null) was.connections.delete(change.before!);
    else if (change.before === null) was.connections.set(change.after, is.connections.get(change.after)!);
    const connection = was.connections.get(change.before ?? '');
    if (!connection) continue;
    for (const { field, after: value } of change.fields) (connection as Values)[field] = value;
    if (change.kind === 'reconnected') {
      const { from, to } = is.connections.get(change.after!)!;
      Object.assign(connection, { from, to });
    }
  }
  return {
    figures,
    lanes: bands(was.lanes, is.lanes, of('lane')),
    stages: bands(was.stages, is.stages, of('stage')),
    steps: was.steps,
    connections: was.connections,
  };
}

const sortedLists = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      ['involved', 'forms', 'systems', 'resources'].includes(key)
        ? (value as unknown[]).map((entry) => JSON.stringify(entry)).sort()
        : value,
    ]),
  );

/** The map with every record under the id that it has in the second map; equal maps are deeply equal. */
export function underLaterIds(plain: Plain, { paired }: Pick<Comparison, 'paired'>): unknown {
  const lane = (id: Id) => paired.lanes.after.get(id) ?? id;
  const stage = (id: Id) => paired.stages.after.get(id) ?? id;
  const step = (id: Id) => paired.steps.after.get(id) ?? id;
  const connection = (id: Id) => paired.connections.after.get(id) ?? id;
  const byId = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return {
    figures: plain.figures,
    lanes: plain.lanes.map((one) => ({ ...one, id: lane(one.id) })),
    stages: plain.stages.map((one) => ({ ...one, id: stage(one.id) })),
    steps: [...plain.steps]
      .map(
        ([id, one]) =>
          [step(id), { ...sortedLists(one), lane: lane(one.lane), stage: stage(one.stage) }] as const,
      )
      .sort(byId),
    connections: [...plain.connections]
      .map(([id, one]) => [connection(id), { ...one, from: step(one.from), to: step(one.to) }] as const)
      .sort(byId),
  };
}

/** A second map that is a copy of the first, every record knowing where it came from: as the target begins. */
export function withTarget(drawn: ProjectDocument, map: Id): { document: ProjectDocument; target: Id } {
  // The ids that another editor will give must be free.
  const document = JSON.parse(JSON.stringify(drawn).replaceAll(/"n(\d+)"/g, '"o$1"')) as ProjectDocument;
  const copy = structuredClone(document) as ProjectDocument;
  const to = (id: Id): Id => `t-${id}`;
  copy.maps[to(map)] = { ...copy.maps[map]!, id: to(map), rank: 'a5', side: 'target' };
  for (const one of Object.values(document.lanes))
    copy.lanes[to(one.id)] = { ...one, id: to(one.id), map: to(map), basedOn: [one.id] };
  for (const one of Object.values(document.stages))
    copy.stages[to(one.id)] = { ...one, id: to(one.id), map: to(map), basedOn: [one.id] };
  for (const one of Object.values(document.steps))
    copy.steps[to(one.id)] = {
      ...one,
      id: to(one.id),
      map: to(map),
      lane: to(one.lane),
      stage: to(one.stage),
      basedOn: [one.id],
    };
  for (const one of Object.values(document.connections))
    copy.connections[to(one.id)] = {
      ...one,
      id: to(one.id),
      map: to(map),
      from: to(one.from),
      to: to(one.to),
      basedOn: [one.id],
    };
  return { document: copy, target: to(map) };
}
