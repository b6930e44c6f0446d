// Figures as text: a list for one drawer, a table for several.
import { authorQuality } from './drawers/author';
import type { Quality } from './measure/measure';
import type { Report, Row } from './report';
import type { DrawnRow } from './rows';
import type { StabilityRow } from './stability/stability';

type Print = (line: string) => void;

/** Rows of equal columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  return rows.map((row) =>
    row.map((text, k) => (k ? text.padStart(widths[k]!) : text.padEnd(widths[k]!))).join('  '),
  );
}

const size = ({ width, height }: Quality): string => `${Math.round(width)} × ${Math.round(height)}`;

/** A line for each graph and drawer; below them the figures of the person's own drawing, where there is one. */
export function printEach(columns: readonly (readonly DrawnRow[])[], print: Print): void {
  for (const [k, { graph }] of (columns[0] ?? []).entries()) {
    const [own, ...others] = columns.flatMap((rows) => rows[k]?.row ?? []);
    if (own) print(`  ${eachLine(graph.id, own)}  ${own.ms.toFixed(1)} ms${remarks(own)}`);
    for (const row of others) print(`  ${eachLine('  beside', row)}  ${row.ms.toFixed(1)} ms`);
    const author = authorQuality(graph);
    if (author) print(`  ${eachLine('  by hand', author)}`);
  }
}

const eachLine = (name: string, q: Quality): string =>
  `${name.padEnd(16)} hard ${q.hard}  crossings ${q.crossings}  overlaps ${q.overlaps}  ` +
  `bends ${q.bends}/${q.edges}  labels ${q.labelClashes}  length ${Math.round(q.length)}  ${size(q)}  ` +
  `aspect ${(q.width / Math.max(1, q.height)).toFixed(2)}`;

function remarks({ same, orderFree, idFree, twins }: Row): string {
  const found = [
    !same && 'not deterministic',
    !orderFree && 'depends on the order of records',
    !idFree && 'depends on ids',
    twins && 'twins change places',
  ];
  return found
    .filter(Boolean)
    .map((text) => `  ${text}`)
    .join('');
}

/** All figures of one drawer. */
export function printReport(report: Report, print: Print): void {
  for (const [key, value] of Object.entries(report)) print(`  ${key.padEnd(16)} ${value}`);
}

const COLUMNS: readonly (keyof Report)[] = [
  'models',
  'hard',
  'outOfBands',
  'slanted',
  'crossings',
  'overlaps',
  'bendsPerEdge',
  'labelClashes',
  'medianAspect',
  'area',
  'length',
  'medianMs',
  'p95Ms',
  'deterministic',
  'orderDependent',
  'twins',
];

/** The drawers one below the other. What a drawer is not asked for is left empty. */
export function printReports(
  reports: readonly { readonly name: string; readonly report: Report; readonly blank: readonly string[] }[],
  print: Print,
): void {
  const lines = reports.map(({ name, report, blank }) => [
    name,
    ...COLUMNS.map((key) => (blank.includes(key) ? '' : String(report[key]))),
  ]);
  for (const line of table([['', ...COLUMNS], ...lines])) print(`  ${line}`);
}

/** The first report in parts of the second. */
export function ratio(own: Report, other: Report): Readonly<Record<string, number | null>> {
  const keys = ['crossings', 'bendsPerEdge', 'medianAspect', 'area', 'length', 'medianMs', 'p95Ms'] as const;
  return Object.fromEntries(
    keys.map((key) => [key, other[key] ? Number((own[key] / other[key]).toFixed(3)) : null]),
  );
}

/** What each way of laying out keeps, edit by edit. */
export function printStability(rows: readonly StabilityRow[], print: Print): void {
  const change = ([before, after]: readonly [number, number]): string => `${before} → ${after}`;
  const head = ['edit', '', 'inversions %', 'row changes %', 'crossings', 'bends', 'overlaps', 'hard'];
  const lines = rows.map((row) => [
    row.edit,
    row.keeper,
    row.inversions.toFixed(2),
    row.rows.toFixed(1),
    change(row.crossings),
    change(row.bends),
    change(row.overlaps),
    change(row.hard),
  ]);
  for (const line of table([head, ...lines])) print(`  ${line}`);
}
