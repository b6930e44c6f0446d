// A whole project from a sheet: its stages and teams, a step for each line, and the connections between them.
import type { Id, NewId } from '../../base/id';
import { addStep } from '../commands/add-step';
import type { Project, ProjectDocument } from '../document';
import type { StepKindId } from '../ids';
import { newProject } from '../new-project';
import { lanesOf, mapsOf, stagesOf } from '../queries';
import { createProjectStore } from '../store';
import { kindByName } from '../text/kind-by-name';
import { readNext } from '../text/read-next';
import type { Transaction } from '../transaction';
import type { CellFault } from './cell-fault';
import { type CellWriter, cellWriter } from './cell-writer';
import { COLUMN_IDS, type ColumnId } from './columns';
import { folded, splitList, type TableSpeech } from './speech';
import { tableIndex } from './table-index';

/** The most lines that become steps. */
export const MOST_ROWS = 2_000;

export interface TableSource {
  /** The lines without headings. */
  readonly cells: readonly (readonly string[])[];
  /** The number of the first of them in the sheet, counted from 1. */
  readonly firstRow: number;
  /** What each column is; null = not taken. */
  readonly columns: readonly (ColumnId | null)[];
  readonly name: string;
  readonly map: string;
  readonly language: Project['language'];
  readonly currency: string;
  readonly speech: TableSpeech;
  /** Stage and team of the lines that name none. */
  readonly unnamed: { readonly stage: string; readonly team: string };
}

/** What was not taken, by line of the sheet. */
export interface RowFault {
  readonly row: number;
  /** Null: the whole line. */
  readonly column: ColumnId | null;
  readonly text: string;
  readonly fault:
    | CellFault
    | { readonly key: 'noName' | 'tooManyRows'; readonly values: CellFault['values'] };
}

export interface TableProject {
  /** Not placed yet: steps lie in a row in each cell. */
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly faults: readonly RowFault[];
}

interface Line {
  readonly row: number;
  readonly texts: ReadonlyMap<ColumnId, string>;
  readonly name: string;
  readonly stage: string;
  readonly team: string;
}

const NUMBERED = /^\s*\d+\s*[.、)） ]\s*(?=\S)/u;

/** The lines that have a name. A stage or team that is left out is that of the line above, as in merged cells. */
function linesOf({ cells, columns, firstRow, unnamed }: TableSource, faults: RowFault[]): Line[] {
  const last = { ...unnamed };
  const lines: Line[] = [];
  for (const [i, row] of cells.entries()) {
    const texts = new Map<ColumnId, string>();
    for (const [at, column] of columns.entries()) if (column) texts.set(column, (row[at] ?? '').trim());
    last.stage = texts.get('stage') || last.stage;
    last.team = texts.get('team') || last.team;
    if ([...texts.values()].every((text) => text === '')) continue;
    const name = (texts.get('name') ?? '').replace(/\s*\n\s*/gu, ' ');
    const text = row.filter((cell) => cell.trim() !== '').join(' · ');
    const refuse = (key: 'noName' | 'tooManyRows', values: CellFault['values'] = {}): void =>
      void faults.push({ row: firstRow + i, column: null, text, fault: { key, values } });
    if (lines.length >= MOST_ROWS) {
      refuse('tooManyRows', { most: MOST_ROWS });
      break;
    }
    if (name === '') refuse('noName');
    else lines.push({ row: firstRow + i, texts, name, ...last });
  }
  return lines;
}

/** Each once, in order; numbers before all of them are their order and no part of their names. */
function bandsOf(names: readonly string[]): Map<string, string> {
  const bands = new Map<string, string>();
  for (const name of names) if (!bands.has(folded(name))) bands.set(folded(name), name);
  const numbered = bands.size > 1 && [...bands.values()].every((name) => NUMBERED.test(name));
  if (numbered) for (const [key, name] of bands) bands.set(key, name.replace(NUMBERED, ''));
  return bands;
}

/** Numbers in "next" mean lines where no step is called so. */
function nextNames(text: string, lines: readonly Line[]): string {
  const names = new Set(lines.map(({ name }) => folded(name)));
  return splitList(text)
    .map((part) => (/^\d+$/u.test(part) && !names.has(part) ? (lines[Number(part) - 1]?.name ?? part) : part))
    .join('\n');
}

const PLACED: readonly ColumnId[] = ['name', 'stage', 'team', 'kind'];
const LATE: readonly ColumnId[] = ['next', 'probability'];
const REST = COLUMN_IDS.filter((column) => !PLACED.includes(column) && !LATE.includes(column));

/** First box of a cell and the way to the next, px: somewhere, until it is tidied. */
const SPOT = { x: 17, y: 16, by: 170 } as const;

function addLines(tx: Transaction, map: Id, lines: readonly Line[], source: TableSource): Id[] {
  const index = tableIndex(tx, map, source.speech);
  const filled = new Map<string, number>();
  const stages = bandsOf(lines.map(({ stage }) => stage));
  const names = new Set(lines.map((line) => folded(line.name)));
  const named = (text: string) => (names.has(folded(text)) ? text : null);
  return lines.map(({ texts, name, stage, team }) => {
    const cell = { lane: index.lane(team), stage: index.stage(stages.get(folded(stage)) ?? stage) };
    const count = filled.get(`${cell.lane} ${cell.stage}`) ?? 0;
    filled.set(`${cell.lane} ${cell.stage}`, count + 1);
    const { ways } = readNext(nextNames(texts.get('next') ?? '', lines), named);
    const kind = index.kind(texts.get('kind') ?? '') ?? kindByName(name, source.speech.reads, ways);
    return addStep(tx, {
      map,
      ...cell,
      kind: kind as StepKindId,
      name,
      x: SPOT.x + count * SPOT.by,
      y: SPOT.y,
    });
  });
}

function write(writer: CellWriter, ids: readonly Id[], lines: readonly Line[], faults: RowFault[]): void {
  const fill = (columns: readonly ColumnId[]): void => {
    for (const [i, { texts, row }] of lines.entries())
      for (const column of columns) {
        const text = texts.get(column) ?? '';
        const given = column === 'next' ? nextNames(text, lines) : text;
        const fault = text === '' ? null : writer.write(ids[i] ?? '', column, given);
        if (fault) faults.push({ row, column, text, fault });
      }
  };
  fill(REST);
  for (const column of LATE) fill([column]);
}

/** The project of a sheet. Nothing in it is run or followed; what cannot be taken is said by line. Null: no line has a name. */
export function tableProject(source: TableSource, newId: NewId, now: () => string): TableProject | null {
  const faults: RowFault[] = [];
  const lines = linesOf(source, faults);
  if (lines.length === 0) return null;
  const { name, language, currency } = source;
  const named = (bands: ReadonlyMap<string, string>) => [...bands.values()].map((band) => ({ name: band }));
  const document = newProject(
    {
      name,
      language,
      currency,
      map: source.map,
      stages: named(bandsOf(lines.map(({ stage }) => stage))),
      teams: named(new Map(lines.map(({ team }) => [folded(team), team]))),
    },
    newId,
  );
  const store = createProjectStore(document, { newId, now });
  const map = mapsOf(document)[0]?.id ?? '';
  store.transact({ key: 'change' }, (tx) => {
    const ids = addLines(tx, map, lines, source);
    const writer = cellWriter(tx, map, source.speech);
    write(writer, ids, lines, faults);
    if (lines.some(({ texts }) => (texts.get('next') ?? '') !== '')) return;
    for (const [i, id] of ids.entries()) {
      const before = ids[i - 1];
      if (before !== undefined && !tx.draft.steps[before]?.kind.startsWith('end-')) writer.lead(before, id);
    }
  });
  return { document: store.document(), map, faults: faults.sort((a, b) => a.row - b.row) };
}

/** How many stages and teams a project has, for its preview. */
export const bandCounts = (document: ProjectDocument, map: Id) => ({
  stages: stagesOf(document, map).length,
  teams: lanesOf(document, map).length,
});
