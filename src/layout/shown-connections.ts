// The connections of a map as they are drawn: between boxes and the marks of collapsed cells, those of one pair as one.
import type { Id } from '../base/id';
import type { Connection, ProjectDocument } from '../model/document';
import { connectionsOf } from '../model/queries';
import { stepKind } from '../steps/registry';
import type { MapGeometry } from './map-geometry';

/** One line of the chart. */
export interface ShownConnection {
  /** The id of the first connection that it draws. */
  readonly id: Id;
  /** What it draws, in canonical order; several only where an end is a mark. */
  readonly of: readonly Connection[];
  /** The step or mark at each end. */
  readonly from: Id;
  readonly to: Id;
  /** The condition; of several connections none. */
  readonly label: string | null;
  /** A remark's tie: drawn, but no part of the flow. */
  readonly tie: boolean;
}

type Shown = Pick<MapGeometry, 'boxes' | 'markOf'>;

/** The step, or the mark that stands for it; null when neither is drawn. */
const shownEnd = ({ boxes, markOf }: Shown, step: Id): Id | null =>
  boxes.has(step) ? step : (markOf.get(step) ?? null);

/** The boxes that a connection is drawn between; null when it is not drawn. */
export function shownEnds(shown: Shown, { from, to }: Pick<Connection, 'from' | 'to'>): [Id, Id] | null {
  const ends = [shownEnd(shown, from), shownEnd(shown, to)] as const;
  if (ends[0] === null || ends[1] === null || (ends[0] === ends[1] && ends[0] !== from)) return null;
  return [ends[0], ends[1]];
}

/**
 * The lines of a map in canonical order. Connections with an end that is not drawn are left out, and so are those whose two
 * ends fall into the same mark.
 */
export function shownConnections(document: ProjectDocument, map: Id, shown: Shown): ShownConnection[] {
  const isRemark = (step: Id): boolean => {
    const kind = document.steps[step]?.kind;
    return kind !== undefined && !stepKind(kind).flows;
  };
  const lines = new Map<string, ShownConnection>();
  for (const connection of connectionsOf(document, map)) {
    const ends = shownEnds(shown, connection);
    if (!ends) continue;
    const [from, to] = ends;
    const tie = isRemark(connection.from) || isRemark(connection.to);
    const whole = from === connection.from && to === connection.to;
    const key = whole ? connection.id : `${from} ${to} ${tie}`;
    const line = lines.get(key);
    if (line) lines.set(key, { ...line, of: [...line.of, connection], label: null });
    else lines.set(key, { id: connection.id, of: [connection], from, to, label: connection.label, tie });
  }
  return [...lines.values()];
}
