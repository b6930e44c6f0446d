// The numbers that a look-up finds, in one list that is used again and again.

/** Numbers that were found: one list for all questions, valid until the next one. */
export class Found {
  list = new Int32Array(256);
  count = 0;

  add(n: number): void {
    if (this.count === this.list.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.count++] = n;
  }

  /** The numbers, rising. */
  sorted(): Int32Array {
    const { list, count } = this;
    if (count > MANY) return list.subarray(0, count).sort();
    for (let i = 1; i < count; i++) {
      const n = list[i] ?? 0;
      let k = i;
      for (; k > 0 && (list[k - 1] ?? 0) > n; k--) list[k] = list[k - 1] ?? 0;
      list[k] = n;
    }
    return list;
  }
}

/** So many are worth a sort that has to be called. */
const MANY = 24;
