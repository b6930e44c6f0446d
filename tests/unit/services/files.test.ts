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
});
