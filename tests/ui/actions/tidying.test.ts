// Tidy as an act: one undo for a first and a best answer, parts alone, progress and Cancel, and charts that change meanwhile.
import { toast } from 'sonner';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Placing } from '../../../src/layout/graph';
import type { TidyOptions, TidyWish } from '../../../src/services/layout-client';
import { setStep } from '../../../src/model/commands/set-step';
import type { ActionContext } from '../../../src/ui/actions/action';
import { tidyPart } from '../../../src/ui/actions/acts/tidy-part';
import { cancelTidy, leaveTidy, runTidy } from '../../../src/ui/actions/acts/tidying';
import { actionOf } from '../../../src/ui/actions/registry';
import { canRun } from '../../../src/ui/actions/run-action';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

interface Asked {
  readonly wish: TidyWish;
  readonly options: TidyOptions;
  answer(placing: Placing | null): void;
  fail(): void;
}

let editor: TestEditor;
let asked: Asked[];

/** A client that answers when told to, and nothing once it is ended. */
const context = (): ActionContext => ({
  project: editor,
  layout: {
    tidy: (wish, options = {}) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => resolve(null));
        asked.push({ wish, options, answer: resolve, fail: () => reject(new Error('broken')) });
      }),
  },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});

const at = (name: string, x: number, y = 16): Placing => ({
  offsets: new Map([[editor.step(name).id, { x, y }]]),
  laneSizes: new Map(),
  stageSizes: new Map(),
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const tidy = (part = {}) => runTidy(context(), { map: editor.map, label: { key: 'tidy' }, ...part });

beforeEach(() => {
  editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries()) editor.add(name, { x: 17 + i * 170 });
  editor.add('Sign', { stage: 'Close', lane: 'Sales' });
  editor.chain('Call', 'Qualify', 'Offer', 'Sign');
  editor.history.clear();
  asked = [];
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('tidy', () => {
  it('takes a first and a best answer over as one undo', async () => {
    const done = tidy();
    asked[0]!.options.quick?.(at('Call', 40));
    expect(editor.step('Call').x).toBe(40);
    asked[0]!.answer(at('Call', 44));
    expect(await done).toBe('done');
    expect(editor.step('Call').x).toBe(44);
    expect(editor.history.undoLabel()?.key).toBe('tidy');
    editor.history.undo();
    expect(editor.step('Call').x).toBe(17);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('shows no first answer for a part: what stands there may be the best already, and would jump away and back', async () => {
    const done = tidy({ scope: new Set([editor.step('Call').id]) });
    expect(asked[0]!.options.quick).toBeUndefined();
    asked[0]!.answer(at('Call', 17));
    expect(await done).toBe('done');
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('leaves the act before it alone when the first answer changes nothing', async () => {
    editor.act((tx) => setStep(tx, editor.step('Offer').id, { name: 'Quote' }), 'renameStep');
    const done = tidy();
    asked[0]!.options.quick?.(at('Call', 17));
    asked[0]!.answer(at('Call', 44));
    await done;
    editor.history.undo();
    expect([editor.step('Call').x, editor.step('Quote').name]).toEqual([17, 'Quote']);
  });

  it('keeps the shape that it was asked for, and tidies for it from then on', async () => {
    const done = tidy({ target: 'slide' });
    expect(asked[0]!.wish.target).toBe('slide');
    asked[0]!.answer(at('Call', 44));
    await done;
    expect(editor.document().maps[editor.map]?.tidyTarget).toBe('slide');
    void tidy();
    expect(asked[1]!.wish.target).toBe('slide');
    editor.history.undo();
    expect(editor.document().maps[editor.map]?.tidyTarget).toBe('screen');
  });

  it('is asked again when the chart changes meanwhile, not when a note does', async () => {
    const done = tidy();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { script: 'Hello' }));
    asked[0]!.answer(at('Call', 44));
    expect(await done).toBe('done');

    const again = tidy();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { name: 'Ring' }));
    asked[1]!.answer(at('Ring', 99));
    await settle();
    expect(editor.step('Ring').x).toBe(44);
    expect(asked[2]!.wish.document).toBe(editor.document());
    asked[2]!.answer(at('Ring', 60));
    expect(await again).toBe('done');
    expect(editor.step('Ring').x).toBe(60);
  });

  it('gives up when the chart never holds still, and when something is taken back', async () => {
    const done = tidy();
    for (let i = 0; i < 4; i++) {
      editor.act((tx) => setStep(tx, editor.step('Offer').id, { x: 400 + i }));
      asked[i]!.answer(at('Call', 99));
      await settle();
    }
    expect(await done).toBe('void');
    const again = tidy();
    editor.history.undo();
    asked[4]!.answer(at('Call', 99));
    expect(await again).toBe('void');
    expect(editor.step('Call').x).toBe(17);
  });

  it('changes nothing once the project can only be read', async () => {
    const done = tidy();
    useSession.setState({ readOnly: true });
    asked[0]!.answer(at('Call', 99));
    expect(await done).toBe('void');
    expect(editor.step('Call').x).toBe(17);
  });

  it('ends by Cancel, and takes a first answer back', async () => {
    const done = tidy();
    asked[0]!.options.quick?.(at('Call', 40));
    cancelTidy();
    expect(await done).toBe('ended');
    expect(editor.step('Call').x).toBe(17);
    expect(useSession.getState()).toMatchObject({ tidying: false, tidyProgress: null });
    cancelTidy();
    expect(editor.step('Call').x).toBe(17);
  });

  it('keeps a first answer, and ends, when its chart is left', async () => {
    const done = tidy();
    asked[0]!.options.quick?.(at('Call', 40));
    leaveTidy();
    expect(await done).toBe('ended');
    expect(editor.step('Call').x).toBe(40);
  });

  it('is an undo of its own when something else was done after its first answer', async () => {
    const done = tidy();
    asked[0]!.options.quick?.(at('Call', 40));
    editor.act((tx) => setStep(tx, editor.step('Call').id, { script: 'Hello' }), 'edit.script');
    asked[0]!.answer(at('Call', 44));
    await done;
    editor.history.undo();
    expect(editor.step('Call')).toMatchObject({ x: 40, script: 'Hello' });
  });

  it('gives way to a newer one', async () => {
    const older = tidy();
    const newer = tidy();
    expect(await older).toBe('ended');
    expect(useSession.getState().tidying).toBe(true);
    asked[1]!.answer(at('Call', 44));
    expect(await newer).toBe('done');
    expect(useSession.getState().tidying).toBe(false);
  });

  it('tells how far it is only when it takes long', async () => {
    const done = tidy();
    asked[0]!.options.progress?.(0.25);
    expect(useSession.getState().tidyProgress).toBeNull();
    await expect.poll(() => useSession.getState().tidyProgress).toBe(0.25);
    asked[0]!.options.progress?.(0.5);
    expect(useSession.getState().tidyProgress).toBe(0.5);
    asked[0]!.answer(null);
    await done;
    expect(useSession.getState().tidyProgress).toBeNull();
  });

  it('says when it fails, and changes nothing', async () => {
    const before = editor.document();
    const done = tidy();
    asked[0]!.fail();
    expect(await done).toBe('failed');
    expect(editor.document()).toBe(before);
    expect(useSession.getState().tidying).toBe(false);
  });
});

describe('tidying a part', () => {
  it.each([
    ['a lane', () => ({ kind: 'lane' as const, id: editor.lane('Sales').id }), ['Sign'], 'tidyLane'],
    [
      'a stage',
      () => ({ kind: 'stage' as const, id: editor.stage('Find').id }),
      ['Call', 'Offer', 'Qualify'],
      'tidyStage',
    ],
    [
      'steps',
      () => ({ kind: 'steps' as const, ids: [editor.step('Call').id, editor.step('Sign').id] }),
      ['Call', 'Sign'],
      'tidySteps',
    ],
  ])('%s: only its steps may move, under its own name', async (_, part, names, key) => {
    const done = tidyPart(context(), part());
    const { scope } = asked[0]!.wish;
    expect([...(scope ?? [])].map((id) => editor.document().steps[id]?.name ?? 'gone').sort()).toEqual(names);
    asked[0]!.answer(at(names[0]!, 99));
    await done;
    expect(editor.history.undoLabel()?.key).toBe(key);
  });

  it('says so when it changes nothing', async () => {
    toast.dismiss();
    const said = (): string[] =>
      toast.getToasts().flatMap((one) => ('title' in one && typeof one.title === 'string' ? one.title : []));
    for (const part of [
      { kind: 'lane' as const, id: editor.lane('SDR').id },
      { kind: 'stage' as const, id: editor.stage('Find').id },
      { kind: 'steps' as const, ids: [editor.step('Call').id, editor.step('Offer').id] },
    ]) {
      asked = [];
      const done = tidyPart(context(), part);
      asked[0]!.answer(at('Call', 17, editor.step('Call').y));
      await done;
      expect(said()).toEqual(['alreadyTidy']);
      toast.dismiss();
    }
  });

  it('is offered for two steps and more, and for a lane or stage that holds some', () => {
    const offered = (): boolean => canRun(actionOf('tidy-selection'), context());
    const select = (...names: string[]): void =>
      useSession.setState({
        selection: { kind: 'items', steps: names.map((name) => editor.step(name).id), connections: [] },
      });
    expect(offered()).toBe(false);
    select('Call');
    expect(offered()).toBe(false);
    select('Call', 'Offer');
    expect(offered()).toBe(true);
    useSession.setState({ selection: { kind: 'stage', id: editor.stage('Qualify').id } });
    expect(offered()).toBe(false);
    useSession.setState({ selection: { kind: 'stage', id: editor.stage('Close').id } });
    expect(offered()).toBe(true);
  });
});

describe('the Keep tidy switch', () => {
  it('tidies once when switched on, as part of the same undo', async () => {
    const on = actionOf('keep-tidy').run(context());
    expect(editor.document().maps[editor.map]?.keepTidy).toBe(true);
    expect(asked[0]!.options.quick).toBeUndefined();
    asked[0]!.answer(at('Call', 44));
    await on;
    expect(editor.step('Call').x).toBe(44);
    editor.history.undo();
    expect(editor.step('Call').x).toBe(17);
    expect(editor.document().maps[editor.map]?.keepTidy).toBe(false);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('only switches when turned off', async () => {
    editor.act((tx) => {
      const map = tx.draft.maps[editor.map];
      if (map) map.keepTidy = true;
    });
    await actionOf('keep-tidy').run(context());
    expect(editor.document().maps[editor.map]?.keepTidy).toBe(false);
    expect(asked).toHaveLength(0);
  });
});
