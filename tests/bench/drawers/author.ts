// The drawing that a person made of a graph, where it comes with one.
import type { Rect } from '../../../src/base/geometry';
import type { Drawing } from '../measure/drawing';
import { measure, type Quality } from '../measure/measure';
import type { NeutralGraph } from '../neutral';

const mapOf = <T>(record: Readonly<Record<string, T>>): Map<string, T> => new Map(Object.entries(record));

/** The person's drawing; null when there is none. */
export function authorDrawing({ author }: NeutralGraph): Drawing | null {
  if (!author?.edges) return null;
  const bands = (of: Readonly<Record<string, Rect>> | undefined) => (of ? mapOf(of) : null);
  return {
    nodes: mapOf(author.nodes),
    lanes: bands(author.lanes),
    stages: bands(author.stages),
    edges: mapOf(author.edges),
    labels: new Map(),
  };
}

/** Its figures. Stages count only where the person drew them. */
export function authorQuality(graph: NeutralGraph): Quality | null {
  const drawing = authorDrawing(graph);
  return drawing && measure(drawing.stages ? graph : { ...graph, stages: [] }, drawing);
}
