// Finds what lies near a place without looking at everything: a grid of buckets over the map.
import type { Rect } from '../../base/geometry';

/** A box by its edges. */
export interface Frame {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The frame of a rectangle, grown by `by` px on every side. */
export const frameOf = (r: Rect, by = 0): Frame => ({
  x0: r.x - by,
  y0: r.y - by,
  x1: r.x + r.width + by,
  y1: r.y + r.height + by,
});

/** True when two frames share area. */
export const meets = (a: Frame, b: Frame): boolean =>
  a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

/** Side of a bucket, px. */
const SIZE = 512;
/** Buckets per row: wider maps wrap round, which only makes a look-up find more. */
const ROW = 1 << 12;

/** An item in all its buckets, and the question that found it last. */
interface Entry<T> {
  readonly item: T;
  readonly frame: Frame;
  asked: number;
}

/** Up to so many items are looked at one by one, as that is quicker. */
const FEW = 64;

/** Items with frames; what lies in several buckets is found once. */
export class Buckets<T extends object> {
  /** All items while they are few. */
  private few: Entry<T>[] | null = [];
  private readonly cells = new Map<number, Entry<T>[]>();
  private asked = 0;

  add(item: T, frame: Frame): void {
    const entry = { item, frame, asked: 0 };
    const { few } = this;
    if (!few) this.lay(entry);
    else if (few.push(entry) > FEW) {
      this.few = null;
      for (const e of few) this.lay(e);
    }
  }

  private lay(entry: Entry<T>): void {
    const { frame } = entry;
    const i1 = Math.floor(frame.x1 / SIZE);
    const j1 = Math.floor(frame.y1 / SIZE);
    for (let j = Math.floor(frame.y0 / SIZE); j <= j1; j++)
      for (let i = Math.floor(frame.x0 / SIZE); i <= i1; i++) {
        const key = j * ROW + i;
        const cell = this.cells.get(key);
        if (cell) cell.push(entry);
        else this.cells.set(key, [entry]);
      }
  }

  /** Takes out an item that was added with this frame. */
  remove(item: T, frame: Frame): void {
    if (this.few) {
      const at = this.few.findIndex((e) => e.item === item);
      if (at >= 0) this.few.splice(at, 1);
      return;
    }
    const i1 = Math.floor(frame.x1 / SIZE);
    const j1 = Math.floor(frame.y1 / SIZE);
    for (let j = Math.floor(frame.y0 / SIZE); j <= j1; j++)
      for (let i = Math.floor(frame.x0 / SIZE); i <= i1; i++) {
        const cell = this.cells.get(j * ROW + i);
        const at = cell?.findIndex((e) => e.item === item) ?? -1;
        if (at >= 0) cell?.splice(at, 1);
      }
  }

  /** The items whose frames share area with the given one, in a fixed order. */
  near(frame: Frame): T[] {
    const found: T[] = [];
    if (this.few) {
      for (const e of this.few) if (meets(e.frame, frame)) found.push(e.item);
      return found;
    }
    const asked = ++this.asked;
    const i1 = Math.floor(frame.x1 / SIZE);
    const j1 = Math.floor(frame.y1 / SIZE);
    for (let j = Math.floor(frame.y0 / SIZE); j <= j1; j++)
      for (let i = Math.floor(frame.x0 / SIZE); i <= i1; i++)
        for (const e of this.cells.get(j * ROW + i) ?? [])
          if (e.asked !== asked && meets(e.frame, frame)) {
            e.asked = asked;
            found.push(e.item);
          }
    return found;
  }
}
