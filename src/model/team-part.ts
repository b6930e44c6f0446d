// A team's part of the flow: its own steps, those that hand to it or take from it, and what it does inside details.
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

/** The lane of a team on a map: there is one at most. Null where the team has none, or is none. */
export const laneOfTeam = (document: ProjectDocument, map: Id, team: Id | null): Lane | null =>
  lanesOf(document, map).find((lane) => lane.team === team) ?? null;

/** True for what is shown of the map in the team's view. */
export const isOfPart = ({ own, others, inside }: TeamPart, step: Id): boolean =>
  own.has(step) || others.has(step) || inside.has(step);

/** What a team has to do on a map, as it is told: no remarks, and no bars of which nothing is said. */
export const teamSteps = (document: ProjectDocument, map: Id, team: Id): readonly Step[] =>
  toldSteps(document, map).filter(
    (step) => document.lanes[step.lane]?.team === team && step.kind !== 'note' && !isNamelessBar(step),
  );

/** Where a detail begins and ends is said on the map that it opens from. */
const leadsThrough = ({ kind }: Step): boolean => kind === 'start' || kind.startsWith('end-');

/** By step of a map, what a team has to do in its detail chart and in those below; steps without any are left out. */
export function teamInside(document: ProjectDocument, map: Id, team: Id): ReadonlyMap<Id, readonly Step[]> {
  const found = detailsBelow(document, map).flatMap(({ id, parentStep }) => {
    const below = teamInside(document, id, team);
    const steps = toldSteps(document, id).flatMap((step) => below.get(step.id) ?? []);
    const all = [...teamSteps(document, id, team).filter((step) => !leadsThrough(step)), ...steps];
    return parentStep !== null && all.length > 0 ? [[parentStep, all] as const] : [];
  });
  return new Map(found);
}

/** The part of the team of a lane. Bars of its lane are its own. */
export function teamPart(document: ProjectDocument, lane: Id): TeamPart {
  const { map, team } = document.lanes[lane] ?? { map: '', team: '' };
  const own = toldSteps(document, map).flatMap((step) => (step.lane === lane ? step.id : []));
  const mine = new Set(own);
  const beside = own.flatMap((id) => [...passagesBefore(document, id), ...passagesAfter(document, id)]);
  return {
    own: mine,
    others: new Set(beside.flatMap(({ step: { id } }) => (mine.has(id) ? [] : id))),
    inside: teamInside(document, map, team),
  };
}
