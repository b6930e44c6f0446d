// Takes texts into the cells of a map: what they say is put into the step or what belongs to it, or it is said why not.
import type { Id } from '../../base/id';
import { setConnection } from '../commands/set-connection';
import { setGoals } from '../commands/set-goals';
import { setNamedFields } from '../commands/set-named-fields';
import { setRemarks } from '../commands/set-remarks';
import { setStep } from '../commands/set-step';
import type { Step } from '../document';
import { documentNow } from '../draft-record';
import type { Transaction } from '../transaction';
import { type CellFault, fault, tooLong, unreadable } from './cell-fault';
import { cellText } from './cell-text';
import type { CellColumn } from './columns';
import { splitList } from './lists';
import { writeNext } from './next-cell';
import { type CellReader, type FieldColumn, readCell } from './read-cell';
import { readShares } from './read-next';
import type { Speeches } from './speech';
import { type TableIndex, tableIndex } from './table-index';

export interface CellWriter {
  /** Takes a text into a cell. Returns why not, and then the cell is as it was. */
  write(step: Id, column: CellColumn, text: string): CellFault | null;
  /** The steps whose box or cell is another now, or that are new: their cells must be settled. */
  readonly moved: ReadonlySet<Id>;
}

interface Work {
  readonly tx: Transaction;
  readonly speech: Speeches;
  readonly index: TableIndex;
  readonly moved: Set<Id>;
  /** The goals that the act has named so far, by stage. */
  readonly gathered: Map<Id, readonly string[]>;
  /** True for what was typed into the cell, in view of what stood there. */
  readonly typed: boolean;
  readonly apart: ReadonlySet<CellColumn>;
  /** Who writes remarks; null when nobody says. */
  readonly author: string | null;
}

type Write = (work: Work, step: Step, text: string) => CellFault | null;

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

/** All rows of a stage have its goals: what several rows of a sheet say of them counts together. */
const goals: Write = ({ tx, typed, gathered }, { stage: of }, text) => {
  const names = [...(typed ? [] : (gathered.get(of) ?? [])), ...splitList(text)];
  gathered.set(of, names);
  setGoals(tx, of, names);
  return null;
};

const review: Write = ({ tx, author }, { id }, text) => {
  setRemarks(tx, id, text.split('\n'), author);
  return null;
};

const probability: Write = ({ tx, index }, step, text) => {
  const ways = index.ways(step.id);
  const shares = text === '' ? ways.map(() => null) : readShares(text);
  if (shares === null) return fault('notShares', { text });
  if (shares.length !== ways.length) return fault('shareCount', { count: ways.length });
  for (const [i, { id }] of ways.entries()) setConnection(tx, id, { probability: shares[i] ?? null });
  return null;
};

/** How the cells of a step are read in view of what stands in them. */
function readerFor({ tx, speech, apart }: Work, step: Step, column: FieldColumn): CellReader {
  const { draft } = tx;
  const timed = column === 'deadline' || column === 'workTime' || column === 'waitTime';
  return {
    speeches: speech.reads,
    currency: step.cost?.currency ?? draft.project.currency,
    unit: timed ? (step[column]?.unit ?? null) : null,
    apart,
    isKnown: (list, called) =>
      Object.values(list === 'actions' ? draft.project.ownActions : draft[list]).some(
        (record: { readonly name: string }) => record.name === called,
      ),
  };
}

const field =
  (column: FieldColumn): Write =>
  (work, step, text) => {
    const read =
      column === 'kind' && text === '' ? null : readCell(column, text, readerFor(work, step, column));
    if (!read) return unreadable(column, text);
    setNamedFields(work.tx, step.id, read);
    if (column === 'kind') work.moved.add(step.id);
    return null;
  };

/** It is told of the steps before: nothing is written here, and what stands here is no change. */
const previous: Write = ({ tx, speech }, step, text) => {
  const now = documentNow(tx);
  const isSame = speech.reads.some((one) => cellText(now, step, 'previous', one) === text);
  return isSame ? null : fault('notHere');
};

const PLACED: Readonly<Record<Exclude<CellColumn, FieldColumn> | 'name', Write>> = {
  name,
  stage,
  team,
  goals,
  review,
  probability,
  previous,
  next: ({ tx, index, typed, speech, moved }, step, text) =>
    writeNext(tx, step, text, {
      index,
      typed,
      speeches: speech.reads,
      onMade: (id) => void moved.add(id),
    }),
};

const isPlaced = (column: CellColumn): column is keyof typeof PLACED => Object.hasOwn(PLACED, column);

/** Text as a field keeps it: no carriage returns, no space at the ends. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .trim();

interface WriterOptions {
  /** By hand, one cell; otherwise from a sheet. */
  readonly typed?: boolean;
  /** The columns that are written to: parts with columns of their own are left out of others. */
  readonly columns?: Iterable<CellColumn>;
  /** Who writes remarks; null when nobody says. */
  readonly author?: string | null;
}

/** Writes into cells of one map as long as the act goes on. */
export function cellWriter(
  tx: Transaction,
  map: Id,
  speech: Speeches,
  { typed = false, columns = [], author = null }: WriterOptions = {},
): CellWriter {
  const work: Work = {
    tx,
    speech,
    typed,
    index: tableIndex(tx, map, speech.reads),
    moved: new Set(),
    gathered: new Map(),
    apart: new Set(columns),
    author,
  };
  return {
    moved: work.moved,
    write(id, column, given) {
      const text = clean(given);
      const step = tx.draft.steps[id];
      if (!step) return null;
      return tooLong(text) ?? (isPlaced(column) ? PLACED[column] : field(column))(work, step as Step, text);
    },
  };
}
