// The part that retail adds: what material and people there are, where they are needed, and that no stage halts for lack of one.
import { wholeMap } from '../main-maps';
import { missing, type Part, shareOf } from '../part';
import { resourceNeeds } from '../resource-needs';
import { tradeOf } from '../trade';

export const resources: Part = (document) => {
  const any = Object.keys(document.resources).length > 0;
  if (!any && tradeOf(document) !== 'retail') return null;
  const map = wholeMap(document, 'target') ?? wholeMap(document, 'current');
  const needs = map ? resourceNeeds(document, map.id) : [];
  const uncounted = needs.filter(({ resource }) => resource.available === null);
  const unused = needs.filter(({ steps }) => steps.length === 0);
  const short = needs.filter((need) => (need.short ?? 0) > 0);
  const at = (list: typeof needs) =>
    list.map(({ resource }) => ({ kind: 'resource' as const, id: resource.id }));
  const troubled = new Set([...uncounted, ...unused, ...short]);
  return {
    id: 'resources',
    share: shareOf(needs, (need) => !troubled.has(need)),
    fact: { key: 'resourcesListed', values: { resources: needs.length, short: short.length } },
    missing: [
      ...(any ? [] : missing('resource', [{ kind: 'new-resource' }])),
      ...missing('available', at(uncounted)),
      ...missing('neededBy', at(unused)),
      ...missing('enough', at(short)),
    ],
  };
};
