// A running presentation: what keys mean, the marked way at a choice, screens and panels, the clock, and going on where it was.
import { describe, expect, it } from 'vitest';
import {
  elapsed,
  newPresenting,
  present,
  type PresentAct,
  type Presenting,
  toldStep,
  wholeMap,
} from '../../../src/present/presenting';
import { choices, newWalk, tellingAt } from '../../../src/present/walk';
import { meaningOf } from '../../../src/ui/present/present-keys';
import { testEditor } from '../../helpers/test-editor';

const NONE = { ways: 0, digits: '' };

/** Start → Fit? –No (80 %)→ Lost, –Yes (20 %)→ Offer → Won. */
function running() {
  const editor = testEditor();
  editor.add('Start', { kind: 'start' });
  editor.add('Fit?', { kind: 'decision', x: 150 });
  editor.add('Lost', { kind: 'end-lost', x: 300 });
  editor.add('Offer', { stage: 'Close' });
  editor.add('Won', { kind: 'end-won', stage: 'Close', x: 200 });
  editor.connect('Start', 'Fit?');
  const no = editor.connect('Fit?', 'Lost', 'No');
  editor.connect('Fit?', 'Offer', 'Yes');
  editor.connect('Offer', 'Won');
  const drawn = editor.document();
  const document = {
    ...drawn,
    connections: Object.fromEntries(
      Object.entries(drawn.connections).map(([id, one]) => [
        id,
        { ...one, probability: one.label === null ? null : id === no ? 0.8 : 0.2 },
      ]),
    ),
  };
  const does = (state: Presenting, ...acts: PresentAct[]): Presenting =>
    acts.reduce((before, act) => present(document, before, act), state);
  const name = (state: Presenting): string => {
    const telling = tellingAt(document, state.walk);
    return telling.kind === 'step' ? (document.steps[telling.id]?.name ?? '') : telling.kind;
  };
  return { editor, document, does, name, start: newPresenting(document, editor.map, {}, 1000) };
}

const next = { kind: 'next' } as const;
const path = { kind: 'tell', mode: 'path', who: null } as const;

describe('a presentation', () => {
  it('takes the way that leads on to a won end when only “next” is pressed', () => {
    const { does, name, start, document } = running();
    const asked = does(start, path, next, next);
    expect(name(asked)).toBe('Fit?');
    expect(choices(document, asked.walk)[asked.picked]?.label).toBe('Yes');
    expect(name(does(asked, next))).toBe('Offer');
  });

  it('takes the way that was marked or chosen by its number', () => {
    const { does, name, start } = running();
    const asked = does(start, path, next, next);
    expect(name(does(asked, { kind: 'pickBy', by: 1 }, next))).toBe('Lost');
    expect(name(does(asked, { kind: 'take', way: 9 }))).toBe('Fit?');
  });

  it('turns the screen dark and light, and opens one panel at a time', () => {
    const { does, start } = running();
    const black = { kind: 'screen', screen: 'black' } as const;
    expect(does(start, black).screen).toBe('black');
    expect(does(start, black, black).screen).toBe('chart');
    expect(does(start, { kind: 'over', over: 'jump' }, { kind: 'over', over: 'keys' }).over).toBe('keys');
    expect(does(start, { kind: 'over', over: 'jump' }, { kind: 'jump', to: 2 }).over).toBeNull();
  });

  it('tells the time gone by, stopped and started again', () => {
    const { does, start } = running();
    const paused = does(start, { kind: 'pause', now: 4000 });
    expect(elapsed(paused, 9000)).toBe(3000);
    expect(elapsed(does(paused, { kind: 'pause', now: 10_000 }), 11_000)).toBe(4000);
    expect(elapsed(does(start, { kind: 'restart', now: 5000 }), 6000)).toBe(1000);
  });

  it('goes on where the speaker’s window still is', () => {
    const { does, name, start } = running();
    const kept = does(start, { kind: 'jump', to: 2 });
    expect(name(does(start, { kind: 'resume', state: kept }))).toBe(name(kept));
  });
});

describe('keys', () => {
  it('are those of slide shows and clickers, whether or not Shift is held', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ', 'n', 'Enter'])
      expect(meaningOf(key, NONE)).toEqual({ act: next });
    for (const key of ['ArrowLeft', 'PageUp', 'Backspace', 'P'])
      expect(meaningOf(key, NONE)).toEqual({ act: { kind: 'previous' } });
    expect(meaningOf('B', NONE)).toEqual({ act: { kind: 'screen', screen: 'black' } });
    expect(meaningOf('Escape', NONE)).toEqual({ wish: 'end' });
    expect(meaningOf('x', NONE)).toBeNull();
  });

  it('count digits up to Enter, or choose a way where there is a choice', () => {
    expect(meaningOf('1', NONE)).toEqual({ digits: '1' });
    expect(meaningOf('2', { ways: 0, digits: '1' })).toEqual({ digits: '12' });
    expect(meaningOf('Enter', { ways: 0, digits: '12' })).toEqual({ act: { kind: 'jump', to: 11 } });
    expect(meaningOf('2', { ways: 3, digits: '' })).toEqual({ act: { kind: 'take', way: 1 } });
    expect(meaningOf('ArrowDown', { ways: 3, digits: '' })).toEqual({ act: { kind: 'pickBy', by: 1 } });
    expect(meaningOf('0', NONE)).toEqual({ wish: 'whole' });
  });
});

describe('the detail of a step', () => {
  /** Call → Offer on the whole map; the detail of Call holds Dial → Talk. */
  function withDetail() {
    const editor = testEditor();
    const call = editor.add('Call');
    editor.add('Offer', { stage: 'Close' });
    editor.connect('Call', 'Offer');
    const drawn = editor.document();
    const step = drawn.steps[call];
    const map = drawn.maps[editor.map];
    if (!step || !map) throw new Error('nothing was drawn');
    const inside = { ...step, id: 'dial', name: 'Dial', map: 'detail' };
    const stage = drawn.stages[step.stage];
    const lane = drawn.lanes[step.lane];
    if (!stage || !lane) throw new Error('nothing was drawn');
    const document = {
      ...drawn,
      maps: { ...drawn.maps, detail: { ...map, id: 'detail', kind: 'detail' as const, parentStep: call } },
      stages: { ...drawn.stages, inner: { ...stage, id: 'inner', map: 'detail' } },
      lanes: { ...drawn.lanes, inside: { ...lane, id: 'inside', map: 'detail' } },
      steps: { ...drawn.steps, dial: { ...inside, stage: 'inner', lane: 'inside' } },
    };
    const does = (state: Presenting, ...acts: PresentAct[]): Presenting =>
      acts.reduce((before, act) => present(document, before, act), state);
    const start = newPresenting(document, editor.map, { step: call }, 0);
    return { document, does, start, call, map: editor.map };
  }

  it('is told from its opening and gone back from to the step', () => {
    const { document, does, start, call } = withDetail();
    const inside = does(start, { kind: 'enter', step: call });
    expect(inside.walk.map).toBe('detail');
    expect(tellingAt(document, inside.walk)).toEqual({ kind: 'opening' });
    expect(does(inside, { kind: 'leave' }).walk).toEqual(start.walk);
    expect(does(inside, { kind: 'previous' }).walk).toEqual(start.walk);
  });

  it('ends where it was opened: “next” after its summary goes back', () => {
    const { document, does, start, call } = withDetail();
    const inside = does(start, { kind: 'enter', step: call }, { kind: 'last' });
    expect(tellingAt(document, inside.walk)).toEqual({ kind: 'summary' });
    const back = does(inside, next);
    expect(back.walk).toEqual(start.walk);
    expect(back.above).toEqual([]);
  });

  it('is not there for a step without one, and nothing is left where nothing was entered', () => {
    const { document, does, start, call, map } = withDetail();
    const inside = does(start, { kind: 'enter', step: call });
    expect(does(start, { kind: 'enter', step: 'dial' })).toBe(start);
    expect(does(start, { kind: 'leave' })).toBe(start);
    expect(wholeMap(inside)).toBe(map);
    expect(meaningOf('i', { ...NONE, step: toldStep(document, start) })).toEqual({
      act: { kind: 'enter', step: call },
    });
    expect(meaningOf('I', { ...NONE, step: toldStep(document, inside) })).toBeNull();
  });
});

describe('whose day', () => {
  it('stays when it is told by stage or by step; a way through the chart is everybody’s', () => {
    const who = { kind: 'team', id: 'sdr' } as const;
    expect(newWalk('map', 'stage', who)).toMatchObject({ mode: 'stage', who });
    expect(newWalk('map', 'step', who)).toMatchObject({ mode: 'step', who });
    expect(newWalk('map', 'path', who)).toMatchObject({ mode: 'step', who });
  });
});
