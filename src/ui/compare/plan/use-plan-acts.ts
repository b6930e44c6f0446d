// Writing in the action plan: each act one undo, all commits of one visit to a field one act.
import { useCallback } from 'react';
import type { Id } from '../../../base/id';
import { addPlanLine } from '../../../model/commands/add-plan-line';
import { deletePlanLine } from '../../../model/commands/delete-plan-line';
import { setPlanLine } from '../../../model/commands/set-plan-line';
import type { PlanLine } from '../../../model/document';
import { useProject } from '../../project-session';
import { useSession } from '../../session';
import { changeOfRow, type PlanEntry } from './use-plan';

export type PlanFields = Partial<Pick<PlanLine, 'task' | 'audience' | 'owner' | 'due' | 'status' | 'notes'>>;

export interface PlanActs {
  readonly write: (entry: PlanEntry, fields: PlanFields, visit?: string) => void;
  /** Returns the id of the new line; null where nothing may be changed. */
  readonly add: () => Id | null;
  readonly remove: (line: Id) => void;
}

export function usePlanActs(): PlanActs {
  const { store } = useProject();
  const write = useCallback<PlanActs['write']>(
    ({ line, row }, fields, visit) => {
      if (useSession.getState().readOnly) return;
      // A field may still commit while its line goes.
      if (line ? !store.document().planLines[line.id] : !row) return;
      const at = line ? { line: line.id } : row && { change: changeOfRow(row) };
      if (!at) return;
      store.transact(
        { key: 'editPlanLine' },
        (tx) => void setPlanLine(tx, at, fields),
        visit === undefined ? {} : { mergeKey: visit },
      );
    },
    [store],
  );
  const add = useCallback((): Id | null => {
    if (useSession.getState().readOnly) return null;
    let id: Id | null = null;
    store.transact({ key: 'addPlanLine' }, (tx) => {
      id = addPlanLine(tx);
    });
    return id;
  }, [store]);
  const remove = useCallback(
    (line: Id) => {
      if (useSession.getState().readOnly) return;
      store.transact({ key: 'deletePlanLine' }, (tx) => deletePlanLine(tx, line));
    },
    [store],
  );
  return { write, add, remove };
}
