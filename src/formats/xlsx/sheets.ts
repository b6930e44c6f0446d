// The sheets of a workbook: the process table as people work with it, then teams, stages, responsibilities, gaps, goals, plan, figures.
import { textWidth } from '../../base/text-width';
import type { Cell, Table } from '../document/blocks';
import { measureTable, changeTable, planTable } from '../document/change-content';
import { gapTable, goalTable, teamTable } from '../document/list-tables';
import { raciTable, wholeTable } from '../document/process-table';
import { comparisonOf, hasPlan, type Source } from '../document/source';
import { stageTable } from '../document/stage-content';
import { rowsIn } from '../document/step-content';
import { shownText } from './row-heights';

/** A sheet before it is one: columns are as wide as letters fit. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/** The widest and narrowest column, letters; a cell of long text wraps. */
const WIDEST = 46;
const NARROWEST = 7;
/** px of a letter at 11 px, about a digit of a sheet's own font. */
const LETTER = 6;
const AIR = 2.5;

/** The letters that a column needs for its lines, the longest one or nearly. */
function lettersOf(texts: readonly string[]): number {
  const widths = texts
    .flatMap((text) => text.split('\n'))
    .map((line) => textWidth(line.slice(0, 200), 11, 500) / LETTER);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.max(0, ...widths)) + AIR));
}

/** The process table with costs as numbers, where they are in the project's own currency. */
function processSheet(source: Source): Table {
  const { document, words } = source;
  const [heads = [], ...rows] = wholeTable(source);
  const steps = rowsIn(source);
  const cost = heads.indexOf(words.speech.columns.cost);
  const cellAt = (text: string, at: number, row: number): Cell => {
    const money = at === cost ? steps[row]?.cost : null;
    return money && money.currency === document.project.currency
      ? { text, number: money.amount, unit: 'money', currency: money.currency }
      : text;
  };
  return {
    columns: heads.map((head) => ({ head, width: 0 })),
    rows: rows.map((row, i) => row.map((text, at) => cellAt(text, at, i))),
  };
}

/** Widths by what stands in the columns. */
const fitted = (table: Table): Table => ({
  rows: table.rows,
  columns: table.columns.map(({ head }, at) => ({
    head,
    // A head has room for the button of its filter.
    width: Math.max(
      lettersOf(table.rows.map((row) => shownText(row[at] ?? ''))),
      Math.min(24, lettersOf([head]) + 2),
    ),
  })),
});

/** All sheets that say something; the process table and the teams are always there. */
export function sheetsOf(source: Source): Sheet[] {
  const { sections, stage } = source.words.own;
  const compared = comparisonOf(source);
  const nothing: Table = { columns: [], rows: [] };
  const plans = !source.part && (compared !== null || hasPlan(source.document));
  const sheets: readonly Sheet[] = [
    { name: sections.table, table: processSheet(source) },
    { name: sections.teams, table: teamTable(source) },
    { name: stage.all, table: stageTable(source) },
    { name: sections.responsibilities, table: raciTable(source) },
    { name: sections.gaps, table: gapTable(source) },
    { name: sections.goals, table: goalTable(source) },
    { name: sections.changes, table: compared ? changeTable(source, compared) : nothing },
    { name: sections.plan, table: plans ? planTable(source, compared) : nothing },
    { name: sections.figures, table: source.part ? nothing : measureTable(source, compared) },
  ];
  return sheets
    .filter(({ table }, i) => i === 0 || table.rows.length > 0)
    .map(({ name, table }) => ({ name, table: fitted(table) }));
}
