// Tries shapes of a map for a sheet, and keeps the one whose drawing costs least: wide, stacked, or stacked in some cells.
import type { Draft, Shaped } from './draft';
import { extentOf } from './drawn';
import { cellNumber } from './flow';
import { otherShapes, type Shape, tallShapes, usualShape, WIDE, widerShape } from './shapes';

/** A drawing that costs less is shown at full size, or nearly: more shapes would gain little. */
const DEAR = 1000;

/** With more crossings than this a few starts do not tell which of two shapes has fewer in the end. */
const TANGLED = 4;

/** Times the aspect of its sheet, and px, from which on a map is too wide for one. */
const LONG = 2.5;
const LONG_WIDTH = 4000;

/** Trials that are worth a map of one box: larger ones have more shapes, but each takes longer. */
const TRIAL_BUDGET = 1500;

/** A shape with its columns chosen; the earlier of two is taken where both cost the same. */
interface Candidate {
  readonly rank: number;
  readonly shape: Shape;
  readonly shaped: Shaped;
}

/** A shape as drawn. */
interface Trial extends Candidate {
  readonly draft: Draft;
  readonly cost: number;
}

/** How shapes of a map are made and drawn. */
export interface Drawer {
  readonly shape: (shape: Shape) => Shaped;
  readonly draw: (shaped: Shaped) => Draft;
  /** The drawing, or null where it is soon known to cost as much as a limit; where that is looked for, it takes some time itself. */
  readonly drawBelow: (shaped: Shaped, limit: number, closely: boolean) => Draft | null;
}

/** The best shape of a map: of two, of a few more where lines cross, and of many when there is time for a thorough search. */
export function bestShape(
  aspect: number,
  thorough: boolean,
  drawer: Drawer,
): { shaped: Shaped; draft: Draft } {
  const trials = new Trials(aspect, thorough, drawer);
  trials.both(WIDE, usualShape(aspect));
  if (isLong(trials.best().draft, aspect)) for (const tall of tallShapes(aspect)) trials.of(tall);
  const { cost, shape: first, draft } = trials.best();
  if (first.sheet !== null && cost > DEAR) trials.of(widerShape(aspect));
  if (draft.crossings > TANGLED) return trials.best();
  const fine = thorough && cost > DEAR;
  if (fine || draft.crossings) for (const other of otherShapes(aspect)) trials.of(other);
  if (fine) levelCells(trials);
  return trials.best();
}

/** Several times as wide as the sheet, and as a screen. */
const isLong = (draft: Draft, aspect: number): boolean => {
  const { width, height } = extentOf(draft);
  return width > LONG * aspect * height && width > LONG_WIDTH;
};

/** Tries the best shape that has stacks with fewer of them: again and again without those of the cell that gains most. */
function levelCells(trials: Trials): void {
  for (let stacked = trials.bestStacked(); stacked; ) {
    const { shape, shaped } = stacked;
    let better: Trial | null = null;
    for (const cell of cellsOf(stacked)) {
      if (trials.count * shaped.flow.nodes.length > TRIAL_BUDGET) return;
      const other = trials.of({ ...shape, level: new Set([...(shape.level ?? []), cell]) });
      if (other && other.cost < (better ?? stacked).cost) better = other;
    }
    stacked = better;
  }
}

/** The cells in which something is stacked, from the left. */
function cellsOf({ shaped: { flow } }: Trial): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { upright, tail } of flow.edges) if (upright === 'stack') cells.add(cellNumber(flow, tail));
  return new Set([...cells].sort((a, b) => a - b));
}

/** Shapes drawn so far; those that come out with the same upright edges are drawn once. */
class Trials {
  private readonly drawn: Trial[] = [];
  private readonly known = new Set<string>();
  private readonly asked = new Set<string>();
  private rank = 0;

  constructor(
    private readonly aspect: number,
    /** All shapes are drawn to the end: some are worth changing though others cost less. */
    private readonly thorough: boolean,
    private readonly drawer: Drawer,
  ) {}

  get count(): number {
    return this.drawn.length;
  }

  /** Draws a shape; null when that has been done, or when it cannot be the best one. */
  of(shape: Shape): Trial | null {
    const candidate = this.candidate(shape);
    return candidate && this.draw(candidate);
  }

  /** Draws two shapes, first the one that is more often the better. */
  both(a: Shape, b: Shape): void {
    const first = this.candidate(a);
    const second = this.candidate(b);
    if (second) this.draw(second);
    if (first) this.draw(first);
  }

  private candidate(shape: Shape): Candidate | null {
    if (!shape.level) {
      const name = `${shape.sheet} ${shape.lowest}`;
      if (this.asked.has(name)) return null;
      this.asked.add(name);
    }
    const shaped = this.drawer.shape(shape);
    if (this.known.has(shaped.key)) return null;
    this.known.add(shaped.key);
    return { rank: this.rank++, shape, shaped };
  }

  private draw(candidate: Candidate): Trial | null {
    const { rank, shape, shaped } = candidate;
    const draft = this.draft(candidate);
    if (!draft) return null;
    const trial = { rank, shape, shaped, draft, cost: draft.cost(this.aspect) };
    this.drawn.push(trial);
    return trial;
  }

  private draft({ rank, shaped }: Candidate): Draft | null {
    const { drawer, drawn } = this;
    if (this.thorough || !drawn.length) return drawer.draw(shaped);
    const best = this.best();
    return drawer.drawBelow(shaped, rank < best.rank ? best.cost + EQUAL : best.cost, drawn.length > 1);
  }

  best(): Trial {
    return this.drawn.reduce((best, trial) =>
      trial.cost < best.cost || (trial.cost === best.cost && trial.rank < best.rank) ? trial : best,
    );
  }

  bestStacked(): Trial | null {
    let best: Trial | null = null;
    for (const trial of this.drawn)
      if (trial.shape.sheet !== null && (!best || trial.cost < best.cost)) best = trial;
    return best;
  }
}

/** Costs that differ less are equal. */
const EQUAL = 1e-6;
