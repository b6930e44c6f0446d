// Whether the minimap is of use and in nobody's way: the chart is larger than the view, and nothing is drawn where it would lie.
import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Rect, Size } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { coversDrawing } from './covering';
import type { View } from './view';

/** The minimap with its frame, how far it lies from the right, and from below, above the bar with the zoom, px of the screen. */
const OWN: Size = { width: 190, height: 100 };
const RIGHT = 16;
const BELOW = 70;
/** The view has come to rest, ms. */
const REST = 160;

const boxIn = (pane: Size): Rect => ({
  x: pane.width - RIGHT - OWN.width,
  y: pane.height - BELOW - OWN.height,
  ...OWN,
});

/** True where it may show itself unasked. */
export function isMinimapFree(scene: Scene, view: View, pane: Size): boolean {
  const isWhole = scene.width * view.zoom <= pane.width && scene.height * view.zoom <= pane.height;
  return pane.width > 0 && !isWhole && !coversDrawing(boxIn(pane), scene, view);
}

/** Tells the session so, whenever the view comes to rest. */
export function useMinimapFree(): void {
  const { scene } = useChart();
  const store = useStoreApi();
  useEffect(() => {
    const look = (): void => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const minimapFree = isMinimapFree(scene, { x, y, zoom }, { width, height });
      if (useSession.getState().minimapFree !== minimapFree) useSession.setState({ minimapFree });
    };
    let timer = setTimeout(look, REST);
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height)
        return;
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [scene, store]);
}
