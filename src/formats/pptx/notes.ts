// What the speaker says to a slide: each step with its five answers and its script.
import type { Step } from '../../model/document';
import type { Fact } from '../document/blocks';
import type { Source } from '../document/source';
import { answerFacts, stepLine, stepName } from '../document/step-content';

const said = (source: Source, { label, text }: Fact): string =>
  `${label}${/[?？]$/u.test(label) ? ' ' : source.words.locale === 'zh' ? '：' : ': '}${text}`;

/** A step in the notes. */
function stepNotes(source: Source, step: Step): string[] {
  const script = step.script?.trim();
  return [
    `▪ ${stepName(source, step)} (${stepLine(source, step)})`,
    ...answerFacts(source, step).map((fact) => said(source, fact)),
    ...(script ? [said(source, { label: source.words.own.script, text: script })] : []),
    '',
  ];
}

/** Facts and steps as the text of notes. */
export const notesOf = (source: Source, facts: readonly Fact[], steps: readonly Step[]): string =>
  [
    ...facts.map((fact) => said(source, fact)),
    ...(facts.length > 0 && steps.length > 0 ? [''] : []),
    ...steps.flatMap((step) => stepNotes(source, step)),
  ]
    .join('\n')
    .trim();
