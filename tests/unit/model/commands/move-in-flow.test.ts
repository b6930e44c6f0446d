// Pieces of a chain that change places, and what stands against it.
import { describe, expect, it } from 'vitest';
import { moveInFlow } from '../../../../src/model/commands/move-in-flow';
import type { StepKindId } from '../../../../src/model/ids';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** `A B!start`, and ways as `AB` or `AB:Yes`. */
function chart(steps: string, ways: string): TestEditor {
  const editor = testEditor();
  for (const text of steps.split(' ')) {
    const [name = '', kind = 'activity'] = text.split('!');
    editor.add(name, { kind: kind as StepKindId });
  }
  for (const way of ways.split(' ')) editor.connect(way[0]!, way[1]!, way.split(':')[1]);
  return editor;
}

const swap = (editor: TestEditor, first: string, second: string) => {
  const ids = (names: string) => names.split('').map((name) => editor.step(name).id);
  return editor.act((tx) => moveInFlow(tx, { first: ids(first), second: ids(second) }));
};

describe('two pieces of a chain', () => {
  it.each<[string, string, string, string, string, string[]]>([
    ['in the middle', 'A B C D', 'AB BC CD', 'B', 'C', ['A → C', 'B → D', 'C → B']],
    ['at the beginning', 'A B C', 'AB BC', 'A', 'B', ['A → C', 'B → A']],
    ['at the end', 'A B C', 'AB BC', 'B', 'C', ['A → C', 'C → B']],
    ['several past one', 'A B C D', 'AB BC CD', 'AB', 'C', ['A → B', 'B → D', 'C → A']],
    ['one past several', 'A B C D', 'AB BC CD', 'B', 'CD', ['A → C', 'C → D', 'D → B']],
    ['conditions stay with the step they leave', 'A B C', 'AB BC:Yes', 'A', 'B', ['A → C', 'B –Yes→ A']],
    ['all that led in leads to the new first', 'A X B C', 'AB XB BC', 'B', 'C', ['A → C', 'C → B', 'X → C']],
    ['ties of remarks do not count', 'A B N!note', 'AB NB', 'A', 'B', ['B → A', 'N → B']],
  ])('%s', (_, steps, ways, first, second, flow) => {
    const editor = chart(steps, ways);
    expect(swap(editor, first, second)).toBeNull();
    expect(editor.flow()).toEqual(flow);
    editor.history.undo();
    expect(editor.flow()).toEqual(chart(steps, ways).flow());
  });

  it.each<[string, string, string, string, string]>([
    ['they are not connected', 'A B C', 'AC', 'A', 'B'],
    ['a remark', 'A N!note', 'NA', 'N', 'A'],
  ])('apart: %s', (_, steps, ways, first, second) =>
    expect(swap(chart(steps, ways), first, second)).toBe('apart'),
  );

  it.each<[string, string, string, string, string, string]>([
    ['a start', 'A!start B', 'AB', 'A', 'B', 'start'],
    ['an end', 'A B!end-won', 'AB', 'A', 'B', 'end'],
    ['another way leaves between them', 'A B C', 'AB AC', 'A', 'B', 'branches'],
    ['another way comes in between them', 'A B C', 'AB CB', 'A', 'B', 'branches'],
    ['the last one branches', 'A B C D', 'AB BC BD', 'A', 'B', 'branches'],
    ['a loop', 'A B', 'AB BA', 'A', 'B', 'branches'],
  ])('stays: %s', (_, steps, ways, first, second, fault) => {
    const editor = chart(steps, ways);
    const before = editor.document();
    expect(swap(editor, first, second)).toBe(fault);
    expect(editor.document()).toBe(before);
  });
});
