// Writes into a line of the action plan; the line of a change begins with the first thing that is written to it.
import type { Id } from '../../base/id';
import type { PlanLine } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';
import { addPlanLine } from './add-plan-line';

type PlanChange = NonNullable<PlanLine['change']>;
type Written = Partial<Omit<PlanLine, 'id' | 'rank' | 'change'>>;

const saysNothing = ({ task, audience, owner, due, status, notes }: PlanLine): boolean =>
  status === 'open' && [task, audience, owner, due, notes].every((field) => field === null);

/** The line that was written to a change: its ends tell it, whatever became of them besides. */
const lineOf = (tx: Transaction, { current, target }: PlanChange): Id | undefined =>
  Object.values(tx.draft.planLines).find(
    ({ change }) => change?.current === current && change.target === target,
  )?.id;

/**
 * Sets the given fields of a line, by its id or by the change it is about. A line about a change in which nothing is written any
 * more goes again, so that the project is as it was before. Returns the line's id, null when it went.
 * @throws when there is no such line
 */
export function setPlanLine(
  tx: Transaction,
  at: { readonly line: Id } | { readonly change: PlanChange },
  fields: Written,
): Id | null {
  const id =
    'line' in at ? at.line : (lineOf(tx, at.change) ?? addPlanLine(tx, { change: { ...at.change } }));
  const line = draftRecord(tx, 'planLines', id);
  assignFields<PlanLine>(line, fields);
  if (line.change === null || !saysNothing(line)) return id;
  delete tx.draft.planLines[id];
  return null;
}
