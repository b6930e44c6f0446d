// The board: the router's view of its input, as blocks with ports and links between them.
import type { Rect, Side } from '../../base/geometry';
import type { BoxKind, RouteConnection, RoutePort } from '../graph';
import type { BlockPlane } from './plane';
import type { Price } from './price';
import type { Walls } from './rooms';
import type { Wire } from './wire';

/** A box as an obstacle with ports. */
export interface Block {
  readonly index: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly kind: BoxKind;
  readonly ports: Readonly<Record<Side, RoutePort>>;
  /** A bar with several ways out, with several ways in. */
  readonly splits: boolean;
  readonly joins: boolean;
}

/** A connection with its ends as blocks. */
export interface Link {
  readonly index: number;
  readonly from: Block;
  readonly to: Block;
  readonly tie: boolean;
  readonly loop: boolean;
  /** Its ends see each other: a straight line on both middles, or almost, meets no other step. */
  readonly straight: boolean;
  readonly source: RouteConnection;
}

/** A place between two blocks too near each other for the usual clearance: a line through its middle is offered. */
export interface Narrow {
  readonly level: boolean;
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
}

export interface Board {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** x of the lines between stages, y of the lines between lanes. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** What hangs on the outlines of steps. */
  readonly keepClear: readonly Rect[];
  /** The blocks by place. */
  readonly plane: BlockPlane;
  /** By block: the others so near that they are in the way of its ends. */
  readonly close: readonly (readonly Block[])[];
  /** By block: the narrow places to its right and below it. */
  readonly narrows: readonly (readonly Narrow[])[];
  readonly kept: Kept;
}

/**
 * What was worked out about a board, once it was asked for: kept here and not beside it, so that it goes with the board. Boards
 * with blocks added share it, so what is found tells for which one it holds.
 */
export interface Kept {
  /** By direction: upright and level. */
  readonly walls: [Walls | null, Walls | null];
  prices: WeakMap<readonly Wire[], { readonly board: Board; readonly price: Price }> | null;
}
