// What a choice of upright edges costs, and the choices that were reckoned before: shapes of one map try many alike.
import type { Columns } from './columns';
import { type Extents, sheetWidth } from './extent';
import type { Flow, FlowEdge, FlowNode } from './flow';
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

/** What is known of a choice, whatever sheet it is for. */
export class Facts {
  columns = 0;
  /** The size of the map; NaN where it may be as wide as needed. */
  width = Number.NaN;
  height = Number.NaN;
  /** What the edges cost by their length and by standing upright. */
  edges = 0;
  /** What branches cost that find upright edges where they would turn; NaN while nobody asked. */
  lost = Number.NaN;
  /** The most steps in a stack, infinite where the edges cannot be drawn; NaN while nobody asked. */
  highest = Number.NaN;
}

/** Fills in the facts of the columns of which those of one stage are new. */
export function readFacts(
  facts: Facts,
  flow: Flow,
  extents: Extents | null,
  stage: number,
  columns: Columns,
): Facts {
  let edges = 0;
  for (const e of flow.edges) {
    edges += (e.head.column - e.tail.column) * (e.back ? 0.5 : 1);
    if (e.upright === 'stack') edges += priceOf(e);
    else if (e.upright === 'beside') edges += BESIDE;
  }
  facts.columns = columns.count;
  facts.edges = edges;
  facts.lost = Number.NaN;
  facts.highest = Number.NaN;
  if (!extents) return facts;
  const { width, height } = extents.measure(stage, columns);
  facts.width = width;
  facts.height = height;
  return facts;
}

/** What a choice costs but for lost sides; for a sheet, or as wide as needed. */
export const costBesideLost = (facts: Facts, aspect: number | null): number =>
  (aspect === null ? facts.columns * WIDE_COLUMN : sheetWidth(facts, aspect, OTHER_SIDE) / SHEET_UNIT) +
  facts.edges;

/** What a choice costs in all; that of the flow as it stands. */
export function costOf(facts: Facts, flow: Flow, aspect: number | null): number {
  const beside = costBesideLost(facts, aspect);
  if (aspect === null) return beside;
  if (Number.isNaN(facts.lost)) facts.lost = costOfLost(flow);
  return beside + facts.lost;
}

/** What branches cost that would turn once over or under a node, and find upright edges there. */
function costOfLost({ nodes }: Flow): number {
  let lost = 0;
  for (const node of nodes) lost += LOST_SIDE * sidesLost(node);
  return lost;
}

function sidesLost({ after, before }: FlowNode): number {
  let out = 0;
  for (const { upright } of after) if (upright) out++;
  let into = 0;
  for (const { upright } of before) if (upright) into++;
  if (!out && !into) return 0;
  const level = Math.max(0, after.length - out - 1) + Math.max(0, before.length - into - 1);
  return Math.max(0, Math.min(level, 2) - Math.max(0, 2 - out - into));
}

/** The choices that were tried for the shapes of one map, by number. */
export type Tried = Map<number, Facts>;

const CODES = { 'hand-off': 1, stack: 2, beside: 3 } as const;

/**
 * A number for which edges stand upright and which run back: the same for the same choice, almost surely another for another.
 * `turns` stands for the loops that were turned round, as that changes the order in which nodes are looked at.
 */
export function choiceOf({ edges }: Flow, turns: number): number {
  let a = turns | 1;
  let b = turns + 2;
  for (const { upright, back } of edges) {
    const code = (upright ? CODES[upright] * 2 : 0) + (back ? 1 : 0);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code + 1, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0) * 0x100000 + (b >>> 12);
}

/** The number of the loops turned round so far, with one more. */
export const turnsWith = (turns: number, { index }: FlowEdge): number =>
  Math.imul(turns ^ (index + 1), 0x01000193) ^ (turns >>> 7);
