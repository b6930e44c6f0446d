// What a map costs at least with its columns chosen, before its lines are laid: most shapes that lose are told by this.
import { at } from './at';
import type { Columns } from './columns';
import type { Extent } from './extent';
import type { Flow } from './flow';
import { SPACING } from './spacing';

/** The least sizes of bands that the user has set. */
export interface LeastSizes {
  readonly lanes: readonly number[];
  readonly stages: readonly number[];
}

/** What a map needs at least. */
interface Bounds extends Extent {
  readonly bends: number;
}

/** No drawing of the flow in these columns is smaller or has fewer bends. */
export function boundsOf(flow: Flow, columns: Columns, least: LeastSizes): Bounds {
  const { width, height } = leastExtent(flow, columns, least);
  return { width, height, bends: leastBends(flow) };
}

/** Lines to another lane bend once at least, loops beside a stack twice. */
function leastBends({ edges }: Flow): number {
  let bends = 0;
  for (const { upright, tail, head } of edges)
    if (upright === 'beside') bends += 2;
    else if (!upright && tail.lane !== head.lane) bends++;
  return bends;
}

/** The map with nothing but boxes in its cells, as close as they go. */
function leastExtent(flow: Flow, columns: Columns, least: LeastSizes): Extent {
  const { lanes, nodes } = flow;
  const widths = new Float64Array(columns.count);
  const cells = new Float64Array(columns.count * lanes);
  let pinned = false;
  for (const { box, column, lane } of nodes) {
    const even = 2 * Math.ceil(box.width / 2);
    if (even > at2(widths, column)) widths[column] = even;
    const cell = column * lanes + lane;
    cells[cell] = at2(cells, cell) + box.height + SPACING.noteGap;
    if (box.pinned) pinned = true;
  }
  let width = 0;
  for (let stage = 0; stage < columns.first.length; stage++) {
    const last = at(columns.last, stage);
    let content = 2 * SPACING.padX - SPACING.columnGap;
    for (let k = at(columns.first, stage); k <= last; k++) content += at2(widths, k) + SPACING.columnGap;
    width += Math.max(SPACING.minStage, at(least.stages, stage), content);
  }
  let height = 0;
  for (let lane = 0; lane < lanes; lane++) {
    let most: number = Math.max(SPACING.minLane, at(least.lanes, lane));
    // pinned boxes lie where the user wants them, on each other if need be
    if (!pinned)
      for (let k = lane; k < cells.length; k += lanes)
        most = Math.max(most, at2(cells, k) - SPACING.noteGap + 2 * SPACING.padY);
    height += most;
  }
  return { width, height };
}

const at2 = (list: Float64Array, k: number): number => list[k] ?? 0;
