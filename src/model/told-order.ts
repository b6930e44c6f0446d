// Steps as a person tells them: stage by stage, in a stage along the connections, the main line before what leaves it.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument, Step } from './document';
import { stepsOf } from './queries';
import { remembered } from './remembered';
import { type Flow, flowOf } from './told-flow';

/** By stage, lane, and in a cell along the lane: from left to right, or from top to bottom. */
function byPlace(document: ProjectDocument, map: Id): readonly Step[] {
  const steps = stepsOf(document, map);
  if (document.maps[map]?.laneDirection !== 'vertical') return steps;
  const cells = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.lane} ${step.stage}`;
    const cell = cells.get(key);
    if (cell) cell.push(step);
    else cells.set(key, [step]);
  }
  return [...cells.values()].flatMap((cell) => cell.sort((a, b) => a.y - b.y || a.x - b.x));
}

/** The connected steps of a stage by flow: one that nothing connects with another is told to its end before that. */
function byFlow(steps: readonly Step[], { part }: Flow): readonly (readonly Step[])[] {
  const flows = new Map<number, Step[]>();
  for (const step of steps) {
    const at = part.get(step.id) ?? 0;
    const flow = flows.get(at);
    if (flow) flow.push(step);
    else flows.set(at, [step]);
  }
  return [...flows].sort(([a], [b]) => a - b).map(([, flow]) => flow);
}

/**
 * The steps of a flow in a stage: what leads on to a won end first, then other ways such as loops back, then those that end
 * lost or parked. Each way is followed to its end before the next one; a step waits for all that lead to it in its stage.
 */
function tellStage(steps: readonly Step[], { ways, depth, line }: Flow): Step[] {
  const here = new Map(steps.map((step, at) => [step.id, { step, at }]));
  const waits = new Map(steps.map(({ id }) => [id, 0]));
  const after = (id: Id): readonly Id[] => (ways.get(id) ?? []).filter((to) => here.has(to));
  for (const { id } of steps) for (const to of after(id)) waits.set(to, (waits.get(to) ?? 0) + 1);
  const told = new Set<Id>();
  const at = (id: Id): number => here.get(id)?.at ?? 0;
  const far = (id: Id): number => (here.get(id)?.step.kind === 'start' ? -1 : (depth.get(id) ?? 0));
  const lineOf = (id: Id): number => line.get(id) ?? 0;
  for (const now of [0, 1, 2]) {
    const ready = steps.flatMap(({ id }) =>
      waits.get(id) === 0 && lineOf(id) === now && !told.has(id) ? [id] : [],
    );
    // The next one is the last.
    const next = ready.sort((a, b) => far(b) - far(a) || at(b) - at(a));
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      told.add(id);
      const free = after(id).filter((to) => {
        waits.set(to, (waits.get(to) ?? 1) - 1);
        return waits.get(to) === 0 && lineOf(to) <= now;
      });
      next.push(...free.sort((a, b) => at(b) - at(a)));
    }
  }
  return [...told].flatMap((id) => here.get(id)?.step ?? []);
}

/** By place in `steps`: the next connected step of the same cell, null where there is none. */
function nextInCell(steps: readonly Step[], connected: ReadonlySet<Id>): (Step | null)[] {
  let next: Step | null = null;
  return steps
    .toReversed()
    .map((step) => {
      if (next?.lane !== step.lane) next = null;
      if (connected.has(step.id)) next = step;
      return next;
    })
    .reverse();
}

/**
 * Puts what is not connected among the told steps of its stage: after the one before it in its cell, the first of a cell before
 * the one that follows there, a remark right after its step.
 */
function withLone(steps: readonly Step[], told: readonly Step[], tied: ReadonlyMap<Id, Id>): Step[] {
  const connected = new Set(told.map(({ id }) => id));
  const following = nextInCell(steps, connected);
  const slots = new Map<string, Step[]>();
  const slot = (where: 'first' | 'before' | 'tied to' | 'after', id: Id = ''): Step[] => {
    const list = slots.get(`${where} ${id}`) ?? [];
    slots.set(`${where} ${id}`, list);
    return list;
  };
  let open = slot('first');
  let before: Step | null = null;
  for (const [i, step] of steps.entries()) {
    const to = tied.get(step.id) ?? '';
    const next = following[i];
    if (connected.has(step.id)) open = slot('after', step.id);
    else if (connected.has(to)) {
      slot('tied to', to).push(step);
      continue;
    } else {
      if (next && before?.lane !== step.lane) open = slot('before', next.id);
      open.push(step);
    }
    before = step;
  }
  const all = (step: Step): Step[] => [
    ...slot('before', step.id),
    step,
    ...slot('tied to', step.id),
    ...slot('after', step.id),
  ];
  return [...slot('first'), ...told.flatMap(all)];
}

interface Telling {
  readonly order: readonly Step[];
  readonly flow: Flow;
}

function tell(document: ProjectDocument, map: Id): Telling {
  const steps = byPlace(document, map);
  const flow = flowOf(document, map, steps);
  const stages = new Map<Id, Step[]>();
  for (const step of steps) {
    const stage = stages.get(step.stage);
    if (stage) stage.push(step);
    else stages.set(step.stage, [step]);
  }
  const order = [...stages.values()].flatMap((stage) => {
    const connected = stage.filter(({ id }) => flow.ways.has(id));
    const inOrder = byFlow(connected, flow).flatMap((own) => tellStage(own, flow));
    return withLone(stage, inOrder, flow.tied);
  });
  return { order, flow };
}

const told = remembered(
  (document) => [document.steps, document.lanes, document.stages, document.connections, document.maps],
  (document) => {
    const tellings = new Map<Id, Telling>();
    return (map: Id): Telling => {
      const telling = tellings.get(map) ?? tell(document, map);
      tellings.set(map, telling);
      return telling;
    };
  },
);

/**
 * The steps of a map in the order in which a person tells them; tables, outline, numbers, Tab and copied text share it. Stage
 * by stage; in a stage flow by flow, that of a start first, and along the connections: loops cut, what leads on before loops
 * back and those before what ends lost or parked; otherwise by lane and place. What is not connected stands where it lies.
 */
export const toldSteps = (document: ProjectDocument, map: Id): readonly Step[] => told(document)(map).order;

/** True for a connection that comes back to a step from which its own was reached, told from the starts on; wherever the two stand. */
export const leadsBack = (
  document: ProjectDocument,
  { map, from, to }: Pick<Connection, 'map' | 'from' | 'to'>,
): boolean => {
  const { ways } = told(document)(map).flow;
  return from === to || (ways.has(to) && ways.get(from)?.includes(to) === false);
};

/** Ids of steps of one map in the order in which they are told. Ids that are not there are left out. */
export function toldOrder(document: ProjectDocument, ids: readonly Id[]): Id[] {
  const wanted = new Set(ids);
  const map = document.steps[ids.find((id) => document.steps[id]) ?? '']?.map ?? '';
  return toldSteps(document, map).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}
