// The store: one act is one patch, or nothing at all.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { addStep } from '../../../src/model/commands/add-step';
import { replaceDocument } from '../../../src/model/commands/replace-document';
import { setProject } from '../../../src/model/commands/set-project';
import { setStep } from '../../../src/model/commands/set-step';
import { createProjectStore } from '../../../src/model/store';
import type { Patch } from '../../../src/model/transaction';
import { UnsoundDocument } from '../../../src/model/validate';
import { NOON, smallProject, testEditor } from '../../helpers/test-editor';

/** An editor with one step, and all patches from then on. */
function watched() {
  const editor = testEditor();
  editor.add('Call');
  const patches: (Patch | null)[] = [];
  editor.store.subscribe((_document, patch) => void patches.push(patch));
  return { editor, patches };
}

describe('an act', () => {
  it('becomes one patch with its label, origin, map and inverse, however many commands it runs', () => {
    const { editor, patches } = watched();
    const step = editor.step('Call').id;
    editor.store.transact(
      { key: 'change', values: { count: 2 } },
      (tx) => {
        setStep(tx, step, { name: 'Ring up' });
        setProject(tx, { name: 'Other' });
      },
      { map: editor.map, mergeKey: 'visit' },
    );
    expect(patches).toHaveLength(1);
    expect(patches[0]).toMatchObject({
      label: { key: 'change', values: { count: 2 } },
      origin: 'user',
      map: editor.map,
      mergeKey: 'visit',
      changes: expect.arrayContaining([{ op: 'replace', path: ['steps', step, 'name'], value: 'Ring up' }]),
      inverse: expect.arrayContaining([{ op: 'replace', path: ['steps', step, 'name'], value: 'Call' }]),
    });
  });

  it('that changes nothing emits nothing and keeps the document as it is', () => {
    const { editor, patches } = watched();
    const before = editor.document();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { name: 'Call', systems: [], deadline: null }));
    expect(patches).toEqual([]);
    expect(editor.document()).toBe(before);
  });

  it('returns what its recipe returns', () => {
    const { editor } = watched();
    expect(editor.act(() => 42)).toBe(42);
    expect(editor.act(() => undefined)).toBeUndefined();
  });

  it('that throws changes nothing', () => {
    const { editor, patches } = watched();
    const before = editor.document();
    const fail = () =>
      editor.act((tx) => {
        setStep(tx, editor.step('Call').id, { name: 'Half done' });
        throw new Error('stop');
      });
    expect(fail).toThrow('stop');
    expect(editor.document()).toBe(before);
    expect(patches).toEqual([]);
    editor.act((tx) => setProject(tx, { name: 'Next act works' }));
    expect(patches).toHaveLength(1);
  });

  it('cannot start another act, nor can a listener', () => {
    const { editor } = watched();
    const nested = () => editor.act(() => editor.act((tx) => setProject(tx, { name: 'inner' })));
    expect(nested).toThrow(/one act at a time/);
    editor.store.subscribe(() => editor.act((tx) => setProject(tx, { name: 'from a listener' })));
    expect(() => editor.act((tx) => setProject(tx, { name: 'outer' }))).toThrow(/one act at a time/);
  });

  it('gets ids and time from outside', () => {
    const { editor } = watched();
    const seen = editor.act((tx) => [tx.newId(), tx.now]);
    expect(seen).toEqual(['n2', NOON]);
  });
});

describe('the document', () => {
  it('is frozen all through, and shares what did not change', () => {
    const { editor } = watched();
    const before = editor.document();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { systems: [], name: 'Ring up' }));
    const after = editor.document();
    expect(after).not.toBe(before);
    expect(after.lanes).toBe(before.lanes);
    expect(Object.isFrozen(after.steps[editor.step('Ring up').id]?.systems)).toBe(true);
    expect(Object.isFrozen(after.project)).toBe(true);
  });

  it.each<[string, (editor: ReturnType<typeof watched>['editor']) => void]>([
    ['a field of the wrong type', (e) => e.act((tx) => setStep(tx, e.step('Call').id, { x: Number.NaN }))],
    ['a currency that is none', (e) => e.act((tx) => Object.assign(tx.draft.project, { currency: 'euro' }))],
    ['a role that is not there', (e) => e.act((tx) => setStep(tx, e.step('Call').id, { responsible: 'x' }))],
    ['a lane of no map', (e) => e.act((tx) => setStep(tx, e.step('Call').id, { lane: 'nowhere' }))],
    ['an action nobody knows', (e) => e.act((tx) => setStep(tx, e.step('Call').id, { action: 'juggle' }))],
    [
      'a record under another id',
      (e) =>
        e.act((tx) => {
          tx.draft.systems.s = { id: 'z', rank: 'a0', name: '' };
        }),
    ],
    [
      'a second lane of a team',
      (e) =>
        e.act((tx) => {
          tx.draft.lanes.l = { ...e.lane('SDR'), id: 'l' };
        }),
    ],
  ])('never holds %s', (_what, change) => {
    const { editor, patches } = watched();
    const before = editor.document();
    expect(() => change(editor)).toThrow(UnsoundDocument);
    expect(editor.document()).toBe(before);
    expect(patches).toEqual([]);
  });

  it('never holds a step in a lane of another map', () => {
    const { editor } = watched();
    editor.act((tx) => {
      const { draft } = tx;
      draft.maps.m2 = { ...draft.maps[editor.map]!, id: 'm2', rank: 'a5' };
      draft.lanes.l2 = { ...editor.lane('SDR'), id: 'l2', map: 'm2' };
    });
    const stray = () => editor.act((tx) => setStep(tx, editor.step('Call').id, { lane: 'l2' }));
    expect(stray).toThrow(/other-map/);
  });

  it('never holds a detail chart inside itself', () => {
    const { editor } = watched();
    const loop = () =>
      editor.act((tx) => {
        tx.draft.maps[editor.map]!.parentStep = editor.step('Call').id;
      });
    expect(loop).toThrow(/inside-itself/);
  });

  it('must be sound to begin with', () => {
    const broken = smallProject();
    broken.project.currency = 'x';
    expect(() => createProjectStore(broken, { newId: countingIds(), now: () => NOON })).toThrow(
      UnsoundDocument,
    );
  });
});

describe('changes from elsewhere', () => {
  it('are applied and told as they are, without cascades', () => {
    const { editor, patches } = watched();
    const { id } = editor.step('Call');
    editor.chain('Call', 'Qualify', 'Sign');
    patches.length = 0;
    const middle = editor.step('Qualify').id;
    const ways = Object.values(editor.document().connections);
    const patch = editor.store.apply(
      {
        label: { key: 'deleteSteps', values: { count: 1 } },
        changes: [
          { op: 'remove', path: ['steps', middle] },
          ...ways.map((way) => ({ op: 'remove' as const, path: ['connections', way.id] })),
        ],
      },
      'remote',
    );
    expect(patches).toEqual([patch]);
    expect(patch).toMatchObject({ origin: 'remote', label: { key: 'deleteSteps' }, map: null });
    expect(editor.document().connections).toEqual({});
    expect(editor.document().steps[id]).toBeDefined();
  });

  it('that would leave an unsound document are refused', () => {
    const { editor } = watched();
    const lane = editor.lane('SDR').id;
    const before = editor.document();
    expect(() =>
      editor.store.apply({ changes: [{ op: 'remove', path: ['lanes', lane] }] }, 'remote'),
    ).toThrow(UnsoundDocument);
    expect(editor.document()).toBe(before);
  });

  it('load another document without a patch', () => {
    const { editor, patches } = watched();
    const other = smallProject();
    editor.store.load(other);
    expect(patches).toEqual([null]);
    expect(editor.document()).toEqual(other);
  });
});

describe('replacing the document', () => {
  it('is one act that can be undone, and deletes nothing of the new content', () => {
    const { editor, patches } = watched();
    const before = editor.document();
    const other = smallProject();
    // A team without a lane: had the lane been deleted by a user, the team would have gone with it.
    const { [editor.lane('SDR').id]: _gone, ...lanes } = other.lanes;
    editor.act((tx) => replaceDocument(tx, { ...other, lanes }), 'replaceProject');
    expect(patches).toHaveLength(1);
    expect(editor.document()).toEqual({ ...other, lanes });
    editor.history.undo();
    expect(editor.document()).toEqual(before);
    editor.history.redo();
    editor.act((tx) => addStep(tx, { ...place(editor), kind: 'activity', name: 'New' }));
    expect(editor.step('New').name).toBe('New');
  });

  it('by one that is not sound changes nothing', () => {
    const { editor } = watched();
    const before = editor.document();
    const broken = { ...smallProject(), stages: {}, steps: before.steps };
    expect(() => editor.act((tx) => replaceDocument(tx, broken))).toThrow(UnsoundDocument);
    expect(editor.document()).toBe(before);
  });
});

const place = ({ map, lane, stage }: ReturnType<typeof testEditor>) => ({
  map,
  lane: lane('Sales').id,
  stage: stage('Find').id,
  x: 0,
  y: 0,
});

describe('a store that is closed to users', () => {
  it('takes no act, no undo and no redo, says so, and still loads what others bring', () => {
    let [closed, refused] = [false, 0];
    const guard = { closed: () => closed, refused: () => void refused++ };
    const editor = testEditor(smallProject(), countingIds('n'), guard);
    editor.add('Call');
    editor.add('Undone');
    editor.history.undo();
    const before = editor.document();
    closed = true;
    expect(editor.act((tx) => addStep(tx, { ...editor.step('Call'), name: 'Second' }))).toEqual(
      expect.any(String),
    );
    expect(refused).toBe(1);
    expect(editor.history.undo()).toBeNull();
    expect(editor.history.redo()).toBeNull();
    expect(editor.document()).toBe(before);
    editor.store.load({ ...before, project: { ...before.project, name: 'From elsewhere' } });
    expect(editor.document().project.name).toBe('From elsewhere');
    closed = false;
    editor.act((tx) => setProject(tx, { name: 'Mine' }));
    expect(editor.history.undoLabel()).not.toBeNull();
    expect(refused).toBe(1);
  });
});
