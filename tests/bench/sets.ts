// The sets of graphs that the bench draws: from files, generated, or of no sense.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateFuzz, generateProcess } from './generate';
import { type NeutralGraph, withDerivedStages } from './neutral';

export interface NamedSet {
  readonly name: string;
  readonly graphs: readonly NeutralGraph[];
}

/** The neutral graphs of a file or of all *.json files of a folder. */
export function readCorpus(path: string, stages: boolean): NamedSet {
  const single = statSync(path).isFile();
  const files = single
    ? [path]
    : readdirSync(path)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => join(path, file));
  const graphs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as NeutralGraph);
  const name = single ? (graphs[0]?.id ?? path) : 'corpus';
  return {
    name: stages ? `${name} with stages` : name,
    graphs: stages ? graphs.map(withDerivedStages) : graphs,
  };
}

/** How many of each size are made when nothing else is asked for: fewer of the large ones, for time. */
export const seedsFor = (size: number): number => (size <= 250 ? 5 : size <= 500 ? 3 : size <= 1000 ? 2 : 1);

/** Generated processes of one size. */
export const syntheticSet = (size: number, seeds = seedsFor(size)): NamedSet => ({
  name: `synthetic ${size}`,
  graphs: Array.from({ length: seeds }, (_, k) => generateProcess(size, k + 1)),
});

export const fuzzSet = (count: number): NamedSet => ({
  name: `fuzz ${count}`,
  graphs: Array.from({ length: count }, (_, k) => generateFuzz(k + 1)),
});
