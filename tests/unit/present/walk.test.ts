// The walk through a map: what is told in which order, choices at decisions, parallel branches in turn, whose day it is.
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/base/geometry';
import { addComment } from '../../../src/model/commands/add-comment';
import { addRole } from '../../../src/model/commands/add-role';
import { setComment } from '../../../src/model/commands/set-comment';
import { setStep } from '../../../src/model/commands/set-step';
import type { Comment } from '../../../src/model/document';
import { litOf, seen, toldSoFar } from '../../../src/present/lit';
import { peopleOf } from '../../../src/present/people';
import { summaryOf } from '../../../src/present/summary';
import {
  choices,
  choose,
  jump,
  newWalk,
  next,
  placeOf,
  previous,
  retold,
  tellingAt,
  tellingsOf,
  type Walk,
  walkFrom,
} from '../../../src/present/walk';
import { testEditor } from '../../helpers/test-editor';

/** Start → Call → Fit? –Yes→ (bar: Offer, Brief) → Sign → Won; Fit? –No→ Lost; Fit? –Later→ Call. */
function process() {
  const editor = testEditor();
  const { add, connect } = editor;
  add('Start', { lane: 'SDR', stage: 'Find', kind: 'start' });
  add('Call', { lane: 'SDR', stage: 'Find', x: 200 });
  add('Fit?', { lane: 'SDR', stage: 'Qualify', kind: 'decision' });
  add('split', { lane: 'Sales', stage: 'Qualify', kind: 'parallel' });
  add('Offer', { lane: 'Sales', stage: 'Qualify', x: 100 });
  add('Brief', { lane: 'Sales', stage: 'Qualify', x: 100, y: 100 });
  add('join', { lane: 'Sales', stage: 'Qualify', kind: 'parallel', x: 300 });
  add('Sign', { lane: 'Sales', stage: 'Close' });
  add('Won', { lane: 'Sales', stage: 'Close', kind: 'end-won', x: 200 });
  add('Lost', { lane: 'SDR', stage: 'Qualify', kind: 'end-lost', x: 200 });
  for (const [from, to, label] of [
    ['Start', 'Call'],
    ['Call', 'Fit?'],
    ['Fit?', 'split', 'Yes'],
    ['Fit?', 'Lost', 'No'],
    ['Fit?', 'Call', 'Later'],
    ['split', 'Offer'],
    ['split', 'Brief'],
    ['Offer', 'join'],
    ['Brief', 'join'],
    ['join', 'Sign'],
    ['Sign', 'Won'],
  ] as const)
    connect(from, to, label);
  editor.act((tx) => {
    for (const bar of ['split', 'join']) setStep(tx, editor.step(bar).id, { name: '' });
  });
  return editor;
}

const named = (editor: ReturnType<typeof process>, walk: Walk): string[] =>
  tellingsOf(editor.document(), walk).map((telling) => {
    if (telling.kind === 'step') return editor.document().steps[telling.id]?.name ?? '?';
    return telling.kind === 'stage' ? `[${editor.document().stages[telling.id]?.name}]` : telling.kind;
  });

describe('a walk by stage and by step', () => {
  it('tells the opening, each stage with steps, and the summary', () => {
    const editor = process();
    expect(named(editor, newWalk(editor.map, 'stage'))).toEqual([
      'opening',
      '[Find]',
      '[Qualify]',
      '[Close]',
      'summary',
    ]);
  });

  it('tells every step after its stage, in the order of telling, and no bar without a name', () => {
    const editor = process();
    expect(named(editor, newWalk(editor.map, 'step'))).toEqual([
      'opening',
      '[Find]',
      'Start',
      'Call',
      '[Qualify]',
      'Fit?',
      'Offer',
      'Brief',
      'Lost',
      '[Close]',
      'Sign',
      'Won',
      'summary',
    ]);
  });

  it('goes on and back, and stays at both ends', () => {
    const editor = process();
    const document = editor.document();
    const walk = newWalk(editor.map, 'stage');
    expect(previous(walk)).toBe(walk);
    expect(next(document, walk).at).toBe(1);
    const end = jump(document, walk, 99);
    expect(tellingAt(document, end).kind).toBe('summary');
    expect(next(document, end)).toBe(end);
  });

  it('begins at a step, and keeps the place when it is told another way', () => {
    const editor = process();
    const document = editor.document();
    const walk = walkFrom(document, editor.map, editor.step('Offer').id);
    expect(tellingAt(document, walk)).toEqual({ kind: 'step', id: editor.step('Offer').id });
    const stages = retold(document, walk, 'stage', null);
    expect(stages.at).toBe(placeOf(document, stages, editor.step('Offer').id));
    expect(tellingAt(document, stages)).toEqual({ kind: 'stage', id: editor.stage('Qualify').id });
  });

  it('leaves out what is hidden', () => {
    const editor = process();
    const document = editor.document();
    const stage = editor.stage('Close');
    const hidden = {
      ...document,
      stages: { ...document.stages, [stage.id]: { ...stage, display: 'hidden' as const } },
    };
    expect(tellingsOf(hidden, newWalk(editor.map, 'stage'))).toHaveLength(4);
  });
});

describe('a walk along a path', () => {
  it('asks at a decision, tells parallel branches in turn, and ends with the summary', () => {
    const editor = process();
    const document = editor.document();
    let walk = newWalk(editor.map, 'path');
    for (let i = 0; i < 3; i++) walk = next(document, walk);
    expect(named(editor, walk)).toEqual(['opening', 'Start', 'Call', 'Fit?']);
    expect(next(document, walk)).toBe(walk);
    const ways = choices(document, walk);
    expect(new Set(ways.map(({ label, step }) => `${label}: ${document.steps[step]?.name}`))).toEqual(
      new Set(['Later: Call', 'No: Lost', 'Yes: Offer']),
    );
    const yes = ways.find(({ label }) => label === 'Yes');
    walk = choose(walk, yes ?? ({ step: '', via: [], open: [] } as never));
    for (let i = 0; i < 3; i++) walk = next(document, walk);
    expect(named(editor, walk)).toEqual([
      'opening',
      'Start',
      'Call',
      'Fit?',
      'Offer',
      'Brief',
      'Sign',
      'Won',
      'summary',
    ]);
    walk = next(document, walk);
    expect(tellingAt(document, walk).kind).toBe('summary');
    expect(summaryOf(document, walk).choices.map(({ label }) => label)).toEqual(['Yes']);
    expect(litOf(document, walk)?.steps.has(editor.step('Lost').id)).toBe(false);
  });

  it('can go back to a decision and take another way, and round a loop', () => {
    const editor = process();
    const document = editor.document();
    let walk = jumpTo(editor, 'Fit?');
    const by = (label: string) => choices(document, walk).find((way) => way.label === label);
    walk = choose(walk, by('Later') as never);
    walk = next(document, walk);
    expect(named(editor, walk)).toEqual(['opening', 'Start', 'Call', 'Fit?', 'Call', 'Fit?']);
    walk = choose(walk, by('No') as never);
    walk = previous(walk);
    walk = choose(walk, by('Yes') as never);
    expect(named(editor, walk).slice(-2)).toEqual(['Fit?', 'Offer']);
  });

  function jumpTo(editor: ReturnType<typeof process>, name: string): Walk {
    let walk = newWalk(editor.map, 'path');
    for (let i = 0; i < 20; i++) {
      const telling = tellingAt(editor.document(), walk);
      if (telling.kind === 'step' && editor.document().steps[telling.id]?.name === name) break;
      walk = next(editor.document(), walk);
    }
    return walk;
  }
});

describe('somebody’s day', () => {
  it('tells a team only its own steps, with the others beside them half lit', () => {
    const editor = process();
    const document = editor.document();
    const sales = document.lanes[editor.lane('Sales').id]?.team ?? '';
    const walk = newWalk(editor.map, 'path', { kind: 'team', id: sales });
    expect(walk.mode).toBe('step');
    expect(named(editor, walk)).toEqual([
      'opening',
      '[Qualify]',
      'Offer',
      'Brief',
      '[Close]',
      'Sign',
      'Won',
      'summary',
    ]);
    const lit = litOf(document, { ...walk, at: 2 });
    expect(lit?.near.has(editor.step('Fit?').id)).toBe(true);
    expect(lit?.told).toBe(editor.step('Offer').id);
    expect(summaryOf(document, jump(document, walk, 99)).steps.map(({ name }) => name)).not.toContain('Call');
  });

  it('knows a role by what it is responsible for or involved in', () => {
    const editor = process();
    const team = editor.lane('SDR').team;
    const role = editor.act((tx) => {
      const made = addRole(tx, { team, name: 'Caller' });
      setStep(tx, editor.step('Sign').id, { involved: [{ role: made, as: 'consulted' }] });
      setStep(tx, editor.step('Call').id, { responsible: made });
      return made;
    });
    const walk = newWalk(editor.map, 'step', { kind: 'role', id: role });
    expect(named(editor, walk)).toEqual(['opening', '[Find]', 'Call', '[Close]', 'Sign', 'summary']);
    const [sdr] = peopleOf(editor.document(), editor.map);
    expect(sdr?.roles.map(({ name }) => name)).toEqual(['Caller']);
  });
});

describe('reveal', () => {
  it('shows what was told, and all of it at the end', () => {
    const editor = process();
    const document = editor.document();
    const walk = { ...newWalk(editor.map, 'step'), at: 3 };
    const names = [...toldSoFar(document, walk)].map((id) => document.steps[id]?.name);
    expect(new Set(names)).toEqual(new Set(['Call', 'Start']));
    expect(seen(document, walk)?.has(editor.step('Offer').id)).toBe(false);
    expect(seen(document, jump(document, walk, 99))).toBeNull();
  });
});

describe('what is open at the end', () => {
  it('counts conversations, however much was said in each', () => {
    const editor = process();
    const { map } = editor;
    const say = (at: Comment['at'], position: Point, resolved = false): void => {
      editor.act((tx) => setComment(tx, addComment(tx, { map, at, position }), { text: 'Said', resolved }));
    };
    const call = { kind: 'step', id: editor.step('Call').id } as const;
    say(call, { x: 0, y: 0 });
    say(call, { x: 5, y: 5 });
    say({ kind: 'step', id: editor.step('Sign').id }, { x: 0, y: 0 }, true);
    say(null, { x: 40, y: 40 });
    say(null, { x: 40, y: 40 }, true);
    const walk = newWalk(map, 'step');
    expect(summaryOf(editor.document(), walk).open.comments).toBe(2);
  });
});
