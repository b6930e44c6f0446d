// Brings a map of another project or of a template into this one, with its details; teams and what steps use are found by name or made.
import type { Id } from '../../base/id';
import type { ProcessMap, ProjectDocument } from '../document';
import { copyMap } from '../maps/copy-map';
import { belongingsOf, tieAcross } from '../maps/foreign';
import type { Transaction } from '../transaction';

interface ForeignMap {
  readonly document: ProjectDocument;
  readonly map: Id;
  /** What it is here. */
  readonly fields: Partial<Omit<ProcessMap, 'id' | 'rank'>>;
}

/** Returns the map. @throws when the other document has no such map */
export function pasteMap(tx: Transaction, { document, map, fields }: ForeignMap): Id {
  const belongings = belongingsOf(tx, document);
  return copyMap(tx, document, map, { fields, tie: tieAcross(tx), belongings }).get(map) ?? '';
}
