// What is shown only as what lies around a part of a map: steps as such, and lanes and stages that hold no others.
import type { Id } from '../base/id';
import type { Scene } from './scene';

/** Opacity of what is pale: its words can still be read on paper. */
export const PALE = 0.55;

/** The lanes and stages in which all steps are pale; those without a step are not. */
export function paleBands(
  { steps }: Pick<Scene, 'steps'>,
  pale: ReadonlySet<Id> | undefined,
): ReadonlySet<Id> {
  if (!pale || pale.size === 0) return new Set();
  const own = new Set(steps.flatMap(({ id, lane, stage }) => (pale.has(id) ? [] : [lane, stage])));
  return new Set(steps.flatMap(({ lane, stage }) => [lane, stage]).filter((band) => !own.has(band)));
}
