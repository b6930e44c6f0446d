// Where work changes hands at a step: who brings it, where it goes, on which condition and with which forms; said in one way everywhere.
import type { ProjectDocument, Step } from '../model/document';
import { handedForms, type Passage, passagesAfter, passagesBefore } from '../model/passages';
import { bracketed, joinPair, type Speech } from '../model/text/speech';
import { does, teamAt, type Who } from './people';
import { calledStep } from './step-facts';

export interface HandOff {
  /** The step on the other side. */
  readonly step: Step;
  readonly label: string | null;
  /** What is passed along. */
  readonly forms: readonly string[];
}

export interface HandOffs {
  readonly from: readonly HandOff[];
  readonly to: readonly HandOff[];
  /** All ways on, those to others among them. */
  readonly on: readonly HandOff[];
  /** What the ways on are called: a hand-over where all go to others and nothing is decided, else what comes next. */
  readonly ways: 'handedTo' | 'next';
}

const isWork = ({ kind }: Step): boolean => !kind.startsWith('end-');

/** What comes from others and where it goes on: others than `who`, or without it, steps of another lane. Ends are nobody. */
export function handOffsAt(document: ProjectDocument, step: Step, who: Who | null): HandOffs {
  const isOther = ({ step: other }: Passage): boolean =>
    isWork(other) && (who ? !does(document, other, who) && other.kind !== 'start' : other.lane !== step.lane);
  const from = passagesBefore(document, step.id).filter(isOther);
  const after = passagesAfter(document, step.id).map((one) => ({
    ...one,
    isOther: isOther(one),
    forms: handedForms(document, step, one.step),
  }));
  const to = after.filter((one) => one.isOther);
  return {
    from: from.map((one) => ({ ...one, forms: handedForms(document, one.step, step) })),
    to,
    on: after,
    ways: to.length > 0 && to.length === after.length && step.kind !== 'decision' ? 'handedTo' : 'next',
  };
}

/** `Send the proposal (Sales)`. */
export function stepAndTeam(document: ProjectDocument, step: Step, speech: Speech): string {
  const team = teamAt(document, step);
  const name = calledStep(step, speech);
  return team ? bracketed(name, team.name, speech) : name;
}

/** `Yes: Send the proposal (Sales), with Brief`. */
export function handOffText(
  document: ProjectDocument,
  { step, label, forms }: HandOff,
  speech: Speech,
): string {
  const said = stepAndTeam(document, step, speech);
  const [comma, list] = speech.locale === 'zh' ? ['，', '、'] : [', ', ', '];
  const passed = forms.length > 0 ? [speech.words.passed.replace('{forms}', () => forms.join(list))] : [];
  return [label ? joinPair(label, said, speech) : said, ...passed].join(comma);
}
