// What stays behind when a chart leaves for another tool: gaps, comments, goals and the plan, which only the project file carries.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { detailsBelow } from '../../model/maps/map-tree';
import { stepsOf } from '../../model/queries';
import type { WriteInput, WriteNotice } from '../format';
import { ownFields } from './own-fields';

/** The maps of a file: the chart and all details below it. */
const mapsIn = (document: ProjectDocument, map: Id): readonly Id[] => [
  map,
  ...detailsBelow(document, map).flatMap(({ id }) => mapsIn(document, id)),
];

const size = (table: object): number => Object.keys(table).length;

/** A notice with how many of each stay behind; `after…` is 1 where something follows in the list. Null: all comes along. */
export function leftBehind({ document, map }: WriteInput): WriteNotice | null {
  const maps = new Set(mapsIn(document, map));
  const onMaps = (table: Readonly<Record<Id, { readonly map: Id }>>): number =>
    Object.values(table).filter((one) => maps.has(one.map)).length;
  const counts = [
    ['Gaps', onMaps(document.gaps)],
    ['Comments', onMaps(document.comments)],
    ['Goals', size(document.goals)],
    ['Tasks', size(document.planLines)],
    ['Sessions', size(document.trainings) + size(document.reviews)],
  ] as const;
  if (counts.every(([, count]) => count === 0)) return null;
  const values = counts.flatMap(([name, count], i) => [
    [name.toLowerCase(), count] as const,
    [`after${name}`, count > 0 && counts.slice(i + 1).some(([, other]) => other > 0) ? 1 : 0] as const,
  ]);
  return { key: 'leftBehind', values: Object.fromEntries(values) };
}

/** Says that of steps nothing but names, kinds and ways comes along, where they say more. */
export function onlyNames({ document, map }: WriteInput): WriteNotice | null {
  const says = stepsOf(document, map).some((step) =>
    Object.keys(ownFields('step', step)).some((field) => field !== 'pinned'),
  );
  return says ? { key: 'onlyNames', values: {} } : null;
}
