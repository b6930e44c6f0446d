// How much room there is: where it is short, what stands beside and above the chart is folded until it is asked for.
export type Room = 'roomy' | 'tight';

/** Narrow: no room for details beside anything. Middle: none for details beside chart and table, or beside a panel at the left. */
export type WindowRoom = 'narrow' | 'middle' | 'wide';

/** Where the window begins to be wider, px. */
const MIDDLE = 1000;
const WIDE = 1360;

export const windowRoomOf = (width: number): WindowRoom =>
  width < MIDDLE ? 'narrow' : width < WIDE ? 'middle' : 'wide';

/** A chart smaller than this has no room for a minimap, px. */
const ROOMY = { width: 640, height: 480 } as const;

export const paneRoomOf = (width: number, height: number): Room =>
  width < ROOMY.width || height < ROOMY.height ? 'tight' : 'roomy';
