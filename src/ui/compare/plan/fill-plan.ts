// What empty fields of the plan can be filled with at once: the managers of the teams, and the first day that is given.
import { setPlanLine } from '../../../model/commands/set-plan-line';
import type { ProjectDocument } from '../../../model/document';
import type { ProjectSession } from '../../project-session';
import { useSession } from '../../session';
import { changeOfRow, type PlanEntry } from './use-plan';

/** A line and what its empty field is filled with. */
interface Filling {
  readonly entry: PlanEntry;
  readonly fields: { readonly owner: string } | { readonly due: string };
}

/** Lines without an owner whose first team with a manager gives one. */
export function ownerFillings({ teams }: ProjectDocument, entries: readonly PlanEntry[]): Filling[] {
  const managers = new Map(Object.values(teams).map(({ name, manager }) => [name, manager?.trim() ?? '']));
  return entries.flatMap((entry) => {
    if (entry.line?.owner?.trim()) return [];
    const owner = entry.teams.map((team) => managers.get(team) ?? '').find((name) => name !== '');
    return owner === undefined ? [] : [{ entry, fields: { owner } }];
  });
}

/** Lines without a day, filled with the first day of the plan. */
export function dueFillings(entries: readonly PlanEntry[]): Filling[] {
  const due = entries.find(({ line }) => line?.due)?.line?.due;
  if (!due) return [];
  return entries.filter(({ line }) => !line?.due).map((entry) => ({ entry, fields: { due } }));
}

/** Fills in all of them as one act. */
export function fillPlan({ store }: ProjectSession, fillings: readonly Filling[]): void {
  if (useSession.getState().readOnly || fillings.length === 0) return;
  store.transact({ key: 'fillPlan', values: { count: fillings.length } }, (tx) => {
    for (const { entry, fields } of fillings) {
      const { line, row } = entry;
      const at = line ? { line: line.id } : row && { change: changeOfRow(row) };
      if (at) setPlanLine(tx, at, fields);
    }
  });
}
