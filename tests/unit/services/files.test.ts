// File names come from the project's name and suit every file system.
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/services/files';

describe('file names', () => {
  it.each([
    ['Northwind enterprise sales', 'Northwind enterprise sales.png'],
    ['门店销售与补货', '门店销售与补货.png'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.png'],
    ['  ..hidden..  ', 'hidden.png'],
    ['line\nbreak\ttab', 'line break tab.png'],
    ['', 'Stagelane.png'],
    ['???', 'Stagelane.png'],
  ])('%j becomes %j', (name, expected) => {
    expect(fileName(name, 'png')).toBe(expected);
  });

  it('cuts long names by characters, not inside one', () => {
    const name = fileName('😀'.repeat(200), 'json');
    expect(Array.from(name)).toHaveLength(80 + '.json'.length);
  });

  it('keeps the end of long names, by which files are told apart', () => {
    const long = 'The sales process of the whole group with all of its companies and countries in 2026';
    const [one, other] = ['Sales (team)', 'Negotiation (stage)'].map((part) =>
      fileName(`${long} · Current process · ${part}`, 'png'),
    );
    expect(one).toMatch(/^The sales process.*….*Current process · Sales \(team\)\.png$/);
    expect(other).toMatch(/Negotiation \(stage\)\.png$/);
  });
});
