// React Flow's edges, derived from the scene's routes: a connection keeps its edge's identity until something of it changes.
import type { Edge } from '@xyflow/react';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { cutsOf } from '../../drawing/crossings';
import { same } from '../../drawing/same';
import type { Scene, SceneConnection } from '../../drawing/scene';
import type { Lit } from './team-focus';

/** `lit`: it touches a selected step. `dimmed`: it is no business of the team that is looked at. `target`: a step dragged over it would be inserted. */
export type EdgeLook = 'plain' | 'dimmed' | 'lit' | 'selected' | 'target';

// An interface would not be a record to React Flow.
type EdgeData = {
  readonly connection: SceneConnection;
  readonly look: EdgeLook;
  /** Where other lines pass over it. */
  readonly crossed: readonly Point[];
};

export type RouteEdge = Edge<EdgeData, 'route'>;

export interface EdgeInput {
  readonly scene: Pick<Scene, 'connections' | 'crossings'>;
  readonly selected: ReadonlySet<Id>;
  readonly selectedSteps: ReadonlySet<Id>;
  readonly insertOn: Id | null;
  /** What is not dimmed; null = nothing is. */
  readonly lit: Lit | null;
  /** The connection whose end is being moved: hidden meanwhile. */
  readonly hidden: Id | null;
  readonly tabStop: Id | null;
  nameOf(connection: SceneConnection): string;
}

interface Kept extends EdgeData {
  readonly tabStop: boolean;
  readonly name: string;
  readonly edge: RouteEdge;
}

const NOWHERE: readonly Point[] = [];

function lookOf(connection: SceneConnection, input: EdgeInput): EdgeLook {
  if (input.insertOn === connection.id) return 'target';
  if (connection.of.some((id) => input.selected.has(id))) return 'selected';
  const { selectedSteps } = input;
  if (selectedSteps.has(connection.from) || selectedSteps.has(connection.to)) return 'lit';
  return input.lit && !input.lit.connections.has(connection.id) ? 'dimmed' : 'plain';
}

function makeEdge(now: Omit<Kept, 'edge'>): RouteEdge {
  const { connection, look, crossed, tabStop, name } = now;
  return {
    id: connection.id,
    type: 'route',
    source: connection.from,
    target: connection.to,
    selectable: false,
    zIndex: look === 'plain' || look === 'dimmed' ? 0 : 1,
    ariaRole: 'group',
    ariaLabel: name,
    domAttributes: { tabIndex: tabStop ? 0 : -1, 'aria-roledescription': undefined },
    data: { connection, look, crossed },
  };
}

/** Remembers the edges of the last scene; call it with each new one. */
export function createEdgeCache(): (input: EdgeInput) => RouteEdge[] {
  let known = new Map<Id, Kept>();
  return (input) => {
    const next = new Map<Id, Kept>();
    const edges: RouteEdge[] = [];
    const { connections, crossings } = input.scene;
    const cuts = cutsOf(
      connections,
      crossings.filter(({ over }) => over !== input.hidden),
    );
    for (const connection of connections) {
      if (connection.id === input.hidden) continue;
      const now = {
        connection,
        look: lookOf(connection, input),
        crossed: cuts.get(connection.id) ?? NOWHERE,
        tabStop: input.tabStop === connection.id,
        name: input.nameOf(connection),
      };
      const before = known.get(connection.id);
      const unchanged =
        before &&
        same(before.connection, connection) &&
        same(before.crossed, now.crossed) &&
        before.look === now.look &&
        before.tabStop === now.tabStop &&
        before.name === now.name;
      const kept = unchanged ? before : { ...now, edge: makeEdge(now) };
      next.set(connection.id, kept);
      edges.push(kept.edge);
    }
    known = next;
    return edges;
  };
}
