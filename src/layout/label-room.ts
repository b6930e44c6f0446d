// Makes room for the label of a connection between two steps that stand side by side in one cell.
import type { Id } from '../base/id';
import { bottom, right } from '../base/geometry';
import type { Transaction } from '../model/transaction';
import { labelSize } from './layout-graph';
import { cellBox } from './map-geometry';

/** Line that stays visible beside a label lying on it, px: enough to see the line and its arrow. */
const VISIBLE = 24;

/**
 * Moves what stands right of a connection's gap further to the right, inside the running act, so that its label lies on the
 * line instead of on a step. Nothing moves when there is room, when something there is pinned, or for other connections.
 */
export function makeLabelRoom(tx: Transaction, connection: Id): void {
  const { connections, steps } = tx.draft;
  const { from = '', to = '', label = null } = connections[connection] ?? {};
  const [source, target] = [steps[from], steps[to]];
  const needed = labelSize(label);
  if (!source || !target || !needed) return;
  if (source.lane !== target.lane || source.stage !== target.stage || source.id === target.id) return;
  const [a, b] = [cellBox(source), cellBox(target)].sort((p, q) => p.x - q.x);
  if (!a || !b || bottom(a) <= b.y || bottom(b) <= a.y) return;
  const missing = Math.ceil(needed.width + VISIBLE - (b.x - right(a)));
  if (missing <= 0) return;
  const behind = Object.values(steps).filter(
    (step) => step.lane === source.lane && step.stage === source.stage && step.x >= b.x,
  );
  if (behind.some((step) => step.pinned)) return;
  for (const step of behind) step.x += missing;
}
