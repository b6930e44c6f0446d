// What will be in a written document, told before it is made.
import type { Id } from '../../base/id';
import { counterMap } from '../../method/main-maps';
import { goalsOf, lanesOf, stagesOf, stepsOf } from '../../model/queries';
import type { Step } from '../../model/document';
import { isNoWork, teamWork } from '../../model/team-part';
import type { Content, WriteInput } from '../format';
import { toldGaps } from './wished-gaps';

/** How many steps a team has to do, as its handout counts: its own, and those inside details. */
function workOfPart({ whole, map, team }: WriteInput, own: readonly Step[]): number {
  const inside = whole && team !== undefined ? [...teamWork(whole, map, team).inside.values()].flat() : [];
  return own.filter((step) => !isNoWork(step)).length + inside.length;
}

/** What formats of office documents have in common. */
export function officeContents(input: WriteInput): readonly Content[] {
  const { document, map, part, beside, team, compared, options } = input;
  const gaps = options.gaps === false ? 0 : toldGaps(input);
  if (compared)
    return [
      { id: 'chart', count: compared.layout === 'sides' ? 2 : 1 },
      { id: 'comparison', count: 1 },
      { id: 'gaps', count: gaps },
    ];
  const steps = stepsOf(document, map).filter(({ id, kind }) => kind !== 'note' && !beside?.has(id));
  const bands = new Set(steps.flatMap(({ lane, stage }) => [lane, stage]));
  const told = ({ id }: { readonly id: Id }): boolean => !beside?.size || bands.has(id);
  const stages = stagesOf(document, map).filter(told);
  const goals = [null, ...stages.map(({ id }) => id)].flatMap((stage) => goalsOf(document, stage));
  const forms = new Set(steps.flatMap((step) => step.forms.map(({ form }) => form)));
  const compares = !part && counterMap(document, map) !== null;
  return [
    { id: 'chart', count: 1 },
    { id: 'stages', count: stages.length },
    { id: 'teams', count: lanesOf(document, map).filter(told).length },
    { id: 'steps', count: team === undefined ? steps.length : workOfPart(input, steps) },
    { id: 'forms', count: forms.size },
    { id: 'responsibilities', count: steps.some(({ responsible }) => responsible !== null) ? 1 : 0 },
    { id: 'gaps', count: gaps },
    { id: 'goals', count: goals.length },
    { id: 'comparison', count: compares ? 1 : 0 },
    { id: 'notes', count: steps.some(({ script }) => script !== null) ? 1 : 0 },
  ];
}

/** The same without some of them. */
export const without =
  (...ids: readonly Content['id'][]) =>
  (input: WriteInput): readonly Content[] =>
    officeContents(input).filter(({ id }) => !ids.includes(id));
