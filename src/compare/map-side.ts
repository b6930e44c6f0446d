// One of the two maps that are compared, and what its references mean beyond its own project.
import type { Id } from '../base/id';
import type { Connection, Lane, ProjectDocument, Stage, Step } from '../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../model/queries';
import { foldName } from '../model/text/fold';

/** A map of a document: of the open project, of a version of it, or of another project. */
export interface MapSide {
  readonly document: ProjectDocument;
  readonly map: Id;
}

type NamedTable = 'teams' | 'roles' | 'forms' | 'systems' | 'resources';

/** The records of a side in reading order, and its references as values that can be compared with the other side's. */
export interface Side extends MapSide {
  readonly lanes: readonly Lane[];
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly connections: readonly Connection[];
  /** A reference: its id within one project, the name across two. */
  readonly nameOf: (table: NamedTable, id: Id) => string;
  /** The same for a type of action, fixed or the project's own. */
  readonly actionOf: (id: Id) => string;
}

/** @param acrossProjects true when ids of the two sides mean nothing to each other */
export function sideOf({ document, map }: MapSide, acrossProjects: boolean): Side {
  const own = new Map(document.project.ownActions.map(({ id, name }) => [id, `own ${foldName(name)}`]));
  return {
    document,
    map,
    lanes: lanesOf(document, map),
    stages: stagesOf(document, map),
    steps: stepsOf(document, map),
    connections: connectionsOf(document, map),
    nameOf: (table, id) => (acrossProjects ? foldName(document[table][id]?.name ?? id) : id),
    actionOf: (id) => (acrossProjects ? (own.get(id) ?? id) : id),
  };
}
