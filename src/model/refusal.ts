// A command that says no: nothing has changed, and the screen can tell the user why.

/** Thrown by commands. `key` is a message below `errors` in the locale files, `values` its arguments. */
export class Refusal extends Error {
  readonly key:
    | 'lastLane'
    | 'lastStage'
    | 'lastShownLane'
    | 'lastShownStage'
    | 'lastMap'
    | 'teamHasLane'
    | 'nothingToFold'
    | 'noDetail';
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: Refusal['key'], values: Refusal['values'] = {}) {
    super(`refused: ${key}`);
    this.name = 'Refusal';
    this.key = key;
    this.values = values;
  }
}
