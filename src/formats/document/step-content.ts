// What a document says of a step: the five answers, everything else that is known, and what to say.
import { isAnswered, type QuestionId, questionsOf } from '../../method/answers';
import type { Step } from '../../model/document';
import { isNamelessBar } from '../../model/passages';
import { toldSteps } from '../../model/told-order';
import { cellText } from '../../model/text/cell-text';
import type { CellColumn } from '../../model/text/columns';
import type { Id } from '../../base/id';
import { oneLine } from '../../base/drawable-text';
import { type Block, type Fact, saidFacts } from './blocks';
import type { Source } from './source';

/** What answers each of the five questions. */
const ANSWERS = {
  which: 'name',
  who: 'responsible',
  what: 'action',
  completed: 'completion',
  next: 'next',
} as const satisfies Record<QuestionId, CellColumn>;

/** What is said beside the answers, in order. */
const FURTHER: readonly CellColumn[] = [
  'purpose',
  'deadline',
  'involved',
  'needs',
  'forms',
  'systems',
  'tasks',
  'metrics',
  'workTime',
  'waitTime',
  'cost',
  'share',
  'probability',
  'resources',
  'qualification',
  'review',
  'notes',
];

/** Forms that are needed stand under a heading of their own. */
const APART = { apart: true, among: null } as const;

const cell = ({ document, words }: Source, step: Step, column: CellColumn): string =>
  column === 'needs' || column === 'forms'
    ? cellText(document, step, column, words.speech, APART)
    : cellText(document, step, column, words.speech);

/** The name of a step, or its kind for one without a name. */
export const stepName = ({ words }: Source, step: Step): string =>
  oneLine(step.name) || words.speech.kinds[step.kind].name;

/** The steps that a document tells: bars without a name are seen through. */
export const toldIn = ({ document, map }: Source): readonly Step[] =>
  toldSteps(document, map).filter((step) => !isNamelessBar(step));

/** The same of one stage. */
export const toldInStage = (source: Source, stage: Id): readonly Step[] =>
  toldIn(source).filter((step) => step.stage === stage);

/** The questions that the method asks of a step, with their answers; which step it is stands in the heading. */
export function answerFacts(source: Source, step: Step): Fact[] {
  const { own } = source.words;
  if (step.kind === 'note') return [];
  return questionsOf(step.kind).flatMap((question): Fact[] => {
    if (question === 'which') return [];
    const label = own.answers[question];
    const text = cell(source, step, ANSWERS[question]);
    // Ways to what is not drawn here still lead somewhere.
    const open = text === '' && !isAnswered(source.document, step, question);
    return [{ label, text: open ? own.notSaid : text, open }];
  });
}

function headOf({ words: { speech } }: Source, column: CellColumn): string {
  const { columns } = speech;
  return column === 'forms' ? columns.producedForms : columns[column];
}

/** Everything else that a step says, under the heads of the table. */
export const furtherFacts = (source: Source, step: Step): Fact[] =>
  saidFacts(FURTHER.map((column) => ({ label: headOf(source, column), text: cell(source, step, column) })));

/** Kind and team of a step, on one line. */
export function stepLine({ document, words }: Source, step: Step): string {
  const team = cellText(document, step, 'team', words.speech);
  const kind = words.speech.kinds[step.kind].name;
  return [kind, team].filter((text) => text !== '').join(' · ');
}

/** A step under its heading: kind and team, answers, the rest, and what to say. */
export function stepBlocks(source: Source, step: Step): Block[] {
  const { own } = source.words;
  const facts = [...answerFacts(source, step), ...furtherFacts(source, step)];
  return [
    { kind: 'heading', level: 3, text: stepName(source, step) },
    { kind: 'text', text: stepLine(source, step), muted: true },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(step.script?.trim()
      ? [{ kind: 'script', label: own.script, text: step.script.trim() } as const]
      : []),
  ];
}
