// Takes texts into cells: reads what people write, changes the step or what belongs to it, or says why not.
import type { Duration } from '../../base/duration';
import { parseDuration } from '../../base/duration';
import { parseMoney } from '../../base/money';
import { parseNumber } from '../../base/number-text';
import type { Id } from '../../base/id';
import { addForm } from '../commands/add-form';
import { addRole } from '../commands/add-role';
import { addSystem } from '../commands/add-system';
import { setConnection } from '../commands/set-connection';
import { setGoals } from '../commands/set-goals';
import { setRemarks } from '../commands/set-remarks';
import { setStep } from '../commands/set-step';
import type { Step } from '../document';
import type { StepKindId } from '../ids';
import type { Transaction } from '../transaction';
import { type CellFault, fault } from './cell-fault';
import type { ColumnId } from './columns';
import { leadOn, writeNext } from './next-steps';
import { meansRole, readRole } from './role-text';
import { splitKnown, splitList, splitPair, type TableSpeech } from './speech';
import { type TableIndex, tableIndex } from './table-index';
import { readTask } from './task-text';

/** The longest text of a field. */
const LONGEST = 20_000;

export interface CellWriter {
  /** Takes a text into a cell. Returns why not, and then the cell is as it was. */
  write(step: Id, column: ColumnId, text: string): CellFault | null;
  /** Says that a step was added in the same act, so that others can name it. */
  added(step: Id, name: string): void;
  /** Connects two steps, unless they are. */
  lead(from: Id, to: Id): void;
  /** The steps whose box or cell is another now: their cells must be settled. */
  readonly moved: ReadonlySet<Id>;
}

interface Work {
  readonly tx: Transaction;
  readonly speech: TableSpeech;
  readonly index: TableIndex;
  readonly moved: Set<Id>;
  /** The goals that the act has named so far, by stage. */
  readonly gathered: Map<Id, readonly string[]>;
  /** True for what was typed into the cell, in view of what stood there. */
  readonly typed: boolean;
}

type Write = (work: Work, step: Step, text: string) => CellFault | null;

const orNull = (text: string): string | null => (text === '' ? null : text);

const field =
  (name: 'completion' | 'purpose' | 'script' | 'notes'): Write =>
  ({ tx }, { id }, text) => {
    setStep(tx, id, { [name]: orNull(text) });
    return null;
  };

const time =
  (name: 'deadline' | 'workTime' | 'waitTime', unit: Duration['unit']): Write =>
  ({ tx }, step, text) => {
    const now = step[name];
    const read = text === '' ? null : parseDuration(text, { unit: now?.unit ?? unit, working: true });
    if (read === null && text !== '') return fault('notADuration', { text });
    setStep(tx, step.id, { [name]: read });
    return null;
  };

const name: Write = ({ tx, index, moved }, { id }, text) => {
  const plain = text.replace(/\s*\n\s*/gu, ' ');
  setStep(tx, id, { name: plain });
  index.renamed(id, plain);
  moved.add(id);
  return null;
};

const move = (work: Work, { id }: Step, to: Partial<Pick<Step, 'lane' | 'stage'>>): null => {
  setStep(work.tx, id, to);
  work.moved.add(id);
  return null;
};

const stage: Write = (work, step, text) => {
  if (text === '') return fault('needsStage');
  const to = work.index.stage(text);
  return to === step.stage ? null : move(work, step, { stage: to });
};

const team: Write = (work, step, text) => {
  if (text === '') return fault('needsTeam');
  const to = work.index.lane(text);
  return to === step.lane ? null : move(work, step, { lane: to });
};

const responsible: Write = ({ tx }, step, text) => {
  const own = tx.draft.lanes[step.lane]?.team ?? null;
  const meant = Object.values(tx.draft.roles).filter((role) => meansRole(role, text));
  const known = meant.find((role) => role.team === own) ?? meant[0];
  const role = text === '' ? null : (known?.id ?? addRole(tx, { team: own, ...readRole(text) }));
  setStep(tx, step.id, { responsible: role });
  return null;
};

const action: Write = ({ tx, index }, { id }, text) => {
  setStep(tx, id, { action: text === '' ? null : index.action(text) });
  return null;
};

const kind: Write = ({ tx, index, moved }, { id }, text) => {
  const found = index.kind(text);
  if (found === undefined) return fault('noKind', { text });
  setStep(tx, id, { kind: found as StepKindId });
  moved.add(id);
  return null;
};

/** Names parted by commas too, unless there is a record whose name holds the comma. */
const namesIn = (text: string, known: Iterable<{ readonly name: string }>): string[] => {
  const names = new Set([...known].map((record) => record.name));
  return splitKnown(text, (part) => names.has(part)).flatMap((part) =>
    names.has(part)
      ? [part]
      : part
          .split(/[,，、]/u)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
  );
};

const forms: Write = ({ tx, speech }, { id }, text) => {
  const marks = [speech.writes, ...speech.reads].map(({ needed }) => needed.toLowerCase());
  const plain = (name: string): { name: string; needed: boolean } => {
    const marked = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(name);
    return marked?.[1] && marks.includes((marked[2] ?? '').trim().toLowerCase())
      ? { name: marked[1], needed: true }
      : { name, needed: false };
  };
  const uses = namesIn(text, Object.values(tx.draft.forms)).map((one) => {
    const { name: called, needed } = plain(one);
    return { form: addForm(tx, { name: called }), use: needed ? ('needed' as const) : ('produced' as const) };
  });
  const once = uses.filter((one, i) => uses.findIndex((o) => o.form === one.form && o.use === one.use) === i);
  setStep(tx, id, { forms: once });
  return null;
};

const systems: Write = ({ tx }, { id }, text) => {
  const ids = namesIn(text, Object.values(tx.draft.systems)).map((one) => addSystem(tx, { name: one }));
  setStep(tx, id, { systems: [...new Set(ids)] });
  return null;
};

const tasks: Write = ({ tx }, { id }, text) => {
  setStep(tx, id, { tasks: splitList(text).map(readTask) });
  return null;
};

/** All rows of a stage have its goals: what several rows of a sheet say of them counts together. */
const goals: Write = ({ tx, typed, gathered }, { stage: of }, text) => {
  const names = [...(typed ? [] : (gathered.get(of) ?? [])), ...splitList(text)];
  gathered.set(of, names);
  setGoals(tx, of, names);
  return null;
};

const metrics: Write = ({ tx }, { id }, text) => {
  const read = splitList(text).map((part) => {
    const pair = splitPair(part);
    return pair ? { name: pair[0], target: pair[1] } : { name: part, target: null };
  });
  setStep(tx, id, { metrics: read });
  return null;
};

const cost: Write = ({ tx }, step, text) => {
  const currency = step.cost?.currency ?? tx.draft.project.currency;
  const read = text === '' ? null : parseMoney(text, currency);
  if (text !== '' && (read === null || read.amount < 0)) return fault('notMoney', { text });
  setStep(tx, step.id, { cost: read });
  return null;
};

function shareOf(text: string): number | null | undefined {
  if (/^[–—-]$/u.test(text)) return null;
  const value = parseNumber(text.replace(/\s*[%％]$/u, ''));
  return value === null || value > 100 ? undefined : value / 100;
}

const probability: Write = ({ tx, index }, step, text) => {
  const ways = index.ways(step.id);
  const shares = text === '' ? ways.map(() => null) : splitList(text).map(shareOf);
  if (shares.includes(undefined)) return fault('notShares', { text });
  if (shares.length !== ways.length) return fault('shareCount', { count: ways.length });
  for (const [i, { id }] of ways.entries()) setConnection(tx, id, { probability: shares[i] ?? null });
  return null;
};

const share: Write = ({ tx }, { id }, text) => {
  const read = text === '' ? null : shareOf(text);
  if (read === undefined) return fault('notShares', { text });
  setStep(tx, id, { share: read });
  return null;
};

const WRITE: Readonly<Record<ColumnId, Write>> = {
  name,
  stage,
  team,
  responsible,
  action,
  completion: field('completion'),
  next: ({ tx, index, typed }, step, text) => writeNext(tx, step, text, index, typed),
  deadline: time('deadline', 'day'),
  forms,
  tasks,
  goals,
  metrics,
  review: ({ tx }, { id }, text) => {
    setRemarks(tx, id, text.split('\n'));
    return null;
  },
  kind,
  purpose: field('purpose'),
  script: field('script'),
  systems,
  workTime: time('workTime', 'hour'),
  waitTime: time('waitTime', 'day'),
  cost,
  probability,
  share,
  notes: field('notes'),
};

/** Text as a field keeps it: no carriage returns, no space at the ends. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .trim();

/** Writes into cells of one map as long as the act goes on. `typed`: by hand, one cell; otherwise from a sheet. */
export function cellWriter(
  tx: Transaction,
  map: Id,
  speech: TableSpeech,
  { typed = false }: { readonly typed?: boolean } = {},
): CellWriter {
  const work: Work = {
    tx,
    speech,
    typed,
    index: tableIndex(tx, map, speech),
    moved: new Set(),
    gathered: new Map(),
  };
  return {
    moved: work.moved,
    lead: (from, to) => leadOn(tx, from, to, work.index),
    added: (step, called) => work.index.renamed(step, called),
    write(id, column, given) {
      const text = clean(given);
      if (text.length > LONGEST) return fault('tooLong', { most: LONGEST });
      const step = tx.draft.steps[id];
      return step ? WRITE[column](work, step as Step, text) : null;
    },
  };
}
