// Keep tidy: which acts it follows, what it looks at again, when it waits, and that one undo takes back act and tidying.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Placing } from '../../../src/layout/graph';
import { setStep } from '../../../src/model/commands/set-step';
import type { TidyWish } from '../../../src/services/layout-client';
import type { ActionContext } from '../../../src/ui/actions/action';
import { runTidy } from '../../../src/ui/actions/acts/tidying';
import { travel } from '../../../src/ui/actions/acts/travel';
import { endGesture, setGesture } from '../../../src/ui/canvas/gesture';
import { keepTidy } from '../../../src/ui/canvas/tidy-keeper';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;
let wishes: TidyWish[];
let answers: ((placing: Placing | null) => void)[];
let stop: () => void;

const context = (): ActionContext => ({
  project: editor,
  layout: {
    tidy: (wish, options = {}) =>
      new Promise((resolve) => {
        options.signal?.addEventListener('abort', () => resolve(null));
        wishes.push(wish);
        answers.push(resolve);
      }),
  },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});

const settle = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 0));
};
const changed = (index: number): string[] | null => {
  const ids = wishes[index]?.changed;
  return ids ? [...ids].map((id) => editor.document().steps[id]?.name ?? 'gone').sort() : null;
};
const answer = async (index: number, name: string, x: number): Promise<void> => {
  const offsets = new Map([[editor.step(name).id, { x, y: 16 }]]);
  answers[index]!({ offsets, laneSizes: new Map(), stageSizes: new Map() });
  await settle();
};
const rename = (name: string, to: string): void =>
  editor.act((tx) => setStep(tx, editor.step(name).id, { name: to }), 'renameStep');

beforeEach(() => {
  editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries()) editor.add(name, { x: 17 + i * 170 });
  editor.act((tx) => {
    const map = tx.draft.maps[editor.map];
    if (map) map.keepTidy = true;
  });
  editor.history.clear();
  [wishes, answers] = [[], []];
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
  endGesture();
  stop = keepTidy(context, editor.map);
});
afterEach(() => stop());

describe('keep tidy', () => {
  it('looks again at what an act has touched, and one undo takes back both', async () => {
    editor.connect('Call', 'Offer');
    await settle();
    expect(changed(0)).toEqual(['Call', 'Offer']);
    await answer(0, 'Offer', 99);
    expect(editor.step('Offer').x).toBe(99);
    expect(wishes).toHaveLength(1);
    editor.history.undo();
    expect([editor.step('Offer').x, editor.flow()]).toEqual([357, []]);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('does nothing when it is switched off, and for acts that move nothing', async () => {
    editor.act((tx) => setStep(tx, editor.step('Call').id, { script: 'Hello' }));
    editor.act((tx) => {
      const map = tx.draft.maps[editor.map];
      if (map) map.keepTidy = false;
    });
    rename('Call', 'Ring');
    await settle();
    expect(wishes).toHaveLength(0);
  });

  it('follows neither undo and redo nor Tidy', async () => {
    rename('Call', 'Ring');
    await settle();
    await answer(0, 'Ring', 40);
    travel(editor, 'undo');
    travel(editor, 'redo');
    const tidied = runTidy(context(), { map: editor.map, label: { key: 'tidy' } });
    await answer(1, 'Ring', 44);
    await tidied;
    await settle();
    expect(wishes).toHaveLength(2);
  });

  it.each([
    [
      'a name is typed on the chart',
      () => useSession.setState({ renaming: { kind: 'step', id: 'x' } }),
      () => useSession.setState({ renaming: null }),
    ],
    [
      'something is dragged',
      () => setGesture({ moving: new Map([['x', { x: 0, y: 0 }]]) }),
      () => endGesture(),
    ],
    [
      'steps are shifted by key',
      () => useSession.setState({ nudge: { map: 'm', steps: [], by: { x: 4, y: 0 } } }),
      () => useSession.setState({ nudge: null }),
    ],
    [
      'a field is typed into',
      () => {
        const field = window.document.body.appendChild(window.document.createElement('textarea'));
        field.focus();
      },
      () => window.document.querySelector('textarea')?.blur(),
    ],
  ])('waits while %s', async (_, begin, end) => {
    begin();
    rename('Call', 'Ring');
    await settle();
    expect(wishes).toHaveLength(0);
    end();
    await settle();
    expect(changed(0)).toEqual(['Ring']);
    window.document.querySelector('textarea')?.remove();
  });

  it('looks after what came before as well when acts follow each other', async () => {
    rename('Call', 'Ring');
    await settle();
    rename('Offer', 'Quote');
    await settle();
    expect([changed(0), changed(1)]).toEqual([['Ring'], ['Quote', 'Ring']]);
    await answer(1, 'Quote', 99);
    expect(editor.step('Quote').x).toBe(99);
    expect(wishes).toHaveLength(2);
    editor.history.undo();
    expect([editor.step('Offer').x, editor.step('Ring').x]).toEqual([357, 17]);
  });

  it('forgets an act that was taken back meanwhile', async () => {
    rename('Call', 'Ring');
    await settle();
    travel(editor, 'undo');
    await answer(0, 'Call', 99);
    await settle();
    expect(editor.step('Call').x).toBe(17);
    expect(wishes).toHaveLength(1);
  });

  it('stops with its chart', async () => {
    stop();
    rename('Call', 'Ring');
    await settle();
    expect(wishes).toHaveLength(0);
  });
});
