// Solves small dense systems of linear equations.

/**
 * x of A x = b, by LU decomposition with partial pivoting (Golub & Van Loan, Matrix Computations, 4th ed. 2013, algorithm 3.4.1).
 * `a` holds the rows of A and is overwritten, as is `b`, which becomes x. False: A is singular; what is in `b` then means nothing.
 */
export function solveDense(a: Float64Array[], b: Float64Array): boolean {
  const size = b.length;
  for (let column = 0; column < size; column++) {
    if (!pivot(a, b, column)) return false;
    for (let row = column + 1; row < size; row++) eliminate(a, b, column, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = a[row] as Float64Array;
    let rest = b[row] as number;
    for (let k = row + 1; k < size; k++) rest -= (line[k] as number) * (b[k] as number);
    b[row] = rest / (line[row] as number);
  }
  return true;
}

/** Brings the row with the largest entry of the column to the diagonal. */
function pivot(a: Float64Array[], b: Float64Array, column: number): boolean {
  let best = column;
  const entry = (row: number): number => Math.abs(a[row]?.[column] ?? 0);
  for (let row = column + 1; row < a.length; row++) if (entry(row) > entry(best)) best = row;
  if (entry(best) < 1e-14) return false;
  [a[column], a[best]] = [a[best] as Float64Array, a[column] as Float64Array];
  [b[column], b[best]] = [b[best] as number, b[column] as number];
  return true;
}

function eliminate(a: Float64Array[], b: Float64Array, column: number, row: number): void {
  const [from, line] = [a[column] as Float64Array, a[row] as Float64Array];
  const factor = (line[column] as number) / (from[column] as number);
  if (factor === 0) return;
  for (let k = column + 1; k < line.length; k++) line[k] = (line[k] as number) - factor * (from[k] as number);
  b[row] = (b[row] as number) - factor * (b[column] as number);
}
