// Compares two maps: the current with the target, two versions, or maps of two projects.
import type { ProcessMap } from '../model/document';
import { laneChanges, stageChanges } from './band-changes';
import { type Change, changeOf } from './change';
import { connectionChanges } from './connection-changes';
import type { FieldChange } from './fields';
import { type MapSide, type Side, sideOf } from './map-side';
import { pairMaps, type PairedMaps } from './pair-maps';
import { stepChanges } from './step-changes';

export interface Comparison {
  readonly before: MapSide;
  readonly after: MapSide;
  /** What corresponds to what. */
  readonly paired: PairedMaps;
  /** Map, lanes, stages, steps, connections; each in the reading order of the second map, what is gone last. */
  readonly changes: readonly Change[];
}

/** The figures of a map that numbers are worked out from: leads, and the people and money of each team. */
function mapChanges(before: Side, after: Side): Change[] {
  const figures = ({ document, map, nameOf }: Side): Record<string, unknown> => {
    const { leadsPerMonth = null, staffing = {} } = document.maps[map] ?? ({} as Partial<ProcessMap>);
    const teams = Object.entries(staffing).map(([team, figure]) => [
      `staffing ${nameOf('teams', team)}`,
      figure,
    ]);
    return { leadsPerMonth, ...Object.fromEntries(teams) };
  };
  const [was, is] = [figures(before), figures(after)];
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  const fields: FieldChange[] = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => text(was[field]) !== text(is[field]))
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }));
  return fields.length === 0
    ? []
    : [changeOf({ kind: 'changed', record: 'map', before: before.map, after: after.map, fields })];
}

/**
 * Every difference between two maps, and nothing where there is none. Records correspond by id, else by `basedOn`, else by name
 * and team; where steps lie inside their cells, sizes, pins and the course of lines are no differences of the process.
 * References to roles, forms, systems and teams are compared by id within a project, by name across projects.
 */
export function compareMaps(before: MapSide, after: MapSide): Comparison {
  const across = before.document.project.id !== after.document.project.id;
  const [first, second] = [sideOf(before, across), sideOf(after, across)];
  const paired = pairMaps(first, second);
  const steps = stepChanges(first, second, paired);
  const changes = [
    ...mapChanges(first, second),
    ...laneChanges(first, second, paired.lanes),
    ...stageChanges(first, second, paired.stages),
    ...steps,
    ...connectionChanges(first, second, paired, steps),
  ];
  return { before, after, paired, changes };
}
