// Works out the figures of a map, exactly: conversion, lead time, cost and load. What depends on something unknown is null.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { lanesOf, mapsOf, stagesOf } from '../model/queries';
import { known } from './known';
import { costOfRun, effortOfRun, type MapRun, outcomesOf, runMap } from './map-run';
import { type StageRun, stageRuns } from './stage-run';
import { staffingOf } from './staffing';
import { calendarDays, NO_TIME, plus, type Time, workingDays } from './time';
import { createUnknowns, type Unknown, type Unknowns } from './unknowns';

type Maybe<T> = { readonly [K in keyof T]: T[K] | null };

/** Mean time of a case, in days; calendar days unless the name says otherwise. */
export interface LeadTime {
  /** To any end. */
  readonly mean: number;
  readonly working: number;
  /** Of the cases that are won. */
  readonly toWon: number;
  readonly toWonWorking: number;
}

/** Hours of work of a team in a month. */
export interface TeamLoad {
  readonly needed: number;
  readonly available: number;
  /** Needed of available; over 1 there is more work than time. */
  readonly share: number;
}

export interface MapNumbers {
  readonly map: Id;
  /** Share of the leads that is won. */
  readonly conversion: number | null;
  /** How leads end: shares that add up to 1. */
  readonly outcomes: Maybe<ReturnType<typeof outcomesOf>>;
  readonly stages: ReadonlyMap<Id, Maybe<StageRun>>;
  /** How often each step is done per lead. */
  readonly visits: ReadonlyMap<Id, number | null>;
  /** Hours of work of the step's own team each time it is done; not those of a detail chart. */
  readonly effort: ReadonlyMap<Id, number | null>;
  /** As given on the map; of a detail chart without them, those that come to its step. */
  readonly leadsPerMonth: number | null;
  readonly leadTime: Maybe<LeadTime>;
  /** In the project's currency: hours at the teams' rates, and what steps cost besides. */
  readonly costPerLead: number | null;
  readonly costPerWon: number | null;
  readonly wonPerMonth: number | null;
  /** Of the teams with lanes on the map, and those that work in its detail charts. */
  readonly load: ReadonlyMap<Id, Maybe<TeamLoad>>;
  /** Steps that take their figures from a detail chart, and which. */
  readonly fromDetail: ReadonlyMap<Id, Id>;
  readonly unknown: readonly Unknown[];
  /** True once people gave a share, a time, a cost or leads: what comes out without any says nothing about the process. */
  readonly given: boolean;
}

/** Everything that one calculation gives, in plain numbers. */
interface Outcome {
  readonly run: MapRun;
  readonly ends: ReturnType<typeof outcomesOf>;
  readonly stages: ReadonlyMap<Id, StageRun>;
  readonly visits: ReadonlyMap<Id, number>;
  readonly leadTime: LeadTime;
  readonly cost: number;
  readonly leads: number;
  readonly load: ReadonlyMap<Id, TeamLoad>;
  readonly unknown: readonly Unknown[];
  readonly tried: boolean;
}

/** Mean time to any end, and of the cases that are won: E[T · won] / P(won), where h(s) is the chance of winning from s on. */
function leadTimeOf({ flow, passage, figures }: MapRun, won: number, document: ProjectDocument): LeadTime {
  const chance = passage.chances((place) => (flow.places[place]?.step.kind === 'end-won' ? 1 : 0));
  let all: Time = NO_TIME;
  let winning: Time = NO_TIME;
  for (const { place, timed, outer } of passage.visits) {
    const time = figures[place]?.time ?? NO_TIME;
    const h = chance(outer);
    all = plus(all, time, timed);
    if (h > 0) winning = plus(winning, time, (timed * h) / won);
  }
  const { project } = document;
  return {
    mean: calendarDays(all, project),
    working: workingDays(all, project),
    toWon: won > 0 ? calendarDays(winning, project) : Number.NaN,
    toWonWorking: won > 0 ? workingDays(winning, project) : Number.NaN,
  };
}

/** The map that a detail chart opens from; null for others. */
function parentOf(document: ProjectDocument, map: Id): { map: Id; step: Id } | null {
  const step = document.steps[document.maps[map]?.parentStep ?? ''];
  return step ? { map: step.map, step: step.id } : null;
}

/** Where people are looked for: on the map, in the detail charts inside of it, then on the maps that it opens from. */
function mapsAbout(document: ProjectDocument, map: Id): Id[] {
  const found = [map];
  for (const one of found)
    for (const { id, parentStep } of mapsOf(document))
      if (parentStep !== null && document.steps[parentStep]?.map === one && !found.includes(id))
        found.push(id);
  for (let above = parentOf(document, map); above && !found.includes(above.map); ) {
    found.push(above.map);
    above = parentOf(document, above.map);
  }
  return found;
}

/** True when anything to compute from was given on a map or on those that it opens or opens from. */
function isGiven(document: ProjectDocument, map: Id): boolean {
  const about = new Set(mapsAbout(document, map));
  return (
    [...about].some((id) => (document.maps[id]?.leadsPerMonth ?? null) !== null) ||
    Object.values(document.connections).some((one) => one.probability !== null && about.has(one.map)) ||
    Object.values(document.steps).some(
      (step) => about.has(step.map) && (step.workTime ?? step.waitTime ?? step.cost ?? step.share) !== null,
    )
  );
}

/** Leads a month: as given; of a detail chart without them, as many as come to the step that it opens from. */
function leadsOf(document: ProjectDocument, map: Id, within: readonly Id[]): number | null {
  const given = document.maps[map]?.leadsPerMonth ?? null;
  const above = given === null ? parentOf(document, map) : null;
  if (!above || within.includes(above.map)) return given;
  const { leadsPerMonth, visits } = computeNumbers(document, above.map, [...within, above.map]);
  const times = visits.get(above.step) ?? null;
  return leadsPerMonth === null || times === null ? null : leadsPerMonth * times;
}

/** Cost per lead and load of each team. Who has no work here is not asked for. */
function peopleOf(
  document: ProjectDocument,
  run: MapRun,
  { map, leads, unknowns }: { readonly map: Id; readonly leads: number; readonly unknowns: Unknowns },
): Pick<Outcome, 'cost' | 'load'> {
  const staffing = staffingOf(document, mapsAbout(document, map), unknowns);
  const effort = effortOfRun(run);
  const teams = new Set([...lanesOf(document, map).map(({ team }) => team), ...effort.keys()]);
  let cost = costOfRun(run);
  const load = new Map<Id, TeamLoad>();
  for (const team of teams) {
    const hours = effort.get(team) ?? 0;
    if (hours !== 0) cost += hours * staffing.costRate(team);
    const available = hours === 0 ? 0 : staffing.available(team);
    const needed = leads * hours;
    load.set(team, { needed, available, share: hours === 0 ? 0 : needed / available });
  }
  return { cost, load };
}

function calculate(document: ProjectDocument, map: Id, known: number | null, seed: number): Outcome {
  const unknowns = createUnknowns(seed);
  const run = runMap(map, { document, unknowns, within: [map] });
  const ends = outcomesOf(run);
  if (!run.flow.places.some(({ step }) => step.kind === 'end-won'))
    unknowns.note('no-won-end', { kind: 'map', id: map }, map);
  const leads = known ?? unknowns.ask('no-leads', { kind: 'map', id: map }, map);
  const visits = new Map(run.flow.places.map(({ step }) => [step.id, 0]));
  for (const visit of run.passage.visits)
    visits.set(run.flow.places[visit.place]?.step.id ?? '', visit.visits);
  return {
    run,
    ends,
    leads,
    visits,
    stages: stageRuns(document, map, run),
    leadTime: leadTimeOf(run, ends.won, document),
    ...peopleOf(document, run, { map, leads, unknowns }),
    unknown: unknowns.list,
    tried: unknowns.tried(),
  };
}

function ownEffort({ figures }: MapRun, place: number): number {
  const { detail, effort } = figures[place] ?? { detail: null, effort: new Map<Id, number>() };
  return detail === null ? [...effort.values()].reduce((sum, hours) => sum + hours, 0) : 0;
}

/** A figure as all calculations agree on it; null when they do not. */
type Value = (of: (outcome: Outcome) => number | undefined) => number | null;

const STAGE_KEYS = ['entered', 'passed', 'conversion', 'leadTime', 'leadTimeWorking'] as const;
const LOAD_KEYS = ['needed', 'available', 'share'] as const;
const END_KEYS = ['won', 'lost', 'parked', 'deadEnd', 'endless'] as const;
const TIME_KEYS = ['mean', 'working', 'toWon', 'toWonWorking'] as const;

/** Each figure of a record as all calculations agree on it. */
const agreed = <K extends string>(
  keys: readonly K[],
  value: Value,
  of: (outcome: Outcome) => Readonly<Record<K, number>> | undefined,
): { readonly [key in K]: number | null } =>
  Object.fromEntries(keys.map((key) => [key, value((outcome) => of(outcome)?.[key])])) as {
    [key in K]: number | null;
  };

/** By step: visits, hours each time, and the detail chart that they come from. */
function perStep(
  { run, visits }: Outcome,
  value: Value,
): Pick<MapNumbers, 'visits' | 'effort' | 'fromDetail'> {
  const { places } = run.flow;
  return {
    visits: new Map([...visits.keys()].map((id) => [id, value((outcome) => outcome.visits.get(id))])),
    effort: new Map(places.map(({ step }, i) => [step.id, value((outcome) => ownEffort(outcome.run, i))])),
    fromDetail: new Map(
      places.flatMap(({ step }, i) => {
        const detail = run.figures[i]?.detail;
        return detail ? [[step.id, detail] as const] : [];
      }),
    ),
  };
}

/**
 * Works a map out, a second time with other values where some had to be tried; keeps what comes out the same. `within`: the maps
 * that are being worked out, from the innermost on.
 */
export function computeNumbers(
  document: ProjectDocument,
  map: Id,
  within: readonly Id[] = [map],
): MapNumbers {
  const leadsPerMonth = leadsOf(document, map, within);
  const first = calculate(document, map, leadsPerMonth, 1);
  const second = first.tried ? calculate(document, map, leadsPerMonth, 2) : first;
  const value: Value = (of) => known(of(first), of(second));
  const canWin = first.run.flow.places.some(({ step }) => step.kind === 'end-won');
  const won: Value = (of) => (canWin ? value(of) : null);
  return {
    map,
    leadsPerMonth,
    conversion: won(({ ends }) => ends.won),
    outcomes: agreed(END_KEYS, value, ({ ends }) => ends),
    stages: new Map(
      stagesOf(document, map).map(({ id }) => [
        id,
        agreed(STAGE_KEYS, value, ({ stages }) => stages.get(id)),
      ]),
    ),
    ...perStep(first, value),
    leadTime: agreed(TIME_KEYS, value, ({ leadTime }) => leadTime),
    costPerLead: value(({ cost }) => cost),
    costPerWon: won(({ cost, ends }) => cost / ends.won),
    wonPerMonth: won(({ leads, ends }) => leads * ends.won),
    load: new Map(
      [...first.load.keys()].map((id) => [id, agreed(LOAD_KEYS, value, ({ load }) => load.get(id))]),
    ),
    unknown: first.unknown,
    given: isGiven(document, map),
  };
}
