// Phase 2d: ways back to an earlier step that can be drawn as the far side of a rectangle, with steps of their own on it.
import type { Flow, FlowEdge, FlowNode } from './flow';

/** The longest way back that is followed, in steps. */
const LONGEST = 4;

/** A way back turned round at another of its edges; those at its two ends may then stand upright. */
export interface Rotation {
  readonly turned: readonly FlowEdge[];
  readonly upright: readonly FlowEdge[];
}

/** The one edge of the flow by which a step is reached, when there is no other in its stage. */
function onlyWayIn(node: FlowNode): FlowEdge | null {
  const ins = node.before.filter((e) => !e.back);
  const [edge] = ins;
  return ins.length === 1 && edge && edge.tail.stage === node.stage ? edge : null;
}

const waysOut = (node: FlowNode): number =>
  node.after.filter((e) => !e.back).length + node.before.filter((e) => e.back).length;

/** The edges of the way back that ends with a loop, from the step where it branches off, or from where a ring begins. */
function wayBack(loop: FlowEdge): FlowEdge[] {
  const edges = [loop];
  for (let node = loop.from; edges.length <= LONGEST && node !== loop.to; ) {
    const edge = onlyWayIn(node);
    if (!edge || waysOut(node) !== 1) break;
    edges.unshift(edge);
    node = edge.tail;
  }
  return edges;
}

/** All rotations of all ways back inside a stage. */
export function rotations(flow: Flow): Rotation[] {
  return flow.edges
    .filter((edge) => edge.back && edge.from.stage === edge.to.stage)
    .flatMap((loop) => {
      const edges = wayBack(loop);
      const first = edges[0];
      if (!first || edges.length < 2) return [];
      return edges.slice(0, -1).map((edge, k) => ({
        turned: [edge, loop],
        upright: k > 0 ? [first, loop] : [loop],
      }));
    });
}
