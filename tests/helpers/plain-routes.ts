// A router for tests of the drawing: right to left, or down and up, with one bend in the middle. It knows no obstacles.
import type { Point } from '../../src/base/geometry';
import type { Route, RouteBox, RouteConnection, RouteInput } from '../../src/layout/graph';

function way(from: RouteBox, to: RouteBox): Pick<Route, 'points' | 'fromSide' | 'toSide' | 'loop'> {
  const loop = to.rect.x + to.rect.width < from.rect.x;
  const sameColumn = !loop && to.rect.x < from.rect.x + from.rect.width;
  const [fromSide, toSide] = loop
    ? (['bottom', 'bottom'] as const)
    : sameColumn
      ? to.rect.y > from.rect.y
        ? (['bottom', 'top'] as const)
        : (['top', 'bottom'] as const)
      : (['right', 'left'] as const);
  const [a, b] = [from.ports[fromSide].at, to.ports[toSide].at];
  const low = Math.max(a.y, b.y) + 20;
  const middle = sameColumn ? (a.y + b.y) / 2 : (a.x + b.x) / 2;
  const bends: Point[] = loop
    ? [
        { x: a.x, y: low },
        { x: b.x, y: low },
      ]
    : sameColumn
      ? [
          { x: a.x, y: middle },
          { x: b.x, y: middle },
        ]
      : [
          { x: middle, y: a.y },
          { x: middle, y: b.y },
        ];
  const straight = sameColumn ? a.x === b.x : a.y === b.y;
  return { points: straight ? [a, b] : [a, ...bends, b], fromSide, toSide, loop };
}

function labelAt({ label }: RouteConnection, [a, b]: readonly Point[]): Route['label'] {
  if (!label || !a || !b) return null;
  return { ...label, x: (a.x + b.x - label.width) / 2, y: (a.y + b.y - label.height) / 2 };
}

export function plainRoutes({ boxes, connections }: RouteInput): Route[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return connections.flatMap((connection) => {
    const from = byId.get(connection.from);
    const to = byId.get(connection.to);
    if (!from || !to) return [];
    const found = way(from, to);
    return [{ ...found, id: connection.id, label: labelAt(connection, found.points) }];
  });
}
