// What happens to whole rows: inserted after another, pasted as new ones.
import type { Id } from '../../base/id';
import { boxSize, cellBox, CELL, directionOf } from '../../layout/map-geometry';
import { settleSteps } from '../../layout/settle';
import { moveSteps } from '../../model/commands/move-steps';
import { pastePlan } from '../../model/commands/paste-plan';
import { showSteps } from '../../model/commands/show-steps';
import type { ProjectDocument, Step } from '../../model/document';
import { documentNow } from '../../model/draft-record';
import { connectionsOf, lanesOf, stagesOf, stepsIn } from '../../model/queries';
import { waysOf } from '../../model/text/cell-text';
import { cellWriter } from '../../model/text/cell-writer';
import type { ReadColumn } from '../../model/text/columns';
import { phasesOf, surroundings } from '../../model/text/plan';
import { planRows, sheetColumns } from '../../model/text/plan-sheet';
import type { Transaction } from '../../model/transaction';
import { placeBeside } from '../actions/acts/place-beside';
import { addNewStep } from '../actions/acts/steps';
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
  const document = project.store.document();
  const before = after === null ? undefined : document.steps[after];
  const beside = before ? placeBeside(project, before.id, 'activity') : null;
  const place = beside ?? { ...firstCell(document, map), x: CELL.edge, y: CELL.edge };
  const ways = before ? waysOf(document, before) : [];
  const leads = before && !before.kind.startsWith('end-') && before.kind !== 'note';
  return addNewStep(project, map, {
    kind: 'activity',
    name: '',
    place,
    after: leads && ways.length === 0 ? before.id : undefined,
    on: leads && ways.length === 1 ? ways[0]?.id : undefined,
  });
}

const isLone = (document: ProjectDocument, map: Id, id: Id): boolean =>
  connectionsOf(document, map).every(({ from, to }) => from !== id && to !== id);

/**
 * A new step that nothing leads to is read where it lies: right behind the step it comes after, also where others lie further on
 * in their cell; so it goes below them all.
 */
function placeLone(tx: Transaction, map: Id, id: Id, after: Id | null): void {
  const now = documentNow(tx);
  const [step, before] = [now.steps[id], now.steps[after ?? '']];
  if (!step || !before || step.lane !== before.lane || step.stage !== before.stage) return;
  const direction = directionOf(now, map);
  const [along, across] = direction === 'vertical' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const others = stepsIn(now, step.lane, step.stage).filter((other) => other.id !== id);
  if (!others.some((other) => other[along] > before[along])) return;
  const boxes = others.map((other) => cellBox(other, direction));
  const far = Math.max(...boxes.map((box) => (across === 'y' ? box.y + box.height : box.x + box.width)));
  const place = { x: CELL.edge, y: CELL.edge, [along]: before[along], [across]: far + GAP };
  moveSteps(tx, [{ id, lane: step.lane, stage: step.stage, ...place }]);
}

/** New steps at the ends of their cells, one after the other. */
function placeAtEnds(tx: Transaction, map: Id, ids: readonly Id[], after: Id | null): void {
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
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0 && isLone(now, map, only)) placeLone(tx, map, only, after);
  settleSteps(tx, map, ids);
  showSteps(tx, ids);
}

export interface PastedBlock {
  /** Texts for rows that are there. */
  readonly changes: readonly CellChange[];
  /** Texts of new rows, by column. */
  readonly added: readonly ReadonlyMap<ReadColumn, string>[];
  /** The row that the new ones come after; null = none. */
  readonly after: Id | null;
}

export interface Pasted {
  readonly made: readonly Id[];
  readonly refused: readonly NotTaken[];
}

/** Makes a step for each new line, as pasting on the chart does; what is not said of stage and team is that of the row above. */
function addRows(
  tx: Transaction,
  { map, speech }: TableSource,
  { added, after }: Omit<PastedBlock, 'changes'>,
): Pasted {
  if (added.length === 0) return { made: [], refused: [] };
  const now = documentNow(tx);
  const columns = [...new Set(added.flatMap((texts) => [...texts.keys()]))];
  const lines = added.map((texts) => columns.map((column) => texts.get(column) ?? ''));
  const headed = sheetColumns(
    columns,
    columns.map((column) => speech.writes.columns[column]),
  );
  const plan = planRows(lines, headed, surroundings(now, map, speech.reads));
  const last = now.steps[after ?? ''];
  const isFree = last !== undefined && waysOf(now, last).length === 0;
  const made = pastePlan(tx, {
    map,
    plan: { ...plan, phases: phasesOf(plan, speech.reads), remarks: [] },
    at: last ? { lane: last.lane, stage: last.stage } : firstCell(now, map),
    after: plan.inOrder && isFree ? last.id : null,
  });
  const refused = plan.faults.flatMap(({ line, column, text, fault }): NotTaken[] => {
    const row = made[plan.lines.findLastIndex((one) => one <= line)];
    return row === undefined || column === 'number' ? [] : [{ row, column: column ?? 'name', text, fault }];
  });
  return { made, refused };
}

const isName = ({ column }: CellChange): boolean => column === 'name' || column === 'kind';

/** Writes a pasted block: cells into the rows that are there, a new step for every further line. */
export function pasteBlock(source: TableSource, { changes, added, after }: PastedBlock): Pasted {
  const { project, map, speech } = source;
  if (useSession.getState().readOnly) return { made: [], refused: [] };
  const key = added.length > 0 ? 'pasteRows' : 'pasteCells';
  const count = added.length > 0 ? added.length : changes.length;
  const before = project.store.document();
  return project.store.transact(
    { key, values: { count } },
    (tx) => {
      const options = { columns: changes.map(({ column }) => column) };
      // The new lines may speak of new names, and the old ones of new lines.
      const naming = cellWriter(tx, map, speech, options);
      const misnamed = writeAll(naming, changes.filter(isName));
      const { made, refused } = addRows(tx, source, { added, after });
      const writer = cellWriter(tx, map, speech, options);
      const others = writeAll(
        writer,
        changes.filter((change) => !isName(change)),
      );
      settle(tx, map, new Set([...naming.moved, ...writer.moved]), before);
      if (made.length > 0) placeAtEnds(tx, map, made, after);
      return { made, refused: [...misnamed, ...others, ...refused] };
    },
    { map },
  );
}
