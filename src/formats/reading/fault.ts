// Why a file is not read: a message of the app's language, and its arguments.
import type { InterchangeWords } from '../../locales/interchange/load';

/** The name of a message below `faults` in `locales/interchange`. */
export type FaultKey = keyof InterchangeWords['faults'];

/** A file that cannot be read; thrown by readers, shown by the app. */
export class ReadFault extends Error {
  constructor(
    readonly key: FaultKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'ReadFault';
  }
}
