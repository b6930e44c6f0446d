// The text of a cell: what is shown, copied, sorted and searched, and what a cell of the same text is read back as.
import { tellDuration } from '../../base/duration';
import type { Id } from '../../base/id';
import { formatMoney } from '../../base/money';
import { formatNumber, percentText } from '../../base/number-text';
import { byRank } from '../../base/rank';
import type { Connection, ProjectDocument, Step } from '../document';
import { ACTIONS } from '../ids';
import { isNamelessBar, passagesBefore } from '../passages';
import { commentsAt, outgoing, teamOf } from '../queries';
import { calledIn } from './bar-text';
import type { CellColumn } from './columns';
import { joinList, joinNames } from './lists';
import { roleText } from './role-text';
import { bracketed, joinPair, type Speech } from './speech';
import { formatTask } from './task-text';

/** The connections of a step that are part of the flow, in order of their targets; ties of remarks are not. */
export const waysOf = (document: ProjectDocument, step: Step): readonly Connection[] =>
  step.kind === 'note'
    ? []
    : outgoing(document, step.id).filter(
        ({ to }) => document.steps[to] && document.steps[to].kind !== 'note',
      );

/** The goals of a stage, in order. */
export const goalsOf = (document: ProjectDocument, stage: Id) =>
  Object.values(document.goals)
    .filter((goal) => goal.stage === stage)
    .sort(byRank);

/** A remark takes one line of its cell. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The open remarks on a step, in order: what those who reviewed it said. */
export const remarksOn = (document: ProjectDocument, step: Id) =>
  commentsAt(document, step).filter(({ resolved }) => !resolved);

/** How a table is written. */
interface Manner {
  /** True where `needs` and `target` have columns of their own: forms are the produced ones then, metrics bare names. */
  readonly apart: boolean;
  /** Of what follows only these steps; null = all. */
  readonly among: ReadonlySet<Id> | null;
}

/** What a cell is written from. */
interface Cell extends Manner {
  readonly document: ProjectDocument;
  readonly step: Step;
  readonly speech: Speech;
}

type Write = (cell: Cell) => string;

/** The name of an action, fixed or the project's own; empty when there is none. */
const action: Write = ({ document, step, speech }) => {
  const fixed = ACTIONS.find((id) => id === step.action);
  if (fixed) return speech.words.actions[fixed];
  return document.project.ownActions.find(({ id }) => id === step.action)?.name ?? '';
};

const involved: Write = ({ document, step, speech }) =>
  joinList(
    step.involved.flatMap(({ role, as }) => {
      const record = document.roles[role];
      return record ? bracketed(roleText(record, speech), speech.words.involvement[as], speech) : [];
    }),
    speech,
  );

/** Calendar time says so; working time, which is the rule, does not, but for more hours than a working day has. */
const time =
  (field: 'deadline' | 'workTime' | 'waitTime'): Write =>
  ({ document, step: { [field]: duration }, speech }) =>
    duration ? tellDuration(duration, speech.locale, document.project.hoursPerDay) : '';

const resources: Write = ({ document, step, speech }) =>
  joinList(
    step.resources.flatMap(({ resource, amount }) => {
      const record = document.resources[resource];
      if (!record) return [];
      const counted = `${record.name} × ${formatNumber(amount, speech.locale)}`;
      return record.kind === 'human' ? bracketed(counted, speech.words.resourceKinds.human, speech) : counted;
    }),
    speech,
  );

const formNames = ({ document, step }: Cell, use: Step['forms'][number]['use']): string[] =>
  step.forms.filter((entry) => entry.use === use).flatMap(({ form }) => document.forms[form]?.name ?? []);

/** `Quote; Brief (needed)`: what a step produces, then what it needs. */
const forms: Write = (cell) => {
  const { apart, speech } = cell;
  const needed = apart
    ? []
    : formNames(cell, 'needed').map((name) => bracketed(name, speech.words.neededForm, speech));
  return joinNames([...formNames(cell, 'produced'), ...needed], speech);
};

const metrics: Write = ({ step, speech, apart }) =>
  joinList(
    step.metrics.map(({ name, target }) => (target && !apart ? joinPair(name, target, speech) : name)),
    speech,
  );

const target: Write = ({ step, speech }) =>
  step.metrics.some((metric) => metric.target !== null)
    ? joinList(
        step.metrics.map((metric) => metric.target ?? ''),
        speech,
      )
    : '';

type SaidWay = Pick<Connection, 'to' | 'label' | 'probability'>;

/** The ways on. A bar without a name that is not among the steps is seen through. */
function waysAmong(cell: Cell, from = cell.step, passed: readonly Id[] = []): readonly SaidWay[] {
  const { document, among } = cell;
  return waysOf(document, from).flatMap((way): readonly SaidWay[] => {
    const to = document.steps[way.to];
    if (!among || among.has(way.to)) return [way];
    if (!to || !isNamelessBar(to) || passed.includes(way.to)) return [];
    const on = waysAmong(cell, to, [...passed, from.id]);
    return on.map(({ to: end, label }) => ({ to: end, label: way.label ?? label, probability: null }));
  });
}

/** The name, and where the whole map is told, the team behind it when it is another one. Sheets have a column for it. */
function namedNext({ document, step, speech, among }: Cell, id: Id): string {
  const name = calledIn(document, id, speech);
  const to = document.steps[id];
  if (among || !to || isNamelessBar(to) || to.lane === step.lane) return name;
  const [team, own] = [teamOf(document, to.lane), teamOf(document, step.lane)];
  return team.id === own.id || name === '' ? name : bracketed(name, team.name, speech);
}

/** `Yes: Send offer (Sales)`; the name alone where no condition is given and the team is the same. */
const next: Write = (cell) =>
  joinList(
    waysAmong(cell).map(({ to, label }) => {
      const name = namedNext(cell, to);
      return label ? joinPair(label, name, cell.speech) : name;
    }),
    cell.speech,
  );

/** `Good fit? – Yes (Sales)`: who hands over to the step. Told only: what leads here is said at the step before. */
const previous: Write = ({ document, step, speech }) =>
  joinList(
    passagesBefore(document, step.id).map(({ step: { name, kind, lane }, label }) => {
      const called = name.trim() || speech.kinds[kind].name;
      return bracketed(label ? `${called} – ${label}` : called, teamOf(document, lane).name, speech);
    }),
    speech,
  );

const percent = (share: number, locale: string): string =>
  percentText(Number((share * 100).toPrecision(12)), locale);

/** The shares of the ways, in the order of what is next. */
const probability: Write = (cell) => {
  const shares = waysAmong(cell).map((way) => way.probability);
  if (shares.every((share) => share === null)) return '';
  return joinList(
    shares.map((share) => (share === null ? '–' : percent(share, cell.speech.locale))),
    cell.speech,
  );
};

const WRITERS: Readonly<Record<CellColumn, Write>> = {
  name: ({ step }) => step.name,
  stage: ({ document, step }) => document.stages[step.stage]?.name ?? '',
  team: ({ document, step }) => (document.lanes[step.lane] ? teamOf(document, step.lane).name : ''),
  responsible: ({ document, step, speech }) => {
    const role = document.roles[step.responsible ?? ''];
    return role ? roleText(role, speech) : '';
  },
  action,
  completion: ({ step }) => step.completion ?? '',
  next,
  previous,
  deadline: time('deadline'),
  forms,
  tasks: ({ step, speech }) =>
    joinList(
      step.tasks.map((task) => formatTask(task, speech)),
      speech,
    ),
  goals: ({ document, step, speech }) =>
    joinList(
      goalsOf(document, step.stage).map(({ name }) => name),
      speech,
    ),
  metrics,
  review: ({ document, step }) =>
    remarksOn(document, step.id)
      .map(({ text }) => oneLine(text))
      .join('\n'),
  kind: ({ step, speech }) => speech.kinds[step.kind].name,
  purpose: ({ step }) => step.purpose ?? '',
  script: ({ step }) => step.script ?? '',
  systems: ({ document, step, speech }) =>
    joinNames(
      step.systems.flatMap((id) => document.systems[id]?.name ?? []),
      speech,
    ),
  workTime: time('workTime'),
  waitTime: time('waitTime'),
  cost: ({ step, speech }) => (step.cost ? formatMoney(step.cost, speech.locale) : ''),
  probability,
  share: ({ step: { share }, speech }) => (share === null ? '' : percent(share, speech.locale)),
  notes: ({ step }) => step.notes ?? '',
  involved,
  resources,
  qualification: ({ step, speech }) => (step.qualification ? speech.words.methods[step.qualification] : ''),
  needs: (cell) => joinNames(formNames(cell, 'needed'), cell.speech),
  target,
};

/** Columns that say something of the step alone, so that their text is kept for as long as the step is the same record. */
const OWN: ReadonlySet<CellColumn> = new Set<CellColumn>([
  'deadline',
  'tasks',
  'workTime',
  'waitTime',
  'cost',
]);
const kept = new WeakMap<Step, Map<string, string>>();

const WHOLE: Manner = { apart: false, among: null };

/** The text of a cell in a language; empty when the step says nothing of it. `readCell` and `readNext` read it back. */
export function cellText(
  document: ProjectDocument,
  step: Step,
  column: CellColumn,
  speech: Speech,
  manner: Manner = WHOLE,
): string {
  const cell = { document, step, speech, ...manner };
  if (!OWN.has(column)) return WRITERS[column](cell);
  const texts = kept.get(step) ?? new Map<string, string>();
  const key = `${speech.locale} ${document.project.hoursPerDay} ${column}`;
  const text = texts.get(key) ?? WRITERS[column](cell);
  kept.set(step, texts.set(key, text));
  return text;
}
