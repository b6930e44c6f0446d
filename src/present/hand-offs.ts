// Where work changes hands at a step: who brings it, who takes it on, on which condition and with which forms.
import type { ProjectDocument, Step } from '../model/document';
import { handedForms, passagesAfter, passagesBefore } from '../model/passages';
import { isOwn, type Who } from './people';

export interface HandOff {
  /** The step on the other side. */
  readonly step: Step;
  readonly label: string | null;
  readonly forms: readonly string[];
}

export interface HandOffs {
  readonly from: readonly HandOff[];
  readonly to: readonly HandOff[];
}

const isWork = ({ kind }: Step): boolean => !kind.startsWith('end-');

/** What comes from others and goes to others: others than `who`, or without it, steps of another lane. Ends are nobody. */
export function handOffsAt(document: ProjectDocument, step: Step, who: Who | null): HandOffs {
  const isOther = (other: Step): boolean =>
    isWork(other) &&
    (who ? !isOwn(document, other, who) && other.kind !== 'start' : other.lane !== step.lane);
  return {
    from: passagesBefore(document, step.id)
      .filter((one) => isOther(one.step))
      .map(({ step: other, label }) => ({ step: other, label, forms: handedForms(document, other, step) })),
    to: passagesAfter(document, step.id)
      .filter((one) => isOther(one.step))
      .map(({ step: other, label }) => ({ step: other, label, forms: handedForms(document, step, other) })),
  };
}
