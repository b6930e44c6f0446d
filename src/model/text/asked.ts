// Which columns make sense for a kind of step: an end has no deadline, a bar nobody who is responsible.
import type { StepKindId } from '../ids';
import type { ColumnId } from './columns';

const PLACE: readonly ColumnId[] = [
  'name',
  'stage',
  'team',
  'kind',
  'purpose',
  'notes',
  'goals',
  'review',
  'previous',
];
const END: ReadonlySet<ColumnId> = new Set([...PLACE, 'metrics']);

const ASKED: Readonly<Partial<Record<StepKindId, ReadonlySet<ColumnId>>>> = {
  start: new Set([...END, 'next', 'probability', 'share']),
  parallel: new Set([...PLACE, 'next', 'probability']),
  wait: new Set([
    ...PLACE,
    'responsible',
    'completion',
    'next',
    'probability',
    'deadline',
    'forms',
    'systems',
    'metrics',
    'waitTime',
  ]),
  note: new Set(['name', 'stage', 'team', 'kind']),
  'end-won': END,
  'end-lost': END,
  'end-parked': END,
};

/** True when the column is about such a step. */
export const isAsked = (kind: StepKindId, column: ColumnId): boolean =>
  ASKED[kind]?.has(column) ?? column !== 'share';

/** What a step of work should not be without. */
export const MISSED: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'responsible',
  'action',
  'completion',
  'next',
]);
