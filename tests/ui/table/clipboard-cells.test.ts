// What spreadsheets put on the clipboard, read as cells.
import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../../src/services/clipboard-cells';

describe('cells on the clipboard', () => {
  it('are read from the table: line breaks in a cell, spaces of the markup, quotes that only the text doubles', () => {
    const html = `<html><body><!--StartFragment--><table>
      <tr height=20>
        <td>Call the
        customer</td><td>Both agree<br style="mso-data-placement:same-cell;">in writing</td></tr>
      <tr><td>"Yes"</td><td>&nbsp;</td></tr>
      </table><!--EndFragment--></body></html>`;
    expect(cellsIn(html, 'other')).toEqual([
      ['Call the customer', 'Both agree\nin writing'],
      ['"Yes"', ''],
    ]);
  });

  it('repeat what is merged over rows, and leave empty what is merged over columns', () => {
    const html = `<table><tr><td rowspan="2">Find</td><td colspan="2">Call</td><td>x</td></tr><tr><td>Meet</td><td>y</td><td>z</td></tr></table>`;
    expect(cellsIn(html, '')).toEqual([
      ['Find', 'Call', '', 'x'],
      ['Find', 'Meet', 'y', 'z'],
    ]);
  });

  it('run nothing and fetch nothing', () => {
    const html = `<table><tr><td><script>window.ran = true</script><style>td{}</style><img src="x" onerror="window.ran = true">Call</td></tr></table>`;
    expect(cellsIn(html, '')).toEqual([['Call']]);
    expect('ran' in window).toBe(false);
  });

  it('are read from the text where there is no table, or more than one', () => {
    expect(cellsIn('<p>a</p>', 'a\tb')).toEqual([['a', 'b']]);
    expect(cellsIn('<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>', 'a\tb')).toEqual([
      ['a', 'b'],
    ]);
    expect(cellsIn('', '  \n')).toBeNull();
  });

  it('end somewhere, whatever a page claims', () => {
    const html = `<table>${`<tr><td rowspan="99999" colspan="99999">a</td></tr>`.repeat(400)}</table>`;
    expect((cellsIn(html, '') ?? []).length).toBeLessThan(401);
  });
});
