// What the routes of a scene depend on, from the document and where everything lies.
import type { Id } from '../base/id';
import { centre, SIDES } from '../base/geometry';
import type { ProjectDocument } from '../model/document';
import { stepsOf } from '../model/queries';
import type { RouteBox, RouteConnection, RouteInput } from '../layout/graph';
import { absoluteBends } from '../layout/bends';
import { boxKind, labelSize } from '../layout/layout-graph';
import type { CellMark, MapGeometry } from '../layout/map-geometry';
import { type ShownConnection, shownConnections } from '../layout/shown-connections';
import { deadlineRect } from './deadline-pill';
import { stepDeadline } from './deadline-text';
import { stepKind } from '../steps/registry';

/** How far ends may spread on the long and the short sides of a mark, px. */
const MARK_SPREAD = { long: 7, short: 3 } as const;

function markBox({ id, rect }: CellMark): RouteBox {
  const { x, y } = centre(rect);
  const [long, short] = [MARK_SPREAD.long, MARK_SPREAD.short];
  return {
    id,
    rect,
    kind: 'step',
    ports: {
      top: { at: { x, y: rect.y }, spread: long },
      right: { at: { x: rect.x + rect.width, y }, spread: short },
      bottom: { at: { x, y: rect.y + rect.height }, spread: long },
      left: { at: { x: rect.x, y }, spread: short },
    },
  };
}

/** A line whose ends are both steps keeps the sides and corners that the user gave it; at a mark they mean nothing. */
function routeConnection(line: ShownConnection, boxes: MapGeometry['boxes']): RouteConnection {
  const { id, from, to, tie } = line;
  const [record] = line.of;
  const [fromBox, toBox] = [boxes.get(from), boxes.get(to)];
  return {
    id,
    from,
    to,
    tie,
    label: labelSize(line.label),
    fromSide: (fromBox && record?.fromSide) ?? null,
    toSide: (toBox && record?.toSide) ?? null,
    bends: fromBox && toBox && record ? absoluteBends(record, { from: fromBox, to: toBox }) : null,
    labelAt: (fromBox && toBox && record?.labelAt) ?? null,
  };
}

/** Everything that the routes of a map depend on, as it lies on the screen. */
export function routeInput(
  document: ProjectDocument,
  map: Id,
  geometry: MapGeometry,
  lines: readonly ShownConnection[] = shownConnections(document, map, geometry),
): RouteInput {
  const boxes = stepsOf(document, map).flatMap((step): RouteBox[] => {
    const rect = geometry.boxes.get(step.id);
    if (!rect) return [];
    const kind = stepKind(step.kind);
    const [top, right, bottom, left] = SIDES.map((side) => kind.port(rect, side));
    if (!top || !right || !bottom || !left) return [];
    const box = { id: step.id, rect, kind: boxKind(step.kind), ports: { top, right, bottom, left } };
    const deadline = stepDeadline(step, document.project);
    if (deadline === null) return [box];
    const { lines } = kind.label(step.name);
    return [{ ...box, keepClear: deadlineRect({ kind: step.kind, rect, lines }, deadline) }];
  });
  const { width, height, lanes, stages } = geometry;
  return {
    width,
    height,
    lanes: lanes.map(({ id, at, size }) => ({ id, at, size })),
    stages: stages.map(({ id, at, size }) => ({ id, at, size })),
    boxes: [...boxes, ...geometry.marks.map(markBox)],
    connections: lines.map((line) => routeConnection(line, geometry.boxes)),
  };
}
