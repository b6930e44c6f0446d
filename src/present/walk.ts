// Where a presentation is: the sequence of what is told, and the moves through it. Plain data, so that windows can share it.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from '../model/document';
import { stepAbove } from '../model/maps/map-tree';
import { dayOf, daySteps, type Who } from './people';
import { beginnings, type PathStop, type Way, waysOn } from './path';
import { tellable, tellableStages } from './shown';

/** How a map is told: stage by stage, step by step, or along one way with a choice at each decision. */
export const WALK_MODES = ['stage', 'step', 'path'] as const;
export type WalkMode = (typeof WALK_MODES)[number];

/** One thing that is told. */
export type Telling =
  | { readonly kind: 'opening' }
  | { readonly kind: 'stage'; readonly id: Id }
  | { readonly kind: 'step'; readonly id: Id }
  | { readonly kind: 'summary' };

export interface Walk {
  readonly map: Id;
  readonly mode: WalkMode;
  /** Whose day is told; null: everybody's. A way through the map is nobody's alone. */
  readonly who: Who | null;
  /** The place among the tellings, from 0. */
  readonly at: number;
  /** The way that was gone so far; empty in the other modes and before it begins. */
  readonly path: readonly PathStop[];
}

export const newWalk = (map: Id, mode: WalkMode, who: Who | null = null): Walk => ({
  map,
  mode: who && mode === 'path' ? 'step' : mode,
  who,
  at: 0,
  path: [],
});

const OPENING: Telling = { kind: 'opening' };
const SUMMARY: Telling = { kind: 'summary' };

function planned(document: ProjectDocument, { map, mode, who }: Walk): readonly Telling[] {
  const day = who
    ? dayOf(document, map, who)
    : tellable(document, map).map((step) => ({ step, own: true, inside: [] }));
  return tellableStages(document, map).flatMap((stage): readonly Telling[] => {
    const here = day.filter(({ step }) => step.stage === stage.id);
    if (here.length === 0) return [];
    const told: Telling[] = [{ kind: 'stage', id: stage.id }];
    if (mode === 'step') told.push(...daySteps(here).map(({ id }): Telling => ({ kind: 'step', id })));
    return told;
  });
}

/** The ways on from the last stop of a path; before the path begins, the steps that it may begin with. */
export function onward(document: ProjectDocument, { map, path }: Walk): readonly Way[] {
  const last = path.at(-1);
  if (last) return waysOn(document, last);
  return beginnings(document, map).map(({ id }) => ({
    step: id,
    via: [],
    open: [],
    label: null,
    probability: null,
  }));
}

/** Everything that is told, in order; of a path what was chosen so far, with the summary once it has come to an end. */
export function tellingsOf(document: ProjectDocument, walk: Walk): readonly Telling[] {
  if (walk.mode !== 'path') return [OPENING, ...planned(document, walk), SUMMARY];
  const steps = walk.path.map(({ step }): Telling => ({ kind: 'step', id: step }));
  const ends = walk.path.length > 0 && onward(document, walk).length === 0;
  return [OPENING, ...steps, ...(ends ? [SUMMARY] : [])];
}

/** What is told now. Of a walk whose map has become shorter, the last thing. */
export function tellingAt(document: ProjectDocument, walk: Walk): Telling {
  const tellings = tellingsOf(document, walk);
  return tellings[Math.min(walk.at, tellings.length - 1)] ?? OPENING;
}

/** What can be chosen now: only a path asks, where it has several ways on or several beginnings. */
export function choices(document: ProjectDocument, walk: Walk): readonly Way[] {
  if (walk.mode !== 'path' || walk.at > walk.path.length) return [];
  const ways = onward(document, { ...walk, path: walk.path.slice(0, walk.at) });
  return ways.length > 1 ? ways : [];
}

/** Takes a way on from where the path is told; what lay behind it in another direction is forgotten. */
export function choose(walk: Walk, { step, via, open }: Way): Walk {
  const path = [...walk.path.slice(0, walk.at), { step, via, open }];
  return { ...walk, path, at: path.length };
}

/** One on. The same walk at its end, and where a choice is asked for that was not made before. */
export function next(document: ProjectDocument, walk: Walk): Walk {
  const last = tellingsOf(document, walk).length - 1;
  if (walk.at < last) return { ...walk, at: walk.at + 1 };
  if (walk.mode !== 'path' || walk.at > walk.path.length) return walk;
  const [only, ...others] = onward(document, walk);
  return only && others.length === 0 ? choose(walk, only) : walk;
}

export const previous = (walk: Walk): Walk => (walk.at > 0 ? { ...walk, at: walk.at - 1 } : walk);

/** To a place among the tellings; beyond either end to that end. */
export const jump = (document: ProjectDocument, walk: Walk, to: number): Walk => ({
  ...walk,
  at: Math.max(0, Math.min(tellingsOf(document, walk).length - 1, to)),
});

/**
 * The place of a step among the tellings, else that of the first told in its detail, else that of its stage; -1 when none is told.
 * The one nearest to where one is.
 */
export function placeOf(document: ProjectDocument, walk: Walk, step: Id): number {
  const tellings = tellingsOf(document, walk);
  const places = tellings.flatMap((telling, i) =>
    telling.kind === 'step' && telling.id === step ? [i] : [],
  );
  const [nearest = -1] = places.sort((a, b) => Math.abs(a - walk.at) - Math.abs(b - walk.at));
  if (nearest >= 0) return nearest;
  const inside = placeInside(document, walk, step);
  return inside >= 0 ? inside : placeOfStage(document, walk, document.steps[step]?.stage ?? '');
}

/** The step of the walk's own map at which a step is told: itself, or the one in whose detail it lies. */
export const outerStep = (document: ProjectDocument, { map }: Walk, step: Id): Step | null =>
  stepAbove(document, map, step);

/** The first place at which something in the detail of a step is told; -1 when nothing is. */
export const placeInside = (document: ProjectDocument, walk: Walk, step: Id): number =>
  tellingsOf(document, walk).findIndex(
    (telling) =>
      telling.kind === 'step' && telling.id !== step && outerStep(document, walk, telling.id)?.id === step,
  );

/** The map that what is told now stands on: the walk's own, or a detail below it. */
export function toldMap(document: ProjectDocument, walk: Walk): Id {
  const telling = tellingAt(document, walk);
  return (telling.kind === 'step' ? document.steps[telling.id]?.map : undefined) ?? walk.map;
}

/** The first place of a stage among the tellings, its own or that of one of its steps; -1 when nothing of it is told. */
export const placeOfStage = (document: ProjectDocument, walk: Walk, stage: Id): number =>
  tellingsOf(document, walk).findIndex((telling) =>
    telling.kind === 'stage'
      ? telling.id === stage
      : telling.kind === 'step' && document.steps[telling.id]?.stage === stage,
  );

/** The walk told another way, at the same step or stage as far as that is told there. */
export function retold(document: ProjectDocument, walk: Walk, mode: WalkMode, who: Who | null): Walk {
  const telling = tellingAt(document, walk);
  const fresh = newWalk(walk.map, mode, who);
  if (telling.kind === 'opening' || telling.kind === 'summary') return fresh;
  // What is told in a detail stands on the map of the walk at the step that it opens from.
  const outer = telling.kind === 'step' ? (outerStep(document, walk, telling.id)?.id ?? telling.id) : '';
  if (fresh.mode === 'path')
    return telling.kind === 'step' ? { ...fresh, path: [{ step: outer, via: [], open: [] }], at: 1 } : fresh;
  if (telling.kind === 'stage')
    return { ...fresh, at: Math.max(0, placeOfStage(document, fresh, telling.id)) };
  const at = placeOf(document, fresh, telling.id);
  return { ...fresh, at: Math.max(0, at >= 0 ? at : placeOf(document, fresh, outer)) };
}

/** A walk that begins at a step; at the opening when the step is not told. Of somebody's day, or everybody's. */
export function walkFrom(document: ProjectDocument, map: Id, step: Id | null, who: Who | null = null): Walk {
  const walk = newWalk(map, 'step', who);
  return step === null ? walk : { ...walk, at: Math.max(0, placeOf(document, walk, step)) };
}
