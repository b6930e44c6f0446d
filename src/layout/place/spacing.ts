// Distances that the engine keeps, in px: what the eye and the router need between boxes, lines and bands.

export const SPACING = {
  /** From a stage's edge to its boxes, and from a lane's. */
  padX: 17,
  padY: 16,
  /** Nearer to the edge of its cell no box may lie, whichever way the lanes run. */
  edge: 16,
  minLane: 88,
  minStage: 172,
  /** Between the boxes of neighbouring columns when nothing but level lines passes. */
  columnGap: 30,
  /** Between any two boxes of a cell, at least. */
  apart: 24,
  /** Between boxes above each other. */
  rowGap: 32,
  /** Between two boxes of a stack: room for an arrow. */
  linkGap: 26,
  /** The same with a label: room for an arrow and its pill. */
  exitGap: 36,
  /** Between a box and the note that hangs on it. */
  noteGap: 24,
  /** Between two lines passing a column, and between a line and a box. */
  lineGap: 12,
  lineToBox: 16,
  /** Between a line and the edge of its lane. */
  lineToLane: 12,
  /** What a label's pill needs besides its own width in a gap. */
  labelAir: 28,
  /** Room that a connection from a box to itself takes over it and beside it. */
  loop: 16,
} as const;
