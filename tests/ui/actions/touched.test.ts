// Which steps an act touches as far as their places matter.
import { beforeEach, describe, expect, it } from 'vitest';
import { setStep } from '../../../src/model/commands/set-step';
import { touchedBy } from '../../../src/ui/actions/acts/touched';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

beforeEach(() => {
  editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries()) editor.add(name, { x: 17 + i * 170 });
  editor.add('Sign', { stage: 'Close', lane: 'Sales' });
  editor.chain('Call', 'Qualify', 'Offer', 'Sign');
});

describe('what an act touches', () => {
  const touched = (act: () => unknown) => {
    let found: ReturnType<typeof touchedBy> = null;
    const stop = editor.store.subscribe((document, patch) => {
      if (patch) found = touchedBy(patch, document, editor.map);
    });
    act();
    stop();
    const got = found as ReturnType<typeof touchedBy>;
    if (!got) return null;
    return got.all ? 'all' : [...got.steps].map((id) => editor.document().steps[id]?.name ?? 'gone').sort();
  };
  const id = (name: string): string => editor.step(name).id;

  it('is the step that was added, moved or named', () => {
    expect(touched(() => editor.add('New'))).toEqual(['New']);
    expect(touched(() => editor.act((tx) => setStep(tx, id('Call'), { x: 90 })))).toEqual(['Call']);
    expect(touched(() => editor.act((tx) => setStep(tx, id('Call'), { name: 'Ring' })))).toEqual(['Ring']);
  });

  it('are both ends of a connection that is made, labelled or deleted', () => {
    expect(touched(() => editor.connect('Call', 'Sign'))).toEqual(['Call', 'Sign']);
    const connection = Object.values(editor.document().connections).find(({ to }) => to === id('Offer'))!.id;
    const change = (fields: object) => () =>
      editor.act((tx) => Object.assign(tx.draft.connections[connection] ?? {}, fields));
    expect(touched(change({ label: 'Yes' }))).toEqual(['Offer', 'Qualify']);
    expect(touched(change({ fromSide: 'top' }))).toBeNull();
    const drop = () => editor.act((tx) => void delete tx.draft.connections[connection]);
    expect(touched(drop)).toEqual(['Offer', 'Qualify']);
  });

  it('are the neighbours of a deleted step', () => {
    const gone = id('Qualify');
    const drop = () =>
      editor.act((tx) => {
        delete tx.draft.steps[gone];
      });
    expect(touched(drop)).toEqual(['Call', 'Offer']);
  });

  it('are the steps of a lane that is moved, none when it is made wider, all when lanes turn', () => {
    const lane = editor.lane('Sales').id;
    const change = (fields: object) => () =>
      editor.act((tx) => Object.assign(tx.draft.lanes[lane] ?? {}, fields));
    expect(touched(change({ rank: 'Zz' }))).toEqual(['Sign']);
    expect(touched(change({ minSize: 300 }))).toEqual([]);
    const turn = () =>
      editor.act((tx) => Object.assign(tx.draft.maps[editor.map] ?? {}, { laneDirection: 'vertical' }));
    expect(touched(turn)).toBe('all');
  });

  it('is nothing for what does not lie anywhere', () => {
    expect(
      touched(() => editor.act((tx) => setStep(tx, id('Call'), { script: 'Hello', notes: 'x' }))),
    ).toBeNull();
    expect(touched(() => editor.act((tx) => setStep(tx, id('Call'), { pinned: true })))).toBeNull();
  });
});
