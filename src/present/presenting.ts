// A running presentation as plain data and what can be done to it: keys, clicker, fingers and the speaker's window all act here.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { detailOf } from '../model/maps/map-tree';
import { ownInside, type Who } from './people';
import { mainWay } from './path';
import {
  choices,
  choose,
  jump,
  newWalk,
  next,
  placeInside,
  placeOf,
  placeOfStage,
  previous,
  retold,
  type Telling,
  tellingAt,
  tellingsOf,
  toldMap,
  type Walk,
  walkFrom,
  type WalkMode,
} from './walk';

/** What lies over the chart: the list to jump with, the list of keys, or whose day is asked. */
export type Over = 'jump' | 'keys' | 'who' | null;

export interface Presenting {
  readonly walk: Walk;
  /** The walks above, while the detail of a step is told; the last is gone back to. */
  readonly above: readonly Walk[];
  /** The way that the next key takes at a choice, by its place. */
  readonly picked: number;
  readonly screen: 'chart' | 'black' | 'white';
  readonly over: Over;
  readonly laser: boolean;
  /** Only what has been told is seen. */
  readonly reveal: boolean;
  /** The quiz stands in place of the chart. */
  readonly quiz: boolean;
  /** When it began, ms since 1970; `paused`: the time shown stands still at so many ms. */
  readonly began: number;
  readonly paused: number | null;
}

export type PresentAct =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'step' | 'stage'; readonly id: Id }
  | { readonly kind: 'take' | 'pick'; readonly way: number }
  | { readonly kind: 'pickBy'; readonly by: 1 | -1 }
  | { readonly kind: 'tell'; readonly mode: WalkMode; readonly who: Who | null }
  | { readonly kind: 'begin' }
  /** Into the detail of a step, and back to where it was opened. */
  | { readonly kind: 'enter'; readonly step: Id }
  | { readonly kind: 'leave' }
  | { readonly kind: 'screen'; readonly screen: 'black' | 'white' }
  | { readonly kind: 'light' }
  | { readonly kind: 'over'; readonly over: Over }
  | { readonly kind: 'toggle'; readonly what: 'laser' | 'reveal' | 'quiz' }
  | { readonly kind: 'restart' | 'pause'; readonly now: number }
  | { readonly kind: 'resume'; readonly state: Presenting };

/** A presentation that begins at a step, or at the opening; of somebody's day, or everybody's. */
export const newPresenting = (
  document: ProjectDocument,
  map: Id,
  { step = null, who = null }: { readonly step?: Id | null; readonly who?: Who | null },
  now: number,
): Presenting => ({
  walk: walkFrom(document, map, step, who),
  above: [],
  picked: 0,
  screen: 'chart',
  over: null,
  laser: false,
  reveal: false,
  quiz: false,
  began: now,
  paused: null,
});

const SHOWN = { screen: 'chart', over: null } as const;

const moved = (document: ProjectDocument, state: Presenting, walk: Walk): Presenting =>
  walk === state.walk
    ? state
    : { ...state, walk, picked: mainWay(document, walk.map, choices(document, walk)) };

function take(document: ProjectDocument, state: Presenting, way: number): Presenting {
  const chosen = choices(document, state.walk)[way];
  return chosen ? moved(document, state, choose(state.walk, chosen)) : state;
}

function enter(document: ProjectDocument, state: Presenting, step: Id): Presenting {
  const { walk } = state;
  const detail = detailOf(document, step);
  const record = document.steps[step];
  if (!detail || !record || record.map !== toldMap(document, walk)) return state;
  const { who } = walk;
  // What is somebody's in there is told next anyway.
  const inside = walk.mode === 'step' && who ? placeInside(document, walk, step) : -1;
  if (inside >= 0) return moved(document, { ...state, ...SHOWN }, { ...walk, at: inside });
  const mine = who && ownInside(document, record, who).length > 0 ? who : null;
  const entered = moved(document, state, newWalk(detail.id, 'step', mine));
  return { ...entered, ...SHOWN, above: [...state.above, walk] };
}

/** From the inner steps of a day back to what was told before them on the chart of the walk. */
function outOf(document: ProjectDocument, { walk }: Presenting): Walk {
  const isOutside = (telling: Telling): boolean =>
    telling.kind !== 'step' || document.steps[telling.id]?.map === walk.map;
  const at = tellingsOf(document, walk).slice(0, walk.at).findLastIndex(isOutside);
  return { ...walk, at: Math.max(0, at) };
}

function leave(document: ProjectDocument, state: Presenting): Presenting {
  if (toldMap(document, state.walk) !== state.walk.map)
    return moved(document, { ...state, ...SHOWN }, outOf(document, state));
  const walk = state.above.at(-1);
  return walk ? { ...moved(document, state, walk), ...SHOWN, above: state.above.slice(0, -1) } : state;
}

/** True while the detail of a step is told. */
export const isInside = (document: ProjectDocument, { walk, above }: Presenting): boolean =>
  above.length > 0 || toldMap(document, walk) !== walk.map;

/** On; at a choice that was not made before, along the marked way; from the end of a detail back to its step. */
function on(document: ProjectDocument, state: Presenting): Presenting {
  const isAtEnd = state.walk.at >= tellingsOf(document, state.walk).length - 1;
  if (isAtEnd && tellingAt(document, state.walk).kind === 'summary') return leave(document, state);
  const walk = next(document, state.walk);
  return walk === state.walk ? take(document, state, state.picked) : moved(document, state, walk);
}

const toPlace = (document: ProjectDocument, state: Presenting, at: number): Presenting =>
  at < 0 ? state : moved(document, state, { ...state.walk, at });

function toStep(document: ProjectDocument, state: Presenting, id: Id): Presenting {
  const { walk } = state;
  const way = choices(document, walk).findIndex(({ step }) => step === id);
  if (way >= 0) return take(document, state, way);
  return toPlace(document, state, placeOf(document, walk, id));
}

function move(document: ProjectDocument, state: Presenting, act: PresentAct): Presenting {
  const { walk } = state;
  switch (act.kind) {
    case 'next':
      return on(document, state);
    case 'begin':
      return tellingAt(document, walk).kind === 'opening' ? on(document, state) : state;
    case 'previous':
      return walk.at === 0 ? leave(document, state) : moved(document, state, previous(walk));
    case 'first':
      return moved(document, state, jump(document, walk, 0));
    case 'last':
      return moved(document, state, jump(document, walk, Number.MAX_SAFE_INTEGER));
    case 'jump':
      return moved(document, { ...state, ...SHOWN }, jump(document, walk, act.to));
    case 'step':
      return toStep(document, { ...state, ...SHOWN }, act.id);
    case 'stage':
      return toPlace(document, { ...state, ...SHOWN }, placeOfStage(document, walk, act.id));
    case 'take':
      return take(document, state, act.way);
    case 'tell':
      return moved(document, { ...state, ...SHOWN }, retold(document, walk, act.mode, act.who));
    case 'enter':
      return enter(document, state, act.step);
    case 'leave':
      return leave(document, state);
    default:
      return state;
  }
}

function pick(document: ProjectDocument, state: Presenting, way: number): Presenting {
  const { length } = choices(document, state.walk);
  return length === 0 ? state : { ...state, picked: (way + length) % length };
}

function clock(state: Presenting, kind: 'restart' | 'pause', now: number): Presenting {
  if (kind === 'restart') return { ...state, began: now, paused: state.paused === null ? null : 0 };
  return state.paused === null
    ? { ...state, paused: now - state.began }
    : { ...state, began: now - state.paused, paused: null };
}

/** What an act makes of a presentation. The same object when it changes nothing. */
export function present(document: ProjectDocument, state: Presenting, act: PresentAct): Presenting {
  switch (act.kind) {
    case 'pick':
      return pick(document, state, act.way);
    case 'pickBy':
      return pick(document, state, state.picked + act.by);
    case 'screen':
      return { ...state, screen: state.screen === act.screen ? 'chart' : act.screen };
    case 'light':
      return { ...state, screen: 'chart' };
    case 'over':
      return { ...state, over: state.over === act.over ? null : act.over };
    case 'toggle':
      return { ...state, over: null, [act.what]: !state[act.what] };
    case 'restart':
    case 'pause':
      return clock(state, act.kind, act.now);
    case 'resume':
      // A window that was open since before an update may lack what is new.
      return { ...state, ...act.state, quiz: false, over: null };
    default:
      return move(document, state, act);
  }
}

/** The step that is told now, or null. */
export function toldStep(document: ProjectDocument, { walk }: Presenting): Id | null {
  const telling = tellingAt(document, walk);
  return telling.kind === 'step' ? telling.id : null;
}

/** The map that is presented as a whole, also while a detail of it is told. */
export const wholeMap = ({ walk, above }: Presenting): Id => (above[0] ?? walk).map;

/** How long it has been going on, ms. */
export const elapsed = ({ began, paused }: Presenting, now: number): number =>
  paused ?? Math.max(0, now - began);
