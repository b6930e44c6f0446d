// What happens to whole rows: inserted after another, pasted as new ones.
import type { Id } from '../../base/id';
import { boxSize, cellBox, CELL, directionOf } from '../../layout/map-geometry';
import { settleSteps } from '../../layout/settle';
import { addStep } from '../../model/commands/add-step';
import { connectSteps } from '../../model/commands/connect-steps';
import { insertOnConnection } from '../../model/commands/insert-on-connection';
import { moveSteps } from '../../model/commands/move-steps';
import { showSteps } from '../../model/commands/show-steps';
import type { ProjectDocument, Step } from '../../model/document';
import { documentNow } from '../../model/draft-record';
import { lanesOf, stagesOf, stepsIn } from '../../model/queries';
import { waysOf } from '../../model/table/cell-text';
import { type CellWriter, cellWriter } from '../../model/table/cell-writer';
import type { ColumnId } from '../../model/table/columns';
import type { Transaction } from '../../model/transaction';
import { placeBeside } from '../actions/acts/steps';
import { useSession } from '../session';
import { type CellChange, type NotTaken, type TableSource, settle, writeAll } from './acts';

/** Between new boxes, px. */
const GAP = 32;

type Cell = Pick<Step, 'lane' | 'stage'>;

const firstCell = (document: ProjectDocument, map: Id): Cell => ({
  lane: lanesOf(document, map)[0]?.id ?? '',
  stage: stagesOf(document, map)[0]?.id ?? '',
});

/** Adds a step after another, on the way to what comes next where there is one way; at the start of the map after none. */
export function insertRow({ project, map }: TableSource, after: Id | null): Id | null {
  if (useSession.getState().readOnly) return null;
  const { store } = project;
  const document = store.document();
  const before = after === null ? undefined : document.steps[after];
  const place = before ? placeBeside(project, before.id, 'activity') : null;
  const at = place ?? { ...firstCell(document, map), x: CELL.edge, y: CELL.edge };
  const ways = before ? waysOf(document, before) : [];
  const [way] = ways;
  return store.transact(
    { key: 'addStep', values: { kind: 'activity' } },
    (tx) => {
      const id = addStep(tx, { map, kind: 'activity', name: '', ...at });
      const leads = before && !before.kind.startsWith('end-') && before.kind !== 'note';
      if (leads && way && ways.length === 1) insertOnConnection(tx, { connection: way.id, step: id });
      else if (leads && ways.length === 0) connectSteps(tx, { from: before.id, to: id });
      settleSteps(tx, map, [id]);
      showSteps(tx, [id]);
      return id;
    },
    { map },
  );
}

/** New steps at the ends of their cells, one after the other. */
function placeAtEnds(tx: Transaction, map: Id, ids: readonly Id[]): void {
  const now = documentNow(tx);
  const direction = directionOf(now, map);
  const along = direction === 'vertical' ? 'y' : 'x';
  const made = new Set(ids);
  const ends = new Map<string, number>();
  for (const id of ids) {
    const step = now.steps[id];
    if (!step) continue;
    const key = `${step.lane} ${step.stage}`;
    const boxes = stepsIn(now, step.lane, step.stage)
      .filter((other) => !made.has(other.id))
      .map((other) => cellBox(other, direction));
    const far = boxes.map((box) => (along === 'x' ? box.x + box.width : box.y + box.height) + GAP);
    const start = ends.get(key) ?? Math.max(CELL.edge, ...far);
    const { width, height } = boxSize(step.kind, step.name, direction);
    moveSteps(tx, [{ id, lane: step.lane, stage: step.stage, x: CELL.edge, y: CELL.edge, [along]: start }]);
    ends.set(key, start + (along === 'x' ? width : height) + GAP);
  }
  settleSteps(tx, map, ids);
  showSteps(tx, ids);
}

/** Connects steps in order, each to the next, unless it is an end. */
function chain(tx: Transaction, ids: readonly Id[], writer: CellWriter): void {
  for (const [i, to] of ids.entries()) {
    const from = ids[i - 1];
    const kind = tx.draft.steps[from ?? '']?.kind;
    if (from !== undefined && kind && !kind.startsWith('end-') && kind !== 'note') writer.lead(from, to);
  }
}

export interface PastedBlock {
  /** Texts for rows that are there. */
  readonly changes: readonly CellChange[];
  /** Texts of new rows, by column. */
  readonly added: readonly ReadonlyMap<ColumnId, string>[];
  /** The row that the new ones come after; null = none. */
  readonly after: Id | null;
}

export interface Pasted {
  readonly made: readonly Id[];
  readonly refused: readonly NotTaken[];
}

/** Writes a pasted block: cells into the rows that are there, a new step for every further line, connected in order unless it says what comes next. */
export function pasteBlock(
  { project, map, speech }: TableSource,
  { changes, added, after }: PastedBlock,
): Pasted {
  const { store } = project;
  if (useSession.getState().readOnly) return { made: [], refused: [] };
  const key = added.length > 0 ? 'pasteRows' : 'pasteCells';
  const count = added.length > 0 ? added.length : changes.length;
  return store.transact(
    { key, values: { count } },
    (tx) => {
      const last = tx.draft.steps[after ?? ''];
      const free = last ? waysOf(documentNow(tx), last as Step).length === 0 : false;
      const cell = last ? { lane: last.lane, stage: last.stage } : firstCell(documentNow(tx), map);
      const made = added.map(() => addStep(tx, { map, kind: 'activity', name: '', ...cell, x: 0, y: 0 }));
      const writer = cellWriter(tx, map, speech);
      const fresh = added.flatMap((texts, i): CellChange[] =>
        [...texts].flatMap(([column, text]) => (text === '' ? [] : [{ row: made[i] ?? '', column, text }])),
      );
      inheritCells(made, added, writer);
      const refused = writeAll(writer, [...changes, ...fresh]);
      if (!fresh.some(({ column }) => column === 'next'))
        chain(tx, after && free ? [after, ...made] : made, writer);
      settle(tx, map, { ...writer, moved: new Set([...writer.moved].filter((id) => !made.includes(id))) });
      if (made.length > 0) placeAtEnds(tx, map, made);
      return { made, refused };
    },
    { map },
  );
}

/** A new row that names no stage or team lies where the row above it lies. */
function inheritCells(made: readonly Id[], added: PastedBlock['added'], writer: CellWriter): void {
  for (const column of ['stage', 'team'] as const) {
    let text = '';
    for (const [i, id] of made.entries()) {
      const own = added[i]?.get(column) ?? '';
      if (own === '' && text !== '') writer.write(id, column, text);
      text = own || text;
    }
  }
}
