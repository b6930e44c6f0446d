// Reads the cells of a table into a plan: a row is a step, its header says what the columns mean.
import { type DurationUnit, parseDuration } from '../../base/duration';
import { bracketOf, columnsOf, isHeaderRow, type ReadColumn } from './columns';
import { foldName } from './fold';
import { kindByName } from './kind-by-name';
import {
  bandNamed,
  leadsOn,
  named,
  type PastePlan,
  type PasteRemark,
  type PlannedStep,
  type PlannedWay,
  type Surroundings,
} from './plan';
import { type FieldColumn, readCell } from './read-cell';
import { readNext } from './read-next';
import type { Sheet, SheetCell } from './sheet';

/** A header is looked for in so many rows; titles may stand over it. */
const HEADER_WITHIN = 6;

interface Column {
  readonly at: number;
  /** Null: not known; what stands in it goes into the notes, under its heading. */
  readonly means: ReadColumn | null;
  readonly heading: string;
  readonly unit: DurationUnit | null;
}

/** A row as it was read: the step's own cells by column, and the rest. */
interface Row {
  readonly cells: Map<ReadColumn, string>;
  readonly notes: string[];
}

const textOf = (cell: SheetCell | undefined): string => (cell ?? '').trim();
const isEmpty = (row: readonly SheetCell[]): boolean => row.every((cell) => textOf(cell) === '');

/** The unit in brackets behind a heading: `Deadline (hours)`. */
function unitOf(heading: string): DurationUnit | null {
  const inner = bracketOf(heading);
  return inner === null ? null : (parseDuration(`1 ${inner}`, { unit: 'day', working: true })?.unit ?? null);
}

const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/** What columns without headings stand for: teams and stages that are known, numbers, then the first as the step. */
function guessedColumns(sheet: Sheet, around: Surroundings): Column[] {
  const width = Math.max(...sheet.map((row) => row.length));
  const taken = new Set<ReadColumn>();
  const meanings = Array.from({ length: width }, (_, at): ReadColumn | null => {
    const cells = sheet.map((row) => textOf(row[at])).filter((cell) => cell !== '');
    const guess: ReadColumn | null =
      share(cells, (cell) => bandNamed(cell, around.stages) !== null) >= 0.5
        ? 'stage'
        : share(cells, (cell) => bandNamed(cell, around.teams) !== null) >= 0.5
          ? 'team'
          : share(cells, (cell) => /^\d{1,4}[.、)]?$/u.test(cell)) >= 0.8
            ? 'number'
            : null;
    if (guess === null || taken.has(guess)) return null;
    taken.add(guess);
    return guess;
  });
  const first = meanings.findIndex(
    (means, at) => means === null && sheet.some((row) => textOf(row[at]) !== ''),
  );
  return meanings.map((means, at) => ({ at, means: at === first ? 'step' : means, heading: '', unit: null }));
}

function columnsIn(sheet: Sheet, around: Surroundings): { columns: Column[]; from: number } {
  const header = sheet
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => isHeaderRow(row.map((cell) => textOf(cell))));
  if (header < 0) return { columns: guessedColumns(sheet, around), from: 0 };
  const headings = (sheet[header] ?? []).map((cell) => textOf(cell).replace(/\s+/gu, ' '));
  const meanings = columnsOf(headings);
  // A table of steps names them somewhere: under the first heading that is not known.
  const naming = headings.findIndex((heading, at) => heading !== '' && meanings[at] === null);
  if (!meanings.includes('step') && naming >= 0) meanings[naming] = 'step';
  const width = Math.max(...sheet.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const heading = headings[at] ?? '';
    return { at, means: meanings[at] ?? null, heading, unit: unitOf(heading) };
  });
  return { columns, from: header + 1 };
}

/** Columns that hold on until something else stands in them: `Stage` is written once over many rows. */
const HOLDS: ReadonlySet<ReadColumn | null> = new Set<ReadColumn | null>(['stage', 'team']);

/** The rows of a sheet. One without a step goes on with the row before it, as where a step's cell is merged over several rows. */
function rowsIn(sheet: Sheet, columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  const held = new Map<number, string>();
  for (const line of sheet) {
    if (isEmpty(line)) continue;
    const filled = line.filter((cell) => textOf(cell) !== '');
    const stageAt = columns.find(({ means }) => means === 'stage')?.at;
    const isStep = columns.some(({ at, means }) => means === 'step' && textOf(line[at]) !== '');
    for (const { at, means } of columns) {
      const cell = line[at];
      if (textOf(cell) !== '') held.set(at, textOf(cell));
      else if (cell !== null && !HOLDS.has(means)) held.delete(at);
    }
    // A stage that stands alone in its row is a heading over the rows that follow.
    if (!isStep && filled.length === 1 && stageAt !== undefined && textOf(line[stageAt]) !== '') continue;
    const last = rows.at(-1);
    if (isStep || !last) rows.push(rowOf(line, columns, held));
    else addTo(last, line, columns);
  }
  return rows;
}

/** A text for the notes, under the heading of its column. */
const underHeading = ({ heading }: Column, text: string): string =>
  heading === '' ? text : `${heading}${/\p{Script=Han}/u.test(heading) ? '：' : ': '}${text}`;

function rowOf(
  line: readonly SheetCell[],
  columns: readonly Column[],
  held: ReadonlyMap<number, string>,
): Row {
  const row: Row = { cells: new Map(), notes: [] };
  for (const column of columns) {
    const { at, means } = column;
    const above = line[at] === null || HOLDS.has(means);
    const text = means === 'step' || !above ? textOf(line[at]) : (held.get(at) ?? '');
    if (text === '') continue;
    if (means === null) row.notes.push(underHeading(column, text));
    else row.cells.set(means, text);
  }
  return row;
}

function addTo(row: Row, line: readonly SheetCell[], columns: readonly Column[]): void {
  for (const column of columns) {
    const { at, means } = column;
    const text = textOf(line[at]);
    if (text === '' || means === 'stage' || means === 'team' || means === 'number') continue;
    if (means === null) row.notes.push(underHeading(column, text));
    else {
      const before = row.cells.get(means);
      if (before !== text) row.cells.set(means, before === undefined ? text : `${before}\n${text}`);
    }
  }
}

/** The columns that are read by themselves; the others are about a step's place or are put together with others. */
const APART: ReadonlySet<ReadColumn> = new Set(['stage', 'team', 'next', 'number', 'step', 'notes']);

function stepOf(row: Row, columns: readonly Column[], around: Surroundings) {
  const given = row.cells.get('step') ?? [...row.cells.values()][0] ?? row.notes[0] ?? '';
  const { name, notes: whole } = named(given);
  const targetsApart = columns.some(({ means }) => means === 'target');
  let fields: PlannedStep['fields'] = { name };
  const notes = [
    ...(whole ? [whole] : []),
    ...(row.cells.has('notes') ? [row.cells.get('notes') ?? ''] : []),
  ];
  let unread = 0;
  for (const column of columns) {
    const text = column.means === null || APART.has(column.means) ? undefined : row.cells.get(column.means);
    if (text === undefined) continue;
    const reader = { speeches: around.speeches, currency: around.currency, unit: column.unit, targetsApart };
    const read = readCell(column.means as FieldColumn, text, reader);
    if (read) fields = { ...fields, ...read };
    else {
      unread += 1;
      notes.push(underHeading(column, text));
    }
  }
  const said = [...notes, ...row.notes].join('\n');
  return { row, fields: said ? { ...fields, notes: said } : fields, unread };
}

/** The place in the list that a text means: a name, the nearest one below first, or a number of a row. */
function finder(rows: readonly Row[], steps: readonly PlannedStep[], around: Surroundings) {
  const byName = new Map<string, number[]>();
  for (const [i, { fields }] of steps.entries()) {
    const key = foldName(fields.name);
    byName.set(key, [...(byName.get(key) ?? []), i]);
  }
  const byNumber = new Map<string, number>();
  for (const [i, { cells }] of rows.entries()) {
    const number = foldName(cells.get('number') ?? '').replace(/[.、)]$/u, '');
    if (number !== '' && !byNumber.has(number)) byNumber.set(number, i);
  }
  const there = new Map(around.steps.map(({ id, name }) => [foldName(name), id]));
  return (text: string, from: number): number | string | null => {
    const key = foldName(text);
    const same = byName.get(key);
    if (same) return same.find((i) => i > from) ?? same.find((i) => i !== from) ?? from;
    const number = key.replace(/^(?:step|no\.?|步骤|第|#)\s*/u, '').replace(/\s*步?[.、)]?$/u, '');
    return byNumber.get(number) ?? there.get(key) ?? null;
  };
}

/** `End` and its like say that nothing follows. */
const NOTHING_FOLLOWS = /^(?:end|none|finish|-+|–|—|\/|n\/?a|无|结束|流程结束|完)$/iu;

function waysByNext(rows: readonly Row[], steps: readonly PlannedStep[], around: Surroundings) {
  const find = finder(rows, steps, around);
  const unknown: string[] = [];
  const ways = rows.flatMap(({ cells }, from): PlannedWay[] => {
    const text = cells.get('next');
    if (text === undefined) return [];
    if (NOTHING_FOLLOWS.test(text.trim()) && find(text, from) === null) return [];
    const read = readNext(text, (name) => find(name, from));
    unknown.push(...read.unknown);
    return read.ways.map((way) => ({ from, ...way }));
  });
  return { ways, unknown };
}

/** Each step leads to the next one that is no remark; ends lead nowhere. */
function waysByOrder(steps: readonly PlannedStep[]): PlannedWay[] {
  const flow = [...steps.keys()].filter((i) => steps[i]?.fields.kind !== 'note');
  return flow.slice(1).flatMap((to, i): PlannedWay[] => {
    const from = flow[i] ?? to;
    return leadsOn(steps[from]?.fields.kind) ? [{ from, to, label: null, probability: null }] : [];
  });
}

/** The first words of texts that are told of, so that a message stays short. */
const some = (texts: readonly string[]): string =>
  texts
    .slice(0, 3)
    .map((text) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`)
    .join(' ') + (texts.length > 3 ? ' …' : '');

/** What is told of a table: titles over it, columns that no field takes, cells that could not be read, next steps not found. */
function remarksOf(
  sheet: Sheet,
  { columns, from }: { readonly columns: readonly Column[]; readonly from: number },
  unread: number,
  unknown: readonly string[],
): PasteRemark[] {
  const titles = sheet.slice(0, Math.max(0, from - 1)).flatMap((row) => row.map(textOf).filter(Boolean));
  const strange = columns.filter(
    ({ at, means, heading }) =>
      means === null && heading !== '' && sheet.slice(from).some((row) => textOf(row[at])),
  );
  const remarks: PasteRemark[] = [];
  if (titles.length > 0) remarks.push({ key: 'heading', values: { text: titles.join(' ') } });
  if (strange.length > 0)
    remarks.push({ key: 'columns', values: { names: some(strange.map(({ heading }) => heading)) } });
  if (unread > 0) remarks.push({ key: 'unread', values: { count: unread } });
  if (unknown.length > 0)
    remarks.push({ key: 'ways', values: { count: unknown.length, names: some(unknown) } });
  return remarks;
}

/** The name of a row's stage or team, as it stands on the chart if it is there. */
function bandOf({ cells }: Row, column: 'stage' | 'team', names: readonly string[]): string | null {
  const text = cells.get(column)?.replace(/\s+/gu, ' ') ?? null;
  return text === null ? null : (bandNamed(text, names) ?? text);
}

/** The steps with the kind that their name and what follows tell, where no cell says it. */
function withKinds(
  steps: readonly PlannedStep[],
  ways: readonly PlannedWay[],
  { speeches }: Surroundings,
): PlannedStep[] {
  const from = steps.map((): PlannedWay[] => []);
  for (const way of ways) from[way.from]?.push(way);
  return steps.map(({ fields, ...place }, i) => {
    const kind = fields.kind ?? kindByName(fields.name, speeches, from[i]);
    return { ...place, fields: { ...fields, kind } };
  });
}

/** The plan of a table. Names of stages and teams that are there already are taken as they stand there. */
export function planSheet(sheet: Sheet, around: Surroundings): PastePlan {
  const head = columnsIn(sheet, around);
  const rows = rowsIn(sheet.slice(head.from), head.columns);
  const read = rows.map((row) => stepOf(row, head.columns, around));
  const named = read.map(({ row, fields }): PlannedStep => {
    const [stage, team] = [bandOf(row, 'stage', around.stages), bandOf(row, 'team', around.teams)];
    return { fields, stage, team };
  });
  const inOrder = !rows.some(({ cells }) => cells.has('next'));
  const said = inOrder ? { ways: [], unknown: [] } : waysByNext(rows, named, around);
  const steps = withKinds(named, said.ways, around);
  const ways = inOrder ? waysByOrder(steps) : said.ways;
  const unread = read.reduce((sum, one) => sum + one.unread, 0);
  return { steps, ways, inOrder, remarks: remarksOf(sheet, head, unread, said.unknown) };
}
