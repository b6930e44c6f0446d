// Ways to lay an edited graph out anew: from scratch, or keeping close to the drawing before.
import { tidy } from '../../../src/layout/tidy';
import { drawingOf, drawPlaced, layoutGraphOf } from '../draw';
import { drawingOfLayout, type Layout } from '../drawers/prototype';
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';
import { changedNodes } from './edits';

/** One way. `B` is laid out after `A` was. */
export interface Keeper {
  readonly name: string;
  draw(before: NeutralGraph, after: NeutralGraph): { readonly a: Drawing; readonly b: Drawing };
}

const scratch = (name: string, draw: (graph: NeutralGraph) => Drawing): Keeper => ({
  name,
  draw: (before, after) => ({ a: draw(before), b: draw(after) }),
});

/** The app's ways. */
export function ownKeepers(aspect: number | null): Keeper[] {
  const request = { scope: null, aspect, quick: false } as const;
  const fromScratch = (graph: NeutralGraph) => {
    const layout = layoutGraphOf(graph);
    return drawPlaced(layout, tidy({ graph: layout, changed: null, ...request }));
  };
  return [
    scratch('from scratch', (graph) => drawingOf(graph, fromScratch(graph))),
    {
      name: 'kept',
      draw(before, after) {
        const a = fromScratch(before);
        const layout = { ...layoutGraphOf(after), previous: a.placing };
        const placing = tidy({ graph: layout, changed: changedNodes(before, after), ...request });
        return { a: drawingOf(before, a), b: drawingOf(after, drawPlaced(layout, placing)) };
      },
    },
  ];
}

/** The prototype's ways. */
export const prototypeKeepers = (layout: Layout): Keeper[] => [
  scratch('prototype, from scratch', (graph) => drawingOfLayout(graph, layout(graph))),
  {
    name: 'prototype, seeded',
    draw(before, after) {
      const prev = layout(before);
      return { a: drawingOfLayout(before, prev), b: drawingOfLayout(after, layout(after, { prev })) };
    },
  },
];
