// What a copied record says of where it came from.
import type { Id } from '../../base/id';
import type { MapSide } from './map-tree';

/** What `basedOn` of a copy holds, by the id of the record that was copied and what that was based on itself. */
export type Tie = (id: Id, basedOn: readonly Id[]) => Id[];

/** A copy of a current record is based on it; one of a target record on what that was based on: always on the current process. */
export const tieTo = (source: MapSide): Tie =>
  source === 'current' ? (id) => [id] : (_, basedOn) => [...basedOn];

/** A second one of the same standing. */
export const keepTie: Tie = (_, basedOn) => [...basedOn];
