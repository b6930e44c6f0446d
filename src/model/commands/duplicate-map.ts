// Makes a second version of a map: the same side, kind and standing, under another name, with its details.
import type { Id } from '../../base/id';
import { documentNow } from '../draft-record';
import { copyMap } from '../maps/copy-map';
import { keepTie } from '../maps/ties';
import type { Transaction } from '../transaction';

/** Returns the new map. A detail cannot have a second version: a step opens one. @throws when there is no such map */
export function duplicateMap(tx: Transaction, given: { readonly map: Id; readonly name: string }): Id {
  const { map, name } = given;
  const now = documentNow(tx);
  if (now.maps[map]?.kind === 'detail') throw new Error('a step opens one detail map');
  return copyMap(tx, now, map, { fields: { name }, tie: keepTie }).get(map) ?? '';
}
