// Turns what is placed and routed on its side: the engine knows lanes that run across, lanes that run down are its mirror image.
import { type Point, type Rect, type Size, turnedSide } from '../base/geometry';
import type { Id } from '../base/id';
import type { LayoutGraph, Placing, Route, RouteBox, RouteConnection, RouteInput, RoutePort } from './graph';

const turnedPoint = ({ x, y }: Point): Point => ({ x: y, y: x });
const turnedSize = <S extends Size>(box: S): S => ({ ...box, width: box.height, height: box.width });
const turnedRect = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });

const turnedPoints = (points: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Point> =>
  new Map([...points].map(([id, point]) => [id, turnedPoint(point)]));

/** A placing with x and y of every offset exchanged; bands keep their sizes along their own axis. Turned twice it is the same. */
export const turnedPlacing = (placing: Placing): Placing => ({
  ...placing,
  offsets: turnedPoints(placing.offsets),
});

/** A graph as the engine sees it whose lanes run down. Turned twice it is the same. */
export const turnedGraph = (graph: LayoutGraph): LayoutGraph => ({
  ...graph,
  boxes: graph.boxes.map((box) => ({ ...turnedSize(box), pinned: box.pinned && turnedPoint(box.pinned) })),
  connections: graph.connections.map((connection) => ({
    ...connection,
    label: connection.label && turnedSize(connection.label),
  })),
  previous: graph.previous && turnedPlacing(graph.previous),
});

const turnedPort = ({ at, spread }: RoutePort): RoutePort => ({ at: turnedPoint(at), spread });

const turnedBox = (box: RouteBox): RouteBox => ({
  ...box,
  rect: turnedRect(box.rect),
  ports: {
    top: turnedPort(box.ports.left),
    left: turnedPort(box.ports.top),
    right: turnedPort(box.ports.bottom),
    bottom: turnedPort(box.ports.right),
  },
  ...(box.keepClear ? { keepClear: turnedRect(box.keepClear) } : {}),
});

const turnedConnection = (connection: RouteConnection): RouteConnection => ({
  ...connection,
  label: connection.label && turnedSize(connection.label),
  fromSide: connection.fromSide && turnedSide(connection.fromSide),
  toSide: connection.toSide && turnedSide(connection.toSide),
  bends: connection.bends && connection.bends.map(turnedPoint),
});

/** What the router works on, with x and y exchanged. Turned twice it is the same. */
export const turnedInput = (input: RouteInput): RouteInput => ({
  ...turnedSize(input),
  boxes: input.boxes.map(turnedBox),
  connections: input.connections.map(turnedConnection),
});

/** Routes with x and y exchanged. Turned twice they are the same. */
export const turnedRoutes = (routes: readonly Route[]): Route[] =>
  routes.map((route) => ({
    ...route,
    points: route.points.map(turnedPoint),
    fromSide: turnedSide(route.fromSide),
    toSide: turnedSide(route.toSide),
    label: route.label && turnedRect(route.label),
  }));
