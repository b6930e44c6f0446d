// Commands on connections.
import { describe, expect, it } from 'vitest';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import { deleteConnections } from '../../../../src/model/commands/delete-connections';
import { insertOnConnection } from '../../../../src/model/commands/insert-on-connection';
import { reconnect } from '../../../../src/model/commands/reconnect';
import { setConnection } from '../../../../src/model/commands/set-connection';
import type { Connection } from '../../../../src/model/document';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** A → B, labelled, with all that a user can set; and C, apart. */
function labelled(): { editor: TestEditor; id: string; connection: () => Connection } {
  const editor = testEditor();
  editor.chain('A', 'B');
  editor.add('C');
  const [id = ''] = Object.keys(editor.document().connections);
  editor.act((tx) =>
    setConnection(tx, id, {
      label: 'yes',
      probability: 0.6,
      fromSide: 'right',
      toSide: 'left',
      bends: [{ anchor: 'from', x: 90, y: 10 }],
    }),
  );
  return { editor, id, connection: () => editor.document().connections[id] as Connection };
}

describe('connectSteps', () => {
  it('connects, with a label or without', () => {
    const editor = testEditor();
    editor.chain('A', 'B');
    editor.connect('B', 'A', 'again');
    expect(editor.flow()).toEqual(['A → B', 'B –again→ A']);
  });

  it('connects a step to itself', () => {
    const editor = testEditor();
    editor.add('A');
    editor.connect('A', 'A', 'no answer');
    expect(editor.flow()).toEqual(['A –no answer→ A']);
  });

  it('refuses what is there already, and allows what a label tells apart', () => {
    const editor = testEditor();
    editor.chain('A', 'B');
    const [from, to] = [editor.step('A').id, editor.step('B').id];
    const before = editor.document();
    expect(editor.act((tx) => connectSteps(tx, { from, to }))).toBeNull();
    expect(editor.document()).toBe(before);
    expect(editor.act((tx) => connectSteps(tx, { from, to, label: 'yes' }))).not.toBeNull();
    expect(editor.act((tx) => connectSteps(tx, { from, to, label: 'yes' }))).toBeNull();
    expect(editor.flow()).toEqual(['A –yes→ B', 'A → B']);
    editor.connect('B', 'A', 'again');
    expect(editor.act((tx) => connectSteps(tx, { from: to, to: from }))).toBeNull();
  });
});

describe('reconnect', () => {
  it('takes an end elsewhere: that side and the corners go back to the router, label and share stay', () => {
    const { editor, id, connection } = labelled();
    editor.act((tx) => reconnect(tx, id, { to: editor.step('C').id }));
    expect(editor.flow()).toEqual(['A –yes→ C']);
    expect(connection()).toMatchObject({ probability: 0.6, fromSide: 'right', toSide: null, bends: null });
  });

  it('to where it ends already changes nothing', () => {
    const { editor, id } = labelled();
    const before = editor.document();
    editor.act((tx) => reconnect(tx, id, { from: editor.step('A').id, to: editor.step('B').id }));
    expect(editor.document()).toBe(before);
  });

  it('turns a connection round when both ends are given', () => {
    const { editor, id } = labelled();
    editor.act((tx) => reconnect(tx, id, { from: editor.step('B').id, to: editor.step('A').id }));
    expect(editor.flow()).toEqual(['B –yes→ A']);
  });
});

describe('insertOnConnection', () => {
  it('puts a step between: the first half keeps label and share, the second its side at the end', () => {
    const { editor, id, connection } = labelled();
    const next = editor.act((tx) => insertOnConnection(tx, { connection: id, step: editor.step('C').id }));
    expect(editor.flow()).toEqual(['A –yes→ C', 'C → B']);
    expect(connection()).toMatchObject({ probability: 0.6, fromSide: 'right', toSide: null, bends: null });
    expect(editor.document().connections[next ?? '']).toMatchObject({ toSide: 'left', fromSide: null });
  });

  it('refuses a remark, and a step that is one of its ends', () => {
    const { editor, id } = labelled();
    editor.add('Remark', { kind: 'note' });
    for (const name of ['A', 'B', 'Remark']) {
      const step = editor.step(name).id;
      expect(editor.act((tx) => insertOnConnection(tx, { connection: id, step }))).toBeNull();
    }
    expect(editor.flow()).toEqual(['A –yes→ B']);
  });

  it('makes no second connection onwards where the step has one', () => {
    const { editor, id } = labelled();
    editor.connect('C', 'B');
    expect(
      editor.act((tx) => insertOnConnection(tx, { connection: id, step: editor.step('C').id })),
    ).toBeNull();
    expect(editor.flow()).toEqual(['A –yes→ C', 'C → B']);
  });
});

describe('deleteConnections', () => {
  it('leaves the steps', () => {
    const { editor, id } = labelled();
    editor.act((tx) => deleteConnections(tx, [id]));
    expect(editor.flow()).toEqual([]);
    expect(Object.keys(editor.document().steps)).toHaveLength(3);
  });
});
