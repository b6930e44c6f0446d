// Several selected steps as branches of one flow: what they have in common before and after them, and where all of them lead on to.
import type { Id } from '../../../base/id';
import { right, bottom } from '../../../base/geometry';
import { byRank } from '../../../base/rank';
import { clearPlace } from '../../../layout/clear-place';
import { boxSize, cellBox, directionOf } from '../../../layout/map-geometry';
import type { Connection, ProjectDocument, Step } from '../../../model/document';
import type { StepKindId } from '../../../model/ids';
import { incoming, outgoing, stepsOf } from '../../../model/queries';
import { stepKind } from '../../../steps/registry';
import type { ActionContext } from '../action';
import type { Place } from './place';
import { boxesIn, GAP } from './place-beside';
import { stepsSelected } from './selection';

const isFlow = ({ steps }: ProjectDocument, { from, to }: Connection): boolean =>
  from !== to && [from, to].every((id) => steps[id] !== undefined && steps[id].kind !== 'note');

export const waysFrom = (document: ProjectDocument, id: Id): Connection[] =>
  outgoing(document, id).filter((way) => isFlow(document, way));

export const waysTo = (document: ProjectDocument, id: Id): Connection[] =>
  incoming(document, id).filter((way) => isFlow(document, way));

/** The selected steps of the flow. */
const chosenSteps = (context: ActionContext): Step[] => {
  const { steps } = context.project.store.document();
  return stepsSelected(context).flatMap((id) => {
    const step = steps[id];
    return step && step.kind !== 'note' ? [step] : [];
  });
};

/** The selected steps that lead to no other selected one: the last ones of what is selected. None where one of them is an end. */
export function headsSelected(context: ActionContext): Step[] {
  const document = context.project.store.document();
  const chosen = chosenSteps(context);
  const ids = new Set(chosen.map(({ id }) => id));
  const heads = chosen.filter(({ id }) => !waysFrom(document, id).some(({ to }) => ids.has(to)));
  return heads.some(({ kind }) => stepKind(kind).ends) ? [] : heads;
}

/** The selected steps that no other selected one leads to: the first ones of what is selected. */
export function firstsSelected(context: ActionContext): Step[] {
  const document = context.project.store.document();
  const chosen = chosenSteps(context);
  const ids = new Set(chosen.map(({ id }) => id));
  return chosen.filter(({ id }) => !waysTo(document, id).some(({ from }) => ids.has(from)));
}

/** All that can be reached from a step. */
function reach(document: ProjectDocument, id: Id): ReadonlySet<Id> {
  const found = new Set([id]);
  for (const at of found) for (const { to } of waysFrom(document, at)) found.add(to);
  return found;
}

/** True when the steps are branches of one parallel bar: each lies on ways from it that lead to none of the others. */
export function areBranches(document: ProjectDocument, heads: readonly Step[]): boolean {
  const [first] = heads;
  if (!first || heads.length < 2) return false;
  return stepsOf(document, first.map).some(({ id, kind }) => {
    if (kind !== 'parallel') return false;
    const lead = waysFrom(document, id).map(({ to }) => {
      const reached = reach(document, to);
      return heads.filter((head) => reached.has(head.id));
    });
    return lead.every((met) => met.length < 2) && heads.every((head) => lead.some(([met]) => met === head));
  });
}

const middleOf = <T>(sorted: readonly T[]): T | undefined => sorted[Math.floor((sorted.length - 1) / 2)];

/**
 * The place behind several steps, in the latest of their stages: past all of them that are there, in the middle one of their lanes, level
 * with the middle of those that stand in it.
 */
export function placeBehind(
  document: ProjectDocument,
  heads: readonly Step[],
  kind: StepKindId,
): Place | null {
  const stages = heads.flatMap(({ stage }) => document.stages[stage] ?? []).sort(byRank);
  const stage = stages.at(-1);
  const last = heads.filter((head) => head.stage === stage?.id);
  const lane = middleOf([...new Set(last.flatMap((head) => document.lanes[head.lane] ?? []))].sort(byRank));
  const map = heads[0]?.map;
  if (!map || !stage || !lane) return null;
  const direction = directionOf(document, map);
  const [axis, across, depth, end] =
    direction === 'vertical'
      ? (['y', 'x', 'width', bottom] as const)
      : (['x', 'y', 'height', right] as const);
  const size = boxSize(kind, '', direction);
  const middles = last
    .filter((head) => head.lane === lane.id)
    .map((head) => cellBox(head, direction))
    .map((box) => box[across] + box[depth] / 2);
  const level = (Math.min(...middles) + Math.max(...middles)) / 2;
  const along = Math.max(...last.map((head) => end(cellBox(head, direction)))) + GAP;
  const wanted = { x: 0, y: 0, ...size, [axis]: along, [across]: Math.round(level - size[depth] / 2) };
  const others = boxesIn(document, { map, lane: lane.id, stage: stage.id });
  const { x, y } = clearPlace(wanted, others, { axis, onward: true, straight: true });
  return { lane: lane.id, stage: stage.id, x, y };
}

/** The place behind a bar that is still to be put somewhere, level with it. */
export function placeBehindBar(document: ProjectDocument, map: Id, bar: Place, kind: StepKindId): Place {
  const direction = directionOf(document, map);
  const [own, size] = [boxSize('parallel', '', direction), boxSize(kind, '', direction)];
  const at =
    direction === 'vertical'
      ? { x: bar.x + (own.width - size.width) / 2, y: bar.y + own.height + GAP }
      : { x: bar.x + own.width + GAP, y: bar.y + (own.height - size.height) / 2 };
  const others = boxesIn(document, { map, lane: bar.lane, stage: bar.stage });
  const axis = direction === 'vertical' ? 'y' : 'x';
  const { x, y } = clearPlace({ ...at, ...size }, others, { axis, onward: true, straight: true });
  return { lane: bar.lane, stage: bar.stage, x, y };
}
