// What a command gets to work with, and what one user act becomes: one patch with its inverse.
import type { Draft, Patches } from 'mutative';
import type { NewId } from '../base/id';
import type { ProjectDocument } from './document';

/** Handed to commands and cascades: a draft to change, and the injected sources of ids and time. */
export interface Transaction {
  readonly draft: Draft<ProjectDocument>;
  readonly newId: NewId;
  /** The moment of the act, ISO 8601. */
  readonly now: string;
}

/** Where a patch came from. History records `user` only. */
export type Origin = 'user' | 'undo' | 'load' | 'remote';

/** The readable name of an act: a key below `acts` in the locale files, and its arguments. */
export interface ActLabel {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Patch {
  readonly label: ActLabel;
  readonly origin: Origin;
  readonly changes: Patches<true>;
  readonly inverse: Patches<true>;
  /** The map that the act changed and that undo should show; null when it is not about one map. */
  readonly map: string | null;
  /** Acts of one key that follow each other directly are one undo: what is typed in one visit to a field. */
  readonly mergeKey?: string;
  /** True for what follows from the act before it: the two are one undo, under the name and the key of the first. */
  readonly joins?: boolean;
}
