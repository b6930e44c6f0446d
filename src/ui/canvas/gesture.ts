// What the pointer is doing on the canvas right now: drags live here and are committed once, at the drop.
import { create } from 'zustand';
import type { Point, Side } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { StepKindId } from '../../model/ids';
import type { Guide } from './align';

/** A lane × stage. */
export interface Cell {
  readonly lane: Id;
  readonly stage: Id;
}

/** A connection being drawn or one of its ends being moved. Points in px of the chart. */
export interface Wire {
  /** The step at the end that stays. */
  readonly fixed: Id;
  /** The side that it was drawn from; null for a moved end. */
  readonly side: Side | null;
  /** The end that follows the pointer. */
  readonly end: 'from' | 'to';
  /** The connection whose end is moved; null for a new one. */
  readonly connection: Id | null;
  readonly at: Point;
  /** The step under the pointer. */
  readonly over: Id | null;
  /** The side of it that the pointer is near; null leaves it to the router. */
  readonly overSide: Side | null;
}

/** A kind dragged from the palette; `at` is the pointer in px of the window. */
export interface Ghost {
  readonly kind: StepKindId;
  readonly at: Point;
}

/** A lane's or stage's header being moved, or its border dragged. `at`: px of the chart along its axis. */
export interface BandDrag {
  readonly axis: 'lane' | 'stage';
  readonly id: Id;
  readonly act: 'move' | 'resize';
  readonly at: number;
  /** The place it would take; null while resizing. */
  readonly index: number | null;
}

export interface Gesture {
  /** The dragged steps and where they are, px of the chart. */
  readonly moving: ReadonlyMap<Id, Point> | null;
  /** What the grabbed step is in line with. */
  readonly guides: readonly Guide[];
  /** The cell that a drop would go to. */
  readonly cell: Cell | null;
  /** The connection that a drop would be inserted on. */
  readonly insertOn: Id | null;
  readonly wire: Wire | null;
  readonly ghost: Ghost | null;
  readonly band: BandDrag | null;
  /** The connection that is being bent, and its way as it would be. */
  readonly bend: { readonly connection: Id; readonly points: readonly Point[] } | null;
  /** The connection under the pointer. */
  readonly hovered: Id | null;
  /** Where the pointer came onto it, px of the chart. */
  readonly hoveredAt: Point | null;
  /** The menu at the pointer is open. */
  readonly menu: boolean;
}

const STILL: Gesture = {
  moving: null,
  guides: [],
  cell: null,
  insertOn: null,
  wire: null,
  ghost: null,
  band: null,
  bend: null,
  hovered: null,
  hoveredAt: null,
  menu: false,
};

export const useGesture = create<Gesture>()(() => STILL);

export const setGesture = (part: Partial<Gesture>): void => useGesture.setState(part);

/** Forgets every drag; nothing is committed. */
export const endGesture = (): void => useGesture.setState(STILL);

export const gestureActive = (): boolean => {
  const { moving, wire, ghost, band, bend } = useGesture.getState();
  return moving !== null || wire !== null || ghost !== null || band !== null || bend !== null;
};
