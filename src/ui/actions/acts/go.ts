// Going through the chart by arrow keys: to the connected step in that direction, else to the nearest one there.
import type { Point, Rect, Side } from '../../../base/geometry';
import { centre } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { buildScene } from '../../../drawing/build-scene';
import type { Scene, SceneStep } from '../../../drawing/scene';
import { selectedConnections, selectedSteps, selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { nextBand, axisTowards, STEP_OUT } from './direction';
import { shownMap } from './selection';

/** How much farther a step counts that lies aside of the direction, and one that is not connected. */
const ASIDE = 2;
const UNCONNECTED = 10_000;

/** How far a point lies in a direction, and how far aside of it, px. */
function seenFrom(from: Point, to: Point, side: Side): { along: number; aside: number } {
  const out = STEP_OUT[side];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { along: dx * out.x + dy * out.y, aside: Math.abs(dx * out.y) + Math.abs(dy * out.x) };
}

/** What a step costs to go to; null when it does not lie in the direction. */
function costOf(from: Rect, to: Rect, side: Side, connected: boolean): number | null {
  const { along, aside } = seenFrom(centre(from), centre(to), side);
  // A connected step may lie far aside, as the lane below does; another one must lie rather ahead.
  if (along <= 0 || (!connected && aside > 2 * along + 60)) return null;
  if (connected && along < aside / 6) return null;
  return along + ASIDE * aside + (connected ? 0 : UNCONNECTED);
}

/** The step that an arrow key leads to from another; null when there is none. */
export function stepTowards(scene: Scene, from: SceneStep, side: Side): Id | null {
  const connected = new Set(
    scene.connections.flatMap((c) => (c.from === from.id ? [c.to] : c.to === from.id ? [c.from] : [])),
  );
  let best: Id | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, rect } of scene.steps) {
    const joined = connected.has(id) || isStraightAhead(from.rect, rect, side);
    const cost = id === from.id ? null : costOf(from.rect, rect, side, joined);
    if (cost === null || cost >= least) continue;
    least = cost;
    best = id;
  }
  return best;
}

/** What lies straight in the way is met before what a line leads to behind it. */
function isStraightAhead(from: Rect, to: Rect, side: Side): boolean {
  const { along, aside } = seenFrom(centre(from), centre(to), side);
  const level = STEP_OUT[side].y === 0;
  return along > 0 && aside < (level ? Math.min(from.height, to.height) : Math.min(from.width, to.width)) / 2;
}

/** The end of a connection that lies in a direction. */
function endTowards(scene: Scene, connection: Id, side: Side): Id | null {
  const found = scene.connections.find(({ of }) => of.includes(connection));
  const from = scene.steps.find(({ id }) => id === found?.from);
  const to = scene.steps.find(({ id }) => id === found?.to);
  if (!from || !to) return from?.id ?? to?.id ?? null;
  return seenFrom(centre(from.rect), centre(to.rect), side).along > 0 ? to.id : from.id;
}

/** Selects a step, brings it into view and puts the keyboard there. */
export function goToStep(id: Id | null): void {
  if (id === null) return;
  selectItems([id]);
  const { camera } = useSession.getState();
  camera?.reveal([id]);
  camera?.focus();
}

/** Goes in a direction from what is selected; from nothing, to the first step. */
export function go(context: ActionContext, side: Side): void {
  const map = shownMap(context);
  if (!map) return;
  const document = context.project.store.document();
  const { selection, camera } = useSession.getState();
  if (selection.kind === 'lane' || selection.kind === 'stage') {
    if (axisTowards(document, map, side) !== selection.kind) return;
    const id = nextBand(document, map, side, selection.id);
    if (id === null) return;
    useSession.setState({ selection: { kind: selection.kind, id } });
    camera?.revealBand(selection.kind, id);
    camera?.focus();
    return;
  }
  const scene = buildScene(document, map);
  const steps = selectedSteps(selection);
  const from = scene.steps.find(({ id }) => id === steps.at(-1));
  const connection = selectedConnections(selection)[0];
  if (from) goToStep(stepTowards(scene, from, side));
  else if (connection) goToStep(endTowards(scene, connection, side));
  else goToStep(scene.steps[0]?.id ?? null);
}

/** True when there is a step to go to. */
export function canGo(context: ActionContext): boolean {
  const map = shownMap(context);
  return map !== null && buildScene(context.project.store.document(), map).steps.length > 0;
}
