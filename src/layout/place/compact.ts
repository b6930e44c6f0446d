// Phase 5b: lower lanes. Stacks are turned over, and lines that push a stack out of the rows of its lane need no longer be level.
import { filled } from '../../base/filled';
import { at, numberAt } from './at';
import type { Drawn } from './drawn';
import { type Layers, renumber, type Segment, turnOver, type Unit, type Vertex } from './layers';
import { SPACING } from './spacing';

/** Trials cost a new set of heights each: fewer of them on larger maps. */
const MOST_TRIALS = 40;
/** So many find nearly all: enough where drawings are only compared. */
const FEW_TRIALS = 12;
const TRIAL_BUDGET = 2500;

/** A line that is no longer level bends: its lane, were it only as high as its fullest cell, must make the drawing cheaper by more. */
const WORTH = 60;

/** How a changed map is drawn again, and what that costs a reader. */
export interface Redraw {
  readonly cost: number;
  /** The map as it stands at these heights if that costs less than a limit. */
  readonly drawBelow: (limit: number, heights: readonly number[]) => { drawn: Drawn; cost: number } | null;
  /** What the size of a drawing would cost with other heights of its lanes. */
  readonly sizeAt: (drawn: Drawn, heights: readonly number[]) => number;
  /** Levels the vertices of a lane anew, those at loose lines freely; returns its height. */
  readonly setHeight: (lane: number, loose: ReadonlySet<Segment>) => number;
}

/** Tries changes one by one, only a few if `sparing`, and keeps what makes the drawing cheaper. Changes the layers. */
export function compact(drawn: Drawn, redraw: () => Redraw, sparing: boolean): Drawn {
  const { layers } = drawn;
  const stacks = stacksOf(layers);
  if (!stacks.length) return drawn;
  const trials = Math.min(
    sparing ? FEW_TRIALS : MOST_TRIALS,
    Math.floor(TRIAL_BUDGET / layers.vertices.length),
  );
  const search = new Search(drawn, redraw(), trials);
  for (const unit of stacks) if (unit.turns) search.try(unit, null);
  const full = fullestCells(layers);
  for (let lane = 0; lane < layers.lanes; lane++) {
    const here = stacks.filter((unit) => unit.anchor.lane === lane);
    const turning = here.filter((unit) => unit.turns);
    for (const line of levelLines(here)) {
      if (search.gainOf(lane, numberAt(full, lane)) <= WORTH) break;
      if (search.try(null, line)) continue;
      for (const unit of turning) if (search.try(unit, line)) break;
    }
  }
  return search.drawn;
}

class Search {
  private readonly loose = new Set<Segment>();
  private readonly lanes: (readonly Vertex[] | undefined)[] = [];
  /** Where the vertices of a lane lay before a trial. */
  private readonly levels: number[] = [];
  private cost: number;

  constructor(
    public drawn: Drawn,
    private readonly redraw: Redraw,
    private trials: number,
  ) {
    this.cost = redraw.cost;
  }

  /** Turns a stack over, lets a line of its lane come loose, or both; takes it back unless that makes the drawing cheaper. */
  try(unit: Unit | null, line: Segment | null): boolean {
    const lane = unit?.anchor.lane ?? line?.from.lane;
    if (lane === undefined || this.trials-- <= 0) return false;
    const vertices = this.verticesOf(lane);
    const levels = this.levels;
    for (let k = 0; k < vertices.length; k++) levels[k] = at(vertices, k).y;
    if (unit) this.turn(unit);
    if (line) this.loose.add(line);
    const heights = this.drawn.heights.with(lane, this.redraw.setHeight(lane, this.loose));
    const better = this.redraw.drawBelow(this.cost, heights);
    if (better) {
      this.drawn = better.drawn;
      this.cost = better.cost;
      return true;
    }
    if (unit) this.turn(unit);
    if (line) this.loose.delete(line);
    for (let k = 0; k < vertices.length; k++) at(vertices, k).y = numberAt(levels, k);
    return false;
  }

  /** How much cheaper the drawing would get if a lane were only this high. */
  gainOf(lane: number, height: number): number {
    const { heights } = this.drawn;
    if (height >= numberAt(heights, lane)) return 0;
    const { redraw, drawn } = this;
    return redraw.sizeAt(drawn, heights) - redraw.sizeAt(drawn, heights.with(lane, height));
  }

  private verticesOf(lane: number): readonly Vertex[] {
    const known = this.lanes[lane];
    if (known) return known;
    const vertices = this.drawn.layers.vertices.filter((v) => v.lane === lane);
    this.lanes[lane] = vertices;
    return vertices;
  }

  private turn(unit: Unit): void {
    turnOver(unit);
    renumber(this.drawn.layers, unit.anchor.column);
  }
}

const stacksOf = (layers: Layers): Unit[] => [
  ...new Set(layers.vertices.filter((v) => v.unit.boxes.length > 1).map((v) => v.unit)),
];

/** The height that the fullest cell of every lane needs on its own, px. */
function fullestCells(layers: Layers): number[] {
  const fullest = filled(layers.lanes, SPACING.minLane);
  for (const cells of layers.cells)
    for (const [lane, cell] of cells.entries()) {
      let height = 2 * SPACING.padY - SPACING.rowGap;
      for (const unit of cell)
        for (const v of unit.items) height += v.box ? v.height + SPACING.rowGap : SPACING.lineGap;
      fullest[lane] = Math.max(numberAt(fullest, lane), height);
    }
  return fullest;
}

/** The level lines of a lane that end at a box of a stack, from the left. */
function levelLines(stacks: readonly Unit[]): Segment[] {
  const lines = new Set<Segment>();
  for (const unit of stacks)
    for (const v of unit.boxes)
      for (const segment of [...v.left, ...v.right])
        if (segment.from.lane === segment.to.lane) lines.add(segment);
  return [...lines];
}
