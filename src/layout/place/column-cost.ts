// What a choice of upright edges costs, in columns: the size of the map, the length of its edges, and sides that are lost for lines.
import type { Columns } from './columns';
import { type Extents, sheetWidth } from './extent';
import type { Flow, FlowNode } from './flow';
import { priceOf } from './stacks';

/** What a column counts in a map that may be as wide as needed, in columns of an edge's length. */
const WIDE_COLUMN = 0.5;
/** The width that counts as much as an edge over one more column, px. */
const SHEET_UNIT = 180;
/** What the side counts that does not decide how large the map is shown. */
const OTHER_SIDE = 0.3;
/** What a branch costs that has to turn twice, in columns. */
const LOST_SIDE = 0.4;
/** What a loop beside a stack costs, in columns: two bends and room for its line. */
const BESIDE = 0.6;

/** What is weighed. */
export interface Weighed {
  readonly flow: Flow;
  readonly aspect: number | null;
  /** How large the map gets; null when it may be as wide as needed. */
  readonly extents: Extents | null;
  /** See `busyNodes`. */
  readonly busy: readonly FlowNode[];
}

/** Nodes with so many edges that some may have to turn twice; the same ones whichever way round edges are. */
export const busyNodes = ({ nodes }: Flow): FlowNode[] =>
  nodes.filter(({ after, before }) => after.length + before.length > 2);

/** What the columns cost of which those of one stage are new; where that is more than `most`, some number above it. */
export function costOf(
  { flow, aspect, extents, busy }: Weighed,
  stage: number,
  columns: Columns,
  most = Infinity,
): number {
  let cost =
    aspect !== null && extents
      ? sheetWidth(extents.measure(stage, columns), aspect, OTHER_SIDE) / SHEET_UNIT
      : columns.count * WIDE_COLUMN;
  for (const e of flow.edges) {
    cost += (e.head.column - e.tail.column) * (e.back ? 0.5 : 1);
    if (e.upright === 'stack') cost += priceOf(e);
    else if (e.upright === 'beside') cost += BESIDE;
  }
  if (cost > most) return cost;
  if (aspect !== null) for (const node of busy) cost += LOST_SIDE * sidesLost(node);
  return cost;
}

/** Branches that would turn once over or under a node, and find upright edges there. */
function sidesLost({ after, before }: FlowNode): number {
  let out = 0;
  for (const { upright } of after) if (upright) out++;
  let into = 0;
  for (const { upright } of before) if (upright) into++;
  if (!out && !into) return 0;
  const level = Math.max(0, after.length - out - 1) + Math.max(0, before.length - into - 1);
  return Math.max(0, Math.min(level, 2) - Math.max(0, 2 - out - into));
}
