// A map as a comparison shows it: with everything open that holds a change and, if wished, all else folded to thin bands.
import type { Id } from '../base/id';
import type { ChartMarks } from '../drawing/change-marks';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../model/queries';
import type { Lane, ProjectDocument, Stage, Step } from '../model/document';
import type { MapSide } from './map-side';

const byId = <R extends { readonly id: Id }>(records: readonly R[]): Record<Id, R> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** The records of one map, to be drawn. */
export interface MapRecords {
  readonly lanes: readonly Lane[];
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly connections: readonly ReturnType<typeof connectionsOf>[number][];
}

/**
 * A document that holds nothing but a map of these records, under a name of its own: what is remembered of the drawings of the
 * project's maps stays remembered. For drawing only; it does not parse.
 */
export function mapAlone(
  { document, map }: MapSide,
  name: string,
  { lanes, stages, steps, connections }: MapRecords,
): MapSide {
  const record = document.maps[map];
  const id = `${name} ${map}`;
  const onIt = <R extends { readonly id: Id; readonly map: Id }>(records: readonly R[]): Record<Id, R> =>
    byId(records.map((one) => ({ ...one, map: id })));
  const alone: ProjectDocument = {
    ...document,
    maps: record ? { [id]: { ...record, id } } : {},
    lanes: onIt(lanes),
    stages: onIt(stages),
    steps: onIt(steps),
    connections: onIt(connections),
  };
  return { document: alone, map: id };
}

/** The bands that hold a change: of their own, of a step in them, or of a connection that ends in them. */
function touchedBands({ document, map }: MapSide, marks: ChartMarks): ReadonlySet<Id> {
  const bands = new Set<Id>([...marks.lanes.keys(), ...marks.stages.keys()]);
  const steps = new Set<Id>(marks.steps.keys());
  for (const { id, from, to } of connectionsOf(document, map))
    if (marks.connections.has(id)) for (const end of [from, to]) steps.add(end);
  for (const { id, lane, stage } of stepsOf(document, map))
    if (steps.has(id)) for (const band of [lane, stage]) bands.add(band);
  return bands;
}

/**
 * Opens every lane and stage that holds a change. With `onlyChanged` the others become thin bands, as long as there is a change; of
 * what changes then only `looked` counts, such as what is one team's business. The map itself where nothing has to be opened or folded.
 */
export function shownMap(
  side: MapSide,
  marks: ChartMarks,
  onlyChanged: boolean,
  looked: ChartMarks = marks,
): MapSide {
  const { document, map } = side;
  const touched = touchedBands(side, marks);
  const kept = looked === marks ? touched : touchedBands(side, looked);
  const display = <R extends Lane | Stage>(bands: readonly R[]): readonly R[] => {
    const folds = onlyChanged && bands.some(({ id }) => kept.has(id));
    return bands.map((band) => {
      const isOpen = (folds ? kept : touched).has(band.id);
      const wanted = isOpen ? 'open' : folds ? 'collapsed' : band.display;
      return wanted === band.display ? band : { ...band, display: wanted };
    });
  };
  const [lanes, stages] = [lanesOf(document, map), stagesOf(document, map)];
  const [shownLanes, shownStages] = [display(lanes), display(stages)];
  const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((one, i) => one === b[i]);
  if (same(lanes, shownLanes) && same(stages, shownStages)) return side;
  return mapAlone(side, onlyChanged ? 'changed' : 'opened', {
    lanes: shownLanes,
    stages: shownStages,
    steps: stepsOf(document, map),
    connections: connectionsOf(document, map),
  });
}

/** True where no lane and no stage of a map was folded to show it. */
export function foldsNothing(side: MapSide, shown: MapSide): boolean {
  const folded = ({ document, map }: MapSide): number =>
    [...lanesOf(document, map), ...stagesOf(document, map)].filter(({ display }) => display === 'collapsed')
      .length;
  return folded(shown) <= folded(side);
}
