// The bench of the checks: how long each rule takes on real graphs and on large ones, and from which size on they belong in a worker.
import { parseArgs } from 'node:util';
import { findingsOf, findingsOfRule, mendOf } from '../../src/checks/check-map';
import { mapFacts } from '../../src/checks/map-facts';
import { RULES } from '../../src/checks/rules/registry';
import type { ProjectDocument } from '../../src/model/document';
import { checksDocument } from './checks-document';
import { readCorpus, syntheticSet } from './sets';

const HELP = `npm run bench:checks -- [options]
  --corpus DIR           neutral graphs (*.json), with and without derived stages
  --sizes 100,300,1000   generated processes of these numbers of steps`;

const round = (ms: number): number => Math.round(ms * 100) / 100;

const RUNS = 3;

interface Timed<T> {
  readonly answer: T;
  /** The first run: code that was hardly run before, as after opening a project. */
  readonly first: number;
  readonly median: number;
}

/** Each time the smaller of clock and processor time, ms: other work on the machine says nothing of the rules. */
function once<T>(work: () => T): { readonly answer: T; readonly ms: number } {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const answer = work();
  const { user, system } = process.cpuUsage(used);
  return { answer, ms: Math.min(performance.now() - start, (user + system) / 1000) };
}

function timed<T>(work: () => T): Timed<T> {
  const { answer, ms: first } = once(work);
  const times = Array.from({ length: RUNS }, () => once(work).ms);
  return { answer, first, median: times.toSorted((a, b) => a - b)[1] ?? 0 };
}

/** The longest time of each rule over some documents, ms; and what was found. */
function rulesOn(documents: readonly ProjectDocument[]) {
  const longest = new Map<string, number>();
  let firstMs = 0;
  const found = new Map<string, number>();
  const failed: string[] = [];
  for (const document of documents)
    for (const rule of RULES) {
      const [map] = Object.values(document.maps);
      if (!map) continue;
      const facts = mapFacts(document, map);
      try {
        const { answer, first, median } = timed(() => findingsOfRule(rule, facts));
        firstMs = Math.max(firstMs, first);
        longest.set(rule.id, Math.max(longest.get(rule.id) ?? 0, median));
        found.set(rule.id, (found.get(rule.id) ?? 0) + answer.length);
        for (const finding of answer) if (finding.mendable) mendOf(document, finding);
      } catch (error) {
        failed.push(`${rule.id} on ${document.project.name}: ${String(error)}`);
      }
    }
  return {
    graphs: documents.length,
    longestMs: Object.fromEntries([...longest].map(([id, ms]) => [id, round(ms)])),
    worstMs: round(Math.max(...longest.values())),
    worstFirstMs: round(firstMs),
    found: Object.fromEntries(found),
    failed,
  };
}

/** All rules at once on one large document, and what sending it to a worker takes. */
function sizeOf(steps: number) {
  const [graph] = syntheticSet(steps, 1).graphs;
  if (!graph) throw new Error('no graph was made');
  const document = checksDocument(graph);
  // Each run asks about a document that was not seen before, as after an act.
  const { answer, first, median } = timed(() => findingsOf({ ...document, steps: { ...document.steps } }));
  return {
    steps,
    findings: answer.length,
    firstMs: round(first),
    checkMs: round(median),
    cloneMs: round(timed(() => structuredClone(document)).median),
    rulesMs: rulesOn([document]).longestMs,
  };
}

/** Prints the figures as JSON. */
export function runChecksBench(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, sizes: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help || (!values.corpus && !values.sizes)) {
    console.log(HELP);
    return;
  }
  const { corpus } = values;
  const documents = corpus
    ? [false, true].flatMap((stages) => readCorpus(corpus, stages).graphs).map(checksDocument)
    : [];
  // The first runs of any code are slow: they say nothing of the rules.
  for (const document of documents.slice(0, 3)) findingsOf(document);
  const sizes = (values.sizes?.split(',') ?? []).map(Number).map(sizeOf);
  console.log(JSON.stringify({ ...(corpus ? { corpus: rulesOn(documents) } : {}), sizes }, null, 2));
}
