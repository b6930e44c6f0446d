// Tries shapes of a map for a sheet, and keeps the one whose drawing costs least: wide, stacked, or stacked in some cells.
import { at } from './at';
import type { Draft, Shaped } from './draft';
import { costOfDrawing, extentOf } from './drawn';
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

/** So many lines with one bend among them are calm. */
const CALM = 6;

/** Boxes drawn in all shapes so far that are enough where drawings are only compared. */
const FEW = 60;

/** A shape as drawn. */
interface Trial {
  readonly shape: Shape;
  readonly shaped: Shaped;
  readonly draft: Draft;
  readonly cost: number;
}

/** How long shapes are looked for: `least` where drawings are only compared, `most` where a user waits for one. */
export type Care = 'least' | 'usual' | 'most';

/**
 * The best shape of a map: of two, of a few more where lines cross, and of many with most care. With least care a map
 * that is calm and shown at full size anyway gets no second one.
 */
export function bestShape(
  aspect: number,
  care: Care,
  shapeFor: (shape: Shape) => Shaped,
  draw: (shaped: Shaped) => Draft,
): { shaped: Shaped; draft: Draft } {
  const trials = new Trials(aspect, shapeFor, draw);
  trials.of(WIDE);
  const wide = trials.best();
  if (care === 'least' && wide.cost < DEAR && isCalm(wide)) return wide;
  const stacked = trials.of(usualShape(aspect)) !== null;
  if (isLong(trials.best().draft, aspect)) for (const tall of tallShapes(aspect)) trials.of(tall);
  const { cost, shape: first, draft } = trials.best();
  if (first.sheet !== null && cost > DEAR) trials.of(widerShape(aspect));
  if (draft.crossings > TANGLED) return trials.best();
  const fine = care === 'most' && cost > DEAR;
  // where nothing is stacked for a sheet, nothing is for a wider one
  const most = care === 'least' ? FEW : Infinity;
  if (fine || draft.crossings)
    for (const other of otherShapes(aspect))
      if (trials.boxes < most && (stacked || (other.sheet ?? 0) < aspect)) trials.of(other);
  if (fine) levelCells(trials);
  return trials.best();
}

/** No line crosses another, and few bend. */
function isCalm({ draft, shaped }: Trial): boolean {
  return !draft.crossings && draft.bends * CALM <= shaped.flow.edges.length;
}

/** Several times as wide as the sheet, and as a screen. */
const isLong = (draft: Draft, aspect: number): boolean => {
  const { width, height } = extentOf(draft);
  return width > LONG * aspect * height && width > LONG_WIDTH;
};

/** Tries the best shape that has stacks with fewer of them: again and again without those of the cell that gains most. */
function levelCells(trials: Trials): void {
  for (let stacked = trials.bestStacked(); stacked; ) {
    const { shape } = stacked;
    let better: Trial | null = null;
    for (const cell of cellsOf(stacked)) {
      if (trials.boxes > TRIAL_BUDGET) return;
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
  private readonly known = new Set<number>();
  private readonly asked: Shape[] = [];

  constructor(
    private readonly aspect: number,
    private readonly shape: (shape: Shape) => Shaped,
    private readonly draw: (shaped: Shaped) => Draft,
  ) {}

  get count(): number {
    return this.drawn.length;
  }

  /** How many boxes were drawn in all shapes together. */
  get boxes(): number {
    return this.count * at(this.drawn, 0).shaped.flow.nodes.length;
  }

  /** Draws a shape; null when that has been done. */
  of(shape: Shape): Trial | null {
    if (!shape.level) {
      const { sheet, lowest } = shape;
      if (this.asked.some((other) => other.sheet === sheet && other.lowest === lowest)) return null;
      this.asked.push(shape);
    }
    const shaped = this.shape(shape);
    if (this.known.has(shaped.key)) return null;
    this.known.add(shaped.key);
    const draft = this.draw(shaped);
    const trial = { shape, shaped, draft, cost: costOfDrawing(draft, draft.bends, this.aspect) };
    this.drawn.push(trial);
    return trial;
  }

  best(): Trial {
    return this.drawn.reduce((best, trial) => (trial.cost < best.cost ? trial : best));
  }

  bestStacked(): Trial | null {
    let best: Trial | null = null;
    for (const trial of this.drawn)
      if (trial.shape.sheet !== null && (!best || trial.cost < best.cost)) best = trial;
    return best;
  }
}
