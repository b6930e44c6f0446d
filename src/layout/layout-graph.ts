// From a map of the document to the neutral graph that is placed and routed.
import type { Id } from '../base/id';
import type { Size } from '../base/geometry';
import { textWidth } from '../base/text-width';
import type { ProjectDocument, Step } from '../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../model/queries';
import { conditionText } from '../steps/condition-text';
import { stepKind } from '../steps/registry';
import type { BoxKind, LayoutGraph } from './graph';
import { cellBox } from './map-geometry';

/** The pill that a connection's label is drawn in, px. */
const PILL = { height: 18, padX: 7, fontSize: 11.5, fontWeight: 600 } as const;

/** The box that a connection's label needs; null for an empty one. */
export function labelSize(label: string | null): Size | null {
  const text = conditionText(label);
  if (!text) return null;
  return {
    width: Math.ceil(textWidth(text, PILL.fontSize, PILL.fontWeight)) + 2 * PILL.padX,
    height: PILL.height,
  };
}

/** How placing and routing treat a kind of step. */
export function boxKind(kind: Step['kind']): BoxKind {
  if (kind === 'decision') return 'decision';
  if (kind === 'parallel') return 'bar';
  if (kind === 'start') return 'start';
  if (!stepKind(kind).flows) return 'note';
  return stepKind(kind).ends ? 'end' : 'step';
}

/** The map as lanes × stages, boxes and connections, in the document's canonical order. */
export function layoutGraph(document: ProjectDocument, map: Id): LayoutGraph {
  const steps = stepsOf(document, map);
  const remarks = new Set(steps.filter((step) => !stepKind(step.kind).flows).map((step) => step.id));
  return {
    lanes: lanesOf(document, map).map(({ id, minSize }) => ({ id, minSize })),
    stages: stagesOf(document, map).map(({ id, minSize }) => ({ id, minSize })),
    boxes: steps.map((step) => {
      const { width, height } = cellBox(step);
      const pinned = step.pinned ? { x: step.x, y: step.y } : null;
      return {
        id: step.id,
        lane: step.lane,
        stage: step.stage,
        kind: boxKind(step.kind),
        width,
        height,
        pinned,
      };
    }),
    connections: connectionsOf(document, map).map((connection) => ({
      id: connection.id,
      from: connection.from,
      to: connection.to,
      label: labelSize(connection.label),
      tie: remarks.has(connection.from) || remarks.has(connection.to),
    })),
    previous: null,
  };
}
