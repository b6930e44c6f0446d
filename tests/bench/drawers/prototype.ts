// Another engine from a folder: a module `own.mjs` with `laneLayout(graph, {prev})`. Only for comparing by hand.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Point, Rect } from '../../../src/base/geometry';
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';
import type { Drawer } from './drawer';

type Rects = Readonly<Record<string, Rect>>;

export interface LaneLayout {
  readonly nodes: Rects;
  readonly lanes: Rects;
  readonly stages?: Rects;
  readonly edges: Readonly<Record<string, readonly Point[]>>;
  readonly labels?: Rects;
}

export type Layout = (graph: NeutralGraph, options?: { prev: LaneLayout }) => LaneLayout;

/** The function that lays out, from a folder. */
export async function loadPrototype(folder: string): Promise<Layout> {
  const url = pathToFileURL(join(resolve(folder), 'own.mjs')).href;
  const { laneLayout } = (await import(/* @vite-ignore */ url)) as { laneLayout: Layout };
  return laneLayout;
}

/** Its result as the measure looks at it. */
export const drawingOfLayout = (graph: NeutralGraph, layout: LaneLayout): Drawing => ({
  nodes: new Map(Object.entries(layout.nodes)),
  lanes: new Map(Object.entries(layout.lanes)),
  stages: graph.stages.length && layout.stages ? new Map(Object.entries(layout.stages)) : null,
  edges: new Map(Object.entries(layout.edges)),
  labels: new Map(Object.entries(layout.labels ?? {})),
});

export const prototypeDrawer = (layout: Layout): Drawer => ({
  name: 'prototype',
  checked: true,
  largest: Infinity,
  draw(graph) {
    const done = layout(graph);
    return () => drawingOfLayout(graph, done);
  },
});
