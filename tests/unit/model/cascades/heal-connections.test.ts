// Deleting steps closes the flow round them.
import { describe, expect, it } from 'vitest';
import { addStep } from '../../../../src/model/commands/add-step';
import { deleteConnections } from '../../../../src/model/commands/delete-connections';
import { deleteLane } from '../../../../src/model/commands/delete-lane';
import { deleteSteps } from '../../../../src/model/commands/delete-steps';
import { moveIntoConnection } from '../../../../src/model/commands/move-into-connection';
import { setConnection } from '../../../../src/model/commands/set-connection';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** An editor whose flow is written as `A → B` or `A –label→ B`; steps are made as they occur. */
function flowing(...lines: string[]): TestEditor {
  const editor = testEditor();
  const have = (name: string) => Object.values(editor.document().steps).some((step) => step.name === name);
  for (const line of lines) {
    const [, from = '', label, to = ''] = /^(\S+) (?:–(.+))?→ (\S+)$/.exec(line) ?? [];
    for (const name of [from, to]) if (!have(name)) editor.add(name);
    editor.connect(from, to, label);
  }
  return editor;
}

const remove = (editor: TestEditor, ...names: string[]): string[] => {
  editor.act((tx) =>
    deleteSteps(
      tx,
      names.map((name) => editor.step(name).id),
    ),
  );
  return editor.flow();
};

const wayTo = (editor: TestEditor, from: string, to: string) => {
  const [start, end] = [editor.step(from).id, editor.step(to).id];
  return Object.values(editor.document().connections).find((one) => one.from === start && one.to === end);
};

describe('deleting a step', () => {
  it('connects the one before with the one after', () => {
    expect(remove(flowing('A → B', 'B → C'), 'B')).toEqual(['A → C']);
  });

  it('keeps the connection that led in: id, label, share, side', () => {
    const editor = flowing('A –yes→ B', 'B → C');
    const before = wayTo(editor, 'A', 'B')!;
    editor.act((tx) => {
      setConnection(tx, before.id, {
        probability: 0.4,
        fromSide: 'bottom',
        bends: [{ anchor: 'from', x: 9, y: 9 }],
      });
      setConnection(tx, wayTo(editor, 'B', 'C')!.id, {
        toSide: 'top',
        bends: [{ anchor: 'to', x: 1, y: 1 }],
      });
    });
    remove(editor, 'B');
    expect(wayTo(editor, 'A', 'C')).toMatchObject({
      id: before.id,
      label: 'yes',
      probability: 0.4,
      fromSide: 'bottom',
      toSide: 'top',
      bends: null,
    });
  });

  it('at either end of the flow only removes', () => {
    expect(remove(flowing('A → B', 'B → C'), 'A')).toEqual(['B → C']);
    expect(remove(flowing('A → B', 'B → C'), 'C')).toEqual(['A → B']);
  });

  it('heals through a run of deleted steps, in whatever order they are named', () => {
    expect(remove(flowing('A → B', 'B → C', 'C → D'), 'C', 'B')).toEqual(['A → D']);
  });

  it('heals two runs apart from each other', () => {
    expect(remove(flowing('A → B', 'B → C', 'C → D', 'D → E'), 'B', 'D')).toEqual(['A → C', 'C → E']);
  });

  it('leads every way in to the one way out', () => {
    expect(remove(flowing('A → B', 'X –late→ B', 'B → C'), 'B')).toEqual(['A → C', 'X –late→ C']);
  });

  it('gives an unlabelled way in to every branch, with its label and share', () => {
    const editor = flowing('A → B', 'B –yes→ C', 'B –no→ D');
    editor.act((tx) => setConnection(tx, wayTo(editor, 'B', 'C')!.id, { probability: 0.3 }));
    editor.act((tx) => setConnection(tx, wayTo(editor, 'A', 'B')!.id, { probability: 0.5 }));
    expect(remove(editor, 'B')).toEqual(['A –no→ D', 'A –yes→ C']);
    expect(wayTo(editor, 'A', 'C')?.probability).toBe(0.15);
    expect(wayTo(editor, 'A', 'D')?.probability).toBeNull();
  });

  it('leaves no answer of a deleted decision on the only way out of a plain step', () => {
    const editor = flowing('A → B', 'B –no→ C');
    editor.act((tx) => setConnection(tx, wayTo(editor, 'B', 'C')!.id, { probability: 0.3 }));
    expect(remove(editor, 'B')).toEqual(['A → C']);
    expect(wayTo(editor, 'A', 'C')?.probability).toBeNull();
    // A way back to the step itself is no way out of it.
    expect(remove(flowing('A → B', 'B –no→ C', 'B –yes→ A'), 'B')).toEqual(['A → C']);
  });

  it('leaves none when a decision goes after its other answers went', () => {
    const editor = flowing('Make → Large', 'Large –yes→ Approve', 'Large –no→ Send', 'Approve –no→ Change');
    for (const name of ['Change', 'Approve']) remove(editor, name);
    expect(remove(editor, 'Large')).toEqual(['Make → Send']);
  });

  it('keeps the answer where the step it now leaves decides, or has other ways', () => {
    const editor = testEditor();
    editor.add('A', { kind: 'decision' });
    for (const name of ['B', 'C']) editor.add(name);
    editor.connect('A', 'B');
    const way = editor.connect('B', 'C', 'no');
    editor.act((tx) => setConnection(tx, way, { probability: 0.3 }));
    expect(remove(editor, 'B')).toEqual(['A –no→ C']);
    expect(remove(flowing('A → B', 'A –yes→ Z', 'B –no→ C'), 'B')).toEqual(['A –no→ C', 'A –yes→ Z']);
  });

  it('gives a labelled way in to every branch that has no label', () => {
    expect(remove(flowing('A –yes→ B', 'B → C', 'B → D'), 'B')).toEqual(['A –yes→ C', 'A –yes→ D']);
  });

  it('connects nothing where a label on the way in would contradict those on the branches', () => {
    expect(remove(flowing('A –large→ B', 'B –yes→ C', 'B –no→ D'), 'B')).toEqual([]);
  });

  it('connects nothing where more than four connections would come of it', () => {
    const many = flowing('A → B', 'X → B', 'Y → B', 'B → C', 'B → D');
    expect(remove(many, 'B')).toEqual([]);
    const few = flowing('A → B', 'X → B', 'B → C', 'B → D');
    expect(remove(few, 'B')).toEqual(['A → C', 'A → D', 'X → C', 'X → D']);
  });

  it('only goes on along ways that there were', () => {
    const lines = ['A → B', 'B → C', 'X → Y', 'Y → Z', 'Y → B'];
    expect(remove(flowing(...lines), 'B', 'Y')).toEqual(['A → C', 'X → C', 'X → Z']);
  });

  it('makes no connection from a step to itself', () => {
    expect(remove(flowing('A → B', 'B → A', 'B → C'), 'B')).toEqual(['A → C']);
    expect(remove(flowing('A → B', 'B → A'), 'B')).toEqual([]);
  });

  it('forgets a deleted step’s way to itself', () => {
    expect(remove(flowing('A → B', 'B –again→ B', 'B → C'), 'B')).toEqual(['A → C']);
  });

  it('makes no connection that is there already', () => {
    expect(remove(flowing('A → B', 'B → C', 'A → C'), 'B')).toEqual(['A → C']);
    expect(remove(flowing('A → B', 'B → C', 'A –yes→ C'), 'B')).toEqual(['A –yes→ C']);
    expect(remove(flowing('A –no→ B', 'B → C', 'A –yes→ C'), 'B')).toEqual(['A –no→ C', 'A –yes→ C']);
  });

  it('does not heal the ties of a remark, nor through a remark', () => {
    const editor = flowing('A → B', 'B → C');
    editor.add('Remark', { kind: 'note' });
    editor.connect('Remark', 'B');
    expect(remove(editor, 'B')).toEqual(['A → C']);
    const through = flowing('A → C');
    through.add('Remark', { kind: 'note' });
    through.connect('A', 'Remark');
    through.connect('Remark', 'C');
    expect(remove(through, 'Remark')).toEqual(['A → C']);
  });

  describe('between two bars', () => {
    /** Each branch is the names of its steps, with a space between them. */
    const branches = (...names: string[]): TestEditor => {
      const editor = testEditor();
      for (const bar of ['Split', 'Join']) editor.add(bar, { kind: 'parallel' });
      editor.chain('A', 'Split');
      editor.chain('Join', 'Z');
      for (const name of names) editor.chain('Split', ...name.split(' '), 'Join');
      return editor;
    };
    const whole = (...rest: string[]): string[] => ['A → Split', 'Join → Z', ...rest].sort();

    it('a branch goes with its last step while another is left', () => {
      expect(remove(branches('P', 'Q', 'R'), 'Q')).toEqual(
        whole('Split → P', 'P → Join', 'Split → R', 'R → Join'),
      );
      expect(remove(branches('P', 'Q'), 'P')).toEqual(whole('Split → Q', 'Q → Join'));
      expect(remove(branches('P', 'Q', 'R'), 'P', 'R')).toEqual(whole('Split → Q', 'Q → Join'));
    });

    it('a branch stays while it has a step, whatever else goes', () => {
      const editor = branches('P Q', 'R');
      expect(remove(editor, 'Q', 'R')).toEqual(whole('Split → P', 'P → Join'));
    });

    it('the bars stay connected when no branch is left', () => {
      expect(remove(branches('P', 'Q'), 'P', 'Q')).toEqual(whole('Split → Join'));
      expect(remove(branches('P'), 'P')).toEqual(whole('Split → Join'));
    });

    it('a step between a join and the next split closes as ever', () => {
      const editor = branches('P', 'Q');
      editor.add('Next', { kind: 'parallel' });
      editor.chain('Z', 'Next', 'X');
      expect(remove(editor, 'Z')).toContain('Join → Next');
    });

    it('a step put elsewhere leaves no bare line between them either', () => {
      const editor = branches('P', 'Q');
      editor.act((tx) =>
        moveIntoConnection(tx, { connection: wayTo(editor, 'Join', 'Z')!.id, step: editor.step('P').id }),
      );
      expect(editor.flow()).toEqual(['A → Split', 'Join → P', 'P → Z', 'Q → Join', 'Split → Q']);
    });
  });

  it('does not heal connections that the same act deletes', () => {
    const editor = flowing('A → B', 'B → C');
    editor.act((tx) => {
      deleteConnections(tx, [wayTo(editor, 'A', 'B')!.id]);
      deleteSteps(tx, [editor.step('B').id]);
    });
    expect(editor.flow()).toEqual([]);
  });

  it('is one undo with all that followed', () => {
    const editor = flowing('A → B', 'B –yes→ C', 'B –no→ D');
    const before = editor.document();
    remove(editor, 'B');
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('also closes the flow round steps that went with their lane', () => {
    const editor = flowing('A → C');
    editor.act((tx) => {
      const { id, map } = editor.lane('Sales');
      const cell = { map, lane: id, stage: editor.stage('Find').id };
      addStep(tx, { ...cell, kind: 'activity', name: 'Offer', x: 0, y: 0 });
    });
    editor.act((tx) => deleteConnections(tx, Object.keys(tx.draft.connections)));
    editor.connect('A', 'Offer');
    editor.connect('Offer', 'C');
    editor.act((tx) => deleteLane(tx, editor.lane('Sales').id));
    expect(editor.flow()).toEqual(['A → C']);
  });
});
