// Coordinates as they are written into drawings and files: to a tenth of a px, so that files stay short and equal.

/** Rounded to one decimal. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
