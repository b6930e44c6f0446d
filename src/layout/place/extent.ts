// How large a map gets with its nodes in these columns: an estimate that is cheap enough to try many columns.
import { filled } from '../../base/filled';
import { at, numberAt } from './at';
import type { Columns } from './columns';
import type { Flow, FlowNode } from './flow';
import { SPACING } from './spacing';

/** Room between columns and rows that most maps need, px: lines and labels included. */
const COLUMN_GAP = 38;
const ROW_GAP = 34;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What a stage needs: its width, and the height of its fullest cell in every lane, px. */
interface StageExtent {
  width: number;
  readonly heights: number[];
}

/** The size of a map whose columns change stage by stage. */
export class Extents {
  private readonly stages: StageExtent[];
  private spare: StageExtent;
  private measured = -1;
  private readonly talls: number[] = [];
  private readonly widths: number[] = [];
  private readonly cells: number[] = [];

  /** `nodes` are those of each stage. */
  constructor(
    private readonly flow: Flow,
    private readonly nodes: readonly (readonly FlowNode[])[],
    columns: Columns,
  ) {
    const empty = (): StageExtent => ({ width: 0, heights: filled(flow.lanes, 0) });
    for (const { box, notes } of flow.nodes) {
      let tall = box.height + ROW_GAP;
      for (const note of notes) tall += note.height + SPACING.noteGap;
      this.talls.push(tall);
    }
    this.spare = empty();
    this.stages = nodes.map(empty);
    for (let stage = 0; stage < nodes.length; stage++) {
      this.measured = stage;
      this.read(stage, numberAt(columns.first, stage), numberAt(columns.last, stage));
      this.keep();
    }
  }

  /** Width and height of all stages and lanes, px, with the nodes of one stage in new columns. */
  measure(stage: number, columns: Columns): Extent {
    this.measured = stage;
    this.read(stage, numberAt(columns.first, stage), numberAt(columns.last, stage));
    let width = 0;
    for (let k = 0; k < this.stages.length; k++) width += this.of(k).width;
    let height = 0;
    for (let lane = 0; lane < this.flow.lanes; lane++) {
      let tall: number = SPACING.minLane;
      for (let k = 0; k < this.stages.length; k++)
        tall = Math.max(tall, (this.of(k).heights[lane] ?? 0) - ROW_GAP + 2 * SPACING.padY);
      height += tall;
    }
    return { width, height };
  }

  /** What was measured last holds from now on. */
  keep(): void {
    const before = at(this.stages, this.measured);
    this.stages[this.measured] = this.spare;
    this.spare = before;
    this.measured = -1;
  }

  private of(stage: number): StageExtent {
    return stage === this.measured ? this.spare : at(this.stages, stage);
  }

  private read(stage: number, first: number, last: number): void {
    const { lanes } = this.flow;
    const count = last - first + 1;
    this.clear(count);
    const { widths, cells, talls } = this;
    for (const { column, lane, box, index } of at(this.nodes, stage)) {
      const k = column - first;
      widths[k] = Math.max(widths[k] ?? 0, box.width);
      cells[k * lanes + lane] = (cells[k * lanes + lane] ?? 0) + (talls[index] ?? 0);
    }
    let content = 2 * SPACING.padX;
    for (let k = 0; k < count; k++) content += (widths[k] ?? 0) + (k + 1 < count ? COLUMN_GAP : 0);
    const { heights } = this.spare;
    this.spare.width = Math.max(SPACING.minStage, content);
    for (let lane = 0; lane < lanes; lane++) {
      let tall = 0;
      for (let k = lane; k < count * lanes; k += lanes) tall = Math.max(tall, cells[k] ?? 0);
      heights[lane] = tall;
    }
  }

  private clear(columns: number): void {
    const cells = columns * this.flow.lanes;
    for (let k = 0; k < columns; k++) this.widths[k] = 0;
    for (let k = 0; k < cells; k++) this.cells[k] = 0;
  }
}

/**
 * The width that a map of this extent needs to be shown whole on a sheet of the aspect; of the side that does not decide
 * that, the given part is added.
 */
export function sheetWidth({ width, height }: Extent, aspect: number, part: number): number {
  const tall = height * aspect;
  return Math.max(width, tall) + part * Math.min(width, tall);
}
