// Blocks of cells on the clipboard: what spreadsheets write is read, what is written here is read back, and nothing becomes a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, sheetHtml, sheetText } from '../../../../src/model/text/sheet';
import { runs } from '../../../helpers/runs';

describe('the text of a block', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"a ""quoted"" word\nand more"\tx', [['a "quoted" word\nand more', 'x']]],
    // Not quoted by the program: the quotes belong to the text.
    ['"Yes" and go\tb', [['"Yes" and go', 'b']]],
    ['12" screen\tb', [['12" screen', 'b']]],
    ['"never closed\tb', [['"never closed', 'b']]],
    [
      '\t\n\tx',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
    ['a', [['a']]],
  ] as const)('%j', (text, cells) => expect(readSheet(text)).toEqual(cells));

  it('is read back as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '中', '"', '\n', '\t', ' ', '=', "'", '-', ',', ';'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          expect(readSheet(`${sheetText(cells)}\r\n`)).toEqual(cells);
        },
      ),
      runs(100),
    );
  });

  it.each(['=1+1', "'=1", '@SUM(A1)', '+cmd|x', '-HYPERLINK("x")'])(
    '%s is no formula for a spreadsheet',
    (formula) => {
      expect(sheetText([[formula, 'b']])).toMatch(/^"?'/);
      expect(readSheet(sheetText([[formula, 'b']]))).toEqual([[formula, 'b']]);
      expect(sheetHtml([[formula]])).toContain("mso-number-format:'\\@'");
    },
  );

  it('leaves numbers alone and marks nothing up', () => {
    expect(sheetText([['-20', '+3', '- none']])).toBe('-20\t+3\t- none');
    expect(sheetHtml([['<b>&"']])).not.toContain('<b>');
  });
});
