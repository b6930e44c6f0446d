// This app's engine and router as one of the drawers.
import { draw, drawingOf } from '../draw';
import type { Drawer } from './drawer';

/** The engine, aiming at a width : height; null = as wide as needed. */
export const ownDrawer = (aspect: number | null): Drawer => ({
  name: 'Stagelane',
  checked: true,
  largest: Infinity,
  draw(graph) {
    const drawn = draw(graph, { aspect });
    return () => drawingOf(graph, drawn);
  },
});
