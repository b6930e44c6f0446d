// What lies beside some steps of a map: what comes right before and after them, and the ways between.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from './document';
import { isNamelessBar } from './passages';
import { incoming, isHidden, outgoing } from './queries';

export interface Beside {
  /** The steps of others right before and after, through bars without a name; no remarks. */
  readonly near: ReadonlySet<Id>;
  /** Bars without a name on the ways. */
  readonly bars: ReadonlySet<Id>;
  /** Every way that begins or ends at one of the steps. */
  readonly connections: ReadonlySet<Id>;
}

/** What lies around steps of one map; hidden bands stay hidden. */
export function besideOf(document: ProjectDocument, steps: readonly Step[]): Beside {
  const own = new Set(steps.map(({ id }) => id));
  const near = new Set<Id>();
  const bars = new Set<Id>();
  const connections = new Set<Id>();
  const follow = (at: Id, way: 'from' | 'to'): void => {
    for (const connection of way === 'to' ? outgoing(document, at) : incoming(document, at)) {
      const step = document.steps[connection[way]];
      if (!step || step.kind === 'note' || isHidden(document, step) || connections.has(connection.id))
        continue;
      connections.add(connection.id);
      if (isNamelessBar(step)) {
        bars.add(step.id);
        follow(step.id, way);
      } else if (!own.has(step.id)) near.add(step.id);
    }
  };
  for (const id of own) {
    follow(id, 'from');
    follow(id, 'to');
  }
  return { near, bars, connections };
}
