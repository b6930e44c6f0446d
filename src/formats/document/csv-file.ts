// A table as a CSV file for spreadsheets: UTF-8 that Excel knows by its mark, and nothing in it that would run as a formula.

const BOM = '\uFEFF';

/** The file of a head and its rows, comma separated, lines ending as RFC 4180 says. */
export async function csvFile(head: readonly string[], rows: readonly (readonly string[])[]): Promise<Blob> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return new Blob([`${BOM}${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}
