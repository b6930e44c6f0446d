// Adds a step to a cell.
import type { Id } from '../../base/id';
import { blankStep } from '../blank';
import type { Step } from '../document';
import { assignFields } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds the step at an offset (px) in the cell lane × stage; `fields` are further things known of it. */
export function addStep(
  tx: Transaction,
  given: Pick<Step, 'map' | 'lane' | 'stage' | 'kind' | 'name' | 'x' | 'y'> & {
    readonly fields?: Partial<Step>;
  },
): Id {
  const id = tx.newId();
  const { map, lane, stage, kind, name, x, y, fields = {} } = given;
  const step = blankStep({ id, map, lane, stage, kind, name, x, y });
  const { id: _id, map: _map, ...more } = fields;
  assignFields<Step>(step, more);
  tx.draft.steps[id] = step;
  return id;
}
