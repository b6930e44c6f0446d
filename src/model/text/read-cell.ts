// Reads the cells of a process table, as Stagelane or people write them, into fields of a step.
import { type Duration, type DurationUnit, parseDuration } from '../../base/duration';
import { parseMoney } from '../../base/money';
import { parseNumber } from '../../base/number-text';
import { ACTIONS, INVOLVEMENTS, QUALIFICATION_METHODS, STEP_KINDS } from '../ids';
import type { ColumnId } from './columns';
import { foldWord } from './fold';
import { splitList, splitNames, splitPlaces } from './lists';
import type { NamedFields, NamedRole } from './named-fields';
import type { Speech } from './speech';
import { parseTask } from './task-text';

/** The columns that say something of the step itself; stage, team and what follows are about its place among others. */
export type FieldColumn = Exclude<ColumnId, 'stage' | 'team' | 'next'>;

/** What cells are read with. */
export interface CellReader {
  /** Words of all languages that a cell may be written in. */
  readonly speeches: readonly Speech[];
  /** Of money without a sign, ISO 4217. */
  readonly currency: string;
  /** Of a bare number in a column of durations, when its heading says one. */
  readonly unit?: DurationUnit | null;
  /** True where targets have a column of their own: a colon belongs to the metric's name then. */
  readonly targetsApart?: boolean;
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
    交接: 'hand-over',
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

/** `Mei Lin, controller` is a person and what she is; anything else is a role. */
export function readRole(given: string): NamedRole {
  const text = given.replace(/\s+/gu, ' ').trim();
  const parts = /^([^,，]+)[,，]\s*([^,，]+)$/u.exec(text);
  return parts?.[1] && parts[2]
    ? { text, person: parts[1].trim(), name: parts[2].trim() }
    : { text, person: null, name: text };
}

/** The text, and what stands in brackets behind it. */
function bracketed(text: string): [string, string | null] {
  const parts = /^(.*\S)\s*[(（]([^()（）]*)[)）]$/u.exec(text.trim());
  return parts?.[1] ? [parts[1], parts[2] ?? ''] : [text.trim(), null];
}

const readInvolved = (text: string, { speeches }: CellReader): NamedFields['involved'] =>
  splitList(text).map((entry) => {
    const [who, how] = bracketed(entry);
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

function readAction(text: string, { speeches }: CellReader): NamedFields['action'] {
  const fixed = idNamed(text, ACTIONS, (id) => speeches.map(({ words }) => words.actions[id]), 'actions');
  return fixed ? { fixed } : { own: text.replace(/\s+/gu, ' ') };
}

const readResources = (text: string, { speeches }: CellReader): NamedFields['resources'] =>
  splitNames(text).map((entry) => {
    const [inner, word] = bracketed(entry);
    const isHuman =
      word !== null && speeches.some(({ words }) => foldWord(words.resourceKinds.human) === foldWord(word));
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
  (field: 'produced' | 'needed' | 'systems'): Read =>
  (text) => ({ [field]: splitNames(text) });
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
  step: (text) => ({ name: text.replace(/\s+/gu, ' ') }),
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
  forms: list('produced'),
  systems: list('systems'),
  tasks: (text) => ({ tasks: splitList(text).map(parseTask) }),
  workTime: time('workTime', 'hour'),
  waitTime: time('waitTime', 'day'),
  cost: (text, { currency }) => {
    const cost = parseMoney(text, currency);
    return cost && { cost };
  },
  share: (text) => {
    const percent = parseNumber(text.replace(/\s*[%％]$/u, ''));
    return percent === null || percent > 100 ? null : { share: Number((percent / 100).toPrecision(12)) };
  },
  resources: (text, reader) => ({ resources: readResources(text, reader) ?? [] }),
  metric: (text, { targetsApart = false }) => ({
    metrics: splitList(text).map((entry) => (targetsApart ? { name: entry } : readMetric(entry))),
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
  step: { name: '' },
  kind: { kind: 'activity' },
  responsible: { responsible: null },
  involved: { involved: [] },
  action: { action: null },
  purpose: { purpose: null },
  completion: { completion: null },
  deadline: { deadline: null },
  needs: { needed: [] },
  forms: { produced: [] },
  systems: { systems: [] },
  tasks: { tasks: [] },
  workTime: { workTime: null },
  waitTime: { waitTime: null },
  cost: { cost: null },
  share: { share: null },
  resources: { resources: [] },
  metric: { metrics: [] },
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
  return text === '' ? CLEARED[column] : READERS[column](text, reader);
}
