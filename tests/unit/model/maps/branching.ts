// A small process with a choice, and the two acts under test: steps folded into a detail, and a detail expanded again.
import type { Id } from '../../../../src/base/id';
import { expandDetail } from '../../../../src/model/commands/expand-detail';
import { foldSteps } from '../../../../src/model/commands/fold-steps';
import { setConnection } from '../../../../src/model/commands/set-connection';
import { STUB_WORDS } from '../../../helpers/stub-words';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** Folds steps of any map into a detail behind a sub-process. */
export const fold = (editor: TestEditor, steps: readonly Id[], name = 'Part') =>
  editor.act((tx) => foldSteps(tx, { steps, name, words: STUB_WORDS }), 'fold');
/** Expands a sub-process. */
export const expand = (editor: TestEditor, step: Id) => editor.act((tx) => expandDetail(tx, step), 'expand');

/** A → B → C?, which leads on to D, back to A, or ends; over two lanes and stages. */
export function branching(): TestEditor {
  const editor = testEditor();
  editor.chain('A', 'B');
  editor.add('C?', { kind: 'decision', lane: 'Sales', stage: 'Qualify' });
  editor.add('D', { lane: 'Sales', stage: 'Close' });
  editor.add('Lost', { kind: 'end-lost', lane: 'Sales', stage: 'Close', y: 120 });
  editor.chain('B', 'C?');
  const yes = editor.connect('C?', 'D', 'yes');
  editor.act((tx) => setConnection(tx, yes, { probability: 0.7 }));
  editor.connect('C?', 'A', 'again');
  editor.connect('C?', 'Lost', 'no');
  return editor;
}
