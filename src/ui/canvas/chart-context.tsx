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

/** What is drawn of a map, in whichever view: steps and connections without the matrix. */
export interface Drawn extends Omit<Chart, 'scene'> {
  readonly scene: Pick<Scene, 'map' | 'width' | 'height' | 'steps' | 'marks' | 'connections' | 'crossings'>;
}

export const ChartContext = createContext<Chart | null>(null);

export function useChart(): Chart {
  const chart = useContext(ChartContext);
  if (!chart) throw new Error('the canvas provides the chart');
  return chart;
}

/** Provided by the plain flow view, in place of the chart. */
export const DrawnContext = createContext<Drawn | null>(null);

/** What is drawn in the view that is shown: for what both views have in common. */
export function useDrawn(): Drawn {
  const chart = useContext(ChartContext);
  const drawn = useContext(DrawnContext);
  const shown = chart ?? drawn;
  if (!shown) throw new Error('a view provides what is drawn');
  return shown;
}

/** The chart where it is shown as a matrix; null in the plain flow view. */
export const useMatrix = (): Chart | null => useContext(ChartContext);

/** True in the matrix, where steps are moved and connected by hand. */
export const useOnMatrix = (): boolean => useMatrix() !== null;
