// Routes of the connections that a drag concerns, for each place of the dragged steps, whichever way the lanes run.
import type { Point, Rect, Side } from '../../base/geometry';
import type { Id } from '../../base/id';
import { absoluteBends } from '../../layout/bends';
import type { Route, RouteBox, RouteInput, RoutePort } from '../../layout/graph';
import { createFollower } from '../../layout/route/follow';
import type { ShownConnection } from '../../layout/shown-connections';
import { turnedInput, turnedRoutes } from '../../layout/turn';
import type { LaneDirection } from '../../model/ids';

interface Following {
  readonly direction: LaneDirection;
  /** As it lies on the screen, with its routes. */
  readonly input: RouteInput;
  readonly routes: readonly Route[];
  readonly lines: readonly ShownConnection[];
  readonly moved: ReadonlySet<Id>;
}

function moveBox(box: RouteBox, rect: Rect): RouteBox {
  const by = { x: rect.x - box.rect.x, y: rect.y - box.rect.y };
  const shift = (point: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
  const port = (side: Side): RoutePort => ({ ...box.ports[side], at: shift(box.ports[side].at) });
  const ports = { top: port('top'), right: port('right'), bottom: port('bottom'), left: port('left') };
  const { keepClear } = box;
  return { ...box, rect, ports, ...(keepClear ? { keepClear: { ...keepClear, ...shift(keepClear) } } : {}) };
}

/** Gives the routes that differ once the moved steps lie at the given boxes; all other steps stay. */
export function followRoutes(given: Following): (boxes: ReadonlyMap<Id, Rect>) => readonly Route[] {
  const { direction, input, routes, lines, moved } = given;
  const isTurned = direction === 'vertical';
  const turned = (part: RouteInput): RouteInput => (isTurned ? turnedInput(part) : part);
  const back = (found: readonly Route[]): readonly Route[] => (isTurned ? turnedRoutes(found) : found);
  const follower = createFollower(turned(input), back(routes), moved);
  const boxOf = new Map(input.boxes.map((box) => [box.id, box]));
  const records = new Map(lines.map(({ id, of }) => [id, of[0]]));
  const bent = input.connections.filter(({ bends, from, to }) => bends && (moved.has(from) || moved.has(to)));
  return (rects) => {
    const now = { ...input, boxes: [...rects].flatMap(([id, rect]) => atRect(boxOf.get(id), rect)) };
    const rectOf = (id: Id): Rect | undefined => rects.get(id) ?? boxOf.get(id)?.rect;
    const connections = bent.flatMap((connection) => {
      const [from, to] = [rectOf(connection.from), rectOf(connection.to)];
      const record = records.get(connection.id);
      return from && to && record ? [{ ...connection, bends: absoluteBends(record, { from, to }) }] : [];
    });
    const frame = turned({ ...now, connections });
    return back(
      follower.move(
        new Map(frame.boxes.map((box) => [box.id, box])),
        new Map(frame.connections.map(({ id, bends }) => [id, bends ?? []])),
      ),
    );
  };
}

const atRect = (box: RouteBox | undefined, rect: Rect): RouteBox[] => (box ? [moveBox(box, rect)] : []);
