// What a document says of a step: the five answers, everything else that is known, and what to say.
import { isAnswered, type QuestionId, questionsOf } from '../../method/answers';
import type { Lane, Stage, Step } from '../../model/document';
import { lanesOf, stagesOf, stepsOf } from '../../model/queries';
import { isNamelessBar } from '../../model/passages';
import { isNoWork, type TeamPart, teamWork } from '../../model/team-part';
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

/** Of a part of a map: who hands over to it. */
const FROM: readonly CellColumn[] = ['previous'];

/** Forms that are needed stand under a heading of their own. */
const APART = { apart: true, among: null } as const;

const cell = ({ document, words }: Source, step: Step, column: CellColumn): string =>
  column === 'needs' || column === 'forms'
    ? cellText(document, step, column, words.speech, APART)
    : cellText(document, step, column, words.speech);

/** The name of a step, or its kind for one without a name. */
export const stepName = ({ words }: Source, step: Step): string =>
  oneLine(step.name) || words.speech.kinds[step.kind].name;

/** The steps that a document tells: bars without a name are seen through, neighbours of a part are only named. */
export const toldIn = ({ document, map, beside }: Source): readonly Step[] =>
  toldSteps(document, map).filter((step) => !isNamelessBar(step) && !beside?.has(step.id));

/** The rows of a process table: a part's neighbours as well, so that all that leads on has its end. */
export const rowsIn = (source: Source): readonly Step[] => toldIn({ ...source, beside: new Set() });

/** The lanes or stages that a document tells: not those in which nothing but neighbours of a part stands. */
function told<B extends Lane | Stage>({ document, map, beside }: Source, all: readonly B[]): readonly B[] {
  if (!beside || beside.size === 0) return all;
  const steps = stepsOf(document, map);
  const bands = (some: readonly Step[]) => new Set(some.flatMap(({ lane, stage }) => [lane, stage]));
  const [own, used] = [bands(steps.filter(({ id }) => !beside.has(id))), bands(steps)];
  return all.filter(({ id }) => own.has(id) || !used.has(id));
}

/** By step, of whichever team: what the team of a part does in its details, as it is told. */
export const insideOf = ({ whole, map, team }: Source): TeamPart['inside'] =>
  whole && team !== undefined ? teamWork(whole, map, team).inside : new Map();

/** A part with the steps of others in whose details its team works. */
function withHosts(source: Source): Source {
  const inside = insideOf(source);
  const beside = new Set([...(source.beside ?? [])].filter((id) => !inside.has(id)));
  return { ...source, beside };
}

/** The stages that a document tells. */
export const stagesIn = (source: Source): readonly Stage[] =>
  told(withHosts(source), stagesOf(source.document, source.map));

/** The lanes that a document tells. */
export const lanesIn = (source: Source): readonly Lane[] =>
  told(source, lanesOf(source.document, source.map));

/** The same of one stage. */
export const toldInStage = (source: Source, stage: Id): readonly Step[] =>
  toldIn(source).filter((step) => step.stage === stage);

/** True where nobody of a team has anything to do: its document counts and tells as its handout does. Remarks are told, not counted. */
const isIdle = ({ team }: Source, step: Step): boolean =>
  team !== undefined && step.kind !== 'note' && isNoWork(step);

/** A step as a document tells it, and of a team what it does in the details of the step. */
export interface ToldStep {
  readonly step: Step;
  /** False for a step of others in whose details the team works: it is only named. */
  readonly own: boolean;
  readonly inside: readonly Step[];
}

/** What a document tells, step by step. */
export function toldWithInside(source: Source): readonly ToldStep[] {
  const inside = insideOf(source);
  return toldIn(withHosts(source)).flatMap((step) => {
    const own = !source.beside?.has(step.id) && !isIdle(source, step);
    const within = inside.get(step.id) ?? [];
    return own || within.length > 0 ? [{ step, own, inside: within }] : [];
  });
}

/** The same document, for what is told inside details: it has the whole of them. */
export const detailSource = (source: Source, { map }: Step): Source => ({
  ...source,
  beside: new Set(),
  document: source.whole ?? source.document,
  map,
});

/** The questions that the method asks of a step, with their answers, and in one line which have none; which step it is stands in the heading. */
export function answerFacts(source: Source, step: Step): Fact[] {
  const { own } = source.words;
  if (step.kind === 'note') return [];
  const asked = questionsOf(step.kind).flatMap((question) => {
    if (question === 'which') return [];
    const column = ANSWERS[question];
    const text = cell(source, step, column);
    // Ways to what is not drawn here still lead somewhere.
    const open = text === '' && !isAnswered(source.document, step, question);
    return [{ label: own.answers[question], text, open, column }];
  });
  const open = asked.flatMap((fact) => (fact.open ? headOf(source, fact.column) : []));
  return [
    ...asked.flatMap(({ open: isOpen, label, text }) => (isOpen ? [] : [{ label, text }])),
    ...(open.length === 0
      ? []
      : [{ label: own.notSaid, text: open.join(source.words.locale === 'zh' ? '、' : ', '), open: true }]),
  ];
}

function headOf({ words: { speech } }: Source, column: CellColumn): string {
  const { columns } = speech;
  return column === 'forms' ? columns.producedForms : columns[column];
}

/** Everything else that a step says, under the heads of the table. */
export const furtherFacts = (source: Source, step: Step): Fact[] =>
  saidFacts(
    [...(source.beside?.size ? FROM : []), ...FURTHER].map((column) => ({
      label: headOf(source, column),
      text: cell(source, step, column),
    })),
  );

/** Kind and team of a step, on one line. */
export function stepLine({ document, words }: Source, step: Step): string {
  const team = cellText(document, step, 'team', words.speech);
  const kind = words.speech.kinds[step.kind].name;
  return [kind, team].filter((text) => text !== '').join(' · ');
}

/** A step with what the team of a part does in its details. */
export function toldBlocks(source: Source, { step, own, inside }: ToldStep): Block[] {
  const { words } = source;
  const named: Block[] = [
    { kind: 'heading', level: 3, text: stepName(source, step) },
    { kind: 'text', text: stepLine(source, step), muted: true },
  ];
  if (inside.length === 0) return own ? stepBlocks(source, step) : named;
  return [
    ...(own ? stepBlocks(source, step) : named),
    { kind: 'text', text: own ? words.own.inside : words.own.insideOthers, muted: true },
    ...inside.flatMap((one) => stepBlocks(detailSource(source, one), one)),
  ];
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
