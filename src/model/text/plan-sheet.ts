// Reads the cells of a table into a plan: a row is a step, its header says what the columns mean.
import { type DurationUnit, parseDuration } from '../../base/duration';
import { type CellFault, fault, tooLong, unreadable } from './cell-fault';
import { guessColumns, titlesOver } from './column-guess';
import type { CellColumn, ReadColumn } from './columns';
import { bracketOf } from './headings';
import { kindByName } from './kind-by-name';
import { answersTo, endsSomehow, isEnd, plainOutcome } from './outcomes';
import { splitList } from './lists';
import {
  bandNamed,
  named,
  type PastePlan,
  type PasteRemark,
  type PlannedStep,
  type PlannedWay,
  type Surroundings,
  withoutNumbers,
  leadsOn,
} from './plan';
import { type FieldColumn, readCell } from './read-cell';
import type { Sheet, SheetCell } from './sheet';
import { rowsIn, type SheetColumn, type SheetRow, underHeading } from './sheet-rows';
import { orderedWays, saidWays, waysFromBefore, withShares } from './sheet-ways';

/** What was not taken as it stands. */
export interface LineFault {
  /** Its place among the lines that were read. */
  readonly line: number;
  /** Null: the whole line. */
  readonly column: ReadColumn | null;
  readonly text: string;
  readonly fault: CellFault;
}

/** The plan of rows. Texts that could not be read stand in the notes of their steps. */
interface RowsPlan extends Omit<PastePlan, 'remarks'> {
  /** The line of each step. */
  readonly lines: readonly number[];
  readonly faults: readonly LineFault[];
}

const textOf = (cell: SheetCell | undefined): string => (cell ?? '').trim();

/** The unit in brackets behind a heading: `Deadline (hours)`. */
function unitOf(heading: string): DurationUnit | null {
  const inner = bracketOf(heading);
  return inner === null ? null : (parseDuration(`1 ${inner}`, { unit: 'day', working: true })?.unit ?? null);
}

/** Columns as they are headed; without a heading texts are put into the notes as they are. */
export const sheetColumns = (
  columns: readonly (ReadColumn | null)[],
  headings: readonly string[],
): SheetColumn[] =>
  columns.map((means, at) => {
    const heading = headings[at] ?? '';
    return { at, means, heading, unit: unitOf(heading) };
  });

/** The columns that are read by themselves; the others are about a step's place or are put together with others. */
const APART: ReadonlySet<ReadColumn> = new Set<ReadColumn>([
  'stage',
  'team',
  'next',
  'previous',
  'probability',
  'number',
  'name',
  'notes',
  'goals',
  'review',
]);

const isField = (column: ReadColumn | null): column is FieldColumn => column !== null && !APART.has(column);

interface ReadStep {
  readonly row: SheetRow;
  readonly fields: PlannedStep['fields'];
  readonly faults: readonly LineFault[];
}

/** True for what a bar is called in the column of kinds: it needs no name. */
const isBar = (kind: string, { speeches, currency }: Surroundings): boolean =>
  kind !== '' && readCell('kind', kind, { speeches, currency })?.kind === 'parallel';

/** What a row says of its step alone. */
function stepOf(row: SheetRow, columns: readonly SheetColumn[], around: Surroundings): ReadStep {
  const isNamed = columns.some(({ means }) => means === 'name');
  const other = isNamed ? ([...row.cells.values()][0] ?? row.notes[0]) : undefined;
  const given = row.cells.get('name') ?? (isBar(row.cells.get('kind') ?? '', around) ? '' : other) ?? '';
  const { name, notes: whole } = named(given);
  const apart = new Set(columns.map(({ means }) => means as CellColumn));
  let fields: PlannedStep['fields'] = { name };
  const notes = [...(whole ? [whole] : []), row.cells.get('notes') ?? ''].filter((text) => text !== '');
  const faults: LineFault[] = [];
  for (const { means, unit, heading } of columns) {
    const text = isField(means) ? row.cells.get(means) : undefined;
    if (text === undefined || !isField(means)) continue;
    const { speeches, currency } = around;
    const read = readCell(means, text, { speeches, currency, unit, apart });
    if (read) fields = { ...fields, ...read };
    else {
      faults.push({ line: row.line, column: means, text, fault: unreadable(means, text) });
      notes.push(underHeading(heading, text));
    }
  }
  const said = [...notes, ...row.notes].join('\n');
  return { row, fields: said ? { ...fields, notes: said } : fields, faults };
}

/** What the names of stages or teams in a column are on the chart: as they stand there already, else without their numbers. */
function bandNames(rows: readonly SheetRow[], column: 'stage' | 'team', known: readonly string[]) {
  const found = new Map<string, string>();
  const texts = new Set(rows.flatMap(({ cells }) => cells.get(column) ?? []));
  for (const text of texts) found.set(text, bandNamed(text, known) ?? '');
  const fresh = [...texts].filter((text) => found.get(text) === '');
  for (const [i, name] of withoutNumbers(fresh).entries())
    found.set(fresh[i] ?? '', name.replace(/\s+/gu, ' '));
  return ({ cells }: SheetRow): string | null => found.get(cells.get(column) ?? '') ?? null;
}

/** The steps with the kind that their name and what follows tell, where no cell says it. */
function withKinds(
  steps: readonly PlannedStep[],
  ways: readonly PlannedWay[],
  rows: readonly SheetRow[],
  { speeches }: Surroundings,
): PlannedStep[] {
  const from = steps.map((): PlannedWay[] => []);
  for (const way of ways) from[way.from]?.push(way);
  return steps.map(({ fields, ...place }, i) => {
    const told = fields.kind ?? kindByName(fields.name, speeches, from[i]);
    const word = rows[i]?.cells.get('kind') ?? fields.name;
    const kind = isEnd(told) && endsSomehow(word) ? plainOutcome(fields.name, answersTo(ways, i)) : told;
    return { ...place, fields: { ...fields, kind } };
  });
}

/** What a row says of its step, its place, its stage and its reviews. */
function placedSteps(read: readonly ReadStep[], around: Surroundings): PlannedStep[] {
  const rows = read.map(({ row }) => row);
  const stageOf = bandNames(rows, 'stage', around.stages);
  const teamOf = bandNames(rows, 'team', around.teams);
  return read.map(({ row, fields }): PlannedStep => {
    const [goals, review] = [row.cells.get('goals'), row.cells.get('review')];
    return {
      fields,
      stage: stageOf(row),
      team: teamOf(row),
      ...(goals ? { goals: splitList(goals) } : {}),
      ...(review ? { review: review.split('\n') } : {}),
    };
  });
}

/** The step with a note of the shares that its ways could not take. */
function withLost(
  step: PlannedStep,
  row: SheetRow | undefined,
  lost: ReadonlySet<SheetRow>,
  heading: string,
): PlannedStep {
  if (!row || !lost.has(row)) return step;
  const text = underHeading(heading, row.cells.get('probability') ?? '');
  const { notes } = step.fields;
  return { ...step, fields: { ...step.fields, notes: notes ? `${notes}\n${text}` : text } };
}

const longCells = ({ line, cells }: SheetRow): LineFault[] =>
  [...cells].flatMap(([column, text]) => {
    const reason = tooLong(text);
    return reason ? [{ line, column, text, fault: reason }] : [];
  });

const withoutLong = (row: SheetRow): SheetRow => ({
  ...row,
  cells: new Map([...row.cells].filter(([, text]) => tooLong(text) === null)),
});

/** The plan of rows whose columns are known. Names of stages and teams that are there already are taken as they stand there. */
export function planRows(lines: Sheet, columns: readonly SheetColumn[], around: Surroundings): RowsPlan {
  const { rows: all, nameless } = rowsIn(lines, columns, (kind) => isBar(kind, around));
  const long = all.flatMap(longCells);
  const rows = long.length === 0 ? all : all.map(withoutLong);
  const read = rows.map((row) => stepOf(row, columns, around));
  const placed = placedSteps(read, around);
  const says = (column: ReadColumn): boolean => rows.some(({ cells }) => cells.has(column));
  const inOrder = !says('next') && !says('previous');
  const said = inOrder ? null : (says('next') ? saidWays : waysFromBefore)(rows, placed, around);
  // In order, only the kinds tell what leads on.
  const steps = withKinds(placed, said?.ways ?? [], rows, around);
  const { ways, faults } = withShares(rows, said ?? { ways: orderedWays(steps), faults: [] });
  const shares = columns.find(({ means }) => means === 'probability')?.heading ?? '';
  const lost = new Set(faults.flatMap(({ row, column }) => (column === 'probability' ? row : [])));
  const textOfRow = (line: number): string => (lines[line] ?? []).map(textOf).filter(Boolean).join(' · ');
  const notTaken: LineFault[] = [
    ...long,
    ...read.flatMap((one) => one.faults),
    ...nameless.map((line) => ({ line, column: null, text: textOfRow(line), fault: fault('noName') })),
    ...faults.map(({ row, column, fault: reason }) => {
      return { line: row.line, column, text: row.cells.get(column) ?? '', fault: reason };
    }),
  ];
  return {
    steps: steps.map((step, i) => withLost(step, rows[i], lost, shares)),
    ways,
    inOrder,
    lines: rows.map(({ line }) => line),
    faults: notTaken.sort((a, b) => a.line - b.line),
  };
}

/** The first words of texts that are told of, so that a message stays short. */
const some = (texts: readonly string[]): string =>
  texts
    .slice(0, 3)
    .map((text) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`)
    .join(' ') + (texts.length > 3 ? ' …' : '');

/** What is told of a table: titles over it, columns that no field takes, cells that could not be read, next steps not found. */
function remarksOf(
  { titles, lines }: { readonly titles: Sheet; readonly lines: Sheet },
  columns: readonly SheetColumn[],
  faults: readonly LineFault[],
): PasteRemark[] {
  const heading = titles.flatMap((row) => row.map(textOf).filter(Boolean));
  const strange = columns.filter(
    ({ at, means, heading: head }) =>
      means === null && head !== '' && lines.some((row) => textOf(row[at]) !== ''),
  );
  const unknown = faults.flatMap(({ fault: { key, values } }) =>
    key === 'noStep' ? String(values['name']) : [],
  );
  // A line that names no step goes on with the one above.
  const unread = faults.filter(
    ({ column }) => column !== null && column !== 'next' && column !== 'previous',
  ).length;
  const remarks: PasteRemark[] = [];
  if (heading.length > 0) remarks.push({ key: 'heading', values: { text: heading.join(' ') } });
  if (strange.length > 0)
    remarks.push({ key: 'columns', values: { names: some(strange.map((one) => one.heading)) } });
  if (unread > 0) remarks.push({ key: 'unread', values: { count: unread } });
  if (unknown.length > 0)
    remarks.push({ key: 'ways', values: { count: unknown.length, names: some(unknown) } });
  return remarks;
}

/** Fewer steps that lead nowhere are ends that are not called so. */
const MANY_LOOSE = 3;

/** How many steps lead nowhere in a table that says of most what comes next nothing; 0 where that is no oversight. */
function unjoined(steps: readonly PlannedStep[], ways: readonly PlannedWay[]): number {
  const joined = new Set(ways.map(({ from }) => from));
  const flow = [...steps.keys()].filter(
    (i) => leadsOn(steps[i]?.fields.kind) && steps[i]?.fields.kind !== 'note',
  );
  const loose = flow.filter((i) => !joined.has(i)).length;
  return loose >= MANY_LOOSE && 2 * loose > flow.length ? loose : 0;
}

/** The plan of a table whose columns are told by its headings or what stands in it. */
export function planSheet(sheet: Sheet, around: Surroundings): PastePlan {
  const over = titlesOver(sheet);
  const { header, columns: means } = guessColumns(sheet.slice(over), around);
  const headings = header ? (sheet[over] ?? []).map((cell) => textOf(cell).replace(/\s+/gu, ' ')) : [];
  const columns = sheetColumns(means, headings);
  const lines = sheet.slice(header ? over + 1 : over);
  const { steps, ways, inOrder, faults } = planRows(lines, columns, around);
  const remarks = remarksOf({ titles: sheet.slice(0, over), lines }, columns, faults);
  const loose = inOrder ? 0 : unjoined(steps, ways);
  if (loose > 0) remarks.push({ key: 'unjoined', values: { count: loose } });
  return { steps, ways, inOrder, remarks };
}
