// What every part of the canvas needs: the map, its scene and the project, handed down once.
import { createContext, useContext } from 'react';
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';
import type { ProjectSession } from '../project-session';

export interface Chart {
  readonly map: Id;
  readonly scene: Scene;
  readonly project: ProjectSession;
  readonly readOnly: boolean;
}

export const ChartContext = createContext<Chart | null>(null);

export function useChart(): Chart {
  const chart = useContext(ChartContext);
  if (!chart) throw new Error('the canvas provides the chart');
  return chart;
}
