// How the inspector changes the project: one act with one undo; what is typed in one visit to a field is one act.
import { useCallback } from 'react';
import type { Id } from '../../base/id';
import { settleSteps } from '../../layout/settle';
import { setStep } from '../../model/commands/set-step';
import type { Step } from '../../model/document';
import type { ActLabel, Transaction } from '../../model/transaction';
import { useProject } from '../project-session';
import { useSession } from '../session';

/** Runs a recipe as one act. `visit`: the visit to a field that it belongs to. */
export type Edit = (act: ActLabel, recipe: (tx: Transaction) => void, visit?: string) => void;

export function useEdit(): Edit {
  const { store } = useProject();
  return useCallback(
    (act, recipe, visit) => {
      const { map, readOnly } = useSession.getState();
      if (readOnly) return;
      store.transact(act, recipe, {
        ...(map === null ? {} : { map }),
        ...(visit === undefined ? {} : { mergeKey: visit }),
      });
    },
    [store],
  );
}

export type StepFields = Partial<Omit<Step, 'id' | 'map'>>;

/** Sets fields of a step. A step that is gone by now is left alone: a field may still commit while it goes. */
export function useSetStep(step: Step): (act: string, fields: StepFields, visit?: string) => void {
  const edit = useEdit();
  const { id, map } = step;
  return useCallback(
    (act, fields, visit) => {
      const key = act === 'renameStep' ? act : `edit.${act}`;
      const label = fields.name === undefined ? { key } : { key, values: { name: fields.name } };
      edit(label, (tx) => setFields(tx, map, id, fields), visit);
    },
    [edit, id, map],
  );
}

function setFields(tx: Transaction, map: Id, id: Id, fields: StepFields): void {
  if (!tx.draft.steps[id]) return;
  setStep(tx, id, fields);
  // Only what is drawn in the box can make it grow.
  if (fields.name !== undefined) settleSteps(tx, map, [id]);
}

export const useReadOnly = (): boolean => useSession((session) => session.readOnly);
