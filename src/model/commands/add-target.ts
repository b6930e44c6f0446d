// Begins a target map as a copy of a map, in which every record knows what it came from.
import type { Id } from '../../base/id';
import { documentNow, draftRecord } from '../draft-record';
import { copyMap } from '../maps/copy-map';
import { tieTo } from '../maps/ties';
import type { Transaction } from '../transaction';

/** Copies lanes, stages, steps, connections, staffing, leads and details; returns the target. @throws when there is no such map */
export function addTarget(tx: Transaction, given: { readonly from: Id; readonly name: string }): Id {
  const { from, name } = given;
  const { side } = draftRecord(tx, 'maps', from);
  return (
    copyMap(tx, documentNow(tx), from, { fields: { side: 'target', name }, tie: tieTo(side) }).get(from) ?? ''
  );
}
