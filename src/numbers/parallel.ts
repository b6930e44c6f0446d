// Finds blocks of parallel work: a split, its branches and the join that waits for all of them, one inside another too.
import type { Flow, Place } from './flow';

/** One way of a split: the places up to the join, those of inner blocks among them. Empty: the split leads straight to its join. */
export interface Branch {
  readonly head: number;
  readonly places: ReadonlySet<number>;
}

export interface Block {
  readonly split: number;
  readonly join: number;
  readonly branches: readonly Branch[];
}

export interface Parallel {
  /** By split. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** Splits without a join that waits for all their ways, and joins that wait for ways which never come together. */
  readonly unbalanced: ReadonlySet<number>;
}

const isBar = (place: Place | undefined): boolean => place?.step.kind === 'parallel';
const isSplit = (place: Place | undefined): boolean => isBar(place) && (place?.exits.length ?? 0) > 1;
const isJoin = (place: Place | undefined): boolean => isBar(place) && (place?.entries.length ?? 0) > 1;

/** Finds blocks from the outside in; each split is asked for once. */
class BlockFinder {
  readonly found = new Map<number, Block | null>();
  private readonly asked = new Set<number>();
  constructor(private readonly flow: Flow) {}

  /** The block of a split; null when its ways do not all come together in one join, or others come in between. */
  block(split: number): Block | null {
    const known = this.found.get(split);
    if (known !== undefined) return known;
    // A split that is met inside itself has no end.
    if (this.asked.has(split)) return null;
    this.asked.add(split);
    const block = this.find(split);
    this.found.set(split, block);
    return block;
  }

  private find(split: number): Block | null {
    const branches: Branch[] = [];
    const joins = new Set<number>();
    for (const { to } of this.flow.places[split]?.exits ?? []) {
      const walked = this.walk(split, to);
      if (!walked) return null;
      branches.push({ head: to, places: walked.places });
      joins.add(walked.join);
    }
    const [join] = joins;
    if (join === undefined || joins.size > 1) return null;
    const block = { split, join, branches };
    return this.isClosed(block) ? block : null;
  }

  /** All that a branch passes until its join; null when it ends, comes back to the split, or comes to several joins. */
  private walk(split: number, head: number): { places: Set<number>; join: number } | null {
    const places = new Set<number>();
    const joins = new Set<number>();
    const open = [head];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const place = this.flow.places[at];
      if (places.has(at) || joins.has(at)) continue;
      if (isJoin(place)) joins.add(at);
      else if (at === split || !place || place.exits.length === 0) return null;
      else {
        places.add(at);
        const after = isSplit(place) ? this.passInner(at, places) : place.exits.map(({ to }) => to);
        if (!after) return null;
        open.push(...after);
      }
    }
    const [join] = joins;
    return join === undefined || joins.size > 1 ? null : { places, join };
  }

  /** Takes an inner block into the branch as a whole and gives where it leads; a join that splits again is the next block's split. */
  private passInner(split: number, places: Set<number>): number[] | null {
    const inner = this.block(split);
    if (!inner) return null;
    for (const branch of inner.branches) for (const place of branch.places) places.add(place);
    const join = this.flow.places[inner.join];
    if (!join || places.has(inner.join)) return null;
    places.add(inner.join);
    return isSplit(join) ? this.passInner(inner.join, places) : join.exits.map(({ to }) => to);
  }

  /** True when nobody else comes into the branches or to the join, and no two branches share a place. */
  private isClosed({ split, join, branches }: Block): boolean {
    const all = new Set<number>();
    let count = 0;
    for (const { places } of branches) {
      count += places.size;
      for (const at of places) {
        all.add(at);
        const entries = this.flow.places[at]?.entries ?? [];
        if (!entries.every((from) => from === split || places.has(from))) return false;
      }
    }
    const waited = this.flow.places[join]?.entries ?? [];
    return count === all.size && waited.every((from) => from === split || all.has(from));
  }
}

/** The blocks of a flow. A bar with one way in and one way out is just passed. */
export function parallelOf(flow: Flow): Parallel {
  const finder = new BlockFinder(flow);
  const blocks = new Map<number, Block>();
  const unbalanced = new Set<number>();
  for (const [i, place] of flow.places.entries()) {
    if (!isSplit(place)) continue;
    const block = finder.block(i);
    if (block) blocks.set(i, block);
    else unbalanced.add(i);
  }
  const joins = new Set([...blocks.values()].map(({ join }) => join));
  // A bar that splits may be come to in several ways, one at a time; one that only joins waits for all of them.
  for (const [i, place] of flow.places.entries())
    if (isJoin(place) && !isSplit(place) && !joins.has(i)) unbalanced.add(i);
  return { blocks, unbalanced };
}
