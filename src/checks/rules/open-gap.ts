// Finds gaps that no change of the target map closes.
import { unclosedGaps } from '../../method/unclosed-gaps';
import type { ProjectDocument } from '../../model/document';
import type { Rule } from '../rule';

const hasTarget = ({ maps, steps }: ProjectDocument): boolean =>
  Object.values(steps).some(({ map }) => maps[map]?.side === 'target');

const openGap: Rule = {
  id: 'open-gap',
  group: 'strategy',
  severity: 'warning',
  find({ document, map }) {
    // Before there is a target nothing can close them.
    if (map.side !== 'current' || !hasTarget(document)) return [];
    return [...unclosedGaps(document, map.id).values()].map(({ at, gaps }) => ({
      at,
      values: {
        count: gaps.length,
        numbers: gaps.map(({ number }) => number).join(', '),
        title: gaps[0]?.title ?? '',
      },
    }));
  },
};
export default openGap;
