// One way through a map, step by step: where it can go on, with a choice at each decision and parallel branches told in turn.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument, Step } from '../model/document';
import { incoming, outgoing, stepsOf } from '../model/queries';
import { flowOf } from '../model/told-flow';
import { tellable } from './shown';

/** A step of the way, how it was come to, and the branches still to be told, the innermost split last. */
export interface PathStop {
  readonly step: Id;
  /** The connections that lead here from the stop before; none at the beginning. */
  readonly via: readonly Id[];
  readonly open: readonly (readonly Id[])[];
}

/** A way on from a stop. */
export interface Way extends PathStop {
  /** The condition that it is taken on, and how often; null where nothing is said. */
  readonly label: string | null;
  readonly probability: number | null;
}

const flowFrom = (document: ProjectDocument, step: Id): readonly Connection[] =>
  outgoing(document, step).filter(({ to }) => document.steps[to] && document.steps[to].kind !== 'note');

const joins = (document: ProjectDocument, step: Id): boolean =>
  incoming(document, step).filter(({ from }) => document.steps[from]?.kind !== 'note').length > 1;

/** The next branch that is still to be told, innermost split first; null when none is left. */
function nextBranch(open: PathStop['open']): { readonly step: Id; readonly open: PathStop['open'] } | null {
  const frames = [...open];
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    const [step, ...rest] = frame;
    if (step !== undefined) return { step, open: [...frames, rest] };
  }
  return null;
}

/**
 * Where a way that leads to `to` arrives: bars are passed. A bar that parts the flow leads to its first branch and leaves the
 * others open; one that joins it leads to the next open branch, and on only when all are told.
 */
function arrive(
  document: ProjectDocument,
  to: Id,
  open: PathStop['open'],
  via: readonly Id[],
  passed: ReadonlySet<string> = new Set(),
): PathStop | null {
  const step = document.steps[to];
  if (!step) return null;
  if (step.kind !== 'parallel') return { step: to, via, open };
  const key = `${to} ${JSON.stringify(open)}`;
  if (passed.has(key)) return null;
  const seen = new Set([...passed, key]);
  let frames = open;
  if (joins(document, to) && open.length > 0) {
    const waiting = open.at(-1) ?? [];
    const [branch, ...rest] = waiting;
    const outer = open.slice(0, -1);
    if (branch !== undefined) return arrive(document, branch, [...outer, rest], via, seen);
    frames = outer;
  }
  const ways = flowFrom(document, to);
  const [first, ...others] = ways;
  if (!first) {
    const left = nextBranch(frames);
    return left && arrive(document, left.step, left.open, via, seen);
  }
  const split = others.length > 0 ? [...frames, others.map((way) => way.to)] : frames;
  return arrive(document, first.to, split, [...via, first.id], seen);
}

/** Where a way may begin: starts, or where there are none what nothing leads to, else the first step. */
export function beginnings(document: ProjectDocument, map: Id): readonly Step[] {
  const steps = tellable(document, map);
  const starts = steps.filter(({ kind }) => kind === 'start');
  if (starts.length > 0) return starts;
  const free = steps.filter(
    ({ id }) => incoming(document, id).length === 0 && flowFrom(document, id).length > 0,
  );
  return free.length > 0 ? free : steps.slice(0, 1);
}

/** The ways on from a stop; several are a choice. None: the way ends here. */
export function waysOn(document: ProjectDocument, { step, open }: PathStop): readonly Way[] {
  const ways = flowFrom(document, step).flatMap((connection): readonly Way[] => {
    const stop = arrive(document, connection.to, open, [connection.id]);
    return stop ? [{ ...stop, label: connection.label, probability: connection.probability }] : [];
  });
  if (ways.length > 0) return ways;
  const left = nextBranch(open);
  const stop = left && arrive(document, left.step, left.open, []);
  return stop ? [{ ...stop, label: null, probability: null }] : [];
}

/**
 * The place of the way that is taken unless somebody chooses: one that leads on to a won end before those that lead back or give
 * up, and among these the likeliest.
 */
export function mainWay(document: ProjectDocument, map: Id, ways: readonly Way[]): number {
  if (ways.length < 2) return 0;
  const { line } = flowOf(document, map, stepsOf(document, map));
  const cost = ({ step, probability }: Way): number => (line.get(step) ?? 1) - (probability ?? 0) / 2;
  const costs = ways.map(cost);
  return costs.indexOf(Math.min(...costs));
}
