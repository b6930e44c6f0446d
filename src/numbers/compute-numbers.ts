// Works out the figures of a map, exactly: conversion, lead time, cost and load. What depends on something unknown is null.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { lanesOf, mapsOf, stagesOf } from '../model/queries';
import { known } from './known';
import { costOfRun, effortOfRun, type MapRun, outcomesOf, runMap } from './map-run';
import { type StageRun, stageRuns } from './stage-run';
import { staffingOf } from './staffing';
import { calendarDays, NO_TIME, plus, type Time, workingDays } from './time';
import { createUnknowns, type Unknown } from './unknowns';

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
  let [all, winning]: Time[] = [NO_TIME, NO_TIME];
  for (const { place, timed, outer } of passage.visits) {
    const time = figures[place]?.time ?? NO_TIME;
    const h = chance(outer);
    all = plus(all ?? NO_TIME, time, timed);
    if (h > 0) winning = plus(winning ?? NO_TIME, time, (timed * h) / won);
  }
  const { project } = document;
  return {
    mean: calendarDays(all ?? NO_TIME, project),
    working: workingDays(all ?? NO_TIME, project),
    toWon: won > 0 ? calendarDays(winning ?? NO_TIME, project) : Number.NaN,
    toWonWorking: won > 0 ? workingDays(winning ?? NO_TIME, project) : Number.NaN,
  };
}

/** Detail charts inside each other count as well, for staffing. */
function mapsWithin(document: ProjectDocument, map: Id): Id[] {
  const found = [map];
  for (const one of found)
    for (const { id, parentStep } of mapsOf(document))
      if (parentStep !== null && document.steps[parentStep]?.map === one && !found.includes(id))
        found.push(id);
  return found;
}

function calculate(document: ProjectDocument, map: Id, seed: number): Outcome {
  const unknowns = createUnknowns(seed);
  const run = runMap(map, { document, unknowns, within: [map] });
  const ends = outcomesOf(run);
  if (!run.flow.places.some(({ step }) => step.kind === 'end-won'))
    unknowns.note('no-won-end', { kind: 'map', id: map }, map);
  const leads = document.maps[map]?.leadsPerMonth ?? unknowns.ask('no-leads', { kind: 'map', id: map }, map);
  const staffing = staffingOf(document, mapsWithin(document, map), unknowns);
  const effort = effortOfRun(run);
  const teams = new Set([...lanesOf(document, map).map(({ team }) => team), ...effort.keys()]);
  let cost = costOfRun(run);
  const load = new Map<Id, TeamLoad>();
  for (const team of teams) {
    const hours = effort.get(team) ?? 0;
    // Who has no work here is not asked for.
    if (hours !== 0) cost += hours * staffing.costRate(team);
    const available = hours === 0 ? 0 : staffing.available(team);
    const needed = leads * hours;
    load.set(team, { needed, available, share: hours === 0 ? 0 : needed / available });
  }
  const visits = new Map(run.flow.places.map(({ step }) => [step.id, 0]));
  for (const visit of run.passage.visits)
    visits.set(run.flow.places[visit.place]?.step.id ?? '', visit.visits);
  const leadTime = leadTimeOf(run, ends.won, document);
  const stages = stageRuns(document, map, run);
  const { list: unknown } = unknowns;
  return { run, ends, stages, visits, leadTime, cost, leads, load, unknown, tried: unknowns.tried() };
}

function ownEffort({ figures }: MapRun, place: number): number {
  const { detail, effort } = figures[place] ?? { detail: null, effort: new Map<Id, number>() };
  return detail === null ? [...effort.values()].reduce((sum, hours) => sum + hours, 0) : 0;
}

/** Works a map out, a second time with other values where some had to be tried; keeps what comes out the same. */
export function computeNumbers(document: ProjectDocument, map: Id): MapNumbers {
  const first = calculate(document, map, 1);
  const second = first.tried ? calculate(document, map, 2) : first;
  const value = (of: (outcome: Outcome) => number | undefined) => known(of(first), of(second));
  const { run } = first;
  const canWin = run.flow.places.some(({ step }) => step.kind === 'end-won');
  const won = (of: (outcome: Outcome) => number): number | null => (canWin ? value(of) : null);
  const stage = (id: Id, key: keyof StageRun) => value(({ stages }) => stages.get(id)?.[key]);
  const team = (id: Id, key: keyof TeamLoad) => value(({ load }) => load.get(id)?.[key]);
  const end = (key: keyof Outcome['ends']) => value(({ ends }) => ends[key]);
  return {
    map,
    conversion: won(({ ends }) => ends.won),
    outcomes: {
      won: end('won'),
      lost: end('lost'),
      parked: end('parked'),
      deadEnd: end('deadEnd'),
      endless: end('endless'),
    },
    stages: new Map(
      stagesOf(document, map).map(({ id }) => [
        id,
        {
          entered: stage(id, 'entered'),
          passed: stage(id, 'passed'),
          conversion: stage(id, 'conversion'),
          leadTime: stage(id, 'leadTime'),
          leadTimeWorking: stage(id, 'leadTimeWorking'),
        },
      ]),
    ),
    visits: new Map([...first.visits.keys()].map((id) => [id, value(({ visits }) => visits.get(id))])),
    effort: new Map(
      run.flow.places.map(({ step }, i) => [step.id, value((outcome) => ownEffort(outcome.run, i))]),
    ),
    leadsPerMonth: document.maps[map]?.leadsPerMonth ?? null,
    leadTime: {
      mean: value(({ leadTime }) => leadTime.mean),
      working: value(({ leadTime }) => leadTime.working),
      toWon: value(({ leadTime }) => leadTime.toWon),
      toWonWorking: value(({ leadTime }) => leadTime.toWonWorking),
    },
    costPerLead: value(({ cost }) => cost),
    costPerWon: won(({ cost, ends }) => cost / ends.won),
    wonPerMonth: won(({ leads, ends }) => leads * ends.won),
    load: new Map(
      [...first.load.keys()].map((id) => [
        id,
        { needed: team(id, 'needed'), available: team(id, 'available'), share: team(id, 'share') },
      ]),
    ),
    fromDetail: new Map(
      run.flow.places.flatMap(({ step }, i) => {
        const detail = run.figures[i]?.detail;
        return detail ? [[step.id, detail] as const] : [];
      }),
    ),
    unknown: first.unknown,
  };
}
