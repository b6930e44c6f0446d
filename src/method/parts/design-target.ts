// Part 4: the target answers the five questions at every step, and closes the gaps.
import { isClosed } from '../../compare/gap-outcomes';
import { gapsOf } from '../../model/queries';
import { mapAnswers, QUESTIONS } from '../answers';
import { wholeMap } from '../main-maps';
import { meanShare, missing, type Part, type PartProgress, shareOf } from '../part';

export const designTarget: Part = (document): PartProgress => {
  const target = wholeMap(document, 'target');
  if (!target)
    return {
      id: 'design-target',
      share: 0,
      fact: { key: 'noTarget', values: {} },
      missing: missing('target', [{ kind: 'new-target' }]),
    };
  const answers = mapAnswers(document, target.id);
  const gaps = gapsOf(document);
  const whole = answers.filter(({ open }) => open.length === 0);
  return {
    id: 'design-target',
    share: meanShare([
      shareOf(answers, ({ open }) => open.length === 0),
      ...(gaps.length > 0 ? [shareOf(gaps, isClosed)] : []),
    ]),
    fact: { key: 'stepsAnswered', values: { answered: whole.length, steps: answers.length } },
    missing: [
      ...QUESTIONS.flatMap((question) =>
        missing(
          question,
          answers
            .filter(({ open }) => open.includes(question))
            .map(({ step }) => ({ kind: 'step', id: step.id, map: step.map })),
        ),
      ),
      ...missing(
        'closing',
        gaps.filter((gap) => !isClosed(gap)).map(({ id }) => ({ kind: 'gap', id })),
      ),
    ],
  };
};
