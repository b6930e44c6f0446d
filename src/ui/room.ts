// How much room there is: where it is short, what stands beside and above the chart is folded until it is asked for.
export type Room = 'roomy' | 'tight';

/** Narrow: no room for details beside anything. Small: none beside the panel at the left. Small and middle: none beside chart and table. */
export type WindowRoom = 'narrow' | 'small' | 'middle' | 'wide';

/** Where the window begins to be wider, px. */
const SMALL = 1000;
const MIDDLE = 1200;
const WIDE = 1360;

export const windowRoomOf = (width: number): WindowRoom =>
  width < SMALL ? 'narrow' : width < MIDDLE ? 'small' : width < WIDE ? 'middle' : 'wide';

/** A chart smaller than this has no room for a minimap, px. */
const ROOMY = { width: 640, height: 480 } as const;

export const paneRoomOf = (width: number, height: number): Room =>
  width < ROOMY.width || height < ROOMY.height ? 'tight' : 'roomy';
