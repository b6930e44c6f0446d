// What cells say of a step: its fields, with names where the document has ids. `setNamedFields` puts them into a step.
import type { Duration } from '../../base/duration';
import type { Money } from '../../base/money';
import type { Resource, Step } from '../document';
import type { ActionId, Involvement, QualificationMethod, StepKindId } from '../ids';

/** A role as it is written: `text` as a whole, and what it is if a comma parts a person from what they are. */
export interface NamedRole {
  readonly text: string;
  readonly name: string;
  readonly person: string | null;
}

/** Fields that are not there stay as they are; null and empty lists clear. */
export interface NamedFields {
  readonly name?: string;
  readonly kind?: StepKindId;
  readonly purpose?: string | null;
  readonly completion?: string | null;
  readonly script?: string | null;
  readonly notes?: string | null;
  readonly responsible?: NamedRole | null;
  readonly involved?: readonly { readonly role: NamedRole; readonly as: Involvement }[];
  /** A fixed action, or one of the project's own by name. */
  readonly action?: { readonly fixed: ActionId } | { readonly own: string } | null;
  readonly deadline?: Duration | null;
  readonly workTime?: Duration | null;
  readonly waitTime?: Duration | null;
  readonly cost?: Money | null;
  readonly share?: number | null;
  /** Names of forms. */
  readonly produced?: readonly string[];
  readonly needed?: readonly string[];
  readonly systems?: readonly string[];
  readonly tasks?: Step['tasks'];
  /** Without a kind: that of the resource of this name, else material. */
  readonly resources?: readonly {
    readonly name: string;
    readonly kind: Resource['kind'] | null;
    readonly amount: number;
  }[];
  readonly metrics?: readonly { readonly name: string; readonly target?: string | null }[];
  /** Targets of the metrics, in their order. */
  readonly targets?: readonly (string | null)[];
  readonly qualification?: QualificationMethod | null;
}
