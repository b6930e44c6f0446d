// What belongs to a team, said once for all: its steps, its part of the flow with those beside it, and what it does inside details.
import type { Id } from '../base/id';
import type { Lane, ProjectDocument, Step } from './document';
import { detailsBelow } from './maps/map-tree';
import { isNamelessBar, passagesAfter, passagesBefore } from './passages';
import { lanesOf } from './queries';
import { toldSteps } from './told-order';

export interface TeamPart {
  readonly own: ReadonlySet<Id>;
  /** Steps of other teams right before and after its own; bars without a name are seen through. */
  readonly others: ReadonlySet<Id>;
  /** By step of the map, of whichever team: the team's steps in its detail chart and in those below, as they are told. */
  readonly inside: ReadonlyMap<Id, readonly Step[]>;
}

/** What a team has to do: on the map itself, and by step of the map in its details. */
export interface TeamWork {
  readonly own: readonly Step[];
  readonly inside: TeamPart['inside'];
}

/** The lane of a team on a map: there is one at most. Null where the team has none, or is none. */
export const laneOfTeam = (document: ProjectDocument, map: Id, team: Id | null): Lane | null =>
  lanesOf(document, map).find((lane) => lane.team === team) ?? null;

/** The teams that a step belongs to: that of its lane, and that of the role which is responsible for it. */
export function teamsOfStep(document: ProjectDocument, { lane, responsible }: Step): readonly Id[] {
  const teams = [document.lanes[lane]?.team, document.roles[responsible ?? '']?.team];
  return [...new Set(teams.flatMap((team) => team ?? []))];
}

/** True for a step of a team. Every view, list, count and file asks here. */
export const isOfTeam = (document: ProjectDocument, step: Step, team: Id): boolean =>
  teamsOfStep(document, step).includes(team);

/** True when nobody does anything at a step: remarks, bars without a name, and bars and starts for which nobody is responsible. */
export const isNoWork = (step: Step): boolean =>
  step.kind === 'note' ||
  isNamelessBar(step) ||
  ((step.kind === 'parallel' || step.kind === 'start') && step.responsible === null);

/** What lies among somebody's steps and is no work, by what it is. */
export interface Beside {
  readonly starts: number;
  /** Bars that nobody is responsible for. */
  readonly bars: number;
  readonly notes: number;
}

/** Of some steps those that are no work: counted beside the others wherever steps are counted. */
export function countBeside(steps: readonly Step[]): Beside {
  const count = (kind: Step['kind']): number =>
    steps.filter((step) => step.kind === kind && isNoWork(step)).length;
  return { starts: count('start'), bars: count('parallel'), notes: count('note') };
}

/** Where a detail begins and ends is said on the map that it opens from. */
export const leadsThrough = ({ kind }: Step): boolean => kind === 'start' || kind.startsWith('end-');

/** True for what is shown of the map in the team's view. */
export const isOfPart = ({ own, others, inside }: TeamPart, step: Id): boolean =>
  own.has(step) || others.has(step) || inside.has(step);

/**
 * By step of a map, what somebody has to do in its detail chart and in those below, as it is told; steps without any are left out.
 * @param isTheirs true for a step that somebody does
 */
export function workInside(
  document: ProjectDocument,
  map: Id,
  isTheirs: (step: Step) => boolean,
): TeamPart['inside'] {
  const found = detailsBelow(document, map).flatMap(({ id, parentStep }) => {
    const below = workInside(document, id, isTheirs);
    const all = toldSteps(document, id).flatMap((step) => [
      ...(isTheirs(step) && !leadsThrough(step) ? [step] : []),
      ...(below.get(step.id) ?? []),
    ]);
    return parentStep !== null && all.length > 0 ? [[parentStep, all] as const] : [];
  });
  return new Map(found);
}

/** What a team has to do on a map and in the details of its steps, as it is told. */
export function teamWork(document: ProjectDocument, map: Id, team: Id): TeamWork {
  const isTheirs = (step: Step): boolean => isOfTeam(document, step, team) && !isNoWork(step);
  return {
    own: toldSteps(document, map).filter(isTheirs),
    inside: workInside(document, map, isTheirs),
  };
}

/** The part of the team of a lane. Bars and remarks of its lane are its own. */
export function teamPart(document: ProjectDocument, lane: Id): TeamPart {
  const { map, team } = document.lanes[lane] ?? { map: '', team: '' };
  const own = toldSteps(document, map).flatMap((step) => (isOfTeam(document, step, team) ? step.id : []));
  const mine = new Set(own);
  const beside = own.flatMap((id) => [...passagesBefore(document, id), ...passagesAfter(document, id)]);
  return {
    own: mine,
    others: new Set(beside.flatMap(({ step: { id } }) => (mine.has(id) ? [] : id))),
    inside: teamWork(document, map, team).inside,
  };
}
