// All lines of a scene, with what is cut out of them where they cross.
import type { ReactNode } from 'react';
import type { Theme } from '../base/theme';
import { ConnectionDrawing } from './connection-drawing';
import { CrossingDrawing } from './crossing-drawing';
import type { SceneConnection, SceneCrossing } from './scene';

interface LineDrawingsProps {
  readonly scene: {
    readonly connections: readonly SceneConnection[];
    readonly crossings: readonly SceneCrossing[];
  };
  readonly theme: Theme;
}

export function LineDrawings({ scene, theme }: LineDrawingsProps): ReactNode {
  const kindOf = new Map(scene.connections.map(({ id, kind }) => [id, kind]));
  return (
    <>
      {scene.connections.map((connection) => (
        <ConnectionDrawing key={connection.id} connection={connection} theme={theme} />
      ))}
      {scene.crossings.map((crossing) => (
        <CrossingDrawing
          key={`${crossing.at.x} ${crossing.at.y}`}
          crossing={crossing}
          theme={theme}
          dashed={kindOf.get(crossing.under) !== 'flow'}
        />
      ))}
    </>
  );
}
