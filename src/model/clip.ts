// The clipboard's form of steps: plain JSON that stands by itself, so that it can be pasted into any map of any project.
import * as z from 'zod/mini';
import type { Id } from '../base/id';
import { type ClipDetail, clipDetail, detailsOf } from './clip-details';
import type { ProjectDocument, Step } from './document';
import { guard } from './guard';
import { lanesOf, stagesOf, stepsOf } from './queries';
import * as records from './records';

const { step: stepShape, connection: connectionShape, role, form, resource } = records;

/** What a step refers to is told by names; its cell by the team's and stage's name and the place among them, counted from 0. */
const clipStep = z.extend(
  z.omit(stepShape, {
    id: true,
    map: true,
    lane: true,
    stage: true,
    basedOn: true,
    responsible: true,
    involved: true,
    forms: true,
    systems: true,
    resources: true,
  }),
  {
    lane: z.object({ name: z.string(), index: z.int() }),
    stage: z.object({ name: z.string(), index: z.int() }),
    /** Place in `roles`; null = none. */
    responsible: z.nullable(z.int()),
    involved: z.array(z.object({ role: z.int(), as: stepShape.shape.involved.def.element.shape.as })),
    forms: z.array(z.object({ form: z.string(), use: stepShape.shape.forms.def.element.shape.use })),
    systems: z.array(z.string()),
    resources: z.array(z.object({ resource: z.int(), amount: z.number().check(z.gte(0)) })),
  },
);

const clipShape = z.object({
  format: z.literal('stagelane-clip'),
  schema: z.literal(records.SCHEMA),
  steps: z.array(clipStep).check(z.minLength(1), z.maxLength(5_000)),
  /** Those between the copied steps; `from` and `to` are places in `steps`. */
  connections: z
    .array(
      z.extend(
        z.omit(connectionShape, { id: true, map: true, link: true, basedOn: true, from: true, to: true }),
        { from: z.int(), to: z.int() },
      ),
    )
    .check(z.maxLength(20_000)),
  roles: z.array(z.extend(z.pick(role, { name: true, person: true }), { team: z.nullable(z.string()) })),
  forms: z.array(z.pick(form, { name: true, fields: true })),
  /** `role` is a place in `roles`. */
  resources: z.array(
    z.extend(z.pick(resource, { name: true, kind: true, available: true }), { role: z.nullable(z.int()) }),
  ),
  ownActions: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The detail charts that open from the steps. */
  details: z.array(clipDetail),
});

export type Clip = z.infer<typeof clipShape>;
export type ClipStep = Clip['steps'][number];

/** What the copied steps mention, collected once each; `at` gives an entry's place. */
class Mentioned<T extends { id: Id }> {
  readonly list: T[] = [];

  constructor(readonly table: Readonly<Record<Id, T>>) {}

  at(id: Id): number {
    const known = this.list.findIndex((one) => one.id === id);
    const record = this.table[id];
    return known >= 0 || !record ? known : this.list.push(record) - 1;
  }
}

type Sources = ReturnType<typeof sourcesOf>;

const sourcesOf = (document: ProjectDocument) => ({
  document,
  roles: new Mentioned(document.roles),
  forms: new Mentioned(document.forms),
  resources: new Mentioned(document.resources),
});

function clipped(step: Step, sources: Sources): ClipStep {
  const { document } = sources;
  const { id: _id, map, lane, stage, basedOn: _basedOn, ...rest } = step;
  const laneIndex = lanesOf(document, map).findIndex((one) => one.id === lane);
  const stageIndex = stagesOf(document, map).findIndex((one) => one.id === stage);
  const team = document.teams[document.lanes[lane]?.team ?? ''];
  for (const { form: used } of step.forms) sources.forms.at(used);
  return {
    ...rest,
    lane: { name: team?.name ?? '', index: laneIndex },
    stage: { name: document.stages[stage]?.name ?? '', index: stageIndex },
    responsible: step.responsible === null ? null : sources.roles.at(step.responsible),
    involved: step.involved.map(({ role: id, as }) => ({ role: sources.roles.at(id), as })),
    forms: step.forms.map(({ form: id, use }) => ({ form: document.forms[id]?.name ?? '', use })),
    systems: step.systems.map((id) => document.systems[id]?.name ?? ''),
    resources: step.resources.map(({ resource: id, amount }) => ({
      resource: sources.resources.at(id),
      amount,
    })),
  };
}

/** The clip of some steps of one map, with the connections between them, in reading order. Ids that are not there are left out. */
export function clipOf(document: ProjectDocument, ids: readonly Id[]): Clip {
  const wanted = new Set(ids);
  const map = document.steps[ids.find((id) => document.steps[id]) ?? '']?.map ?? '';
  const steps = stepsOf(document, map).filter(({ id }) => wanted.has(id));
  const place = new Map(steps.map(({ id }, index) => [id, index]));
  const sources = sourcesOf(document);
  const inner = Object.values(document.connections).flatMap((connection) => {
    const [from, to] = [place.get(connection.from), place.get(connection.to)];
    if (from === undefined || to === undefined) return [];
    const { id: _id, map: _map, link: _link, basedOn: _basedOn, ...rest } = connection;
    return [{ ...rest, from, to }];
  });
  const used = new Set(steps.map((step) => step.action));
  const clipSteps = steps.map((step) => clipped(step, sources));
  const resources = sources.resources.list.map(({ name, kind, available, role: id }) => ({
    name,
    kind,
    available,
    role: id === null ? null : sources.roles.at(id),
  }));
  const clip: Clip = {
    format: 'stagelane-clip',
    schema: records.SCHEMA,
    steps: clipSteps,
    connections: inner.sort((a, b) => a.from - b.from || a.to - b.to),
    roles: sources.roles.list.map(({ name, person, team }) => ({
      name,
      person,
      team: document.teams[team ?? '']?.name ?? null,
    })),
    forms: sources.forms.list.map(({ name, fields }) => ({ name, fields })),
    resources,
    ownActions: document.project.ownActions.filter(({ id }) => used.has(id)),
    details: detailsOf(
      document,
      steps.map(({ id }) => id),
      (inner) => {
        const all = stepsOf(document, inner).map(({ id }) => id);
        return all.length === 0 ? null : clipOf(document, all);
      },
    ),
  };
  // A copy: what is pasted later must not share parts with a draft or a frozen document.
  return JSON.parse(JSON.stringify(clip)) as Clip;
}

/** What is in a chart is a clip itself, and lies in its lanes and stages. */
const isDetailSound = ({ lanes, stages, clip }: ClipDetail): boolean =>
  clip === null || (lanes.length > 0 && stages.length > 0 && parseClip(clip) !== null);

/** A clip read from anything, such as text of the system's clipboard; null when it is none. Connections must fit its steps. */
export function parseClip(value: unknown): Clip | null {
  if (guard(value)) return null;
  const { data } = clipShape.safeParse(value);
  if (!data) return null;
  const { steps, roles, resources } = data;
  const within = (at: number | null, list: readonly unknown[]) =>
    at === null || (at >= 0 && at < list.length);
  const sound =
    data.connections.every(({ from, to }) => within(from, steps) && within(to, steps)) &&
    resources.every((one) => within(one.role, roles)) &&
    data.details.every((one) => within(one.step, steps) && isDetailSound(one)) &&
    steps.every(
      (step) =>
        within(step.responsible, roles) &&
        step.involved.every((entry) => within(entry.role, roles)) &&
        step.resources.every((entry) => within(entry.resource, resources)),
    );
  return sound ? data : null;
}
