// All lines of a scene, with what is cut out of them where they cross.
import type { ReactNode } from 'react';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { ConnectionDrawing, type ConnectionLook } from './connection-drawing';
import { CrossingDrawing } from './crossing-drawing';
import type { SceneConnection, SceneCrossing } from './scene';

interface LineDrawingsProps {
  readonly scene: {
    readonly connections: readonly SceneConnection[];
    readonly crossings: readonly SceneCrossing[];
  };
  readonly theme: Theme;
  /** Connections that do not look as always; drawn above those that do. */
  readonly looks?: ReadonlyMap<Id, ConnectionLook>;
}

const ALIKE: ReadonlyMap<Id, ConnectionLook> = new Map();

/** Marks of a comparison have dashes of their own. */
const isDashed = (look: ConnectionLook | undefined): boolean => look !== undefined && !PLAIN.has(look);
const PLAIN: ReadonlySet<ConnectionLook> = new Set(['normal', 'hover', 'selected', 'dimmed']);

export function LineDrawings({ scene, theme, looks = ALIKE }: LineDrawingsProps): ReactNode {
  const kindOf = new Map(scene.connections.map(({ id, kind }) => [id, kind]));
  const drawing = (connection: SceneConnection): ReactNode => (
    <ConnectionDrawing
      key={connection.id}
      connection={connection}
      theme={theme}
      look={looks.get(connection.id) ?? 'normal'}
    />
  );
  return (
    <>
      {scene.connections.filter(({ id }) => !looks.has(id)).map(drawing)}
      {scene.connections.filter(({ id }) => looks.has(id)).map(drawing)}
      {scene.crossings.map((crossing) => (
        <CrossingDrawing
          key={`${crossing.at.x} ${crossing.at.y}`}
          crossing={crossing}
          theme={theme}
          over={looks.get(crossing.over) ?? 'normal'}
          under={looks.get(crossing.under) ?? 'normal'}
          dashed={kindOf.get(crossing.under) !== 'flow' || isDashed(looks.get(crossing.under))}
        />
      ))}
    </>
  );
}
