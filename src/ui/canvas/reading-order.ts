// The order in which Tab walks the chart: each step in reading order, then the connections that leave it.
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';

export interface Stop {
  readonly kind: 'step' | 'connection';
  readonly id: Id;
}

type Walked = Pick<Scene, 'steps' | 'connections'>;

export function readingOrder({ steps, connections }: Walked): Stop[] {
  const leaving = new Map<Id, Stop[]>();
  for (const { id, from } of connections) {
    const list = leaving.get(from) ?? [];
    list.push({ kind: 'connection', id });
    leaving.set(from, list);
  }
  return steps.flatMap(({ id }) => [{ kind: 'step' as const, id }, ...(leaving.get(id) ?? [])]);
}

/** The stop after (or before) one; null at the end. */
export function nextStop(scene: Walked, from: Id, back: boolean): Stop | null {
  const stops = readingOrder(scene);
  const index = stops.findIndex(({ id }) => id === from);
  return index < 0 ? null : (stops[index + (back ? -1 : 1)] ?? null);
}
