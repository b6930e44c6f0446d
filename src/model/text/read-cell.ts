// Reads the cells of a process table, as Stagelane or people write them, into fields of a step.
import { type Duration, type DurationUnit, parseDuration } from '../../base/duration';
import { parseMoney } from '../../base/money';
import { parseNumber } from '../../base/number-text';
import { ACTIONS, INVOLVEMENTS, QUALIFICATION_METHODS, STEP_KINDS } from '../ids';
import type { CellColumn } from './columns';
import { foldName, foldWord } from './fold';
import { splitList, splitNames, splitPlaces } from './lists';
import type { NamedFields } from './named-fields';
import { readRole } from './role-text';
import type { Speech } from './speech';
import { parseTask } from './task-text';

/** The columns that say something of the step itself; the others are about its place among others, its stage and its reviews. */
export type FieldColumn = Exclude<
  CellColumn,
  'stage' | 'team' | 'next' | 'previous' | 'probability' | 'goals' | 'review'
>;

/** What cells are read with. */
export interface CellReader {
  /** Words of all languages that a cell may be written in. */
  readonly speeches: readonly Speech[];
  /** Of money without a sign, ISO 4217. */
  readonly currency: string;
  /** Of a bare number in a column of durations, when its heading or what stood there says one. */
  readonly unit?: DurationUnit | null;
  /** Parts that have columns of their own: forms are all produced then, a colon belongs to the metric's name. */
  readonly apart?: ReadonlySet<CellColumn>;
  /** True for a name that the project has in such a list already, which is read as a whole. */
  readonly isKnown?: (list: 'forms' | 'systems' | 'resources' | 'actions', name: string) => boolean;
}

/** What people write beside the names that the app itself uses, folded. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  actions: {
    phone: 'call',
    phonecall: 'call',
    telephone: 'call',
    电话: 'call',
    致电: 'call',
    mail: 'email',
    邮件: 'email',
    电子邮件: 'email',
    短信: 'message',
    微信: 'message',
    开会: 'meeting',
    面谈: 'meeting',
    上门拜访: 'visit',
    研究: 'research',
    签字: 'sign',
    签约: 'sign',
    批准: 'approve',
    开发票: 'invoice',
    移交: 'hand-over',
    录入系统: 'record',
    record: 'record',
    入系统: 'record',
  },
  kinds: {
    step: 'activity',
    task: 'activity',
    process: 'activity',
    步骤: 'activity',
    任务: 'activity',
    gateway: 'decision',
    决策: 'decision',
    判定: 'decision',
    begin: 'start',
    起点: 'start',
    end: 'end-won',
    结束: 'end-won',
    handover: 'hand-off',
    移交: 'hand-off',
    form: 'document',
    表单: 'document',
    文档: 'document',
    subprocess: 'sub-process',
    comment: 'note',
    注释: 'note',
  },
  involvement: {
    a: 'accountable',
    c: 'consulted',
    i: 'informed',
    批准: 'accountable',
    咨询: 'consulted',
    告知: 'informed',
  },
};

/** The id whose name a text is, in any of the languages. */
function idNamed<T extends string>(
  text: string,
  ids: readonly T[],
  names: (id: T) => readonly string[],
  also: keyof typeof ALSO | null = null,
): T | null {
  const word = foldWord(text);
  if (word === '') return null;
  const spelt = also === null ? undefined : ALSO[also]?.[word];
  return (
    ids.find((id) => foldWord(id) === word || names(id).some((name) => foldWord(name) === word)) ??
    ids.find((id) => id === spelt) ??
    null
  );
}

/** The text, and what stands in brackets behind it. */
function withoutBrackets(text: string): [string, string | null] {
  const parts = /^(.*\S)\s*[(（]([^()（）]*)[)）]$/u.exec(text.trim());
  return parts?.[1] ? [parts[1], parts[2] ?? ''] : [text.trim(), null];
}

const readInvolved = (text: string, { speeches }: CellReader): NamedFields['involved'] =>
  splitList(text).map((entry) => {
    const [who, how] = withoutBrackets(entry);
    const as =
      how === null
        ? null
        : idNamed(
            how,
            INVOLVEMENTS,
            (id) => speeches.map(({ words }) => words.involvement[id]),
            'involvement',
          );
    return as === null ? { role: readRole(entry), as: 'consulted' } : { role: readRole(who), as };
  });

const namesOf = ({ isKnown }: CellReader, list: 'forms' | 'systems' | 'resources') =>
  isKnown && ((name: string): boolean => isKnown(list, name));

/** A name that the app has, one of the project's own, or what people say for one of the app's. */
function readAction(text: string, { speeches, isKnown }: CellReader): NamedFields['action'] {
  const names = (id: (typeof ACTIONS)[number]) => speeches.map(({ words }) => words.actions[id]);
  const named = ACTIONS.find((id) => names(id).some((name) => foldName(name) === foldName(text)));
  if (named) return { fixed: named };
  const fixed = isKnown?.('actions', text) ? null : idNamed(text, ACTIONS, names, 'actions');
  return fixed ? { fixed } : { own: text.replace(/\s+/gu, ' ') };
}

/** Forms that a step produces, and those that it needs, which are marked unless they have a column of their own. */
function readForms(text: string, reader: CellReader): Pick<NamedFields, 'produced' | 'needed'> {
  const names = splitNames(text, namesOf(reader, 'forms'));
  if (reader.apart?.has('needs')) return { produced: names };
  const read = names.map((name) => {
    const [inner, mark] = withoutBrackets(name);
    const isNeeded =
      mark !== null &&
      reader.speeches.some(({ words }) => foldWord(words.neededForm) === foldWord(mark)) &&
      reader.isKnown?.('forms', name) !== true;
    return { name: isNeeded ? inner : name, isNeeded };
  });
  return {
    produced: read.flatMap(({ name, isNeeded }) => (isNeeded ? [] : name)),
    needed: read.flatMap(({ name, isNeeded }) => (isNeeded ? name : [])),
  };
}

const readResources = (text: string, reader: CellReader): NamedFields['resources'] =>
  splitNames(text, namesOf(reader, 'resources')).map((entry) => {
    const [inner, word] = withoutBrackets(entry);
    const isHuman =
      word !== null &&
      reader.speeches.some(({ words }) => foldWord(words.resourceKinds.human) === foldWord(word));
    const whole = isHuman ? inner : entry;
    const parts = /^(.+?)\s*[×xX*]\s*([\d.,]+)$/u.exec(whole) ?? /^([\d.,]+)\s*[×xX*]\s*(.+)$/u.exec(whole);
    const [, one = '', other = ''] = parts ?? [];
    const amount = parseNumber(other) ?? parseNumber(one);
    const name = amount === null ? whole : parseNumber(other) === null ? other : one;
    return { name, kind: isHuman ? 'human' : null, amount: amount ?? 1 };
  });

/** `Reply rate: at least 30 %` is a metric with its target. */
export const readMetric = (text: string): { name: string; target?: string } => {
  const parts = /^([^:：]+)[:：]\s*(.+)$/u.exec(text);
  return parts?.[1] && parts[2] ? { name: parts[1].trim(), target: parts[2] } : { name: text };
};

/** Working time unless the text says otherwise. */
function readDuration(text: string, unit: DurationUnit, reader: CellReader): Duration | null {
  return parseDuration(text, { unit: reader.unit ?? unit, working: true });
}

/** Null: it cannot be read. */
type Read = (text: string, reader: CellReader) => NamedFields | null;

const list =
  (field: 'needed' | 'systems'): Read =>
  (text, reader) => ({
    [field]: splitNames(text, namesOf(reader, field === 'needed' ? 'forms' : 'systems')),
  });
const note =
  (field: 'purpose' | 'completion' | 'script' | 'notes'): Read =>
  (text) => ({ [field]: text });
const time =
  (field: 'deadline' | 'workTime' | 'waitTime', unit: DurationUnit): Read =>
  (text, reader) => {
    const duration = readDuration(text, unit, reader);
    return duration && { [field]: duration };
  };

const READERS: Readonly<Record<FieldColumn, Read>> = {
  name: (text) => ({ name: text.replace(/\s+/gu, ' ') }),
  kind: (text, { speeches }) => {
    const kind = idNamed(text, STEP_KINDS, (id) => speeches.map(({ kinds }) => kinds[id].name), 'kinds');
    return kind && { kind };
  },
  responsible: (text) => ({ responsible: readRole(text) }),
  involved: (text, reader) => ({ involved: readInvolved(text, reader) ?? [] }),
  action: (text, reader) => ({ action: readAction(text, reader) ?? null }),
  purpose: note('purpose'),
  completion: note('completion'),
  deadline: time('deadline', 'day'),
  needs: list('needed'),
  forms: readForms,
  systems: list('systems'),
  tasks: (text) => ({ tasks: splitList(text).map(parseTask) }),
  workTime: time('workTime', 'hour'),
  waitTime: time('waitTime', 'day'),
  cost: (text, { currency }) => {
    const cost = parseMoney(text, currency);
    return cost && cost.amount >= 0 ? { cost } : null;
  },
  share: (text) => {
    const percent = parseNumber(text.replace(/\s*[%％]$/u, ''));
    return percent === null || percent > 100 ? null : { share: Number((percent / 100).toPrecision(12)) };
  },
  resources: (text, reader) => ({ resources: readResources(text, reader) ?? [] }),
  metrics: (text, { apart }) => ({
    metrics: splitList(text).map((entry) => (apart?.has('target') ? { name: entry } : readMetric(entry))),
  }),
  target: (text) => ({ targets: splitPlaces(text) }),
  qualification: (text, { speeches }) => {
    const method = idNamed(text, QUALIFICATION_METHODS, (id) =>
      speeches.map(({ words }) => words.methods[id]),
    );
    return method && { qualification: method };
  },
  script: note('script'),
  notes: note('notes'),
};

/** What an empty cell says. */
const CLEARED: Readonly<Record<FieldColumn, NamedFields>> = {
  name: { name: '' },
  kind: { kind: 'activity' },
  responsible: { responsible: null },
  involved: { involved: [] },
  action: { action: null },
  purpose: { purpose: null },
  completion: { completion: null },
  deadline: { deadline: null },
  needs: { needed: [] },
  forms: { produced: [], needed: [] },
  systems: { systems: [] },
  tasks: { tasks: [] },
  workTime: { workTime: null },
  waitTime: { waitTime: null },
  cost: { cost: null },
  share: { share: null },
  resources: { resources: [] },
  metrics: { metrics: [] },
  target: { targets: [] },
  qualification: { qualification: null },
  script: { script: null },
  notes: { notes: null },
};

/**
 * What a cell says of its step. Null when it cannot be read: a kind of step, duration, amount of money or method that is none; the
 * caller keeps the text elsewhere or refuses it. An empty cell clears its field. Everything else is taken whole.
 */
export function readCell(column: FieldColumn, given: string, reader: CellReader): NamedFields | null {
  const text = given.trim();
  if (text !== '') return READERS[column](text, reader);
  return column === 'forms' && reader.apart?.has('needs') ? { produced: [] } : CLEARED[column];
}
