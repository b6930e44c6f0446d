// Sorts lists that are short most of the time: in them it is quicker to put each item where it belongs.

/** Up to so many items are put in their places one by one. */
const FEW = 24;

/** Sorts in place, as `sort` does; what compares equal keeps its order. */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    let k = i - 1;
    for (; k >= 0; k--) {
      const before = list[k] as T;
      if (compare(before, item) <= 0) break;
      list[k + 1] = before;
    }
    if (k + 1 < i) list[k + 1] = item;
  }
  return list;
}
