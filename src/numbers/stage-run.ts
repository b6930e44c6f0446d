// What cases meet in each stage: how many come to it, how many pass on, how long they stay.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { stagesOf } from '../model/queries';
import type { MapRun } from './map-run';
import { calendarDays, NO_TIME, plus, type Time, workingDays } from './time';

/** Shares of all cases; times are those of a case that comes to the stage. */
export interface StageRun {
  readonly entered: number;
  readonly passed: number;
  readonly conversion: number;
  /** Days of the calendar. */
  readonly leadTime: number;
  /** The same in working days. */
  readonly leadTimeWorking: number;
}

/** For each place how far on it is: the rank of its stage, past all stages where the sale is won, before all where it is given up. */
function progressOf({ flow }: MapRun, stages: ReadonlyMap<Id, number>): number[] {
  return flow.places.map(({ step: { kind, stage } }) => {
    if (kind === 'end-won') return Number.POSITIVE_INFINITY;
    return kind === 'end-lost' || kind === 'end-parked' ? -1 : (stages.get(stage) ?? 0);
  });
}

/** Time that cases have to wait for in each stage, per case of the map. */
function timesOf({ flow, passage, figures }: MapRun): ReadonlyMap<Id, Time> {
  const times = new Map<Id, Time>();
  for (const { place, timed } of passage.visits) {
    const stage = flow.places[place]?.step.stage ?? '';
    times.set(stage, plus(times.get(stage) ?? NO_TIME, figures[place]?.time ?? NO_TIME, timed));
  }
  return times;
}

/**
 * The stages of a map. A case passes on when it is won or comes to a later stage after it came to this one, whatever loops it
 * goes; an end where it is given up is no later stage. Both are first-passage chances of the chain (Kemeny & Snell 1960, chapter 3).
 */
export function stageRuns(document: ProjectDocument, map: Id, run: MapRun): ReadonlyMap<Id, StageRun> {
  const stages = stagesOf(document, map);
  const rank = new Map(stages.map(({ id }, i) => [id, i]));
  const progress = progressOf(run, rank);
  const times = timesOf(run);
  const { flow, passage } = run;
  return new Map(
    stages.map(({ id }, at) => {
      const isHere = (place: number) => (flow.places[place]?.step.stage === id ? 1 : 0);
      const isLater = (place: number) => ((progress[place] ?? 0) > at ? 1 : 0);
      const first = passage.firstVisits(isHere);
      const onward = passage.chances(isLater);
      let [entered, passed] = [0, 0];
      for (const place of passage.outer) {
        const came = first(place) * passage.within(place, isHere);
        entered += came;
        passed += came * onward(place);
      }
      const time = times.get(id) ?? NO_TIME;
      const stay = { working: time.working / entered, calendar: time.calendar / entered };
      return [
        id,
        {
          entered,
          passed,
          conversion: passed / entered,
          leadTime: calendarDays(stay, document.project),
          leadTimeWorking: workingDays(stay, document.project),
        },
      ];
    }),
  );
}
