// What placing and routing work on: lanes × stages, boxes, connections. No records, no labels, no React.
import type { Id } from '../base/id';
import type { Point, Rect, Side, Size } from '../base/geometry';

/** A lane or a stage. Given in order of rank. */
export interface LayoutBand {
  readonly id: Id;
  /** Size across its direction (height of a lane, width of a stage) that the user asked for, px; null = as needed. */
  readonly minSize: number | null;
}

/** `decision` and `bar` differ in where lines may leave; `start`, `end` and `note` steer order. */
export type BoxKind = 'step' | 'decision' | 'bar' | 'start' | 'end' | 'note';

export interface LayoutBox extends Size {
  readonly id: Id;
  readonly lane: Id;
  readonly stage: Id;
  readonly kind: BoxKind;
  /** Offset in its cell that must not change; null = free. */
  readonly pinned: Point | null;
}

export interface LayoutConnection {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  /** The box of its label; null = none. */
  readonly label: Size | null;
  /** A remark's tie: drawn, but no part of the flow. */
  readonly tie: boolean;
}

export interface LayoutGraph {
  readonly lanes: readonly LayoutBand[];
  readonly stages: readonly LayoutBand[];
  readonly boxes: readonly LayoutBox[];
  readonly connections: readonly LayoutConnection[];
  /** The placing before, to stay close to; null = from scratch. */
  readonly previous: Placing | null;
}

/** Where everything goes: offsets inside cells, and the sizes of the bands as drawn. */
export interface Placing {
  readonly offsets: ReadonlyMap<Id, Point>;
  readonly laneSizes: ReadonlyMap<Id, number>;
  readonly stageSizes: ReadonlyMap<Id, number>;
}

/** A band as placed: `at` and `size` along the axis that it divides (y for lanes, x for stages). */
export interface PlacedBand {
  readonly id: Id;
  readonly at: number;
  readonly size: number;
}

/** A port as the router sees it: a point on the box's outline and how far from it, along the side, ends may spread. */
export interface RoutePort {
  readonly at: Point;
  readonly spread: number;
}

export interface RouteBox {
  readonly id: Id;
  readonly rect: Rect;
  readonly kind: BoxKind;
  readonly ports: Readonly<Record<Side, RoutePort>>;
  /** What hangs on its outline, as a deadline's pill does: lines and labels avoid it where they can. */
  readonly keepClear?: Rect;
}

export interface RouteConnection extends LayoutConnection {
  /** Sides and corners that the user chose; null leaves them to the router. Corners are absolute here. */
  readonly fromSide: Side | null;
  readonly toSide: Side | null;
  readonly bends: readonly Point[] | null;
  /** Where on its way the user put the label's middle, 0 to 1; null or left out leaves it to the router. */
  readonly labelAt?: number | null;
}

/** Everything the routes depend on, and nothing else. */
export interface RouteInput {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedBand[];
  readonly stages: readonly PlacedBand[];
  readonly boxes: readonly RouteBox[];
  readonly connections: readonly RouteConnection[];
}

export interface Route {
  readonly id: Id;
  /** Orthogonal polyline from outline to outline; at least two points. */
  readonly points: readonly Point[];
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Where the label's box lies; null when it has none. */
  readonly label: Rect | null;
  /** It goes back against the flow: drawn dashed where it comes back to where a case has been. */
  readonly loop: boolean;
}
