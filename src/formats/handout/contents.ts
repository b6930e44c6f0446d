// What is in a handout before it is written: the stages, steps and forms of the role, or of everybody.
import { isInDay, isOwn, ownInside, type Who } from '../../present/people';
import { tellable } from '../../present/shown';
import type { ProjectDocument, Step } from '../../model/document';
import type { Content, WriteInput } from '../format';
import { handoutScope } from './scope';

/** What somebody does at a step: it, and what is theirs in its detail. */
const doneAt = (document: ProjectDocument, step: Step, who: Who): readonly Step[] => [
  ...(isOwn(document, step, who) ? [step] : []),
  ...ownInside(document, step, who).flatMap((one) => doneAt(document, one, who)),
];

/** Stages, steps and forms of those whose handout is made. */
export function handoutContents(input: WriteInput): readonly Content[] {
  const { map, options } = input;
  const { who } = options;
  const { document, within } = handoutScope(input);
  const all = tellable(document, map);
  const here = who
    ? all.filter((step) => within(who)(step) && isInDay(document, step, who))
    : all.filter(within(null));
  const steps = who ? here.flatMap((step) => doneAt(document, step, who)) : here;
  return [
    { id: 'stages', count: new Set(here.map(({ stage }) => stage)).size },
    { id: 'steps', count: steps.length },
    { id: 'forms', count: new Set(steps.flatMap(({ forms }) => forms.map(({ form }) => form))).size },
  ];
}
