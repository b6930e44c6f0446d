// Opens the lanes and stages that steps lie in, so that they can be seen.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { BandDisplay } from '../ids';
import type { Transaction } from '../transaction';

/** Opens those lanes and stages of the steps that are shown in one of the given ways. @throws when a step is not there */
export function showSteps(
  tx: Transaction,
  ids: readonly Id[],
  shut: readonly BandDisplay[] = ['collapsed', 'hidden'],
): void {
  for (const id of ids) {
    const { lane, stage } = draftRecord(tx, 'steps', id);
    for (const band of [draftRecord(tx, 'lanes', lane), draftRecord(tx, 'stages', stage)])
      if (shut.includes(band.display)) band.display = 'open';
  }
}
