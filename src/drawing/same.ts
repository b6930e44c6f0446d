// Compares plain data by value, so that work on unchanged things is kept and unchanged things stay the same objects.

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** True when two values of plain objects, arrays, strings, numbers, booleans and null hold the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b)) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/** `next` with every item that equals the one of the same id in `previous` replaced by it; `previous` itself when all do. */
export function keepSame<T extends { readonly id: string }>(
  previous: readonly T[],
  next: readonly T[],
): readonly T[] {
  const before = new Map(previous.map((item) => [item.id, item]));
  const kept = next.map((item) => {
    const old = before.get(item.id);
    return old && same(old, item) ? old : item;
  });
  return kept.length === previous.length && kept.every((item, i) => item === previous[i]) ? previous : kept;
}

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** True when two tables hold the same records as far as these fields go. */
export function sameTable(before: Table, now: Table, fields: readonly string[]): boolean {
  if (before === now) return true;
  const ids = Object.keys(now);
  return (
    ids.length === Object.keys(before).length &&
    ids.every((id) => {
      const [old, record] = [before[id], now[id]];
      return old === record || (old && record && fields.every((field) => same(old[field], record[field])));
    })
  );
}
