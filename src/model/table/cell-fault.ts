// Why a cell does not take a text: nothing has changed then, and the screen can say what would be taken.

/** A message below `table.faults` in the locale files, and its arguments. */
export interface CellFault {
  readonly key:
    | 'tooLong'
    | 'needsStage'
    | 'needsTeam'
    | 'noKind'
    | 'notADuration'
    | 'notMoney'
    | 'notShares'
    | 'shareCount'
    | 'noStep'
    | 'noNext';
  readonly values: Readonly<Record<string, string | number>>;
}

export const fault = (key: CellFault['key'], values: CellFault['values'] = {}): CellFault => ({
  key,
  values,
});
