// The bench of placing and routing: sets of graphs from files, a generator or fuzz, as tables or as JSON.
import { parseArgs } from 'node:util';
import { aspectOf } from './aspect';
import { authorQuality } from './drawers/author';
import { dagreDrawer } from './drawers/dagre';
import type { Drawer } from './drawers/drawer';
import { elkDrawer } from './drawers/elk';
import { ownDrawer } from './drawers/own';
import { loadPrototype, type Layout, prototypeDrawer } from './drawers/prototype';
import { writeGallery } from './gallery/gallery';
import { printEach, printReport, printReports, printStability, ratio } from './print';
import { type Report, reportOf, type Row } from './report';
import { type DrawnRow, drawnBy, warmUp } from './rows';
import { fuzzSet, type NamedSet, readCorpus, syntheticSet } from './sets';
import { ownKeepers, prototypeKeepers } from './stability/keepers';
import { stability } from './stability/stability';

const HELP = `npm run bench:layout -- [options]
  --corpus PATH        neutral graphs: a folder of *.json, or one file
  --stages             with the stages derived from the authors' drawings
  --synthetic 20,50    generated processes of these sizes
  --seeds N            so many of each size; else 5 up to 250, 3 up to 500, 2 up to 1,000, 1 above
  --fuzz N             N graphs of no sense
  --aspect SHAPE       width : height to aim at, or the name of a target; else screen
  --stability          edits each graph of the corpus and 3 generated ones, and lays them out again
  --peers              ELK layered, with partitions and without, and dagre beside
  --prototype DIR      DIR/own.mjs beside, in the same run
  --svg DIR            writes the drawings and an index.html
  --each               a line for every graph, and for the drawing of its author
  --json               figures only, one JSON object a set`;

const OPTIONS = {
  corpus: { type: 'string' },
  stages: { type: 'boolean', default: false },
  synthetic: { type: 'string' },
  seeds: { type: 'string' },
  fuzz: { type: 'string' },
  aspect: { type: 'string' },
  stability: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  prototype: { type: 'string' },
  svg: { type: 'string' },
  each: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const optionsOf = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS }).values;
type Options = ReturnType<typeof optionsOf>;

/** Runs the bench with the arguments of a command line. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (options.help) return console.log(HELP);
  const prototype = options.prototype ? await loadPrototype(options.prototype) : null;
  const sets = options.stability ? [] : setsOf(options);
  if (options.stability) benchStability(options, prototype);
  else if (!sets.length) console.log(HELP);
  const drawn: { set: NamedSet; columns: Column[] }[] = [];
  for (const set of sets) drawn.push({ set, columns: await benchSet(set, options, prototype) });
  if (options.svg && drawn.length) writeGallery(options.svg, drawn);
}

function setsOf(options: Options): NamedSet[] {
  const sizes = options.synthetic?.split(',').map(Number) ?? [];
  const seeds = options.seeds ? Number(options.seeds) : undefined;
  const fuzz = Number(options.fuzz ?? 0);
  return [
    ...(options.corpus ? [readCorpus(options.corpus, options.stages)] : []),
    ...sizes.map((size) => syntheticSet(size, seeds)),
    ...(fuzz ? [fuzzSet(fuzz)] : []),
  ];
}

/** What one drawer made of a set. */
export interface Column {
  readonly drawer: Drawer;
  readonly rows: readonly DrawnRow[];
}

function drawersFor(set: NamedSet, options: Options, prototype: Layout | null): Drawer[] {
  const staged = set.graphs.some(({ stages }) => stages.length > 0);
  const peers = [elkDrawer(false), ...(staged ? [elkDrawer(true)] : []), dagreDrawer];
  return [
    ownDrawer(aspectOf(options.aspect)),
    ...(prototype ? [prototypeDrawer(prototype)] : []),
    ...(options.peers ? peers : []),
  ];
}

async function benchSet(set: NamedSet, options: Options, prototype: Layout | null): Promise<Column[]> {
  const drawers = drawersFor(set, options, prototype);
  await warmUp(drawers, set.graphs);
  const all: (DrawnRow | null)[][] = [];
  for (const graph of set.graphs) all.push(await drawnBy(drawers, graph));
  const columns = drawers.map((drawer, k) => ({ drawer, rows: all.flatMap((rows) => rows[k] ?? []) }));
  show(
    set,
    columns.filter(({ rows }) => rows.length === set.graphs.length),
    options,
  );
  return columns;
}

function show(set: NamedSet, columns: readonly Column[], options: Options): void {
  const reports = columns.map(({ drawer, rows }) => ({
    name: drawer.name,
    report: reportOf(rows.map(({ row }) => row)),
    blank: drawer.checked ? [] : UNCHECKED,
  }));
  const [own, ...others] = reports;
  if (!own) return;
  const authors = authorReport(set);
  if (authors && others.length) reports.push(authors);
  if (options.json) {
    const beside = Object.fromEntries(
      reports.slice(1).map(({ name, report }) => [name, { ...report, ratio: ratio(own.report, report) }]),
    );
    const each = columns[0]?.rows.map(({ graph, row }) => ({ ...row, author: authorQuality(graph) }));
    const more = { ...(reports.length > 1 && { beside }), ...(options.each && { each }) };
    console.log(JSON.stringify({ set: set.name, ...own.report, ...more }));
    return;
  }
  console.log(`\n${set.name} (${set.graphs.length} ${set.graphs.length === 1 ? 'graph' : 'graphs'})`);
  const each = columns.map(({ rows }) => rows);
  if (options.each) printEach(each, console.log);
  if (!others.length) return printReport(own.report, console.log);
  printReports(reports, console.log);
  for (const { name, report } of others)
    console.log(`  Stagelane ÷ ${name}: ${JSON.stringify(ratio(own.report, report))}`);
  if (options.peers) console.log(`  ${NOTE}`);
}

const UNCHECKED = ['deterministic', 'orderDependent', 'twins'];

const NOTE =
  'The peers know no lanes: hard faults show it. Their lines are measured as they give them; those of dagre are ' +
  'slanted. They bring no labels: a free place is looked for. Above 500 steps they are left out.';

function authorReport({ graphs }: NamedSet): { name: string; report: Report; blank: string[] } | null {
  const rows = graphs.flatMap((graph): Row[] => {
    const quality = authorQuality(graph);
    return quality
      ? [{ ...quality, id: graph.id, ms: 0, same: true, orderFree: true, idFree: true, twins: false }]
      : [];
  });
  if (!rows.length || rows.length < graphs.length) return null;
  return {
    name: 'by hand',
    report: reportOf(rows),
    blank: ['medianMs', 'p95Ms', ...UNCHECKED],
  };
}

function benchStability(options: Options, prototype: Layout | null): void {
  const corpus = options.corpus ? readCorpus(options.corpus, options.stages).graphs : [];
  const graphs = [...corpus, ...syntheticSet(100, 3).graphs];
  const keepers = [
    ...ownKeepers(aspectOf(options.aspect)),
    ...(prototype ? prototypeKeepers(prototype) : []),
  ];
  const rows = [...stability(graphs, keepers)];
  if (options.json)
    for (const row of rows)
      console.log(JSON.stringify({ set: `stability ${row.edit}`, models: graphs.length, ...row }));
  else {
    console.log(`\nstability (${graphs.length})`);
    printStability(rows, console.log);
  }
}
