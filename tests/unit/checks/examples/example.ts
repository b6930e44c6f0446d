// What the examples of a rule say: what it must leave alone, what it must find and where, and what mending changes.
import type { Severity } from '../../../../src/checks/rule';
import type { FlowSketch } from '../../../helpers/flow-sketch';

export interface InvalidExample {
  readonly sketch: FlowSketch;
  /** The places found: words of steps, `stage Find`, `lane SDR`, `way A > B` or `map`. */
  readonly found: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  /** The kinds of changes that mending the first one makes, such as `add steps` or `replace connections.label`; null: it can not be mended. */
  readonly mend?: readonly string[] | null;
}

export interface Examples {
  readonly valid: readonly FlowSketch[];
  readonly invalid: readonly InvalidExample[];
}
