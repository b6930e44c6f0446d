// Columns of tables in documents: words stay whole as long as there is room for them, and the greediest give way.
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/base/text-width';
import { columnWidths, fittingSize } from '../../../src/formats/document/column-widths';

const SETTING = { size: 9, air: 8 };
const table = (heads: readonly string[], ...rows: string[][]) => ({
  columns: heads.map((head) => ({ head, width: 1 })),
  rows,
});
const need = (word: string): number => textWidth(word, SETTING.size, 500) + SETTING.air;

describe('columns', () => {
  it('add up to the whole and hold their longest words', () => {
    const widths = columnWidths(table(['A', 'B'], ['x', 'responsibilities']), 120, SETTING);
    expect(widths.reduce((a, b) => a + b)).toBeCloseTo(120);
    expect(widths[1]).toBeGreaterThanOrEqual(need('responsibilities'));
  });

  it('take what others need less before a word is broken, even where one column can never have enough', () => {
    const endless = 'x'.repeat(80);
    const widths = columnWidths(table(['A', 'B', 'C'], ['1', 'development', endless]), 180, SETTING);
    expect(widths.reduce((a, b) => a + b)).toBeCloseTo(180);
    expect(widths[1]).toBeGreaterThanOrEqual(need('development'));
    expect(widths[2]).toBeGreaterThan(widths[1]!);
  });

  it('that all need too much share alike', () => {
    const endless = 'x'.repeat(80);
    const widths = columnWidths(table(['A', 'B'], [endless, endless]), 100, SETTING);
    expect(widths[0]).toBeCloseTo(50);
  });

  it('come with smaller text where their words would be broken otherwise, down to what can be read', () => {
    const roomy = table(['A', 'B'], ['one', 'two']);
    expect(fittingSize(roomy, 300, SETTING, 7)).toBe(9);
    const words = table(['A', 'B'], ['management', 'management']);
    const size = fittingSize(words, 2 * need('management'), SETTING, 7);
    expect(size).toBeLessThan(9);
    expect(size).toBeGreaterThanOrEqual(7);
    expect(fittingSize(words, 40, SETTING, 7)).toBe(7);
  });
});
