// Makes room for the label of a connection between two steps that follow each other in one cell, or in two stages.
import type { Id } from '../base/id';
import { bottom, type Rect, right, type Size } from '../base/geometry';
import type { Step } from '../model/document';
import { documentNow } from '../model/draft-record';
import type { Transaction } from '../model/transaction';
import { labelSize } from './layout-graph';
import { cellBox, directionOf, mapGeometry } from './map-geometry';

/** Line that stays visible beside a label lying on it, px: enough to see the line and its arrow. */
const VISIBLE = 24;

/** How boxes lie along the flow and across it. */
const ALONG = {
  x: { start: (r: Rect) => r.x, end: right, from: (r: Rect) => r.y, to: bottom },
  y: { start: (r: Rect) => r.y, end: bottom, from: (r: Rect) => r.x, to: right },
} as const;

/**
 * Moves what stands behind a connection's gap further along the flow, inside the running act, so that its label lies on the
 * line instead of on a step: in one cell, and from a stage to the next one. Nothing moves when there is room, when something
 * there is pinned, or for other connections.
 */
export function makeLabelRoom(tx: Transaction, connection: Id): void {
  const { connections, steps } = tx.draft;
  const { from = '', to = '', label = null } = connections[connection] ?? {};
  const [source, target] = [steps[from], steps[to]];
  const needed = labelSize(label);
  if (!source || !target || !needed || source.id === target.id) return;
  if (source.stage !== target.stage) makeRoomBetweenStages(tx, source, target, needed);
  else if (source.lane === target.lane) makeRoomInCell(tx, source, target, needed);
}

function makeRoomInCell(
  { draft: { steps, maps } }: Transaction,
  source: Step,
  target: Step,
  needed: Size,
): void {
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

/** The steps of all lanes move, so that those below each other stay so; what lies before the label's step stays. */
function makeRoomBetweenStages(tx: Transaction, source: Step, target: Step, needed: Size): void {
  const now = documentNow(tx);
  const { boxes, stages } = mapGeometry(now, source.map);
  const place = (step: Step): number => stages.findIndex(({ id }) => id === step.stage);
  const [first, second] = place(source) < place(target) ? [source, target] : [target, source];
  const [a, b] = [boxes.get(first.id), boxes.get(second.id)];
  if (!a || !b || place(second) !== place(first) + 1) return;
  const axis = directionOf(now, source.map) === 'vertical' ? 'y' : 'x';
  const along = ALONG[axis];
  const room = axis === 'x' ? needed.width : needed.height;
  const missing = Math.ceil(room + VISIBLE - (along.start(b) - along.end(a)));
  if (missing <= 0) return;
  const behind = Object.values(tx.draft.steps).filter(
    (step) => step.map === second.map && step.stage === second.stage && step[axis] >= second[axis],
  );
  if (behind.some((step) => step.pinned)) return;
  for (const step of behind) step[axis] += missing;
}
