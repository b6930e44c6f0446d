// Which record of one map corresponds to which of another: by its id, by what it is based on, else by what it is called.
import type { Id } from '../base/id';

/** What the records of two maps have to do with each other. */
export interface Pairing {
  /** From a record of the first map to the one it became. */
  readonly after: ReadonlyMap<Id, Id>;
  /** From a record of the second map to the one it was. */
  readonly before: ReadonlyMap<Id, Id>;
  /** Records of the first map that went into one which continues another: they were merged into it. */
  readonly merged: ReadonlyMap<Id, Id>;
  /** Records of the second map whose source continues as another: they were split off from it. */
  readonly split: ReadonlyMap<Id, Id>;
}

interface Matched {
  readonly id: Id;
  readonly basedOn: readonly Id[];
}

/** Pairs grow, first come first served: each record has one partner at most. */
class Pairs {
  readonly after = new Map<Id, Id>();
  readonly before = new Map<Id, Id>();

  add(before: Id, after: Id): boolean {
    if (this.after.has(before) || this.before.has(after)) return false;
    this.after.set(before, after);
    this.before.set(after, before);
    return true;
  }
}

/** Pairs what is left by a name of some kind, in order: two of one name meet in the order they stand in. */
function pairByName<R extends Matched>(
  pairs: Pairs,
  before: readonly R[],
  after: readonly R[],
  nameOf: { readonly before: (record: R) => string | null; readonly after: (record: R) => string | null },
): void {
  const waiting = new Map<string, Id[]>();
  for (const record of before) {
    const name = pairs.after.has(record.id) ? null : nameOf.before(record);
    if (name === null) continue;
    const list = waiting.get(name);
    if (list) list.push(record.id);
    else waiting.set(name, [record.id]);
  }
  for (const record of after) {
    if (pairs.before.has(record.id)) continue;
    const name = nameOf.after(record);
    const source = name === null ? undefined : waiting.get(name)?.shift();
    if (source !== undefined) pairs.add(source, record.id);
  }
}

/** One way to name records, for those that neither their source nor their id pairs; null = it has no such name. */
export type Naming<R> = {
  readonly before: (record: R) => string | null;
  readonly after: (record: R) => string | null;
};

/**
 * Pairs the records of two maps, both in reading order: by id, then by `basedOn`, then by each naming in turn (the names of the
 * first that pairs). What has a source in the other map is not paired by name any more, nor is what somebody's source is.
 */
export function pairRecords<R extends Matched>(
  before: readonly R[],
  after: readonly R[],
  namings: readonly Naming<R>[],
): Pairing {
  const pairs = new Pairs();
  const merged = new Map<Id, Id>();
  const split = new Map<Id, Id>();
  const recordOf = new Map(before.map((record) => [record.id, record]));
  for (const { id } of after) if (recordOf.has(id)) pairs.add(id, id);
  // Where several are based on one, that which kept the name continues it.
  const alike = (source: R, record: R): boolean =>
    namings.some((naming) => {
      const name = naming.before(source);
      return name !== null && name === naming.after(record);
    });
  for (const asCalled of [true, false])
    for (const record of after)
      for (const id of record.basedOn) {
        const source = recordOf.get(id);
        if (source && (!asCalled || alike(source, record))) pairs.add(id, record.id);
      }
  const named = new Set<Id>();
  for (const { id, basedOn } of after)
    for (const source of basedOn.filter((one) => recordOf.has(one))) {
      named.add(source);
      if (pairs.before.get(id) === source) continue;
      if (!pairs.after.has(source)) merged.set(source, id);
      else if (!pairs.before.has(id)) split.set(id, source);
    }
  for (const naming of namings)
    pairByName(
      pairs,
      before.filter(({ id }) => !named.has(id)),
      after.filter(({ id }) => !split.has(id)),
      naming,
    );
  return { after: pairs.after, before: pairs.before, merged, split };
}
