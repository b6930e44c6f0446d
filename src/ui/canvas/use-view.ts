// The view of the chart as the strips, the minimap and the gestures need it.
import { type ReactFlowState, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { shallow } from 'zustand/shallow';
import type { Point, Size } from '../../base/geometry';
import type { View } from './view';

const viewOf = ({ transform: [x, y, zoom] }: ReactFlowState): View => ({ x, y, zoom });
const paneOf = ({ width, height }: ReactFlowState): Size => ({ width, height });

/** The view as it is; renders again with every move of it. */
export const useView = (): View => useStore(viewOf, shallow);

/** How far the chart, and its headers with it, stands to the right of the pane's left edge, px of the screen. */
export const useInset = (): number => useStore((state) => Math.max(0, state.transform[0]));

export const useZoom = (): number => useStore((state) => state.transform[2]);

/** The pane's size, px of the screen; 0 × 0 until it has been measured. */
export const usePane = (): Size => useStore(paneOf, shallow);

/** From the window to the chart, without rendering again. */
export interface Board {
  view(): View;
  /** Where the view is on its way to; the view itself while it lies still. */
  heading(): View;
  pane(): Size;
  /** A point of the window in px of the chart. */
  toChart(at: Point): Point;
  /** A point of the chart in px of the window. */
  toWindow(at: Point): Point;
  /** True for points of the window over the pane and nothing above it. */
  isOver(at: Point): boolean;
  /** Moves the view by px of the screen. */
  panBy(by: Point): void;
  setView(view: View, duration?: number): void;
  /** True while the view is on its way to where it was set. */
  isGliding(): boolean;
  /** The user has taken hold of the view: where it was on its way to does not count any more. */
  endGlide(): void;
}

/** The way that the view is on, for as long as it takes; one chart is on the screen at a time. */
let glide: { readonly to: View } | null = null;

export function useBoard(): Board {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useMemo<Board>(
    () => ({
      view: () => viewOf(store.getState()),
      heading: () => glide?.to ?? viewOf(store.getState()),
      pane: () => paneOf(store.getState()),
      toChart: (at) => flow.screenToFlowPosition(at, { snapToGrid: false }),
      toWindow: (at) => flow.flowToScreenPosition(at),
      isOver: (at) => {
        const under = window.document.elementFromPoint(at.x, at.y);
        return under !== null && (store.getState().domNode?.contains(under) ?? false);
      },
      panBy: (by) => {
        glide = null;
        void store.getState().panBy(by);
      },
      setView: (view, duration = 0) => {
        const own = { to: view };
        glide = own;
        void flow.setViewport(view, { duration, ease: easeHouse, interpolate: 'linear' }).then(() => {
          if (glide === own) glide = null;
        });
      },
      isGliding: () => glide !== null,
      endGlide: () => {
        glide = null;
      },
    }),
    [flow, store],
  );
}

/** The house's easing, cubic-bezier(.2, 0, 0, 1), near enough for a camera. */
const easeHouse = (t: number): number => 1 - (1 - t) ** 3;
