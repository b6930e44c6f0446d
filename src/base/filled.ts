// Short lists to begin with, made by a loop: `Array.from` and typed arrays take several times as long to make.

/** A list of so many times the same number. */
export function filled(count: number, value: number): number[] {
  const list: number[] = [];
  for (let k = 0; k < count; k++) list.push(value);
  return list;
}

/** So many lists, all empty. */
export function emptyLists<T>(count: number): T[][] {
  const lists: T[][] = [];
  for (let k = 0; k < count; k++) lists.push([]);
  return lists;
}
