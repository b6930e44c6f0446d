// What material and how many people the steps of a map need at once, and where there are too few.
import type { Id } from '../base/id';
import type { ProjectDocument, Resource } from '../model/document';
import { outgoing, resourcesOf, stepsOf } from '../model/queries';

export interface ResourceNeed {
  readonly resource: Resource;
  /** The steps that need it, in reading order, and how many each. */
  readonly steps: readonly { readonly step: Id; readonly amount: number }[];
  /** The most that are needed at the same time: by one step, or by steps on parallel ways together. */
  readonly atOnce: number;
  /** How many are missing; null where it is not known how many there are. */
  readonly short: number | null;
}

/** Every step that can be reached from one, itself included. */
function reachedFrom(document: ProjectDocument, start: Id): Set<Id> {
  const reached = new Set([start]);
  for (const step of reached) for (const { to } of outgoing(document, step)) reached.add(to);
  return reached;
}

/** The steps of each way that leaves a split, without what all of its ways lead to. */
function parallelWays(document: ProjectDocument, map: Id): (readonly ReadonlySet<Id>[])[] {
  const splits = stepsOf(document, map).filter(
    ({ kind, id }) => kind === 'parallel' && outgoing(document, id).length > 1,
  );
  return splits.map(({ id }) => {
    const ways = outgoing(document, id).map(({ to }) => reachedFrom(document, to));
    const [first = new Set<Id>(), ...others] = ways;
    const shared = new Set([...first].filter((step) => others.every((way) => way.has(step))));
    return ways.map((way) => new Set([...way].filter((step) => !shared.has(step))));
  });
}

/** The needs of a map, for every resource of the project in its order; one that no step needs has none. */
export function resourceNeeds(document: ProjectDocument, map: Id): ResourceNeed[] {
  const blocks = parallelWays(document, map);
  return resourcesOf(document).map((resource) => {
    const steps = stepsOf(document, map).flatMap((step) =>
      step.resources
        .filter((need) => need.resource === resource.id)
        .map(({ amount }) => ({ step: step.id, amount })),
    );
    const most = (way: ReadonlySet<Id>): number =>
      Math.max(0, ...steps.filter(({ step }) => way.has(step)).map(({ amount }) => amount));
    const together = blocks.map((ways) => ways.reduce((sum, way) => sum + most(way), 0));
    const atOnce = Math.max(0, ...steps.map(({ amount }) => amount), ...together);
    const short = resource.available === null ? null : Math.max(0, atOnce - resource.available);
    return { resource, steps, atOnce, short };
  });
}
