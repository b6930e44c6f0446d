// Part 3: what is wrong with the current process is marked, each gap with its place, cause and owner.
import { gapsOf } from '../../model/queries';
import { meanShare, missing, type Part, shareOf } from '../part';

const filled = (text: string | null): boolean => (text ?? '').trim() !== '';

export const findGaps: Part = (document) => {
  const gaps = gapsOf(document);
  const at = (list: typeof gaps) => list.map(({ id }) => ({ kind: 'gap' as const, id }));
  const [causeless, ownerless] = [
    gaps.filter((gap) => !filled(gap.cause)),
    gaps.filter((gap) => !filled(gap.owner)),
  ];
  const placeless = gaps.filter((gap) => gap.at.length === 0);
  return {
    id: 'find-gaps',
    share:
      gaps.length === 0
        ? 0
        : meanShare([
            1,
            shareOf(gaps, (gap) => !causeless.includes(gap)),
            shareOf(gaps, (gap) => !ownerless.includes(gap)),
            shareOf(gaps, (gap) => !placeless.includes(gap)),
          ]),
    fact: { key: 'gapsMarked', values: { gaps: gaps.length, ownerless: ownerless.length } },
    missing: [
      ...(gaps.length === 0 ? missing('gap', [{ kind: 'new-gap' }]) : []),
      ...missing('place', at(placeless)),
      ...missing('cause', at(causeless)),
      ...missing('owner', at(ownerless)),
    ],
  };
};
