// Switches a check off in the project, or on again.
import type { Transaction } from '../transaction';

/** Nothing changes when it is so already. Ids of rules that are not known any more stay. */
export function setCheck(tx: Transaction, rule: string, on: boolean): void {
  const { project } = tx.draft;
  const isOn = !project.checksOff.includes(rule);
  if (isOn === on) return;
  if (on) project.checksOff = project.checksOff.filter((id) => id !== rule);
  else project.checksOff.push(rule);
}
