// A whole project from a sheet: its stages and teams, a step for each line, and the connections between them.
import type { Id, NewId } from '../../base/id';
import { pastePlan } from '../commands/paste-plan';
import type { Project, ProjectDocument } from '../document';
import { draftRecord } from '../draft-record';
import { newProject } from '../new-project';
import { lanesOf, mapsOf, stagesOf } from '../queries';
import { createProjectStore } from '../store';
import type { Transaction } from '../transaction';
import { type CellFault, fault } from './cell-fault';
import type { ReadColumn } from './columns';
import { foldName } from './fold';
import { phasesOf, type PlannedStep } from './plan';
import { planRows, sheetColumns } from './plan-sheet';
import type { SheetCell } from './sheet';
import type { Speeches } from './speech';

/** The most lines that become steps. */
export const MOST_ROWS = 2_000;

export interface TableSource {
  /** The lines without headings. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** The number of the first of them in the sheet, counted from 1. */
  readonly firstRow: number;
  /** What each column is; null = not taken. */
  readonly columns: readonly (ReadColumn | null)[];
  /** What each column is headed; none where nothing is. */
  readonly headings?: readonly string[];
  readonly name: string;
  readonly map: string;
  readonly language: Project['language'];
  readonly currency: string;
  readonly speech: Speeches;
  /** Stage and team of the lines that name none. */
  readonly unnamed: { readonly stage: string; readonly team: string };
}

/** What was not taken as it stands, by line of the sheet. */
export interface RowFault {
  readonly row: number;
  /** Null: the whole line. */
  readonly column: ReadColumn | null;
  readonly text: string;
  readonly fault: CellFault;
}

export interface TableProject {
  /** Not placed yet: steps lie in a row in each cell. */
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly faults: readonly RowFault[];
}

/** How many lines are read: as many as there are steps for. */
function linesRead({ cells, columns }: TableSource): number {
  const at = columns.indexOf('name');
  let steps = 0;
  const beyond = cells.findIndex((row) => (row[at] ?? '').trim() !== '' && ++steps > MOST_ROWS);
  return at < 0 || steps === 0 ? 0 : beyond < 0 ? cells.length : beyond;
}

/** The plan of the lines. Columns that are not taken are left out. */
function planOf(source: TableSource, lines: number) {
  const { columns, headings = [], speech, currency } = source;
  const named = columns.map((means, at) => headings[at] || (means ? speech.writes.columns[means] : ''));
  const taken = sheetColumns(columns, named).filter(({ means }) => means !== null);
  const around = { speeches: speech.reads, currency, teams: [], stages: [], steps: [] };
  return planRows(source.cells.slice(0, lines), taken, around);
}

/** First box of a cell and the way to the next, px: somewhere, until it is tidied. */
const SPOT = { x: 17, y: 16, by: 170 } as const;

function setInRows(tx: Transaction, ids: readonly Id[]): void {
  const filled = new Map<string, number>();
  for (const id of ids) {
    const step = draftRecord(tx, 'steps', id);
    const cell = `${step.lane} ${step.stage}`;
    const count = filled.get(cell) ?? 0;
    filled.set(cell, count + 1);
    Object.assign(step, { x: SPOT.x + count * SPOT.by, y: SPOT.y });
  }
}

/** The names of the stages or teams of steps, each once, in order. */
function bandsOf(steps: readonly PlannedStep[], band: 'stage' | 'team', unnamed: string): string[] {
  const names = new Map<string, string>();
  for (const step of steps) {
    const name = step[band] ?? unnamed;
    if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}

/** The project of a sheet. Nothing in it is run or followed; what cannot be taken is said by line. Null: no line has a name. */
export function tableProject(source: TableSource, newId: NewId, now: () => string): TableProject | null {
  const { name, language, currency, firstRow, cells, unnamed, speech } = source;
  const lines = linesRead(source);
  if (lines === 0) return null;
  const plan = planOf(source, lines);
  const phases = phasesOf(plan, speech.reads);
  const stages = bandsOf(plan.steps, 'stage', unnamed.stage).map((one) => ({
    name: one,
    phase: phases.get(one) ?? null,
  }));
  const teams = bandsOf(plan.steps, 'team', unnamed.team).map((one) => ({ name: one }));
  const document = newProject({ name, language, currency, map: source.map, stages, teams }, newId);
  const store = createProjectStore(document, { newId, now });
  const map = mapsOf(document)[0]?.id ?? '';
  const at = { lane: lanesOf(document, map)[0]?.id ?? '', stage: stagesOf(document, map)[0]?.id ?? '' };
  store.transact({ key: 'change' }, (tx) => {
    const ids = pastePlan(tx, { map, plan: { ...plan, phases, remarks: [] }, at, after: null });
    setInRows(tx, ids);
  });
  const faults: RowFault[] = plan.faults.map(({ line, ...rest }) => ({ row: firstRow + line, ...rest }));
  if (lines < cells.length)
    faults.push({
      row: firstRow + lines,
      column: null,
      text: '',
      fault: fault('tooManyRows', { most: MOST_ROWS }),
    });
  return { document: store.document(), map, faults };
}

/** How many stages and teams a project has, for its preview. */
export const bandCounts = (document: ProjectDocument, map: Id) => ({
  stages: stagesOf(document, map).length,
  teams: lanesOf(document, map).length,
});
