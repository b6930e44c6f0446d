// Commands on connections.
import { describe, expect, it } from 'vitest';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import { deleteConnections } from '../../../../src/model/commands/delete-connections';
import { insertOnConnection } from '../../../../src/model/commands/insert-on-connection';
import { moveIntoConnection } from '../../../../src/model/commands/move-into-connection';
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

describe('insertOnConnection of a parallel bar', () => {
  const bar = (kind: 'activity' | 'decision', label?: string) => {
    const editor = testEditor();
    editor.add('A', { kind });
    for (const name of ['B', 'C']) editor.add(name);
    editor.add('Bar', { kind: 'parallel' });
    const id = editor.connect('A', 'B');
    editor.connect('A', 'C', label);
    editor.act((tx) => insertOnConnection(tx, { connection: id, step: editor.step('Bar').id }));
    return editor.flow();
  };

  it('takes the other ways of the step before it along', () =>
    expect(bar('activity')).toEqual(['A → Bar', 'Bar → B', 'Bar → C']));

  it('leaves those with a condition, and those of a decision', () => {
    expect(bar('activity', 'if late')).toEqual(['A –if late→ C', 'A → Bar', 'Bar → B']);
    expect(bar('decision')).toEqual(['A → Bar', 'A → C', 'Bar → B']);
  });
});

describe('moveIntoConnection', () => {
  const chart = () => {
    const editor = testEditor();
    for (const name of ['Offer', 'Finance', 'Legal', 'Sign']) editor.add(name);
    editor.chain('Offer', 'Finance', 'Legal', 'Sign');
    const move = (step: string, from: string, to: string) => {
      const way = Object.values(editor.document().connections).find(
        (one) => one.from === editor.step(from).id && one.to === editor.step(to).id,
      );
      return editor.act((tx) =>
        moveIntoConnection(tx, { connection: way?.id ?? '', step: editor.step(step).id }),
      );
    };
    return { editor, move };
  };

  it('closes the flow behind the step and opens it where it goes', () => {
    const { editor, move } = chart();
    expect(move('Legal', 'Offer', 'Finance')).not.toBeNull();
    expect(editor.flow()).toEqual(['Finance → Sign', 'Legal → Finance', 'Offer → Legal']);
    editor.history.undo();
    expect(editor.flow()).toEqual(['Finance → Legal', 'Legal → Sign', 'Offer → Finance']);
  });

  it('keeps the conditions of the ways that led to it, and that it goes into', () => {
    const { editor, move } = chart();
    editor.connect('Finance', 'Offer', 'No');
    editor.connect('Finance', 'Legal', 'Yes');
    move('Legal', 'Finance', 'Offer');
    expect(editor.flow()).toContain('Finance –No→ Legal');
    expect(editor.flow()).toContain('Finance –Yes→ Sign');
    expect(editor.flow()).toContain('Legal → Offer');
  });

  it('is refused for its own ways, for a step that parts the flow, and for a remark', () => {
    const { editor, move } = chart();
    editor.add('Remark', { kind: 'note' });
    editor.connect('Finance', 'Offer');
    const before = editor.flow();
    expect(move('Legal', 'Finance', 'Legal')).toBeNull();
    expect(move('Finance', 'Legal', 'Sign')).toBeNull();
    expect(move('Remark', 'Legal', 'Sign')).toBeNull();
    expect(editor.flow()).toEqual(before);
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
