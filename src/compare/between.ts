// The comparison of two maps of one project, worked out once for each document.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { compareMaps, type Comparison } from './compare-maps';
import type { MapSide } from './map-side';
import { type ChangeRow, changeRows } from './rows';

/** A comparison with its rows as people read them. */
export interface Between {
  readonly comparison: Comparison;
  readonly rows: readonly ChangeRow[];
}

const kept = new WeakMap<ProjectDocument, Map<string, Between>>();

/** What became of a map in another, of whatever project. */
export function betweenSides(before: MapSide, after: MapSide): Between {
  const comparison = compareMaps(before, after);
  return { comparison, rows: changeRows(comparison) };
}

/** What became of the first map in the second. */
export function between(document: ProjectDocument, current: Id, target: Id): Between {
  const pairs = kept.get(document) ?? new Map<string, Between>();
  kept.set(document, pairs);
  const key = `${current} ${target}`;
  const known = pairs.get(key);
  if (known) return known;
  const made = betweenSides({ document, map: current }, { document, map: target });
  pairs.set(key, made);
  return made;
}
