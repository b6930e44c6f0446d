// Why a cell does not take a text: nothing has changed then, and the screen can say what would be taken.
import type { CellColumn } from './columns';

/** A message below `table.faults` in the locale files, and its arguments. */
export interface CellFault {
  readonly key:
    | 'tooLong'
    | 'needsStage'
    | 'needsTeam'
    | 'noKind'
    | 'noMethod'
    | 'notADuration'
    | 'notMoney'
    | 'notShares'
    | 'shareCount'
    | 'noStep'
    | 'noNext'
    | 'noBar'
    | 'notHere'
    | 'noName'
    | 'tooManyRows';
  readonly values: Readonly<Record<string, string | number>>;
}

/** The longest text of a cell. */
const LONGEST = 20_000;

/** Why a text is not taken whatever it says; null when it may be. */
export const tooLong = (text: string): CellFault | null =>
  text.length > LONGEST ? fault('tooLong', { most: LONGEST }) : null;

export const fault = (key: CellFault['key'], values: CellFault['values'] = {}): CellFault => ({
  key,
  values,
});

/** Why a text cannot be read in a column: only these columns refuse any. */
export function unreadable(column: CellColumn, text: string): CellFault {
  if (column === 'kind') return fault('noKind', { text });
  if (column === 'cost') return fault('notMoney', { text });
  if (column === 'share') return fault('notShares', { text });
  return fault(column === 'qualification' ? 'noMethod' : 'notADuration', { text });
}
