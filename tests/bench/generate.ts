// Made-up graphs, the same for the same seed: sales-like processes of any size, and fuzz.
import { random } from '../../src/layout/place/random';
import type { NeutralEdge, NeutralGraph, NeutralNode } from './neutral';

type Chance = () => number;

const VERBS = ['Qualify', 'Research', 'Call', 'Score', 'Quote', 'Approve', 'Review', 'Negotiate', 'Sign'];
const THINGS = ['lead', 'account', 'deal', 'contract', 'proposal', 'order', 'meeting', 'budget'];

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;
const numbered = (prefix: string, count: number): { id: string }[] =>
  Array.from({ length: count }, (_, k) => ({ id: `${prefix}${k}` }));

class Edges {
  readonly list: NeutralEdge[] = [];
  private readonly known = new Set<string>();

  /** Adds an edge between two nodes by number, unless it is there already. */
  add(from: number, to: number, label: string): boolean {
    const key = `${from}>${to}`;
    if (from === to || this.known.has(key)) return false;
    this.known.add(key);
    this.list.push({ id: `e${this.list.length}`, source: `n${from}`, target: `n${to}`, label });
    return true;
  }
}

/**
 * A process of `count` steps that hops lanes at random: threads of steps, branches and about ten in a hundred loops.
 * A stress test, not realism.
 */
export function generateProcess(count: number, seed: number): NeutralGraph {
  const chance = random(seed * 7919 + count);
  const lanes = numbered('L', 3 + Math.floor(chance() * 6));
  const stages = numbered('S', 4 + Math.floor(chance() * 7));
  const nodes = makeSteps(count, lanes.length, stages.length, chance);
  const edges = new Edges();
  const threads = Math.max(1, Math.round(count / 60));
  addThreads(edges, nodes, threads, chance);
  const target = Math.round(1.25 * count);
  const loops = Math.round(0.1 * target);
  addBranches(edges, nodes, threads, target - loops, chance);
  addLoops(edges, nodes, threads, loops, chance);
  return { id: `made-${count}-${seed}`, lanes, stages, nodes, edges: edges.list };
}

function makeSteps(count: number, lanes: number, stages: number, chance: Chance): NeutralNode[] {
  let lane = 0;
  return Array.from({ length: count }, (_, i) => {
    if (chance() < 0.4) {
      const hop = (chance() < 0.55 ? 1 : -1) * (chance() < 0.8 ? 1 : 2);
      lane = Math.max(0, Math.min(lanes - 1, lane + hop));
      if (chance() < 0.15) lane = Math.floor(chance() * lanes);
    }
    const stage = Math.min(stages - 1, Math.floor((i * stages) / count));
    const kind = i === 0 ? 'start' : i === count - 1 ? 'end' : otherKind(chance);
    const [width, height] = kind === 'decision' ? [60, 60] : kind === 'task' ? [140, 60] : [40, 40];
    const label =
      kind === 'decision' ? `${pick(THINGS, chance)} ok?` : `${pick(VERBS, chance)} ${pick(THINGS, chance)}`;
    return { id: `n${i}`, lane: `L${lane}`, stage: `S${stage}`, kind, label, width, height };
  });
}

const otherKind = (chance: Chance): string =>
  chance() < 0.2 ? 'decision' : chance() < 0.08 ? 'event' : 'task';

const decides = (nodes: readonly NeutralNode[], i: number): boolean => nodes[i]?.kind === 'decision';

function addThreads(edges: Edges, nodes: readonly NeutralNode[], threads: number, chance: Chance): void {
  const last = Array.from({ length: threads }, () => 0);
  for (let i = 1; i < nodes.length; i++) {
    const from = last[i % threads] ?? 0;
    edges.add(from, i, decides(nodes, from) ? pick(['Yes', 'Approved', 'Fit'], chance) : '');
    last[i % threads] = i;
  }
}

/** A jump along one thread most of the time. */
const jump = (span: number, least: number, threads: number, chance: Chance, odds: number): number =>
  chance() < odds ? Math.max(least, Math.round(span / threads)) * threads : span;

function addBranches(
  edges: Edges,
  nodes: readonly NeutralNode[],
  threads: number,
  target: number,
  chance: Chance,
): void {
  const count = nodes.length;
  for (let tries = 0; edges.list.length < target && tries < 50 * count; tries++) {
    const from = Math.floor(chance() * (count - 2));
    const span = 2 + Math.floor(-Math.log(1 - chance()) * 4 * Math.max(1, threads));
    const to = Math.min(count - 1, from + jump(span, 2, threads, chance, 0.85));
    if (!decides(nodes, from) && chance() < 0.7) continue;
    edges.add(from, to, decides(nodes, from) ? pick(['No', 'Rejected', 'Too small', 'Later'], chance) : '');
  }
}

function addLoops(
  edges: Edges,
  nodes: readonly NeutralNode[],
  threads: number,
  target: number,
  chance: Chance,
): void {
  const count = nodes.length;
  let added = 0;
  for (let tries = 0; added < target && tries < 50 * count; tries++) {
    const from = 2 + Math.floor(chance() * (count - 2));
    const span = 1 + Math.floor(-Math.log(1 - chance()) * 5 * Math.max(1, threads));
    const to = Math.max(0, from - jump(span, 1, threads, chance, 0.9));
    if (edges.add(from, to, decides(nodes, from) ? pick(['Rework', 'Retry', 'No'], chance) : '')) added++;
  }
}

/** A graph of no sense at all: any sizes, cycles, self-loops, parallel edges, empty lanes and stages. */
export function generateFuzz(seed: number): NeutralGraph {
  const chance = random(seed * 31 + 7);
  const lanes = numbered('L', 1 + Math.floor(chance() * 6));
  const stages = numbered('S', Math.floor(chance() * 5));
  const count = 1 + Math.floor(chance() * 40);
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    lane: pick(lanes, chance).id,
    stage: stages.length ? pick(stages, chance).id : undefined,
    kind: chance() < 0.3 ? 'decision' : 'task',
    label: 'x',
    width: 20 + Math.floor(chance() * 200),
    height: 20 + Math.floor(chance() * 120),
  }));
  const edges = Array.from({ length: Math.floor(count * (0.5 + chance() * 1.8)) }, (_, i) => ({
    id: `e${i}`,
    source: `n${Math.floor(chance() * count)}`,
    target: `n${Math.floor(chance() * count)}`,
    label: chance() < 0.3 ? 'some label' : '',
  }));
  return { id: `fuzz-${seed}`, lanes, stages, nodes, edges };
}
