// Part 7: every stage has a goal to be watched by, and the process is looked at again from time to time.
import { goalsOf, reviewsOf, stagesOf } from '../../model/queries';
import { wholeMap } from '../main-maps';
import { meanShare, missing, type Part, shareOf } from '../part';

export const monitor: Part = (document) => {
  const map = wholeMap(document, 'target') ?? wholeMap(document, 'current');
  const stages = map ? stagesOf(document, map.id) : [];
  const reviews = reviewsOf(document);
  // A goal set for a stage of the current map counts for the stage of the target that came from it.
  const hasGoal = (stage: (typeof stages)[number]): boolean =>
    [stage.id, ...stage.basedOn].some((id) => goalsOf(document, id).length > 0);
  const aimless = stages.filter((stage) => !hasGoal(stage));
  return {
    id: 'monitor',
    share: meanShare([shareOf(stages, hasGoal), reviews.length > 0 ? 1 : 0]),
    fact: {
      key: 'goalsSet',
      values: { stages: stages.length, set: stages.length - aimless.length, reviews: reviews.length },
    },
    missing: [
      ...(map
        ? missing(
            'goal',
            aimless.map(({ id }) => ({ kind: 'stage', id, map: map.id })),
          )
        : []),
      ...(reviews.length === 0 ? missing('review', [{ kind: 'review' }]) : []),
    ],
  };
};
