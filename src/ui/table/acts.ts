// What the table changes: each function is one act with one undo, and leaves the boxes of every cell of the chart apart.
import type { Id } from '../../base/id';
import { placeArrived } from '../../layout/place-arrived';
import { settleSteps } from '../../layout/settle';
import { showSteps } from '../../model/commands/show-steps';
import type { ProjectDocument } from '../../model/document';
import type { CellFault } from '../../model/text/cell-fault';
import { cellText } from '../../model/text/cell-text';
import { type CellWriter, cellWriter } from '../../model/text/cell-writer';
import type { CellColumn } from '../../model/text/columns';
import type { Speeches } from '../../model/text/speech';
import type { ActLabel, Transaction } from '../../model/transaction';
import { takeBirth } from '../actions/acts/steps';
import type { ProjectSession } from '../project-session';
import { glideNext, signature, useSession } from '../session';

/** What acts of the table work on. */
export interface TableSource {
  readonly project: ProjectSession;
  readonly map: Id;
  readonly speech: Speeches;
}

/** A text for a cell. */
export interface CellChange {
  readonly row: Id;
  readonly column: CellColumn;
  readonly text: string;
}

/** A text that a cell did not take. */
export interface NotTaken extends CellChange {
  readonly fault: CellFault;
}

/** After "Undo": what one changed cell is called. */
function labelOf({ column, text }: CellChange): ActLabel {
  if (column === 'name') return { key: 'renameStep', values: { name: text } };
  if (column === 'stage' || column === 'team') return { key: 'moveSteps', values: { count: 1, name: '' } };
  if (column === 'kind') return { key: 'changeKind', values: { count: 1, name: '' } };
  return { key: `edit.${column}` };
}

/** The cell that a new step was in before. */
const NOWHERE = { lane: '', stage: '' } as const;

/** Settles what has grown or moved since `before`, and shows it; what came to another cell stands with what it belongs to there. */
export function settle(tx: Transaction, map: Id, moved: ReadonlySet<Id>, before: ProjectDocument): void {
  if (moved.size === 0) return;
  const arrived = [...moved].flatMap((id) => {
    const [was = NOWHERE, now] = [before.steps[id], tx.draft.steps[id]];
    const isElsewhere = now && (was.lane !== now.lane || was.stage !== now.stage);
    return isElsewhere ? [[id, was] as const] : [];
  });
  placeArrived(tx, new Map(arrived));
  settleSteps(tx, map, [...moved]);
  showSteps(tx, [...moved]);
}

/** Takes what was typed into a cell. Returns why not; nothing has changed then. */
export function writeCell({ project, map, speech }: TableSource, change: CellChange): CellFault | null {
  const { store } = project;
  const step = store.document().steps[change.row];
  if (!step || useSession.getState().readOnly) return null;
  if (cellText(store.document(), step, change.column, speech.writes) === change.text) return null;
  if (change.column === 'stage' || change.column === 'team') glideNext();
  const before = store.document();
  const birth = change.column === 'name' ? takeBirth(change.row) : null;
  const fault = store.transact(
    birth?.label ?? labelOf(change),
    (tx) => {
      const writer = cellWriter(tx, map, speech, { typed: true, author: signature() });
      const fault = writer.write(change.row, change.column, change.text);
      if (!fault) settle(tx, map, writer.moved, before);
      return fault;
    },
    { map, ...(birth ? { mergeKey: birth.mergeKey } : {}) },
  );
  const now = store.document().steps[change.row];
  if (now && (now.lane !== step.lane || now.stage !== step.stage)) revealMoved(change.row);
  return fault;
}

/** Shows where a step went, also after the next row was gone on to, which is shown in the same frame. */
function revealMoved(step: Id): void {
  requestAnimationFrame(() => useSession.getState().camera?.reveal([step]));
}

/** Takes texts into many cells, as far as they take them. */
export function writeCells(
  { project, map, speech }: TableSource,
  label: ActLabel,
  changes: readonly CellChange[],
): readonly NotTaken[] {
  if (changes.length === 0 || useSession.getState().readOnly) return [];
  const before = project.store.document();
  return project.store.transact(
    label,
    (tx) => {
      const writer = cellWriter(tx, map, speech, { columns: changes.map(({ column }) => column) });
      const refused = writeAll(writer, changes);
      settle(tx, map, writer.moved, before);
      return refused;
    },
    { map },
  );
}

/** Names first and what names others last, so that new names are known. */
export function writeAll(writer: CellWriter, changes: readonly CellChange[]): NotTaken[] {
  const phase = ({ column }: CellChange): number =>
    column === 'probability'
      ? 3
      : column === 'next' || column === 'target'
        ? 2
        : column === 'name' || column === 'kind'
          ? 0
          : 1;
  return changes
    .toSorted((a, b) => phase(a) - phase(b))
    .flatMap((change) => {
      const fault = writer.write(change.row, change.column, change.text);
      return fault ? [{ ...change, fault }] : [];
    });
}

/** Empties cells. Stage, team and kind are left: every step has them. */
export function clearCells(
  source: TableSource,
  cells: readonly Omit<CellChange, 'text'>[],
  key = 'clearCells',
): void {
  const kept: readonly CellColumn[] = ['stage', 'team', 'kind', 'previous'];
  const document = source.project.store.document();
  const full = cells.filter(({ row, column }) => {
    const step = document.steps[row];
    return step && !kept.includes(column) && cellText(document, step, column, source.speech.writes) !== '';
  });
  writeCells(
    source,
    { key, values: { count: full.length } },
    full.map((cell) => ({ ...cell, text: '' })),
  );
}
