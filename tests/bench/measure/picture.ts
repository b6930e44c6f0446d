// A drawing as text, to tell whether two are the same.
import type { Point, Rect } from '../../../src/base/geometry';
import type { NeutralGraph } from '../neutral';
import type { Drawing } from './drawing';

/**
 * The same text for the same drawing, whatever the order of its parts. `back` gives the ids by which two drawings are
 * compared, when one was made of a graph with other ids.
 */
export function pictureOf(drawing: Drawing, back?: ReadonlyMap<string, string>): string {
  const name = (id: string): string => back?.get(id) ?? id;
  const sorted = (parts: ReadonlyMap<string, Rect | readonly Point[]> | null): unknown =>
    parts &&
    [...parts]
      .map(([id, part]) => [name(id), part] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const loops = [...(drawing.loops ?? [])].map(name).sort();
  const { nodes, lanes, stages, edges, labels } = drawing;
  return JSON.stringify([...[nodes, lanes, stages, edges, labels].map(sorted), loops]);
}

/**
 * The picture without names: the same text when only steps have changed places that nothing but their ids tells apart
 * (same size, kind, band and neighbours).
 */
export function namelessPictureOf(graph: NeutralGraph, drawing: Drawing): string {
  const texts = (parts: Iterable<unknown>): string[] => [...parts].map((part) => JSON.stringify(part)).sort();
  const { nodes, lanes, stages, edges, labels, loops } = drawing;
  return JSON.stringify([
    texts(graph.nodes.map(({ id, kind, label }) => [nodes.get(id), kind, label === ''])),
    texts(lanes?.values() ?? []),
    texts(stages?.values() ?? []),
    texts(graph.edges.map(({ id, label }) => [edges.get(id), labels.get(id), label, loops?.has(id)])),
  ]);
}
