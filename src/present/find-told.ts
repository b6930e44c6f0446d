// Finds what is told by everything that is said of it, as the canvas finds it: texts, and the words for what a thing is or has.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { type Called, findInMap, foundIn, type Hit } from '../model/search';
import type { SearchWords } from '../model/search-texts';
import { outerStep, type Telling, tellingsOf, type Walk } from './walk';

/** Something that is told, and by what it was found; null: by what it is called, the opening or the end. */
export interface FoundTelling {
  readonly telling: Telling;
  readonly at: number;
  readonly hit: Hit | null;
}

export interface FoundTold {
  /** Each once, by the best that it was found by; the best first. */
  readonly found: readonly FoundTelling[];
  /** Steps that were found as well and are not told in this walk. */
  readonly elsewhere: number;
}

/** What is sought, and the words for it. */
interface Sought {
  readonly text: string;
  readonly words: SearchWords;
  readonly called: Called | undefined;
  /** What the opening and the end are called. */
  readonly nameOf: (telling: Telling) => string;
}

/** The steps that a hit speaks of, the one to go to first; of a team its own. */
function stepsOfHit(document: ProjectDocument, tellings: readonly Telling[], hit: Hit): readonly Id[] {
  if (hit.kind === 'step') return [hit.id];
  const way = hit.kind === 'connection' ? document.connections[hit.id] : undefined;
  if (way) return [way.from, way.to];
  // By its name each of its steps is found.
  if (hit.kind !== 'lane' || hit.field === 'name') return [];
  return tellings.flatMap((one) =>
    one.kind === 'step' && document.steps[one.id]?.lane === hit.id ? one.id : [],
  );
}

/** Where what was found is told: at the step, in the stage where only stages are; -1 where it is not. */
function placeOfHit(document: ProjectDocument, walk: Walk, tellings: readonly Telling[], hit: Hit): number {
  const isStage = (id: Id | undefined) => (one: Telling) => one.kind === 'stage' && one.id === id;
  if (hit.kind === 'stage') return tellings.findIndex(isStage(hit.id));
  const places = stepsOfHit(document, tellings, hit).map((id) =>
    walk.mode === 'stage'
      ? tellings.findIndex(isStage(outerStep(document, walk, id)?.stage))
      : tellings.findIndex((one) => one.kind === 'step' && one.id === id),
  );
  return places.find((place) => place >= 0) ?? -1;
}

/** The map of a walk and the details that steps of it are told in. */
function mapsTold(document: ProjectDocument, { map }: Walk, tellings: readonly Telling[]): readonly Id[] {
  const inside = tellings.flatMap((one) => (one.kind === 'step' ? (document.steps[one.id]?.map ?? []) : []));
  return [...new Set([map, ...inside])];
}

/** What of a walk a text is said of. Nothing for a blank text. */
export function findTold(
  document: ProjectDocument,
  walk: Walk,
  { text, words, called, nameOf }: Sought,
): FoundTold {
  const tellings = tellingsOf(document, walk);
  const best = new Map<number, Hit | null>();
  const untold = new Set<Id>();
  for (const map of mapsTold(document, walk, tellings))
    for (const hit of findInMap(document, map, text, words, called)) {
      const at = placeOfHit(document, walk, tellings, hit);
      if (at >= 0 && !best.has(at)) best.set(at, hit);
      if (at < 0 && hit.kind === 'step' && document.steps[hit.id]?.kind !== 'note') untold.add(hit.id);
    }
  tellings.forEach((telling, at) => {
    if ((telling.kind === 'opening' || telling.kind === 'summary') && foundIn(nameOf(telling), text))
      best.set(at, null);
  });
  const found = [...best].flatMap(([at, hit]) => {
    const telling = tellings[at];
    return telling ? [{ telling, at, hit }] : [];
  });
  return { found, elsewhere: untold.size };
}
