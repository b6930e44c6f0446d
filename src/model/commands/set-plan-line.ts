// Writes into a line of the action plan; the line of a change begins with the first thing that is written to it.
import type { Id } from '../../base/id';
import type { PlanLine } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';
import { addPlanLine } from './add-plan-line';

type Written = Partial<Omit<PlanLine, 'id' | 'rank' | 'change'>>;

const saysNothing = ({ task, audience, owner, due, status, notes }: PlanLine): boolean =>
  status === 'open' && [task, audience, owner, due, notes].every((field) => field === null);

/**
 * Sets the given fields of a line, by its id or by the change it is about. A line about a change in which nothing is written any
 * more goes again, so that the project is as it was before. Returns the line's id, null when it went.
 * @throws when there is no such line
 */
export function setPlanLine(
  tx: Transaction,
  at: { readonly line: Id } | { readonly change: NonNullable<PlanLine['change']> },
  fields: Written,
): Id | null {
  const id = 'line' in at ? at.line : addPlanLine(tx, { change: { ...at.change } });
  const line = draftRecord(tx, 'planLines', id);
  assignFields<PlanLine>(line, fields);
  if (line.change === null || !saysNothing(line)) return id;
  delete tx.draft.planLines[id];
  return null;
}
