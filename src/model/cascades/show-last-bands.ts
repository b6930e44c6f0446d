// A map of which only hidden lanes or stages are left shows them: a chart always has something to see.
import type { Id } from '../../base/id';
import { type Cascade, removedFrom } from './cascade';

/** Only maps that lost a lane or stage in this act are looked at. */
export const showLastBands: Cascade = (tx, course) => {
  for (const table of ['lanes', 'stages'] as const) {
    const maps = new Set<Id>();
    for (const id of removedFrom(course, table)) {
      const map = course.before[table][id]?.map;
      if (map !== undefined) maps.add(map);
    }
    for (const map of maps) {
      const left = Object.values(course.now[table]).filter((band) => band.map === map);
      if (left.some(({ display }) => display !== 'hidden')) continue;
      for (const { id } of left) {
        const band = tx.draft[table][id];
        if (band) band.display = 'open';
      }
    }
  }
};
