// What a place of the project is called, wherever places are listed: in checks, gaps, numbers, the plan and documents.
import type { Id } from '../base/id';
import type { Translate } from '../locales/translator';
import type { ProjectDocument } from '../model/document';
import { mapTitle } from '../model/maps/map-tree';
import { isJoin } from '../model/passages';

/** A record that can be gone to. */
export interface NamedPlace {
  readonly kind: 'step' | 'connection' | 'lane' | 'stage' | 'map';
  readonly id: Id;
}

/** The words that places are named with. */
export interface PlaceWords {
  readonly places: Translate<'places'>;
  readonly kinds: Translate<'steps.kinds'>;
}

function stepName(document: ProjectDocument, id: Id | undefined, { places, kinds }: PlaceWords): string {
  const step = document.steps[id ?? ''];
  if (!step) return places('unnamed');
  if (step.name.trim() !== '') return step.name.trim();
  if (step.kind === 'parallel') return places('bar', { joins: isJoin(document, step.id) ? 'yes' : 'no' });
  return places('unnamedKind', { kind: kinds(`${step.kind}.name`) });
}

/** A step by its name, a connection by its ends and answer, a lane by its team. */
export function placeName(document: ProjectDocument, { kind, id }: NamedPlace, words: PlaceWords): string {
  const { lanes, teams, stages, connections } = document;
  const { places } = words;
  switch (kind) {
    case 'step':
      return stepName(document, id, words);
    case 'connection': {
      const way = connections[id];
      const ends = { from: stepName(document, way?.from, words), to: stepName(document, way?.to, words) };
      return way?.label ? places('answer', { ...ends, label: way.label }) : places('connection', ends);
    }
    case 'lane':
      return places('lane', { name: teams[lanes[id]?.team ?? '']?.name || places('unnamed') });
    case 'stage':
      return places('stage', { name: stages[id]?.name || places('unnamed') });
    case 'map':
      return places('map', { name: mapTitle(document, id) || places('unnamed') });
  }
}
