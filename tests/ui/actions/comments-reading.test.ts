// While somebody reads, each act on comments works and can be undone, and nothing else changes; beside another tab that writes, none does.
import { isClosedTo } from '../../../src/ui/closed-to';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { setComment } from '../../../src/model/commands/set-comment';
import { setStep } from '../../../src/model/commands/set-step';
import { type Conversation, conversationsOf } from '../../../src/model/conversations';
import {
  addressComment,
  closeComment,
  commentOnSelection,
  moveThread,
  openComment,
  removeFromThread,
  replyToComment,
  resolveThread,
  signComment,
  startComment,
  writeComment,
} from '../../../src/ui/actions/acts/comments';
import type { ActionContext } from '../../../src/ui/actions/action';
import { actionOf } from '../../../src/ui/actions/registry';
import { canRun, runAction } from '../../../src/ui/actions/run-action';
import { setWriting } from '../../../src/ui/closed-to';
import { useSession } from '../../../src/ui/session';
import { testEditor, type TestEditor } from '../../helpers/test-editor';

let editor: TestEditor;
let refused = 0;
const context = (): ActionContext => ({
  project: editor,
  layout: { tidy: async () => null },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});
const thread = (): Conversation => conversationsOf(editor.document(), editor.map)[0]!;

beforeEach(() => {
  refused = 0;
  useSession.setState(useSession.getInitialState());
  editor = testEditor(undefined, undefined, {
    closed: isClosedTo,
    refused: () => void refused++,
  });
  editor.chain('Call', 'Offer');
  useSession.setState({
    ...useSession.getInitialState(),
    map: editor.map,
    signature: 'Li',
    selection: { kind: 'items', steps: [editor.step('Call').id], connections: [] },
  });
  startComment(editor, editor.map, { kind: 'step', id: editor.step('Call').id }, { x: 9, y: 9 });
  writeComment(editor, thread()[0].id, 'Who calls back?', 'visit');
  closeComment(editor);
});

// Other files run in the same place.
afterAll(() => useSession.setState(useSession.getInitialState()));

const ACTS: Readonly<Record<string, () => void>> = {
  start: () => {
    startComment(editor, editor.map, null, { x: 300, y: 40 });
    const id = useSession.getState().comment ?? '';
    writeComment(editor, id, 'And when?', 'visit 2');
    closeComment(editor);
  },
  'start at what is selected': () => {
    commentOnSelection(context());
    writeComment(editor, useSession.getState().comment ?? '', 'And when?', 'visit 2');
  },
  write: () => writeComment(editor, thread()[0].id, 'Who calls?', 'visit 2'),
  sign: () => signComment(editor, thread()[0].id, 'Wang', 'visit 2'),
  address: () => addressComment(editor, thread()[0].id, 'Wang'),
  reply: () => replyToComment(editor, thread(), 'The SDR'),
  resolve: () => resolveThread(editor, thread(), true),
  'resolve with a last word': () => resolveThread(editor, thread(), true, 'Done'),
  move: () => moveThread(editor, thread(), { x: 500, y: 300 }),
  delete: () => removeFromThread(editor, thread(), thread()[0].id),
};

describe('comments while somebody reads', () => {
  it.each(Object.entries(ACTS))('%s', (_, run) => {
    const before = editor.document();
    setWriting({ reading: true });
    run();
    const { comments, ...rest } = editor.document();
    const { comments: former, ...others } = before;
    expect(comments).not.toEqual(former);
    expect(rest).toEqual(others);
    expect(refused).toBe(0);
    expect(runAction(actionOf('undo'), context())).toBe(true);
    expect(editor.document()).toEqual(before);
    expect(runAction(actionOf('redo'), context())).toBe(true);
    expect(editor.document()).toEqual({ ...before, comments });
  });

  it('a new one that is left without a word leaves no trace', () => {
    const before = editor.document();
    setWriting({ reading: true });
    runAction(actionOf('add-comment'), context());
    expect(Object.keys(editor.document().comments)).toHaveLength(2);
    closeComment(editor);
    expect(editor.document()).toEqual(before);
  });

  it('takes no other act back, and no act that changes a comment and something else', () => {
    editor.act((tx) => setStep(tx, editor.step('Call').id, { name: 'Ring' }));
    const before = editor.document();
    setWriting({ reading: true });
    expect(canRun(actionOf('undo'), context())).toBe(false);
    expect(editor.history.undo()).toBeNull();
    editor.act((tx) => {
      setComment(tx, thread()[0].id, { text: 'Both' });
      setStep(tx, editor.step('Ring').id, { name: 'Both' });
    });
    expect(editor.document()).toBe(before);
    expect(refused).toBe(1);
  });
});

describe('comments while another tab writes', () => {
  it.each(Object.entries(ACTS))('%s changes nothing', (_, run) => {
    const before = editor.document();
    setWriting({ reading: true, elsewhere: true });
    run();
    expect(editor.document()).toBe(before);
    useSession.setState({ comment: null });
    openComment(thread()[0].id);
    expect(canRun(actionOf('add-comment'), context())).toBe(false);
    expect(canRun(actionOf('undo'), context())).toBe(false);
  });
});
