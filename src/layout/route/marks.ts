// Which numbers a look-up has found already: one list for all questions.

/** Marks on numbers from 0 on, which a new question takes off. */
export class Marks {
  private readonly marks: Int32Array;
  private turn = 0;

  constructor(count: number) {
    this.marks = new Int32Array(count);
  }

  /** Starts a new question. */
  ask(): void {
    this.turn++;
  }

  /** Marks a number. True when it was not marked. */
  mark(n: number): boolean {
    if (this.marks[n] === this.turn) return false;
    this.marks[n] = this.turn;
    return true;
  }
}
