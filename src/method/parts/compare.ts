// Part 5: current and target are compared, and each change is planned: somebody does it by some day.
import { between } from '../../compare/between';
import { carryLines } from '../../compare/carry-lines';
import { plannedChanges } from '../../compare/planned-changes';
import { planRows } from '../../compare/plan-rows';
import { wholeMap } from '../main-maps';
import { missing, type Part, type PartProgress, shareOf } from '../part';

export const compare: Part = (document): PartProgress => {
  const [current, target] = [wholeMap(document, 'current'), wholeMap(document, 'target')];
  if (!current || !target)
    return {
      id: 'compare',
      share: 0,
      fact: { key: 'nothingToCompare', values: {} },
      missing: missing(current ? 'target' : 'current', [
        current ? { kind: 'new-target' } : { kind: 'map', id: target?.id ?? '' },
      ]),
    };
  const changes = plannedChanges(between(document, current.id, target.id));
  const rows = planRows(document, changes);
  const ownerless = rows.filter(({ line }) => !line?.owner?.trim());
  const forgotten = carryLines(document, changes).filter(({ sort }) => sort === 'filled');
  const dateless = rows.filter(({ line }) => !line?.due);
  return {
    id: 'compare',
    share: shareOf(rows, ({ line }) => Boolean(line?.owner?.trim() && line.due)),
    fact: { key: 'changes', values: { changes: changes.length } },
    missing: [
      ...(changes.length === 0 ? missing('change', [{ kind: 'map', id: target.id }]) : []),
      ...missing(
        'carryOver',
        forgotten.map(() => ({ kind: 'carry-over' })),
      ),
      ...missing(
        'planOwner',
        ownerless.map(() => ({ kind: 'plan' })),
      ),
      ...missing(
        'planDue',
        dateless.map(() => ({ kind: 'plan' })),
      ),
    ],
  };
};
