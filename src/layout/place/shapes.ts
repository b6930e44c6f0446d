// The shapes that are tried for a sheet.

/** What upright edges are chosen for. */
export interface Shape {
  /** The aspect of the sheet; null: only as many as make the map shorter. */
  readonly sheet: number | null;
  /** How high stacks may be before all others are as high. */
  readonly lowest: number;
  /** Cells in which nothing is stacked, by number. */
  readonly level?: ReadonlySet<number>;
}

/** As wide as needed. */
export const WIDE: Shape = { sheet: null, lowest: 2 };

/** Shapes for a map that is several times as wide as its sheet: a long chain goes up and down. */
export const tallShapes = (aspect: number): Shape[] =>
  [6, 8, 10, 12].map((lowest) => ({ sheet: aspect, lowest }));

/** What the estimate of a map's size takes for the best on a sheet. */
export const usualShape = (aspect: number): Shape => ({ sheet: aspect, lowest: 2 });

/** Lines take room that only the drawing shows, so a wider shape may come out better. */
export const widerShape = (aspect: number): Shape => ({ sheet: aspect * 1.2, lowest: 3 });

/** More shapes for a map that is shown smaller than it is, or with crossings. */
export const otherShapes = (aspect: number): Shape[] => [
  { sheet: aspect * 0.8, lowest: 2 },
  widerShape(aspect),
  { sheet: aspect * 1.5, lowest: 2 },
];
