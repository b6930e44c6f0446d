// Small graphs in a few words, and the phases run up to a point.
import type { BoxKind, LayoutBox, LayoutConnection, LayoutGraph } from '../../../../src/layout/graph';
import { canonicalOrder } from '../../../../src/layout/place/canonical';
import { type Columns } from '../../../../src/layout/place/columns';
import { breakCycles } from '../../../../src/layout/place/cycles';
import { type Flow, readFlow } from '../../../../src/layout/place/flow';
import type { Layers } from '../../../../src/layout/place/layers';
import { layEdges } from '../../../../src/layout/place/long-edges';
import { standUpright } from '../../../../src/layout/place/uprights';

const KINDS: Readonly<Record<string, BoxKind>> = {
  s: 'start',
  d: 'decision',
  b: 'bar',
  e: 'end',
  n: 'note',
};

/**
 * `boxes`: one cell per entry, "lane stage: name name …". The first letter of a name with a number gives its kind
 * (start1, d1 decision, bar1, end1, n1 note), other names are steps. `lines`: "from to" or "from to label"; lines of notes are ties.
 */
export function smallGraph(
  boxes: readonly string[],
  lines: readonly string[],
  more: Partial<LayoutGraph> = {},
): LayoutGraph {
  const list: LayoutBox[] = [];
  for (const entry of boxes) {
    const [cell, names] = entry.split(':');
    const [lane, stage] = cell!.trim().split(' ');
    for (const id of names!.trim().split(/\s+/)) list.push(boxOf(id, lane!, stage ?? 'S1'));
  }
  const bands = (of: (box: LayoutBox) => string) =>
    [...new Set(list.map(of))].sort().map((id) => ({ id, minSize: null }));
  return {
    lanes: bands((box) => box.lane),
    stages: bands((box) => box.stage),
    boxes: list,
    connections: lines.map((line, k) => connectionOf(line, k)),
    previous: null,
    ...more,
  };
}

function boxOf(id: string, lane: string, stage: string): LayoutBox {
  const kind = (/\d$/.test(id) && KINDS[id[0]!]) || 'step';
  const height = kind === 'decision' ? 80 : kind === 'step' || kind === 'bar' ? 56 : 40;
  const width = kind === 'bar' ? 16 : kind === 'step' || kind === 'decision' || kind === 'note' ? 138 : 100;
  return { id, lane, stage, kind, width, height, pinned: null };
}

function connectionOf(line: string, k: number): LayoutConnection {
  const [from, to, label] = line.split(' ');
  return {
    id: `c${k}`,
    from: from!,
    to: to!,
    label: label ? { width: 10 + label.length * 7, height: 18 } : null,
    tie: /^n\d/.test(from!) || /^n\d/.test(to!),
  };
}

export interface Prepared {
  readonly flow: Flow;
  readonly columns: Columns;
  readonly layers: Layers;
}

/** The flow without cycles. */
export function acyclic(graph: LayoutGraph): Flow {
  const flow = readFlow(graph, canonicalOrder(graph));
  breakCycles(flow);
  return flow;
}

/** Everything up to the layers, before they are ordered; for a sheet of the aspect. */
export function layered(graph: LayoutGraph, aspect: number | null = null): Prepared {
  const flow = acyclic(graph);
  const columns = standUpright(flow, aspect);
  return { flow, columns, layers: layEdges(flow, columns) };
}

/** "from to" of the loops, sorted. */
export const loopsOf = (flow: Flow): string[] =>
  flow.edges
    .filter((edge) => edge.back)
    .map(({ from, to }) => `${from.box.id} ${to.box.id}`)
    .sort();

/** The column of every box. */
export const columnsOf = (flow: Flow): Record<string, number> =>
  Object.fromEntries(flow.nodes.map((node) => [node.box.id, node.column]));
