// Which connections go back against the flow: to an earlier stage, or round inside their stage. Routes go round for them; the drawing tells the true loops among them.
import { filled } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import type { PlacedBand } from '../graph';
import type { Block } from './board';

interface End {
  readonly from: Block;
  readonly to: Block;
  readonly source: { readonly tie: boolean };
}

/**
 * One flag per connection, in the order given. A connection to an earlier stage is a loop. Inside a stage a loop is the
 * connection that closes a cycle when the flow is followed from where it enters (depth first, leftmost and topmost
 * first), and a decision's branch that goes left to a step of its cycle. A connection of a step to itself is a loop.
 */
export function findLoops(
  blocks: readonly Block[],
  ends: readonly End[],
  stages: readonly PlacedBand[],
): boolean[] {
  const stage = blocks.map((b) => stageAt(stages, (b.x0 + b.x1) / 2));
  const stageOf = (b: Block): number => stage[b.index] ?? -1;
  const loops = ends.map((e) => !e.source.tie && (e.from === e.to || stageOf(e.to) < stageOf(e.from)));
  const flow: Flow = { out: blocks.map(() => []), starts: [] };
  const entered = new Uint8Array(blocks.length);
  for (const [i, e] of ends.entries()) {
    if (e.source.tie || loops[i] || stageOf(e.from) !== stageOf(e.to)) continue;
    flow.out[e.from.index]?.push({ edge: i, to: e.to.index });
    entered[e.to.index] = 1;
  }
  const across = (a: Block, b: Block): number => a.x0 - b.x0 || a.y0 - b.y0 || a.index - b.index;
  const order = sortFew([...blocks], across);
  const rank = filled(blocks.length, 0);
  for (let i = 0; i < order.length; i++) rank[order[i]?.index ?? 0] = i;
  for (const list of flow.out)
    if (list.length > 1) sortFew(list, (a, b) => (rank[a.to] ?? 0) - (rank[b.to] ?? 0));
  for (const { index } of order) if (!entered[index]) flow.starts.push(index);
  for (const { index } of order) if (entered[index]) flow.starts.push(index);
  const { back, group } = walk(flow, blocks.length);
  for (const [i, e] of ends.entries()) {
    if (e.source.tie || loops[i] || stageOf(e.from) !== stageOf(e.to)) continue;
    const round = group[e.from.index] === group[e.to.index];
    loops[i] = back.has(i) || (round && e.from.kind === 'decision' && e.to.x1 <= e.from.x0);
  }
  return loops;
}

/** The last stage that begins at or before an x; -1 when there is none. */
function stageAt(stages: readonly PlacedBand[], x: number): number {
  let k = stages.length - 1;
  for (let s = stages[k]; s && s.at > x; s = stages[k]) k--;
  return k;
}

interface Flow {
  readonly out: { readonly edge: number; readonly to: number }[][];
  readonly starts: number[];
}

/** Tarjan's walk: the edges that lead back to a step still open, and for each step its strongly connected group. */
function walk(flow: Flow, count: number): { back: Set<number>; group: readonly number[] } {
  const at = filled(count, -1);
  const low = filled(count, 0);
  const group = filled(count, -1);
  const back = new Set<number>();
  const open: number[] = [];
  const onPath = new Uint8Array(count);
  let clock = 0;
  for (const start of flow.starts) {
    if (at[start] !== -1) continue;
    const stack = [{ node: start, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { node } = top;
      if (top.next === 0) {
        at[node] = low[node] = clock++;
        open.push(node);
        onPath[node] = 1;
      }
      const edge = flow.out[node]?.[top.next++];
      if (edge) {
        if (at[edge.to] === -1) stack.push({ node: edge.to, next: 0 });
        else if (group[edge.to] === -1) low[node] = Math.min(low[node] ?? 0, at[edge.to] ?? 0);
        if (onPath[edge.to] === 1) back.add(edge.edge);
        continue;
      }
      onPath[node] = 0;
      if (low[node] === at[node])
        for (let n = open.pop(); n !== undefined; n = open.pop()) {
          group[n] = node;
          if (n === node) break;
        }
      stack.pop();
      const parent = stack.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
    }
  }
  return { back, group };
}
