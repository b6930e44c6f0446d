// Reading a list where the index is known to be inside: a fault there is a fault of the engine, not of the map.

/** The item at `index`; throws a RangeError when there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
