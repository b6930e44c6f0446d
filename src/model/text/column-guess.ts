// What the columns of a sheet are: by its headings, else by the names that are known, by numbers, and by what repeats.
import type { ReadColumn } from './columns';
import { foldName } from './fold';
import { columnsOf, headedColumns, isHeaderRow } from './headings';
import { bandNamed } from './plan';
import type { Sheet, SheetCell } from './sheet';

const textOf = (cell: SheetCell | undefined): string => (cell ?? '').trim();

/** A header is looked for in so many rows; titles may stand over it. */
const HEADER_WITHIN = 6;

const isHeader = (row: readonly SheetCell[]): boolean => isHeaderRow(row.map((cell) => textOf(cell)));

/** How many rows stand over the headings of a sheet: titles. */
export const titlesOver = (sheet: Sheet): number =>
  Math.max(0, sheet.slice(0, HEADER_WITHIN).findIndex(isHeader));

/** The names of stages and teams that are there already. */
interface KnownBands {
  readonly stages: readonly string[];
  readonly teams: readonly string[];
}

/** What each column of a sheet is; null = not known. No column twice. */
interface GuessedColumns {
  /** True when the first row is headings. */
  readonly header: boolean;
  readonly columns: readonly (ReadColumn | null)[];
}

/** So few different texts, in at most half as many rows, are stages or teams. */
const FEW = 14;

/** The columns of rows without headings, in part known already. */
class Guess {
  readonly columns: (ReadColumn | null)[];
  private readonly texts: readonly (readonly string[])[];

  constructor(rows: Sheet, known: readonly (ReadColumn | null)[]) {
    this.columns = [...known];
    this.texts = known.map((_, at) => rows.map((row) => textOf(row[at])).filter((text) => text !== ''));
  }

  give(at: number, column: ReadColumn): void {
    if (!this.columns.includes(column)) this.columns[at] = column;
  }

  /** Columns of which nothing is known and in which something stands. */
  free(): number[] {
    return [...this.columns.keys()].filter((at) => this.columns[at] === null && this.in(at).length > 0);
  }

  in(at: number): readonly string[] {
    return this.texts[at] ?? [];
  }

  mostly(at: number, share: number, fits: (text: string) => boolean): boolean {
    return this.in(at).filter(fits).length >= this.in(at).length * share;
  }

  different(at: number): number {
    return new Set(this.in(at).map(foldName)).size;
  }

  repeats(at: number): boolean {
    return this.different(at) <= FEW && this.different(at) * 2 <= this.in(at).length;
  }

  /** The step: the first column that does not repeat, else the one with the most different texts. */
  nameColumn(): number | undefined {
    const free = this.free();
    return (
      free.find((at) => !this.repeats(at)) ??
      free.toSorted((a, b) => this.different(b) - this.different(a) || a - b)[0]
    );
  }
}

function guessed(rows: Sheet, known: readonly (ReadColumn | null)[], bands: KnownBands) {
  const guess = new Guess(rows, known);
  for (const at of guess.free()) {
    if (guess.mostly(at, 0.5, (text) => bandNamed(text, bands.stages) !== null)) guess.give(at, 'stage');
    else if (guess.mostly(at, 0.5, (text) => bandNamed(text, bands.teams) !== null)) guess.give(at, 'team');
    else if (guess.mostly(at, 0.8, (text) => /^[\d.]{1,6}[.、)]?$/u.test(text))) guess.give(at, 'number');
  }
  const name = guess.nameColumn();
  if (name !== undefined) guess.give(name, 'name');
  // Where stages and teams are there already, a column of other words is none of them.
  const isNew = bands.stages.length === 0 && bands.teams.length === 0;
  const repeating = isNew ? guess.free().filter((at) => guess.repeats(at)) : [];
  for (const at of repeating) guess.give(at, guess.columns.includes('stage') ? 'team' : 'stage');
  return guess.columns;
}

/** `目标` and `Goal` head goals of stages as well as of steps: rows of one stage that say different things speak of themselves. */
function withPurpose(rows: Sheet, columns: readonly (ReadColumn | null)[], heading: string) {
  const [goal, stage] = [columns.indexOf('goals'), columns.indexOf('stage')];
  const isOpen = columnsOf([heading])[0] === 'purpose' && !columns.includes('purpose');
  if (!isOpen || stage < 0) return columns;
  let last = '';
  const said = new Map<string, Set<string>>();
  for (const row of rows) {
    last = foldName(textOf(row[stage])) || last;
    const text = foldName(textOf(row[goal]));
    if (text !== '') said.set(last, (said.get(last) ?? new Set()).add(text));
  }
  const isOwn = [...said.values()].some((texts) => texts.size > 1);
  return isOwn ? columns.with(goal, 'purpose') : columns;
}

const NOTHING: KnownBands = { stages: [], teams: [] };

/** The likeliest reading of a sheet that has no titles over it. */
export function guessColumns(sheet: Sheet, bands: KnownBands = NOTHING): GuessedColumns {
  const width = Math.max(0, ...sheet.map((row) => row.length));
  const unknown = Array.from({ length: width }, () => null);
  const [first = [], ...rows] = sheet;
  const headings = unknown.map((_, at) => textOf(first[at]).replace(/\s+/gu, ' '));
  const headed = headedColumns([headings]);
  const mayName = headed !== null && headings.some((heading, at) => heading === '' || headed[at] === 'name');
  if (headed === null || !(isHeader(headings) || mayName))
    return { header: false, columns: guessed(sheet, unknown, bands) };
  const goal = headings[headed.indexOf('goals')] ?? '';
  const columns = [...withPurpose(rows, headed, goal)];
  if (columns.includes('name')) return { header: true, columns };
  // A table of steps names them somewhere: under the first heading that is not known, else where none is.
  const naming = headings.findIndex((heading, at) => heading !== '' && columns[at] === null);
  if (naming >= 0) return { header: true, columns: columns.with(naming, 'name') };
  return { header: true, columns: guessed(rows, columns, bands) };
}
