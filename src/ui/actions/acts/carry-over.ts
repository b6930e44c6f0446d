// Carries what was corrected in the current process over to the target, as one act; what comes in stands with what it belongs to.
import type { Id } from '../../../base/id';
import { type CarryLine, carryPairs } from '../../../compare/carry-lines';
import { placeArrived } from '../../../layout/place-arrived';
import { settleSteps } from '../../../layout/settle';
import { carryOver } from '../../../model/commands/carry-over';
import { showSteps } from '../../../model/commands/show-steps';
import type { Transaction } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';

const NOWHERE = { lane: '', stage: '' } as const;

/** The steps of the target that are in another cell afterwards, and those that may have grown. */
function touchedSteps({ draft }: Transaction, lines: readonly CarryLine[]) {
  const moved = new Map<Id, { readonly lane: Id; readonly stage: Id }>();
  const grown = new Set<Id>();
  for (const { item } of lines) {
    if (item.what === 'fields' && item.table === 'steps') grown.add(item.to);
    const step = item.what === 'place' ? draft.steps[item.to] : undefined;
    if (step) moved.set(step.id, { lane: step.lane, stage: step.stage });
  }
  return { moved, grown };
}

/** `map`: the target, which undo shows. */
export function carryLinesOver({ store }: ProjectSession, lines: readonly CarryLine[], map: Id): void {
  const items = lines.map(({ item }) => item);
  store.transact(
    { key: 'carryOver', values: { count: items.length } },
    (tx) => {
      const { moved, grown } = touchedSteps(tx, lines);
      const { added } = carryOver(tx, { items, pairs: carryPairs(lines) });
      for (const id of added) moved.set(id, NOWHERE);
      placeArrived(tx, moved);
      const touched = [...new Set([...moved.keys(), ...grown])];
      const mapOf = (id: Id): Id => tx.draft.steps[id]?.map ?? '';
      for (const on of new Set(touched.map(mapOf)))
        settleSteps(
          tx,
          on,
          touched.filter((id) => mapOf(id) === on),
        );
      showSteps(tx, [...moved.keys()]);
    },
    { map },
  );
}
