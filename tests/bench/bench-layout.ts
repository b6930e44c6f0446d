// The bench of placing and routing: sets of graphs from a folder, a generator or fuzz, as a table or as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw';
import { generateFuzz, generateProcess } from './generate';
import { type NeutralGraph, withDerivedStages } from './neutral';
import { type Report, reportOf, type Row, rowOf } from './report';

const SEEDS = [1, 2, 3, 4, 5];

const HELP = `npm run bench:layout -- [options]
  --corpus DIR         neutral graphs: a folder of *.json
  --stages             with the stages derived from the authors' drawings
  --synthetic 20,50    generated processes of these sizes, 5 of each
  --fuzz N             N graphs of no sense
  --each               a line for every graph
  --json               figures only, as JSON`;

interface NamedSet {
  readonly name: string;
  readonly graphs: readonly NeutralGraph[];
}

function readCorpus(folder: string, stages: boolean): NamedSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const graphs = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as NeutralGraph);
  return {
    name: stages ? 'corpus with stages' : 'corpus',
    graphs: stages ? graphs.map(withDerivedStages) : graphs,
  };
}

/** Runs the bench with the arguments of a command line. */
export function runBench(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      stages: { type: 'boolean', default: false },
      synthetic: { type: 'string' },
      fuzz: { type: 'string' },
      each: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const sets: NamedSet[] = [];
  if (values.corpus) sets.push(readCorpus(values.corpus, values.stages));
  for (const size of values.synthetic?.split(',').map(Number) ?? [])
    sets.push({ name: `synthetic ${size}`, graphs: SEEDS.map((seed) => generateProcess(size, seed)) });
  const fuzz = Number(values.fuzz ?? 0);
  if (fuzz)
    sets.push({ name: `fuzz ${fuzz}`, graphs: Array.from({ length: fuzz }, (_, k) => generateFuzz(k + 1)) });
  if (!sets.length) {
    console.log(HELP);
    return;
  }
  warmUp(sets);
  for (const { name, graphs } of sets) {
    const rows = graphs.map(rowOf);
    const report = reportOf(rows);
    if (values.json) console.log(JSON.stringify(report));
    else print(name, report, values.each ? rows : []);
  }
}

/** Times count only once the code is compiled. */
function warmUp(sets: readonly NamedSet[]): void {
  for (const { graphs } of sets) for (const graph of graphs.slice(0, 12)) draw(graph);
}

function print(name: string, report: Report, rows: readonly Row[]): void {
  console.log(`\n${name}`);
  for (const row of rows) {
    const size = `${Math.round(row.width)} × ${Math.round(row.height)}`;
    console.log(
      `  ${row.id.padEnd(16)} hard ${row.hard}  crossings ${row.crossings}  overlaps ${row.overlaps}  ` +
        `bends ${row.bends}/${row.edges}  labels ${row.labelClashes}  ${size}  ${row.ms.toFixed(1)} ms`,
    );
  }
  for (const [key, value] of Object.entries(report)) console.log(`  ${key.padEnd(16)} ${value}`);
}
