// A binary heap of numbered states by cost: what the search takes its next state from. Equal costs come out in a fixed order.

export class Heap {
  private keys = new Float64Array(1024);
  private values = new Int32Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  /** The least key. Infinity when empty. */
  get least(): number {
    return this.count > 0 ? (this.keys[0] ?? Infinity) : Infinity;
  }

  push(key: number, value: number): void {
    if (this.count === this.keys.length) this.grow();
    const { keys, values } = this;
    let i = this.count++;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const k = keys[up] ?? 0;
      if (k <= key) break;
      keys[i] = k;
      values[i] = values[up] ?? 0;
      i = up;
    }
    keys[i] = key;
    values[i] = value;
  }

  /** Takes out the value with the least key; −1 when empty. */
  pop(): number {
    const { keys, values } = this;
    if (this.count === 0) return -1;
    const top = values[0] ?? -1;
    const n = --this.count;
    const key = keys[n] ?? 0;
    const value = values[n] ?? 0;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= n) break;
      if (down + 1 < n && (keys[down + 1] ?? 0) < (keys[down] ?? 0)) down++;
      const k = keys[down] ?? 0;
      if (k >= key) break;
      keys[i] = k;
      values[i] = values[down] ?? 0;
      i = down;
    }
    keys[i] = key;
    values[i] = value;
    return top;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    const values = new Int32Array(this.keys.length * 2);
    keys.set(this.keys);
    values.set(this.values);
    this.keys = keys;
    this.values = values;
  }
}
