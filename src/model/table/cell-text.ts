// The text of a cell: what is shown, copied, sorted and searched, and what a cell of the same text is read back as.
import { formatMoney } from '../../base/money';
import { formatNumber } from '../../base/number-text';
import type { Id } from '../../base/id';
import { byRank } from '../../base/rank';
import type { Connection, ProjectDocument, Step } from '../document';
import { outgoing } from '../queries';
import type { ColumnId } from './columns';
import { roleText } from './role-text';
import { joinList, joinPair, type TableWords } from './speech';
import { taskText } from './task-text';
import { timeText } from './time-text';

/** The connections of a step that are part of the flow, in order of their targets; ties of remarks are not. */
export const waysOf = (document: ProjectDocument, step: Step): readonly Connection[] =>
  step.kind === 'note'
    ? []
    : outgoing(document, step.id).filter(({ to }) => document.steps[to]?.kind !== 'note');

/** The goals of a stage, in order. */
export const goalsOf = (document: ProjectDocument, stage: Id) =>
  Object.values(document.goals)
    .filter((goal) => goal.stage === stage)
    .sort(byRank);

/** The open remarks on a step, in order: what those who reviewed it said. */
export const remarksOn = (document: ProjectDocument, step: Id) =>
  Object.values(document.comments)
    .filter(({ at, resolved }) => at?.kind === 'step' && at.id === step && !resolved)
    .sort(byRank);

/** A remark takes one line of its cell. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

type Write = (step: Step, document: ProjectDocument, words: TableWords) => string;

const percent = (share: number | null, { locale }: TableWords): string =>
  share === null ? '–' : `${formatNumber(share * 100, locale)} %`;

const action: Write = ({ action: id }, { project }, words) =>
  id === null ? '' : (words.actions[id] ?? project.ownActions.find((own) => own.id === id)?.name ?? '');

const next: Write = (step, document, words) =>
  joinList(
    waysOf(document, step).map(({ to, label }) => {
      const name = document.steps[to]?.name ?? '';
      return label ? joinPair(label, name, words) : name;
    }),
    words,
  );

const forms: Write = (step, document, words) =>
  joinList(
    step.forms.map(({ form, use }) => {
      const name = document.forms[form]?.name ?? '';
      if (use === 'produced') return name;
      return words.locale === 'zh' ? `${name}（${words.needed}）` : `${name} (${words.needed})`;
    }),
    words,
  );

const probability: Write = (step, document, words) => {
  const shares = waysOf(document, step).map((way) => way.probability);
  return shares.every((share) => share === null)
    ? ''
    : joinList(
        shares.map((share) => percent(share, words)),
        words,
      );
};

const WRITE: Readonly<Record<ColumnId, Write>> = {
  name: ({ name }) => name,
  stage: ({ stage }, document) => document.stages[stage]?.name ?? '',
  team: ({ lane }, document) => document.teams[document.lanes[lane]?.team ?? '']?.name ?? '',
  responsible: ({ responsible }, document, words) => {
    const role = document.roles[responsible ?? ''];
    return role ? roleText(role, words) : '';
  },
  action,
  completion: ({ completion }) => completion ?? '',
  next,
  deadline: ({ deadline }, _, words) => (deadline ? timeText(deadline, words) : ''),
  forms,
  tasks: ({ tasks }, _, words) =>
    joinList(
      tasks.map((task) => taskText(task, words)),
      words,
    ),
  goals: ({ stage }, document, words) =>
    joinList(
      goalsOf(document, stage).map(({ name }) => name),
      words,
    ),
  metrics: ({ metrics }, _, words) =>
    joinList(
      metrics.map(({ name, target }) => (target ? joinPair(name, target, words) : name)),
      words,
    ),
  review: ({ id }, document) =>
    remarksOn(document, id)
      .map(({ text }) => oneLine(text))
      .join('\n'),
  kind: ({ kind }, _, words) => words.kinds[kind] ?? '',
  purpose: ({ purpose }) => purpose ?? '',
  script: ({ script }) => script ?? '',
  systems: ({ systems }, document, words) =>
    joinList(
      systems.map((id) => document.systems[id]?.name ?? ''),
      words,
    ),
  workTime: ({ workTime }, _, words) => (workTime ? timeText(workTime, words) : ''),
  waitTime: ({ waitTime }, _, words) => (waitTime ? timeText(waitTime, words) : ''),
  cost: ({ cost }, _, { locale }) => (cost ? formatMoney(cost, locale) : ''),
  probability,
  share: ({ share }, _, words) => (share === null ? '' : percent(share, words)),
  notes: ({ notes }) => notes ?? '',
};

/** Columns that say something of the step alone, so that their text is kept for as long as the step is the same record. */
const OWN: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'deadline',
  'tasks',
  'workTime',
  'waitTime',
  'cost',
  'share',
]);
const kept = new WeakMap<Step, Map<string, string>>();

/** The text of a cell in the given words; empty when nothing is said. */
export function cellText(document: ProjectDocument, step: Step, column: ColumnId, words: TableWords): string {
  if (!OWN.has(column)) return WRITE[column](step, document, words);
  const texts = kept.get(step) ?? new Map<string, string>();
  const key = `${words.locale} ${column}`;
  const text = texts.get(key) ?? WRITE[column](step, document, words);
  kept.set(step, texts.set(key, text));
  return text;
}
