// What is in a handout before it is written: the stages, steps and forms of the role, or of everybody.
import { isOwn } from '../../present/people';
import { tellable } from '../../present/shown';
import type { Content, WriteInput } from '../format';

/** Stages, steps and forms of those whose handout is made. */
export function handoutContents({ document, map, options: { who } }: WriteInput): readonly Content[] {
  const steps = tellable(document, map).filter((step) => !who || isOwn(document, step, who));
  return [
    { id: 'stages', count: new Set(steps.map(({ stage }) => stage)).size },
    { id: 'steps', count: steps.length },
    { id: 'forms', count: new Set(steps.flatMap(({ forms }) => forms.map(({ form }) => form))).size },
  ];
}
