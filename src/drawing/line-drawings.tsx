// All lines of a scene, each cut where another one passes over it.
import type { ReactNode } from 'react';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { ConnectionDrawing, type ConnectionLook } from './connection-drawing';
import { cutsOf } from './crossings';
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

export function LineDrawings({ scene, theme, looks = ALIKE }: LineDrawingsProps): ReactNode {
  const cuts = cutsOf(scene.connections, scene.crossings);
  const drawing = (connection: SceneConnection): ReactNode => (
    <ConnectionDrawing
      key={connection.id}
      connection={connection}
      theme={theme}
      look={looks.get(connection.id) ?? 'normal'}
      crossed={cuts.get(connection.id)}
    />
  );
  return (
    <>
      {scene.connections.filter(({ id }) => !looks.has(id)).map(drawing)}
      {scene.connections.filter(({ id }) => looks.has(id)).map(drawing)}
    </>
  );
}
