// A chain that Tidy stands up inside a cell is read downwards, as it was told.
import { expect, it } from 'vitest';
import { layoutGraph } from '../../../src/layout/layout-graph';
import { tidy } from '../../../src/layout/tidy';
import { testEditor } from '../../helpers/test-editor';

it('comes down to a question with ways to all sides', () => {
  const editor = testEditor();
  editor.add('Enquiry', { kind: 'start' });
  editor.add('Interested?', { kind: 'decision', x: 400 });
  editor.chain('Enquiry', 'Call', 'Interested?');
  for (const [name, label] of [
    ['Send the offer', 'Yes'],
    ['Not now', 'Later'],
    ['Say goodbye', 'No'],
    ['Send more information first', 'Needs more'],
  ] as const) {
    editor.add(name, { x: 600 });
    editor.connect('Interested?', name, label);
  }
  editor.chain('Send the offer', 'Talk about it', 'Sign the contract');
  editor.chain('Not now', 'Call again');
  const graph = layoutGraph(editor.document(), editor.map);
  const { offsets } = tidy({
    graph: { ...graph, previous: null },
    scope: null,
    changed: null,
    aspect: 1.6,
    quick: false,
  });
  const at = (name: string) => offsets.get(editor.step(name).id)!;
  for (const [from, to] of [
    ['Enquiry', 'Call'],
    ['Call', 'Interested?'],
    ['Send the offer', 'Talk about it'],
    ['Talk about it', 'Sign the contract'],
  ] as const) {
    const goesRight = at(to).x > at(from).x + 100;
    expect(goesRight || at(to).y > at(from).y, `${from} → ${to}`).toBe(true);
  }
});
