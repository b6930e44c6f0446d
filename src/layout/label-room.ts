// Makes room for the label of a connection between two steps that follow each other in one cell.
import type { Id } from '../base/id';
import { bottom, type Rect, right } from '../base/geometry';
import type { Transaction } from '../model/transaction';
import { labelSize } from './layout-graph';
import { cellBox, directionOf } from './map-geometry';

/** Line that stays visible beside a label lying on it, px: enough to see the line and its arrow. */
const VISIBLE = 24;

/** How boxes lie along the flow and across it. */
const ALONG = {
  x: { start: (r: Rect) => r.x, end: right, from: (r: Rect) => r.y, to: bottom },
  y: { start: (r: Rect) => r.y, end: bottom, from: (r: Rect) => r.x, to: right },
} as const;

/**
 * Moves what stands behind a connection's gap further along the flow, inside the running act, so that its label lies on the
 * line instead of on a step. Nothing moves when there is room, when something there is pinned, or for other connections.
 */
export function makeLabelRoom(tx: Transaction, connection: Id): void {
  const { connections, steps, maps } = tx.draft;
  const { from = '', to = '', label = null } = connections[connection] ?? {};
  const [source, target] = [steps[from], steps[to]];
  const needed = labelSize(label);
  if (!source || !target || !needed) return;
  if (source.lane !== target.lane || source.stage !== target.stage || source.id === target.id) return;
  const direction = directionOf({ maps }, source.map);
  const axis = direction === 'vertical' ? 'y' : 'x';
  const along = ALONG[axis];
  const [a, b] = [cellBox(source, direction), cellBox(target, direction)].sort(
    (p, q) => along.start(p) - along.start(q),
  );
  if (!a || !b || along.to(a) <= along.from(b) || along.to(b) <= along.from(a)) return;
  const room = axis === 'x' ? needed.width : needed.height;
  const missing = Math.ceil(room + VISIBLE - (along.start(b) - along.end(a)));
  if (missing <= 0) return;
  const behind = Object.values(steps).filter(
    (step) => step.lane === source.lane && step.stage === source.stage && step[axis] >= b[axis],
  );
  if (behind.some((step) => step.pinned)) return;
  for (const step of behind) step[axis] += missing;
}
