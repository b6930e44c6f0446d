// The flow of a map as a graph of places: its steps without remarks, and the connections between them.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument, Step } from '../model/document';
import { connectionsOf, stepsOf } from '../model/queries';

export interface FlowExit {
  readonly to: number;
  readonly connection: Connection;
}

/** A step and where it leads. */
export interface Place {
  readonly step: Step;
  readonly exits: readonly FlowExit[];
  /** The places that lead here; one that leads here twice stands here twice. */
  readonly entries: readonly number[];
}

export interface Flow {
  readonly map: Id;
  readonly places: readonly Place[];
  readonly starts: readonly number[];
}

/** True for the places where a case stops on purpose. */
export const isEnd = ({ step }: Place): boolean => step.kind.startsWith('end-');

/** The flow of a map in reading order. Remarks and their ties are no part of it; nothing leads on from an end. */
export function flowOf(document: ProjectDocument, map: Id): Flow {
  const places = stepsOf(document, map)
    .filter(({ kind }) => kind !== 'note')
    .map((step) => ({ step, exits: [] as FlowExit[], entries: [] as number[] }));
  const index = new Map(places.map(({ step }, i) => [step.id, i]));
  for (const connection of connectionsOf(document, map)) {
    const [from, to] = [index.get(connection.from), index.get(connection.to)];
    if (from === undefined || to === undefined) continue;
    const [source, target] = [places[from], places[to]];
    if (!source || !target || isEnd(source)) continue;
    source.exits.push({ to, connection });
    target.entries.push(from);
  }
  const starts = places.flatMap(({ step }, i) => (step.kind === 'start' ? [i] : []));
  return { map, places, starts };
}
