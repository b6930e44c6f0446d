// The figures of somebody's day: how many steps, what is handed over from and to whom, how many deadlines, and the waiting.
import type { ProjectDocument, Step, Team } from '../model/document';
import { calendarDays, NO_TIME, plus, type Time, timeOf } from '../numbers/time';
import { handOffsAt } from './hand-offs';
import { teamAt, type Who } from './people';

/** A team on the other side, and how many times work changes hands with it. */
export interface Hands {
  readonly team: Team;
  readonly count: number;
}

export interface OwnFigures {
  /** All steps of the day, those in detail charts among them. */
  readonly steps: number;
  readonly inside: number;
  /** From whom work comes and to whom it goes, most times first. */
  readonly from: readonly Hands[];
  readonly to: readonly Hands[];
  /** Steps with a deadline, and the one with the shortest. */
  readonly deadlines: number;
  readonly shortest: Step | null;
  /** Steps with waiting time, and all of it together. */
  readonly waits: number;
  readonly waiting: Time;
}

function byTeam(document: ProjectDocument, steps: readonly Step[]): readonly Hands[] {
  const counts = new Map<Team, number>();
  for (const step of steps) {
    const team = teamAt(document, step);
    if (team) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return [...counts].map(([team, count]) => ({ team, count })).toSorted((a, b) => b.count - a.count);
}

function shortestOf(document: ProjectDocument, steps: readonly Step[]): Step | null {
  const due = steps.flatMap((step) =>
    step.deadline
      ? [
          {
            step,
            days: calendarDays(timeOf(step.deadline, document.project), document.project),
            working: step.deadline.working,
          },
        ]
      : [],
  );
  // Of 10 working days and 14 of the calendar, which are as long, those are told that say the smaller number.
  return due.toSorted((a, b) => a.days - b.days || Number(b.working) - Number(a.working))[0]?.step ?? null;
}

/** @param steps those of the day, each once */
export function ownFigures(
  document: ProjectDocument,
  map: string,
  who: Who,
  steps: readonly Step[],
): OwnFigures {
  const { project } = document;
  const hands = steps.map((step) => handOffsAt(document, step, who));
  const waiting = steps.flatMap(({ waitTime }) => (waitTime && waitTime.amount > 0 ? [waitTime] : []));
  const time = waiting.reduce<Time>((sum, one) => plus(sum, timeOf(one, project)), NO_TIME);
  return {
    steps: steps.length,
    inside: steps.filter((step) => step.map !== map).length,
    from: byTeam(
      document,
      hands.flatMap(({ from }) => from.map(({ step }) => step)),
    ),
    to: byTeam(
      document,
      hands.flatMap(({ to }) => to.map(({ step }) => step)),
    ),
    deadlines: steps.filter(({ deadline }) => deadline !== null).length,
    shortest: shortestOf(document, steps),
    waits: waiting.length,
    waiting: time,
  };
}
