// Writes what a step says into the cells of a process table.
import { formatDuration } from '../../base/duration';
import { formatMoney } from '../../base/money';
import { formatNumber } from '../../base/number-text';
import type { Id } from '../../base/id';
import type { Connection, ProjectDocument, Role, Step } from '../document';
import { ACTIONS } from '../ids';
import { outgoing, teamOf } from '../queries';
import type { ColumnId } from './columns';
import { joinList, joinNames } from './lists';
import type { Speech } from './speech';
import { formatTask } from './task-text';

/** What a cell is written from. */
interface Cell {
  readonly document: ProjectDocument;
  readonly step: Step;
  readonly speech: Speech;
}

const comma = ({ locale }: Speech): string => (locale === 'zh' ? '，' : ', ');

/** A role as it is shown and read: the person, then what they are. */
const roleText = (role: Role | undefined, speech: Speech): string =>
  !role ? '' : role.person ? `${role.person}${comma(speech)}${role.name}` : role.name;

/** The name of an action, fixed or the project's own; empty when there is none. */
function actionText({ document, step, speech }: Cell): string {
  const fixed = ACTIONS.find((id) => id === step.action);
  if (fixed) return speech.words.actions[fixed];
  return document.project.ownActions.find(({ id }) => id === step.action)?.name ?? '';
}

const bracketed = (text: string, inner: string, { locale }: Speech): string =>
  locale === 'zh' ? `${text}（${inner}）` : `${text} (${inner})`;

function involvedText({ document, step, speech }: Cell): string {
  const entries = step.involved.map(({ role, as }) =>
    bracketed(roleText(document.roles[role], speech), speech.words.involvement[as], speech),
  );
  return joinList(entries, speech);
}

/** Calendar time says so; working time, which is the rule, does not. */
const timeText = (duration: Step['deadline'], { locale }: Speech): string =>
  duration ? formatDuration(duration, locale, { kind: 'calendar' }) : '';

function resourcesText({ document, step, speech }: Cell): string {
  const entries = step.resources.flatMap(({ resource, amount }) => {
    const record = document.resources[resource];
    if (!record) return [];
    const counted = `${record.name} × ${formatNumber(amount, speech.locale)}`;
    return record.kind === 'human' ? bracketed(counted, speech.words.resourceKinds.human, speech) : counted;
  });
  return joinList(entries, speech);
}

const formsText = ({ document, step, speech }: Cell, use: Step['forms'][number]['use']): string =>
  joinNames(
    step.forms.filter((entry) => entry.use === use).flatMap(({ form }) => document.forms[form]?.name ?? []),
    speech,
  );

/** `Yes (60 %) → Send offer`; the name alone where nothing is said of the way. */
function wayText({ to, label, probability }: Connection, { document, speech }: Cell): string {
  const name = document.steps[to]?.name ?? '';
  const share =
    probability === null
      ? ''
      : `${formatNumber(Number((probability * 100).toPrecision(12)), speech.locale)} %`;
  const condition = label === null ? share : share === '' ? label : bracketed(label, share, speech);
  return condition === '' ? name : `${condition} → ${name}`;
}

/** The steps that follow, with conditions and probabilities. `among`: only to these; remarks are never among them. */
function nextText(cell: Cell, among: ReadonlySet<Id> | null): string {
  const { document, step, speech } = cell;
  const ways = outgoing(document, step.id).filter(
    ({ to }) => document.steps[to] && document.steps[to].kind !== 'note' && (among?.has(to) ?? true),
  );
  return joinList(
    ways.map((way) => wayText(way, cell)),
    speech,
  );
}

const WRITERS: Readonly<Record<Exclude<ColumnId, 'next'>, (cell: Cell) => string>> = {
  stage: ({ document, step }) => document.stages[step.stage]?.name ?? '',
  step: ({ step }) => step.name,
  kind: ({ step, speech }) => speech.kinds[step.kind].name,
  team: ({ document, step }) => teamOf(document, step.lane).name,
  responsible: ({ document, step, speech }) => roleText(document.roles[step.responsible ?? ''], speech),
  involved: involvedText,
  action: actionText,
  purpose: ({ step }) => step.purpose ?? '',
  completion: ({ step }) => step.completion ?? '',
  deadline: ({ step, speech }) => timeText(step.deadline, speech),
  needs: (cell) => formsText(cell, 'needed'),
  forms: (cell) => formsText(cell, 'produced'),
  systems: ({ document, step, speech }) =>
    joinNames(
      step.systems.flatMap((id) => document.systems[id]?.name ?? []),
      speech,
    ),
  tasks: ({ step, speech }) =>
    joinList(
      step.tasks.map((task) => formatTask(task, speech)),
      speech,
    ),
  workTime: ({ step, speech }) => timeText(step.workTime, speech),
  waitTime: ({ step, speech }) => timeText(step.waitTime, speech),
  cost: ({ step, speech }) => (step.cost ? formatMoney(step.cost, speech.locale) : ''),
  share: ({ step: { share }, speech }) =>
    share === null ? '' : `${formatNumber(Number((share * 100).toPrecision(12)), speech.locale)} %`,
  resources: resourcesText,
  metric: ({ step, speech }) =>
    joinList(
      step.metrics.map(({ name }) => name),
      speech,
    ),
  target: ({ step, speech }) =>
    step.metrics.some(({ target }) => target !== null)
      ? joinList(
          step.metrics.map(({ target }) => target ?? ''),
          speech,
        )
      : '',
  qualification: ({ step, speech }) => (step.qualification ? speech.words.methods[step.qualification] : ''),
  script: ({ step }) => step.script ?? '',
  notes: ({ step }) => step.notes ?? '',
};

/**
 * The text of one cell, in a language; empty when the step says nothing of it. `readCell` reads it back, `readNext` what follows.
 * `among`: of what follows only these steps are written; null = all.
 */
export function cellText(
  document: ProjectDocument,
  step: Step,
  column: ColumnId,
  speech: Speech,
  among: ReadonlySet<Id> | null = null,
): string {
  const cell = { document, step, speech };
  return column === 'next' ? nextText(cell, among) : WRITERS[column](cell);
}
