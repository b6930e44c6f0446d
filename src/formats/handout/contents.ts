// What is in a handout before it is written: the stages, steps and forms of the role, or of everybody.
import { dayOf, daySteps } from '../../present/people';
import type { Content, WriteInput } from '../format';
import { everybodyOf, handoutScope } from './scope';

/** Stages, steps and forms of those whose handout is made. */
export function handoutContents(input: WriteInput): readonly Content[] {
  const { map, team, options } = input;
  const { document, within } = handoutScope(input);
  const all = options.who ? [options.who] : everybodyOf(document, map, team);
  const days = all.flatMap((who) => dayOf(document, map, who).filter(({ step }) => within(who)(step)));
  const stages = new Set(days.map(({ step }) => step.stage));
  const steps = [...new Map(daySteps(days).map((step) => [step.id, step])).values()];
  return [
    { id: 'stages', count: stages.size },
    { id: 'steps', count: steps.length },
    { id: 'forms', count: new Set(steps.flatMap(({ forms }) => forms.map(({ form }) => form))).size },
  ];
}
