// Reading a list where the index is known to be inside: a fault there is a fault of the engine, not of the map. Numbers and
// things are read by functions of their own, as each is compiled for the few kinds of lists that it meets.

const missing = (list: { readonly length: number }, index: number): RangeError =>
  new RangeError(`no item ${index} in a list of ${list.length}`);

/** The item at `index`; throws a RangeError when there is none. */
export function at<T extends object>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw missing(list, index);
  return item;
}

/** The number at `index`; throws a RangeError when there is none. */
export function numberAt<N extends number>(list: readonly N[], index: number): N {
  const item = list[index];
  if (item === undefined) throw missing(list, index);
  return item;
}
