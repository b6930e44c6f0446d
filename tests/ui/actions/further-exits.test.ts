// Further exits of a step added by key: each gets a row of its own at once, and what was drawn before stays where it was.
import { beforeEach, describe, expect, it } from 'vitest';
import { centre, overlaps, type Rect } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import type { SceneStep } from '../../../src/drawing/scene';
import { turnMap } from '../../../src/layout/turn-map';
import type { ActionContext } from '../../../src/ui/actions/action';
import { setLabel } from '../../../src/ui/actions/acts/connections';
import { renameStep } from '../../../src/ui/actions/acts/steps';
import { type ActionId, actionOf } from '../../../src/ui/actions/registry';
import { runAction } from '../../../src/ui/actions/run-action';
import { selectedSteps, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

const choose = (name: string): void =>
  useSession.setState({
    selection: { kind: 'items', steps: [editor.step(name).id], connections: [] },
  });

/** Adds a step after the selected one, with its name and the condition of the way to it. */
function tell(name: string, condition = '', id: ActionId = 'add-next'): void {
  runAction(actionOf(id), {
    project: editor,
    layout: { tidy: async () => null },
    text: ((key: string) => key) as unknown as ActionContext['text'],
    clipboard: null,
  });
  const [added = ''] = selectedSteps(useSession.getState().selection);
  renameStep(editor, added, name);
  const way = Object.values(editor.document().connections).find(({ to }) => to === added);
  if (condition) setLabel(editor, way?.id ?? '', condition);
}

const places = (): Map<string, string> =>
  new Map(
    Object.values(editor.document().steps).map(({ name, lane, stage, x, y }) => [
      name,
      [lane, stage, x, y].join(' '),
    ]),
  );

/** What lies elsewhere now, apart from a lane that has made room for all that is in it. */
function moved(before: ReadonlyMap<string, string>): string[] {
  const across = editor.document().maps[editor.map]?.laneDirection === 'vertical' ? 2 : 3;
  const shifts = new Map<string, Set<string>>();
  for (const [name, place] of places()) {
    const [was, now] = [before.get(name)?.split(' '), place.split(' ')];
    if (!was) continue;
    const shift = [0, 1, 2, 3].map((i) => (i < 2 ? was[i] === now[i] : Number(now[i]) - Number(was[i])));
    const lane = String(now[0]);
    shifts.set(lane, (shifts.get(lane) ?? new Set()).add(shift.join(' ')));
    if (shift.some((by, i) => i !== across && by !== true && by !== 0)) return [name];
  }
  return [...shifts].flatMap(([lane, all]) => (all.size > 1 ? [lane] : []));
}

/** True when a label lies on a step: on the box, of a decision on what its corners leave. */
function lies(label: Rect, { kind, rect }: SceneStep): boolean {
  if (kind !== 'decision') return overlaps(label, rect, 4);
  const from = (at: number, start: number, size: number): number =>
    Math.abs(Math.max(start, Math.min(start + size, at)) - at);
  const middle = centre(rect);
  const dx = from(middle.x, label.x, label.width);
  const dy = from(middle.y, label.y, label.height);
  return dx / (rect.width / 2) + dy / (rect.height / 2) < 1;
}

/** Conditions that lie on steps, and steps that touch. */
function faults(): string[] {
  const { steps, connections } = buildScene(editor.document(), editor.map);
  const nameOf = (id: string): string => editor.document().steps[id]?.name ?? '';
  const labels = connections.flatMap(({ label }) => (label ? [label] : []));
  return [
    ...steps.flatMap((step) =>
      labels.flatMap(({ rect }) => (lies(rect, step) ? [`label on ${nameOf(step.id)}`] : [])),
    ),
    ...steps.flatMap((a, i) =>
      steps
        .slice(i + 1)
        .flatMap((b) => (overlaps(a.rect, b.rect, 24) ? [`${nameOf(a.id)}/${nameOf(b.id)}`] : [])),
    ),
  ];
}

beforeEach(() => {
  editor = testEditor();
  editor.add('Call', { x: 17, y: 28 });
  editor.history.clear();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
  choose('Call');
});

describe.each(['horizontal', 'vertical'] as const)('further exits, lanes %s', (direction) => {
  beforeEach(() => {
    if (direction === 'vertical') editor.act((tx) => turnMap(tx, editor.map));
  });

  it('of a decision leave what was drawn as it was, each on a row of its own, by turns after and before it', () => {
    tell('Interested?');
    const decision = editor.step('Interested?').id;
    editor.act((tx) => void (tx.draft.steps[decision]!.kind = 'decision'));
    tell('Send the offer', 'Yes, they want it');
    tell('Talk about it');
    tell('Sign the contract');
    const along = direction === 'vertical' ? 'y' : 'x';
    const across = direction === 'vertical' ? 'x' : 'y';
    for (const [name, condition] of [
      ['Not now', 'Later'],
      ['Say goodbye', 'No'],
      ['Send more information first', 'More'],
    ] as const) {
      choose('Interested?');
      const before = places();
      tell(name, condition);
      expect(moved(before), name).toEqual([]);
      // In line, though the first condition has moved the first way on.
      expect(editor.step(name)[along]).toBe(editor.step('Send the offer')[along]);
      expect(faults()).toEqual([]);
      const own = places();
      tell(`${name}, then`);
      expect(moved(own), name).toEqual([]);
      expect(editor.step(`${name}, then`)[along]).toBeGreaterThan(editor.step(name)[along]);
    }
    const heads = ['Send the offer', 'Not now', 'Say goodbye', 'Send more information first'];
    const rows = heads.toSorted((a, b) => editor.step(a)[across] - editor.step(b)[across]);
    expect(rows).toEqual(['Say goodbye', 'Send the offer', 'Not now', 'Send more information first']);
    expect(new Set(heads.map((name) => editor.step(name)[across])).size).toBe(4);
    expect(faults()).toEqual([]);
  });

  it('do not stand in the way of one that leads on to the next stage', () => {
    tell('Write', '', direction === 'vertical' ? 'add-beyond-down' : 'add-beyond-right');
    choose('Call');
    const before = places();
    tell('Complain');
    expect(moved(before)).toEqual([]);
    const [call, complain] = [editor.step('Call'), editor.step('Complain')];
    expect(complain.stage).toBe(call.stage);
    const across = direction === 'vertical' ? 'x' : 'y';
    expect(complain[across]).toBeGreaterThan(call[across]);
  });

  it('into the next lane leave those there where they are', () => {
    const down = direction === 'vertical' ? 'add-beyond-right' : 'add-beyond-down';
    tell('First', '', down);
    tell('First, then');
    choose('Call');
    const before = places();
    tell('Second', '', down);
    expect(moved(before)).toEqual([]);
    expect(editor.step('Second').lane).toBe(editor.step('First').lane);
    expect(faults()).toEqual([]);
  });

  it('in a direction leave those there where they are', () => {
    const below = direction === 'vertical' ? 'add-right' : 'add-down';
    tell('First', '', below);
    choose('Call');
    const before = places();
    tell('Second', '', below);
    expect(moved(before)).toEqual([]);
    expect(faults()).toEqual([]);
  });
});
