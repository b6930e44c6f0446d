// What a telling lights on the chart, what stays half lit beside it, and what has been told so far.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from '../model/document';
import { isNamelessBar } from '../model/passages';
import { connectionsOf, incoming, outgoing, stepsOf } from '../model/queries';
import { dayOf, daySteps, isInDay } from './people';
import { outerStep, tellingAt, tellingsOf, toldMap, type Walk } from './walk';

/** The lit part of the chart. */
export interface Lit {
  readonly steps: ReadonlySet<Id>;
  readonly connections: ReadonlySet<Id>;
  /** What the lit part hands over to or gets from, half lit. */
  readonly near: ReadonlySet<Id>;
  /** The step that is told. */
  readonly told: Id | null;
  /** The stage that is told, or that of the step. */
  readonly stage: Id | null;
  /** Lines look as they always do: nothing is told yet. */
  readonly plain?: boolean;
}

type Found = { readonly steps: Set<Id>; readonly connections: Set<Id> };

/** What lies one way from a step, through bars without a name, with all that leads there. */
function beyond(document: ProjectDocument, from: Id, way: 'from' | 'to', found: Found): void {
  const connections = way === 'to' ? outgoing(document, from) : incoming(document, from);
  for (const connection of connections) {
    const step = document.steps[connection[way]];
    if (!step || found.connections.has(connection.id)) continue;
    found.connections.add(connection.id);
    found.steps.add(step.id);
    if (isNamelessBar(step)) beyond(document, step.id, way, found);
  }
}

const found = (): Found => ({ steps: new Set(), connections: new Set() });

function around(document: ProjectDocument, step: Step, cameFrom: Id | null): Lit {
  const after = found();
  const before = found();
  beyond(document, step.id, 'to', after);
  beyond(document, step.id, 'from', before);
  const lit = new Set([step.id, ...after.steps]);
  const notes = [...before.steps].filter((id) => document.steps[id]?.kind === 'note');
  for (const id of notes) lit.add(id);
  if (cameFrom !== null && before.steps.has(cameFrom)) lit.add(cameFrom);
  const near = new Set([...before.steps].filter((id) => !lit.has(id)));
  const connections = new Set([...after.connections, ...before.connections]);
  return { steps: lit, connections, near, told: step.id, stage: step.stage };
}

function stageLit(document: ProjectDocument, walk: Walk, stage: Id): Lit {
  const { who, map } = walk;
  const here = stepsOf(document, map).filter((step) => step.stage === stage);
  const own = who ? here.filter((step) => isInDay(document, step, who)) : here;
  const steps = new Set(own.map(({ id }) => id));
  const touching = connectionsOf(document, map).filter(({ from, to }) => steps.has(from) || steps.has(to));
  const near = new Set(touching.flatMap(({ from, to }) => [from, to]).filter((id) => !steps.has(id)));
  return { steps, connections: new Set(touching.map(({ id }) => id)), near, told: null, stage };
}

function pathLit({ path }: Walk): Lit {
  return {
    steps: new Set(path.map(({ step }) => step)),
    connections: new Set(path.flatMap(({ via }) => via)),
    near: new Set(),
    told: null,
    stage: null,
  };
}

function ownLit(document: ProjectDocument, walk: Walk): Lit | null {
  const { who } = walk;
  if (!who) return null;
  const steps = new Set(
    stepsOf(document, walk.map).flatMap((step) => (isInDay(document, step, who) ? step.id : [])),
  );
  const touching = connectionsOf(document, walk.map).filter(
    ({ from, to }) => steps.has(from) || steps.has(to),
  );
  const near = new Set(touching.flatMap(({ from, to }) => [from, to]).filter((id) => !steps.has(id)));
  return { steps, connections: new Set(touching.map(({ id }) => id)), near, told: null, stage: null };
}

/** What is lit now; null: the whole chart. */
export function litOf(document: ProjectDocument, walk: Walk): Lit | null {
  const telling = tellingAt(document, walk);
  if (telling.kind === 'stage') return stageLit(document, walk, telling.id);
  if (telling.kind === 'step') {
    const step = document.steps[telling.id];
    const before = tellingsOf(document, walk)[walk.at - 1];
    return step ? around(document, step, before?.kind === 'step' ? before.id : null) : null;
  }
  if (telling.kind === 'summary' && walk.mode === 'path') return pathLit(walk);
  return ownLit(document, walk);
}

/** The steps that were told up to now: those of the stages told, or each that was told. */
export function toldSoFar(document: ProjectDocument, walk: Walk): ReadonlySet<Id> {
  const tellings = tellingsOf(document, walk).slice(0, walk.at + 1);
  const ids = (kind: 'stage' | 'step'): readonly Id[] =>
    tellings.flatMap((telling) => (telling.kind === kind ? telling.id : []));
  if (walk.mode !== 'stage') return new Set(ids('step'));
  const stages = new Set(ids('stage'));
  const told = stepsOf(document, walk.map).filter(({ stage }) => stages.has(stage));
  const inside = walk.who ? daySteps(dayOf(document, walk.map, walk.who)) : [];
  const isTold = (step: Step): boolean => stages.has(outerStep(document, walk, step.id)?.stage ?? '');
  return new Set([...told, ...inside.filter(isTold)].map(({ id }) => id));
}

/** Where nothing is revealed before it is told: the steps that are seen, remarks and bars with what they belong to. Null: all. */
export function seen(document: ProjectDocument, walk: Walk): ReadonlySet<Id> | null {
  const telling = tellingAt(document, walk);
  if (telling.kind === 'summary') return null;
  const shown = new Set(toldSoFar(document, walk));
  const belongs = (step: Step, ends: readonly Id[]): boolean =>
    (step.kind === 'note' || isNamelessBar(step)) && ends.some((id) => shown.has(id));
  for (const step of stepsOf(document, toldMap(document, walk))) {
    const ends = [
      ...incoming(document, step.id).map(({ from }) => from),
      ...outgoing(document, step.id).map(({ to }) => to),
    ];
    if (belongs(step, ends)) shown.add(step.id);
  }
  return shown;
}
