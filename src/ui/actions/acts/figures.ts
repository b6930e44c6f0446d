// Changes of what figures are worked out from. Each function is one act with one undo; changes of one visit to a field are one.
import type { Duration } from '../../../base/duration';
import type { Id } from '../../../base/id';
import { setConnection } from '../../../model/commands/set-connection';
import { setMap } from '../../../model/commands/set-map';
import { setStep } from '../../../model/commands/set-step';
import type { ProcessMap } from '../../../model/document';
import type { ActLabel, Transaction } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';
import { useSession } from '../../session';

interface Act {
  readonly label: ActLabel;
  readonly map: Id;
  readonly visit?: string | undefined;
}

function run({ store }: ProjectSession, { label, map, visit }: Act, recipe: (tx: Transaction) => void): void {
  if (useSession.getState().readOnly) return;
  store.transact(label, recipe, { map, ...(visit === undefined ? {} : { mergeKey: visit }) });
}

export const setStaffing = (
  project: ProjectSession,
  map: Id,
  team: Id,
  figures: ProcessMap['staffing'][Id],
  visit: string,
): void =>
  run(project, { label: { key: 'edit.staffing' }, map, visit }, (tx) => {
    const staffing = tx.draft.maps[map]?.staffing;
    if (staffing) setMap(tx, map, { staffing: { ...staffing, [team]: figures } });
  });

export const setLeads = (
  project: ProjectSession,
  map: Id,
  leadsPerMonth: number | null,
  visit: string,
): void =>
  run(project, { label: { key: 'edit.leads' }, map, visit }, (tx) => setMap(tx, map, { leadsPerMonth }));

const NONE: Duration = { amount: 0, unit: 'hour', working: true };

/** Says of steps that they take no work, or no waiting. */
export const countAsNone = (
  project: ProjectSession,
  map: Id,
  steps: readonly Id[],
  field: 'workTime' | 'waitTime',
): void =>
  run(project, { label: { key: `edit.${field}` }, map }, (tx) => {
    for (const id of steps) if (tx.draft.steps[id]) setStep(tx, id, { [field]: NONE });
  });

/** Gives the last of a step's ways what the others leave. */
export const setProbability = (project: ProjectSession, map: Id, way: Id, probability: number): void =>
  run(project, { label: { key: 'edit.probability' }, map }, (tx) => setConnection(tx, way, { probability }));

/** Which share of the leads comes in at a start. */
export const setShare = (
  project: ProjectSession,
  map: Id,
  step: Id,
  share: number | null,
  visit?: string,
): void =>
  run(project, { label: { key: 'edit.share' }, map, visit }, (tx) => {
    if (tx.draft.steps[step]) setStep(tx, step, { share });
  });
