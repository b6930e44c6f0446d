// What one team needs to see: its own steps, those that hand to it or take from it, and the lines between them.
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';

export interface Lit {
  readonly steps: ReadonlySet<Id>;
  readonly connections: ReadonlySet<Id>;
}

/** What stays lit for a lane, with the steps `inside` of which its team has something to do. Marks of collapsed cells count as steps. */
export function litFor(
  { steps, marks, connections }: Pick<Scene, 'steps' | 'marks' | 'connections'>,
  lane: Id,
  inside: readonly Id[],
): Lit {
  const own = new Set([...steps, ...marks].filter((step) => step.lane === lane).map(({ id }) => id));
  const bars = new Set(steps.flatMap(({ id, kind, name }) => (kind === 'parallel' && name === '' ? id : [])));
  const lit = new Set(own);
  const touching = new Set<Id>();
  // Bars without a name are seen through, in the direction in which they were come to.
  const follow = (from: ReadonlySet<Id>, near: 'from' | 'to', far: 'from' | 'to'): void => {
    const through = new Set<Id>();
    for (const connection of connections) {
      if (!from.has(connection[near])) continue;
      const end = connection[far];
      touching.add(connection.id);
      if (bars.has(end) && !lit.has(end)) through.add(end);
      lit.add(end);
    }
    if (through.size > 0) follow(through, near, far);
  };
  follow(own, 'from', 'to');
  follow(own, 'to', 'from');
  for (const { id, steps: hidden } of marks) if (hidden.some((step) => inside.includes(step))) lit.add(id);
  for (const id of inside) lit.add(id);
  return { steps: lit, connections: touching };
}
