// Taking over what Tidy worked out.
import { describe, expect, it } from 'vitest';
import { placeMap } from '../../../../src/model/commands/place-map';
import { setConnection } from '../../../../src/model/commands/set-connection';
import { setStep } from '../../../../src/model/commands/set-step';
import { testEditor } from '../../../helpers/test-editor';

const NONE = { laneSizes: new Map<string, number>(), stageSizes: new Map<string, number>() };

describe('placeMap', () => {
  it('sets offsets and band sizes, and leaves what is not in the placing', () => {
    const editor = testEditor();
    editor.chain('A', 'B');
    const [lane, stage] = [editor.lane('SDR'), editor.stage('Find')];
    editor.act((tx) =>
      placeMap(tx, editor.map, {
        offsets: new Map([[editor.step('A').id, { x: 40, y: 50 }]]),
        laneSizes: new Map([[lane.id, 130]]),
        stageSizes: new Map([[stage.id, 260]]),
      }),
    );
    expect(editor.step('A')).toMatchObject({ x: 40, y: 50 });
    expect(editor.step('B')).toMatchObject({ x: 17, y: 16 });
    expect(editor.lane('SDR').size).toBe(130);
    expect(editor.lane('Sales').size).toBeNull();
    expect(editor.stage('Find').size).toBe(260);
  });

  it('leaves pinned steps where they are', () => {
    const editor = testEditor();
    const id = editor.add('A');
    editor.act((tx) => setStep(tx, id, { pinned: true }));
    editor.act((tx) => placeMap(tx, editor.map, { ...NONE, offsets: new Map([[id, { x: 99, y: 99 }]]) }));
    expect(editor.step('A')).toMatchObject({ x: 17, y: 16 });
  });

  it('gives a drawn way back to the router where an end has moved, and only there', () => {
    const editor = testEditor();
    editor.chain('A', 'B', 'C');
    const ids = Object.keys(editor.document().connections);
    editor.act((tx) => {
      for (const id of ids) setConnection(tx, id, { fromSide: 'top', bends: [{ anchor: 'to', x: 5, y: 5 }] });
    });
    const offsets = new Map([[editor.step('A').id, { x: 60, y: 60 }]]);
    editor.act((tx) => placeMap(tx, editor.map, { ...NONE, offsets }));
    const [first, second] = ids.map((id) => editor.document().connections[id]);
    expect(first).toMatchObject({ bends: null, fromSide: null });
    expect(second).toMatchObject({ bends: [{ anchor: 'to', x: 5, y: 5 }], fromSide: 'top' });
  });

  it('keeps a drawn way whose ends move alike, and sides chosen without corners', () => {
    const editor = testEditor();
    editor.add('A', { x: 17 });
    editor.add('B', { x: 217 });
    const drawn = editor.connect('A', 'B');
    editor.add('C', { stage: 'Close' });
    const sided = editor.connect('B', 'C');
    editor.act((tx) => {
      setConnection(tx, drawn, { bends: [{ anchor: 'to', x: 5, y: 5 }] });
      setConnection(tx, sided, { fromSide: 'bottom' });
    });
    const offsets = new Map([
      [editor.step('A').id, { x: 37, y: 26 }],
      [editor.step('B').id, { x: 237, y: 26 }],
    ]);
    editor.act((tx) => placeMap(tx, editor.map, { ...NONE, offsets }));
    expect(editor.document().connections[drawn]?.bends).toHaveLength(1);
    expect(editor.document().connections[sided]?.fromSide).toBe('bottom');
  });

  it('that changes nothing is no act', () => {
    const editor = testEditor();
    const id = editor.add('A');
    const before = editor.document();
    editor.act((tx) => placeMap(tx, editor.map, { ...NONE, offsets: new Map([[id, { x: 17, y: 16 }]]) }));
    expect(editor.document()).toBe(before);
  });
});
