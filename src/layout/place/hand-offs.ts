// Phase 2b: hand-offs to another lane that may stand upright in one column.
import { sortFew } from '../../base/sort-few';
import { type Flow, type FlowEdge, isBar } from './flow';

/** Lanes that an upright hand-off may bridge. */
const MAX_LANES = 3;

/** Branches of parallel work stay side by side, each with its own level line from the bar. */
const isParallel = ({ tail, head }: FlowEdge): boolean =>
  (isBar(tail) && tail.after.length > 1) || (isBar(head) && head.before.length > 1);

/** One of several ways out of a step: it stays among them unless the map gets shorter. */
export const isSplit = ({ tail }: FlowEdge): boolean => tail.box.kind !== 'decision' && tail.after.length > 1;

const lanesApart = (edge: FlowEdge): number => Math.abs(edge.from.lane - edge.to.lane);

/** True for an edge of the flow to a near lane of the same stage. */
export const isHandOff = (edge: FlowEdge): boolean =>
  !edge.back &&
  edge.from.stage === edge.to.stage &&
  !isParallel(edge) &&
  lanesApart(edge) > 0 &&
  lanesApart(edge) <= MAX_LANES;

/** All that may stand upright, those to near lanes first, then from the left. */
export const handOffs = (flow: Flow): FlowEdge[] =>
  sortFew(
    flow.edges.filter(isHandOff),
    (a, b) => lanesApart(a) - lanesApart(b) || a.from.column - b.from.column || a.index - b.index,
  );
