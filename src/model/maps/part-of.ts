// A part of a map as a document of its own: one stage, one team, or some steps, for files that show no more than that.
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../document';
import { isHidden, stepsOf } from '../queries';
import { isOfTeam } from '../team-part';

/** What is taken of a map: a stage with the teams that work in it, what belongs to the team of a lane, or steps with their cells. */
export type MapPart =
  | { readonly kind: 'stage'; readonly id: Id }
  | { readonly kind: 'lane'; readonly id: Id }
  | { readonly kind: 'steps'; readonly ids: readonly Id[] };

/** Which steps of a map are a part's own; those of a team in lanes of others as well, unless they are hidden. */
export function belongsTo(document: ProjectDocument, part: MapPart): (step: Step) => boolean {
  if (part.kind === 'stage') return ({ stage }) => stage === part.id;
  if (part.kind === 'steps') {
    const ids = new Set(part.ids);
    return ({ id }) => ids.has(id);
  }
  const team = document.lanes[part.id]?.team;
  return (step) =>
    step.lane === part.id ||
    (team !== undefined && isOfTeam(document, step, team) && !isHidden(document, step));
}

/** The records of a table without those of the map that are not wanted. */
export const keptOf = <T extends { readonly map: Id }>(
  table: Readonly<Record<Id, T>>,
  map: Id,
  wanted: (record: T) => boolean,
): Record<Id, T> =>
  Object.fromEntries(Object.entries(table).filter(([, record]) => record.map !== map || wanted(record)));

/**
 * The document with nothing of the map but that part: its steps, the connections among them, and the lanes and stages that they
 * stand in (a stage or lane that is asked for stays without steps too), shown open. Gaps and comments of what is gone are left
 * out. Steps keep their places in their cells. Other maps stay as they are. For reading only: nobody edits or keeps it.
 */
export function partOf(document: ProjectDocument, map: Id, part: MapPart): ProjectDocument {
  const steps = stepsOf(document, map).filter(belongsTo(document, part));
  const ids = new Set(steps.map(({ id }) => id));
  const lanes = new Set(steps.map(({ lane }) => lane));
  const stages = new Set(steps.map(({ stage }) => stage));
  if (part.kind === 'stage') stages.add(part.id);
  if (part.kind === 'lane') lanes.add(part.id);
  const open = <T extends { readonly map: Id; readonly display: string }>(record: T): T =>
    record.map === map ? { ...record, display: 'open' } : record;
  const opened = <T extends { readonly map: Id; readonly display: string }>(table: Record<Id, T>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, open(record)]));
  const shown = {
    ...document,
    lanes: opened(keptOf(document.lanes, map, ({ id }) => lanes.has(id))),
    stages: opened(keptOf(document.stages, map, ({ id }) => stages.has(id))),
    steps: keptOf(document.steps, map, ({ id }) => ids.has(id)),
    connections: keptOf(document.connections, map, ({ from, to }) => ids.has(from) && ids.has(to)),
  };
  return { ...shown, ...remarksOn(document, map, shown) };
}

/** Gaps and comments that speak of something that is still there. */
export function remarksOn(document: ProjectDocument, map: Id, shown: ProjectDocument) {
  const there = (id: Id): boolean =>
    [shown.lanes, shown.stages, shown.steps, shown.connections].some((table) => Object.hasOwn(table, id));
  const gaps = keptOf(document.gaps, map, ({ at }) => at.some(({ id }) => there(id)));
  return {
    gaps: Object.fromEntries(
      Object.entries(gaps).map(([id, gap]) => [
        id,
        gap.map === map ? { ...gap, at: gap.at.filter((place) => there(place.id)) } : gap,
      ]),
    ),
    comments: keptOf(document.comments, map, ({ at }) => at !== null && there(at.id)),
  };
}
