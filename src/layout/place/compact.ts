// Phase 5b: lower lanes. Stacks are turned over, and lines that push a stack out of the rows of its lane need no longer be level.
import { at } from './at';
import { type Layers, renumber, type Segment, turnOver, type Unit } from './layers';
import { SPACING } from './spacing';

/** Trials cost a new set of heights each: fewer of them on larger maps. */
const MOST_TRIALS = 40;
const TRIAL_BUDGET = 2500;

/** A lane this much higher than its fullest cell has room to gain, px. */
const WASTE = 40;

/** A drawing with some lines loose: what it costs a reader, and how high its lanes are. */
export interface Redrawn {
  readonly cost: number;
  readonly heights: readonly number[];
}

export type Redraw = (loose: ReadonlySet<Segment>) => Redrawn;

/** Tries changes one by one and keeps what makes the drawing cheaper; returns the lines that came loose. */
export function compact(layers: Layers, redraw: Redraw): Set<Segment> {
  const stacks = stacksOf(layers);
  const search = new Search(
    layers,
    redraw,
    stacks.length ? Math.min(MOST_TRIALS, Math.floor(TRIAL_BUDGET / layers.vertices.length)) : 0,
  );
  for (const unit of stacks) if (unit.turns) search.try([unit], null);
  const full = fullestCells(layers);
  for (let lane = 0; lane < layers.lanes; lane++) {
    const here = stacks.filter((unit) => unit.anchor.lane === lane);
    const turning = here.filter((unit) => unit.turns);
    for (const line of levelLines(here)) {
      if (search.heightOf(lane) <= at(full, lane) + WASTE) break;
      if (search.try([], line)) continue;
      for (const unit of turning) if (search.try([unit], line)) break;
    }
  }
  return search.loose;
}

class Search {
  readonly loose = new Set<Segment>();
  private now: Redrawn | null = null;

  constructor(
    private readonly layers: Layers,
    private readonly redraw: Redraw,
    private trials: number,
  ) {
    if (trials) this.now = redraw(this.loose);
  }

  heightOf(lane: number): number {
    return this.now?.heights[lane] ?? 0;
  }

  /** Turns stacks over and lets a line come loose; takes it back unless that makes the drawing cheaper. */
  try(units: readonly Unit[], line: Segment | null): boolean {
    if (!this.now || this.trials-- <= 0) return false;
    for (const unit of units) this.turn(unit);
    if (line) this.loose.add(line);
    const redrawn = this.redraw(this.loose);
    if (redrawn.cost < this.now.cost) {
      this.now = redrawn;
      return true;
    }
    for (const unit of units) this.turn(unit);
    if (line) this.loose.delete(line);
    return false;
  }

  private turn(unit: Unit): void {
    turnOver(unit);
    renumber(this.layers, unit.anchor.column);
  }
}

const stacksOf = (layers: Layers): Unit[] => [
  ...new Set(layers.vertices.filter((v) => v.unit.boxes.length > 1).map((v) => v.unit)),
];

/** The height that the fullest cell of every lane needs on its own, px. */
function fullestCells(layers: Layers): number[] {
  const fullest = Array.from({ length: layers.lanes }, (): number => SPACING.minLane);
  for (const cells of layers.cells)
    for (const [lane, cell] of cells.entries()) {
      let height = 2 * SPACING.padY - SPACING.rowGap;
      for (const unit of cell)
        for (const v of unit.items) height += v.box ? v.height + SPACING.rowGap : SPACING.lineGap;
      fullest[lane] = Math.max(at(fullest, lane), height);
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
