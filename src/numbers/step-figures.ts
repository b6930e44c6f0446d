// What a step takes each time it is done: time, hours of each team, money. A sub-process may take them from its detail chart.
import type { Duration } from '../base/duration';
import type { Id } from '../base/id';
import type { ProcessMap, ProjectDocument, Step } from '../model/document';
import { mapsOf } from '../model/queries';
import { effortOf, NO_TIME, plus, type Time, timeOf } from './time';
import type { UnknownKind, Unknowns } from './unknowns';

/** All in all, each time. */
export interface StepFigures {
  /** From its beginning to its end: work, then waiting. */
  readonly time: Time;
  /** Hours of work, by team. */
  readonly effort: ReadonlyMap<Id, number>;
  /** Money besides the hours, in the project's currency. */
  readonly cost: number;
  /** The detail chart that time and hours come from; null: they are the step's own. */
  readonly detail: Id | null;
}

/** What one passage through a detail chart takes. */
export type DetailFigures = Omit<StepFigures, 'detail'>;

const NOTHING: StepFigures = { time: NO_TIME, effort: new Map(), cost: 0, detail: null };

/** Kinds that take neither time nor money, whatever their fields hold from when they were of another kind. */
const FREE: ReadonlySet<Step['kind']> = new Set([
  'start',
  'end-won',
  'end-lost',
  'end-parked',
  'parallel',
  'note',
]);

/** True when work or waiting is typed in at the step itself. */
const hasOwn = ({ workTime, waitTime }: Step): boolean => workTime !== null || waitTime !== null;

/** The detail chart whose figures stand for those of a step: of a sub-process that has none of its own. */
export const detailFor = (document: ProjectDocument, step: Step): ProcessMap | null =>
  step.kind === 'sub-process' && !hasOwn(step)
    ? (mapsOf(document).find(({ parentStep }) => parentStep === step.id) ?? null)
    : null;

interface Asking {
  readonly document: ProjectDocument;
  readonly unknowns: Unknowns;
  /** The figures of a detail chart; null when it is being worked out already. */
  readonly detail: (map: Id) => DetailFigures | null;
}

function costOf({ id, map, cost }: Step, { document, unknowns }: Asking): number {
  if (!cost || cost.amount === 0) return 0;
  if (cost.currency === document.project.currency) return cost.amount;
  return 100 * unknowns.ask('currency', { kind: 'step', id }, map);
}

/** Its own figures. A time that is not given is not taken for none: it is asked for. */
function ownFigures(step: Step, asking: Asking): StepFigures {
  const { document, unknowns } = asking;
  const week = document.project;
  // A duration to try, where none is given.
  const given = (duration: Duration | null, kind: UnknownKind): Duration =>
    duration ?? {
      amount: unknowns.ask(kind, { kind: 'step', id: step.id }, step.map),
      unit: 'day',
      working: true,
    };
  const work = step.kind === 'wait' ? null : given(step.workTime, 'work-time');
  const wait = given(step.waitTime, 'wait-time');
  if (!work) return { ...NOTHING, time: timeOf(wait, week) };
  const team = document.lanes[step.lane]?.team ?? '';
  return {
    time: plus(timeOf(work, week), timeOf(wait, week)),
    effort: new Map([[team, effortOf(work, week)]]),
    cost: costOf(step, asking),
    detail: null,
  };
}

/** What a step takes each time. Cost that is not given is none besides the hours. */
export function stepFigures(step: Step, asking: Asking): StepFigures {
  if (FREE.has(step.kind)) return NOTHING;
  const map = detailFor(asking.document, step);
  const inside = map && asking.detail(map.id);
  if (!map || !inside) return ownFigures(step, asking);
  return { ...inside, cost: inside.cost + costOf(step, asking), detail: map.id };
}
