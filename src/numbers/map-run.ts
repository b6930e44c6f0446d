// One calculation of a map with plain numbers, where what is not known is tried: what cases meet on their way through it.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from '../model/document';
import { type Flow, flowOf, isEnd } from './flow';
import { parallelOf } from './parallel';
import { type Passage, passageOf } from './passage';
import { chainOf, entriesOf, reached } from './shares';
import { type DetailFigures, type StepFigures, stepFigures } from './step-figures';
import { calendarDays, NO_TIME, plus } from './time';
import type { Unknowns } from './unknowns';

export interface MapRun {
  readonly flow: Flow;
  readonly passage: Passage;
  /** By place. */
  readonly figures: readonly StepFigures[];
  readonly isReached: readonly boolean[];
}

export interface RunContext {
  readonly document: ProjectDocument;
  readonly unknowns: Unknowns;
  /** The maps that are being worked out, from the outermost on. */
  readonly within: readonly Id[];
}

const NONE: StepFigures = { time: NO_TIME, effort: new Map(), cost: 0, detail: null };

/** The places that can be come to from one, itself among them only if a ring leads back. */
function after(flow: Flow, from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { to } of flow.places[at]?.exits ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  return seen;
}

/** Says where cases are kept: at the first place of each ring that they never leave. */
function noteTraps({ flow, passage }: Pick<MapRun, 'flow' | 'passage'>, unknowns: Unknowns): void {
  const come = new Set(passage.visits.flatMap(({ place, visits }) => (visits === 0 ? [] : [place])));
  const said = new Set<number>();
  for (const place of passage.trapped.toSorted((a, b) => a - b)) {
    const step = flow.places[place]?.step;
    if (!step || !come.has(place) || said.has(place)) continue;
    const onward = after(flow, place);
    if (!onward.has(place)) continue;
    unknowns.note('endless', { kind: 'step', id: step.id }, step.map);
    for (const one of onward) said.add(one);
  }
}

/** Works a map out once. */
export function runMap(map: Id, context: RunContext): MapRun {
  const { document, unknowns } = context;
  const flow = flowOf(document, map);
  const parallel = parallelOf(flow);
  const isReached = reached(flow);
  const entries = entriesOf(flow, unknowns);
  const chain = chainOf(flow, parallel, isReached, unknowns);
  const asking = { document, unknowns, detail: (id: Id) => detailFigures(id, context) };
  const figures = flow.places.map(({ step }, i) => (isReached[i] ? stepFigures(step, asking) : NONE));
  const days = (place: number): number => calendarDays((figures[place] ?? NONE).time, document.project);
  const passage = passageOf({ flow, parallel, chain, entries, isReached, days });
  noteTraps({ flow, passage }, unknowns);
  return { flow, passage, figures, isReached };
}

/** What one passage through a detail chart takes, whichever of its ends it comes to. */
function detailFigures(map: Id, context: RunContext): DetailFigures | null {
  if (context.within.includes(map)) return null;
  const run = runMap(map, { ...context, within: [...context.within, map] });
  const time = run.passage.visits.reduce(
    (sum, { place, timed }) => plus(sum, (run.figures[place] ?? NONE).time, timed),
    NO_TIME,
  );
  return { time, effort: effortOfRun(run), cost: costOfRun(run) };
}

/** Hours of work per case, by team. */
export function effortOfRun({ passage, figures }: MapRun): ReadonlyMap<Id, number> {
  const effort = new Map<Id, number>();
  for (const { place, visits } of passage.visits)
    for (const [team, hours] of figures[place]?.effort ?? [])
      effort.set(team, (effort.get(team) ?? 0) + visits * hours);
  return effort;
}

/** Money besides the hours per case, in the project's currency. */
export const costOfRun = ({ passage, figures }: MapRun): number =>
  passage.visits.reduce((sum, { place, visits }) => sum + visits * (figures[place]?.cost ?? 0), 0);

/** The chance of each kind of end, of stopping where nothing leads on, and of never stopping. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  readonly parked: number;
  readonly deadEnd: number;
  readonly endless: number;
}

const OUTCOME: Readonly<Partial<Record<Step['kind'], keyof Outcomes>>> = {
  'end-won': 'won',
  'end-lost': 'lost',
  'end-parked': 'parked',
};

/** How cases end. */
export function outcomesOf({ flow, passage }: MapRun): Outcomes {
  const sums = { won: 0, lost: 0, parked: 0, deadEnd: 0 };
  for (const { place, visits } of passage.visits) {
    const at = flow.places[place];
    if (!at || at.exits.length > 0 || Number.isNaN(visits)) continue;
    const outcome = isEnd(at) ? OUTCOME[at.step.kind] : 'deadEnd';
    if (outcome && outcome !== 'endless') sums[outcome] += visits;
  }
  const stopped = sums.won + sums.lost + sums.parked + sums.deadEnd;
  // What rounding leaves is not a loop without end.
  const endless = Math.abs(1 - stopped) < 1e-9 ? 0 : 1 - stopped;
  return { ...sums, endless };
}
