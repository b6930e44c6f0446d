// What a place of the project is called.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import type { Place } from '../../numbers/unknowns';

interface Words {
  readonly unnamed: string;
  readonly way: (from: string, to: string) => string;
}

/** The name of a step, stage or map, of a lane's team, or of the ends of a connection. */
export function nameOf(document: ProjectDocument, { kind, id }: Place, { unnamed, way }: Words): string {
  const step = (one: Id): string => document.steps[one]?.name.trim() || unnamed;
  switch (kind) {
    case 'step':
      return step(id);
    case 'connection': {
      const found = document.connections[id];
      return found ? way(step(found.from), found.label ?? step(found.to)) : unnamed;
    }
    case 'lane':
      return document.teams[document.lanes[id]?.team ?? '']?.name || unnamed;
    case 'stage':
      return document.stages[id]?.name || unnamed;
    case 'map':
      return mapTitle(document, id) || unnamed;
  }
}
