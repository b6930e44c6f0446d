// Steps in the order of the flow: followed to its end, branches in reading order, loops entered once, nothing left out.
import { describe, expect, it } from 'vitest';
import { flowOrder } from '../../../../src/model/text/flow-order';
import { testEditor } from '../../../helpers/test-editor';

function order(ways: readonly (readonly [string, string])[], names: readonly string[]): string[] {
  const editor = testEditor();
  const ids = names.map((name, i) => editor.add(name, { x: i * 160 }));
  for (const [from, to] of ways) editor.connect(from, to);
  return flowOrder(editor.document(), [...ids].reverse()).map((id) => editor.document().steps[id]!.name);
}

describe('the order of the flow', () => {
  it.each<[string, [string, string][], string[], string]>([
    ['nothing connected: reading order', [], ['A', 'B', 'C'], 'ABC'],
    [
      'against reading order',
      [
        ['C', 'B'],
        ['B', 'A'],
      ],
      ['A', 'B', 'C'],
      'CBA',
    ],
    [
      'two flows, one after the other',
      [
        ['A', 'C'],
        ['B', 'D'],
      ],
      ['A', 'B', 'C', 'D'],
      'ACBD',
    ],
    [
      'a split and its join',
      [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'D'],
        ['C', 'D'],
      ],
      ['A', 'B', 'C', 'D'],
      'ABCD',
    ],
    [
      'a loop back',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A'],
      ],
      ['A', 'B', 'C'],
      'ABC',
    ],
    [
      'a loop on itself',
      [
        ['A', 'A'],
        ['A', 'B'],
      ],
      ['A', 'B'],
      'AB',
    ],
  ])('%s', (_, ways, names, expected) => expect(order(ways, names).join('')).toBe(expected));
});
