// The measures of a map that comparing shows side by side.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { lanesOf } from '../model/queries';
import { planOf } from './equations';
import { type Flow, flowOf } from './flow';
import { mapNumbers } from './map-numbers';

/** In the order in which they are shown. */
export const MEASURES = [
  'steps',
  'handOffs',
  'decisions',
  'loops',
  'people',
  'leadTime',
  'costPerWon',
  'conversion',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What each is: a count, people, days of the calendar, money of the project, or a share. */
export const MEASURE_UNITS: Readonly<Record<Measure, 'count' | 'people' | 'days' | 'money' | 'share'>> = {
  steps: 'count',
  handOffs: 'count',
  decisions: 'count',
  loops: 'count',
  people: 'people',
  leadTime: 'days',
  costPerWon: 'money',
  conversion: 'share',
};

/** Whether less or more of it is better; null where neither is. */
export const BETTER: Readonly<Record<Measure, 'less' | 'more' | null>> = {
  steps: 'less',
  handOffs: 'less',
  decisions: null,
  loops: 'less',
  people: null,
  leadTime: 'less',
  costPerWon: 'less',
  conversion: 'more',
};

/** Steps are what people do: neither starts and ends nor bars of parallel work. */
const isWork = (kind: string): boolean => kind !== 'start' && kind !== 'parallel' && !kind.startsWith('end-');

/** Connections that lead back to a place on their own way, depth first from the starts: those that end later in that order. */
function loopsIn({ places, starts }: Flow): number {
  const next = places.map(({ exits }) => exits.map(({ to }) => ({ of: to })));
  const left = new Map(planOf(next, starts).order.map((place, i) => [place, i]));
  const isBack = (from: number, to: number): boolean => (left.get(to) ?? 0) >= (left.get(from) ?? 0);
  return places.reduce((sum, { exits }, from) => sum + exits.filter(({ to }) => isBack(from, to)).length, 0);
}

/** People of all teams with a lane, customers aside: they are nobody's staff. Null when those of one team are not known. */
function peopleOn(document: ProjectDocument, map: Id): number | null {
  const drawn = new Set(lanesOf(document, map).map(({ team }) => team));
  const teams = [...drawn].filter((team) => document.teams[team]?.phase !== 'customer');
  const counts = teams.map((team) => document.maps[map]?.staffing[team]?.headcount ?? null);
  return counts.reduce(
    (sum: number | null, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

/** The measures of a map; null where one is not known. Lead time is that of a won deal. */
export function measuresOf(document: ProjectDocument, map: Id): Readonly<Record<Measure, number | null>> {
  const flow = flowOf(document, map);
  const { places } = flow;
  const { leadTime, costPerWon, conversion } = mapNumbers(document, map);
  const handOffs = places.flatMap(({ step, exits }) =>
    exits.filter(({ to }) => places[to]?.step.lane !== step.lane),
  );
  return {
    steps: places.filter(({ step }) => isWork(step.kind)).length,
    handOffs: handOffs.length,
    decisions: places.filter(({ step }) => step.kind === 'decision').length,
    loops: loopsIn(flow),
    people: peopleOn(document, map),
    leadTime: leadTime.toWon,
    costPerWon,
    conversion,
  };
}
