// The shapes that are tried for a sheet.

/** What upright edges are chosen for. */
export interface Shape {
  /** The aspect of the sheet; null: only as many as make the map shorter. */
  readonly sheet: number | null;
  /** How high stacks may be before all others are as high. */
  readonly lowest: number;
}

/** As wide as needed. */
export const WIDE: Shape = { sheet: null, lowest: 2 };

/** More shapes for a sheet, each tried when the one before was better than all others; lines take room that only the drawing shows, so a wider one may come out better. */
export const shapesFor = (aspect: number): Shape[] => [
  { sheet: aspect, lowest: 2 },
  { sheet: aspect * 1.2, lowest: 3 },
];
