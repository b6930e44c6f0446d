// Finds gaps that no change of the target map closes.
import type { ProjectDocument } from '../../model/document';
import { byRank } from '../../base/rank';
import type { Found, Rule } from '../rule';

const hasTarget = ({ maps, steps }: ProjectDocument): boolean =>
  Object.values(steps).some(({ map }) => maps[map]?.side === 'target');

const openGap: Rule = {
  id: 'open-gap',
  group: 'strategy',
  severity: 'warning',
  find({ document, map }) {
    // Before there is a target nothing can close them.
    if (map.side !== 'current' || !hasTarget(document)) return [];
    const open = Object.values(document.gaps)
      .filter((gap) => gap.map === map.id && gap.status !== 'closed' && gap.closedBy.length === 0)
      .sort(byRank);
    const places = new Map<string, { at: Found['at']; numbers: number[]; title: string }>();
    for (const {
      at: [first],
      number,
      title,
    } of open) {
      const at = first ?? { kind: 'map', id: map.id };
      const told = places.get(at.id);
      if (told) told.numbers.push(number);
      else places.set(at.id, { at, numbers: [number], title });
    }
    return [...places.values()].map(({ at, numbers, title }) => ({
      at,
      values: { count: numbers.length, numbers: numbers.join(', '), title },
    }));
  },
};
export default openGap;
