// What one team needs to see: its own steps, those that hand to it or take from it, and the lines between them.
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';

export interface Lit {
  readonly steps: ReadonlySet<Id>;
  readonly connections: ReadonlySet<Id>;
}

/** What stays lit for a lane. Marks of collapsed cells count as steps. */
export function litFor(
  { steps, marks, connections }: Pick<Scene, 'steps' | 'marks' | 'connections'>,
  lane: Id,
): Lit {
  const own = new Set([...steps, ...marks].filter((step) => step.lane === lane).map(({ id }) => id));
  const touching = connections.filter(({ from, to }) => own.has(from) || own.has(to));
  return {
    steps: new Set([...own, ...touching.flatMap(({ from, to }) => [from, to])]),
    connections: new Set(touching.map(({ id }) => id)),
  };
}
