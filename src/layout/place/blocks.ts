// Phase 5a: which vertices of a lane lie on one level, so that as many lines as possible run straight.
import { at } from './at';
import type { Layers, Segment, Unit, Vertex } from './layers';

/** Vertices of one lane on one level, one per column. */
export interface Block {
  readonly index: number;
  readonly lane: number;
  readonly vertices: readonly Vertex[];
  /** Half the height of its tallest box; a little for lines. */
  readonly half: number;
  /** Neighbours in the columns, with the least distance between the centres. */
  readonly over: { readonly block: Block; readonly apart: number }[];
  readonly under: { readonly block: Block; readonly apart: number }[];
  /** Its level: px from the top of the lane. */
  y: number;
}

/** Half the room of a line, px. */
const HALF_LINE = 4;

/** Straightens segments, the weightiest first, unless they cross straight ones of the same lane or are loose; joins them to blocks. */
export function alignBlocks(
  layers: Layers,
  apart: (upper: Vertex, lower: Vertex) => number,
  loose: ReadonlySet<Segment>,
): Block[] {
  const next = new Map<Vertex, Vertex>();
  const aligned = new Set<Vertex>();
  for (const segments of layers.gaps)
    for (const { from, to } of straightSegments(segments, loose)) {
      next.set(from, to);
      aligned.add(to);
    }
  const blocks: Block[] = [];
  const of = new Map<Vertex, Block>();
  for (const v of inOrder(layers)) {
    if (aligned.has(v)) continue;
    const vertices: Vertex[] = [];
    for (let k: Vertex | undefined = v; k; k = next.get(k)) vertices.push(k);
    const half = Math.max(...vertices.map((k) => (k.box ? k.height / 2 : HALF_LINE)));
    const block: Block = { index: blocks.length, lane: v.lane, vertices, half, over: [], under: [], y: 0 };
    blocks.push(block);
    for (const k of vertices) of.set(k, block);
  }
  for (const cells of layers.cells) for (const cell of cells) linkNeighbours(cell, of, apart);
  return blocks;
}

function linkNeighbours(
  cell: readonly Unit[],
  of: ReadonlyMap<Vertex, Block>,
  apart: (upper: Vertex, lower: Vertex) => number,
): void {
  const column = cell.flatMap((unit) => unit.items);
  for (const [k, lower] of column.entries()) {
    const upper = column[k - 1];
    const [a, b] = [upper && of.get(upper), of.get(lower)];
    if (!upper || !a || !b) continue;
    const distance = apart(upper, lower);
    a.under.push({ block: b, apart: distance });
    b.over.push({ block: a, apart: distance });
  }
}

function* inOrder(layers: Layers): Generator<Vertex> {
  for (const cells of layers.cells) for (const cell of cells) for (const unit of cell) yield* unit.items;
}

/** The segments of a gap that run level: at most one on each side of a vertex, none crossing another in its lane. */
function straightSegments(segments: readonly Segment[], loose: ReadonlySet<Segment>): Segment[] {
  const weighed = segments
    .filter((segment) => segment.from.lane === segment.to.lane && !loose.has(segment))
    .map((segment) => ({ segment, weight: weightOf(segment) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        a.segment.from.position - b.segment.from.position ||
        a.segment.to.position - b.segment.to.position,
    );
  const chosen: Segment[] = [];
  for (const { segment } of weighed) {
    const fits = chosen.every(
      ({ from, to }) =>
        from !== segment.from &&
        to !== segment.to &&
        (from.lane !== segment.from.lane ||
          from.position < segment.from.position === to.position < segment.to.position),
    );
    if (fits) chosen.push(segment);
  }
  return chosen;
}

/** Long lines come first, then the main flow (what alone leaves or enters a box, or its middle branch), then branches. */
function weightOf({ from, to, edge }: Segment): number {
  let weight = !from.box && !to.box ? 8 : from.box && to.box ? 4 : 3;
  if (from.box && !edge.back) {
    const branches = from.right.filter((s) => s.to.lane === from.lane);
    if (branches.length < 2) weight += 0.8;
    else {
      branches.sort((a, b) => a.to.position - b.to.position);
      const middle = at(branches, (branches.length - 1) >> 1);
      weight += middle.to === to ? 0.5 : -0.5;
      if (to.box) weight += 0.6;
    }
  }
  if (to.box && to.left.filter((s) => s.from.lane === to.lane).length === 1) weight += 0.8;
  return weight;
}
