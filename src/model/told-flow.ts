// What the telling of a map needs to know of its connections: the ways onward without loops, how far along a step is, where it leads.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from './document';
import { connectionsOf } from './queries';

/** 0: it leads to a won end; 1: to another last step, or back; 2: only to ends that are lost or parked. */
type Line = 0 | 1 | 2;

export interface Flow {
  /** By connected step, where it leads; what closes a loop is left out. Targets by place. */
  readonly ways: ReadonlyMap<Id, readonly Id[]>;
  /** By connected step, the most steps that lead to it. */
  readonly depth: ReadonlyMap<Id, number>;
  readonly line: ReadonlyMap<Id, Line>;
  /** By connected step, the place of its flow among those that nothing connects: those with a start first. */
  readonly part: ReadonlyMap<Id, number>;
  /** By remark, the first step of its stage that it is tied to. */
  readonly tied: ReadonlyMap<Id, Id>;
}

type Ways = ReadonlyMap<Id, readonly Id[]>;

/** By connected step, all that it leads to, loops and all, by place. */
function allWays(document: ProjectDocument, map: Id, steps: readonly Step[]): Ways {
  const place = new Map(steps.map(({ id }, at) => [id, at]));
  const isFlow = (id: Id): boolean => place.has(id) && document.steps[id]?.kind !== 'note';
  const found = new Map<Id, Set<Id>>();
  const of = (id: Id): Set<Id> => {
    const known = found.get(id) ?? new Set();
    found.set(id, known);
    return known;
  };
  for (const { from, to } of connectionsOf(document, map))
    if (from !== to && isFlow(from) && isFlow(to)) {
      of(from).add(to);
      of(to);
    }
  const at = (id: Id): number => place.get(id) ?? 0;
  return new Map([...found].map(([id, targets]) => [id, [...targets].sort((a, b) => at(a) - at(b))]));
}

/** Where the telling may begin: starts, then what nothing leads to, then any. */
function roots(ways: Ways, steps: readonly Step[]): Id[] {
  const entered = new Set([...ways.values()].flat());
  const rank = ({ id, kind }: Step): number => (kind === 'start' ? 0 : entered.has(id) ? 2 : 1);
  const connected = steps.filter(({ id }) => ways.has(id));
  return connected.sort((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

/** Depth first from the roots: the ways without those back to a step that is still open, and the steps, each after all that lead to it. */
function cutLoops(all: Ways, from: readonly Id[]): { readonly ways: Map<Id, Id[]>; readonly order: Id[] } {
  const ways = new Map<Id, Id[]>([...all.keys()].map((id) => [id, []]));
  const state = new Map<Id, 'open' | 'done'>();
  const order: Id[] = [];
  for (const root of from) {
    if (state.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    state.set(root, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = all.get(top.id)?.[top.next++];
      if (to === undefined) {
        state.set(top.id, 'done');
        order.push(top.id);
        stack.pop();
      } else if (state.get(to) !== 'open') {
        ways.get(top.id)?.push(to);
        if (state.has(to)) continue;
        state.set(to, 'open');
        stack.push({ id: to, next: 0 });
      }
    }
  }
  return { ways, order: order.reverse() };
}

/** The flows that nothing connects with each other, by their first steps. */
function parts(all: Ways, steps: readonly Step[]): Map<Id, number> {
  const beside = new Map<Id, Id[]>([...all].map(([id, targets]) => [id, [...targets]]));
  for (const [id, targets] of all) for (const to of targets) beside.get(to)?.push(id);
  const connected = steps.filter(({ id }) => all.has(id));
  const rank = ({ kind }: Step): number => (kind === 'start' ? 0 : 1);
  const part = new Map<Id, number>();
  for (const [number, { id: first }] of connected.sort((a, b) => rank(a) - rank(b)).entries()) {
    if (part.has(first)) continue;
    part.set(first, number);
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const next of beside.get(id) ?? [])
        if (!part.has(next)) {
          part.set(next, number);
          open.push(next);
        }
  }
  return part;
}

const ENDS: Readonly<Record<string, Line>> = { 'end-won': 0, 'end-lost': 2, 'end-parked': 2 };

function lines(document: ProjectDocument, ways: Ways, order: readonly Id[]): Map<Id, Line> {
  const line = new Map<Id, Line>();
  for (const id of order.toReversed()) {
    const kind = document.steps[id]?.kind ?? '';
    const onward = (ways.get(id) ?? []).map((to) => line.get(to) ?? 1);
    const best = onward.length > 0 ? (Math.min(...onward) as Line) : (ENDS[kind] ?? 1);
    line.set(id, kind === 'start' ? 0 : best);
  }
  return line;
}

function ties(document: ProjectDocument, map: Id): Map<Id, Id> {
  const tied = new Map<Id, Id>();
  const tie = (note: Step | undefined, step: Step | undefined): void => {
    if (
      note?.kind === 'note' &&
      step &&
      step.kind !== 'note' &&
      step.stage === note.stage &&
      !tied.has(note.id)
    )
      tied.set(note.id, step.id);
  };
  for (const { from, to } of connectionsOf(document, map)) {
    tie(document.steps[from], document.steps[to]);
    tie(document.steps[to], document.steps[from]);
  }
  return tied;
}

/** `steps`: those of the map, by place. */
export function flowOf(document: ProjectDocument, map: Id, steps: readonly Step[]): Flow {
  const all = allWays(document, map, steps);
  const { ways, order } = cutLoops(all, roots(all, steps));
  const depth = new Map<Id, number>(order.map((id) => [id, 0]));
  for (const id of order)
    for (const to of ways.get(id) ?? [])
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1));
  const line = lines(document, ways, order);
  return { ways, depth, line, part: parts(all, steps), tied: ties(document, map) };
}
