import { describe, expect, it, vi } from 'vitest';
import { buildScene } from '../../../src/drawing/build-scene';
import { besideLabels, leavesLane } from '../../../src/drawing/scene-connections';
import type { Route, RouteInput } from '../../../src/layout/graph';
import { routeAll } from '../../../src/layout/route/route';
import { addStage } from '../../../src/model/commands/add-stage';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import { setTeam } from '../../../src/model/commands/set-team';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

vi.mock('../../../src/layout/route/route', async () => ({
  routeAll: vi.fn<(input: RouteInput) => Route[]>((await import('../../helpers/plain-routes')).plainRoutes),
}));

function leads(): TestEditor {
  const editor = testEditor();
  editor.add('Inbound', { kind: 'start', x: 17, y: 24 });
  editor.add('Discovery meeting', { stage: 'Qualify' });
  editor.add('Fit?', { kind: 'decision', lane: 'Sales', stage: 'Qualify' });
  editor.add('Won', { kind: 'end-won', lane: 'Sales', stage: 'Close' });
  editor.chain('Inbound', 'Discovery meeting', 'Fit?', 'Won');
  return editor;
}
const sceneOf = (editor: TestEditor) => buildScene(editor.document(), editor.map);
const part = <T extends { name: string }>(items: readonly T[], name: string): T =>
  items.find((item) => item.name === name)!;

describe('a scene', () => {
  it('holds every step in its cell, with broken lines and its team’s hue', () => {
    const scene = sceneOf(leads());
    const step = part(scene.steps, 'Discovery meeting');
    expect(step.lines).toEqual(['Discovery', 'meeting']);
    expect(step.hue).toBe(part(scene.lanes, 'SDR').hue);
    const lane = scene.lanes.find(({ id }) => id === step.lane)!.rect;
    const stage = scene.stages.find(({ id }) => id === step.stage)!.rect;
    expect(step.rect.x).toBeGreaterThanOrEqual(stage.x);
    expect(step.rect.x + step.rect.width).toBeLessThanOrEqual(stage.x + stage.width);
    expect(step.rect.y).toBeGreaterThanOrEqual(lane.y);
    expect(step.rect.y + step.rect.height).toBeLessThanOrEqual(lane.y + lane.height);
    expect(scene.stages.map(({ number, lines }) => [number, ...lines])).toEqual([
      [1, 'Find'],
      [2, 'Qualify'],
      [3, 'Close'],
    ]);
  });

  it('shows the glyph of the action where the kind does, else the kind’s own', () => {
    const editor = leads();
    expect(part(sceneOf(editor).steps, 'Discovery meeting').glyph).toBe('circle-dashed');
    editor.act((tx) => setStep(tx, editor.step('Discovery meeting').id, { action: 'meeting' }));
    editor.act((tx) => setStep(tx, editor.step('Won').id, { action: 'meeting' }));
    expect(part(sceneOf(editor).steps, 'Discovery meeting').glyph).toBe('users');
    expect(part(sceneOf(editor).steps, 'Won').glyph).toBe('trophy');
  });

  it('says deadlines in the project’s language', () => {
    const editor = leads();
    const deadline = { amount: 2, unit: 'day', working: true } as const;
    editor.act((tx) => setStep(tx, editor.step('Discovery meeting').id, { deadline }));
    expect(part(sceneOf(editor).steps, 'Discovery meeting').deadline).toBe('2 d');
    const document = editor.document();
    const chinese = { ...document, project: { ...document.project, language: 'zh' as const } };
    expect(part(buildScene(chinese, editor.map).steps, 'Discovery meeting').deadline).toBe('2 天');
  });

  it('marks where a connection leaves its own lane, and only there', () => {
    const editor = leads();
    const scene = sceneOf(editor);
    const of = (from: string) => scene.connections.find((c) => c.from === editor.step(from).id)!;
    const sdr = part(scene.lanes, 'SDR');
    // The head follows 16 px behind the edge: the mark stands 2 px before it.
    expect(of('Discovery meeting').handOff?.y).toBe(sdr.rect.y + sdr.rect.height - 2);
    expect(of('Inbound').handOff).toBeNull();
    expect(of('Fit?').handOff).toBeNull();
  });

  it('keeps the mark of a hand-off clear of the head that follows at once', () => {
    const lane = { x: 0, y: 0, width: 500, height: 100 };
    const way = (end: number) => [
      { x: 50, y: 40 },
      { x: 50, y: end },
    ];
    expect(leavesLane(way(160), lane)).toEqual({ x: 50, y: 100 });
    expect(leavesLane(way(116), lane)).toEqual({ x: 50, y: 98 });
    expect(leavesLane(way(108), lane)).toEqual({ x: 50, y: 92 });
  });

  it('slides the mark of a hand-off along its line, off the conditions there', () => {
    const down = [
      { x: 50, y: 70 },
      { x: 50, y: 300 },
    ];
    const label = { x: 34, y: 99, width: 32, height: 16 };
    expect(besideLabels(down, { x: 50, y: 100 }, [label])).toEqual({ x: 50, y: 92 });
    expect(besideLabels(down, { x: 50, y: 130 }, [label])).toEqual({ x: 50, y: 130 });
    const under = { ...label, y: 86 };
    expect(besideLabels(down, { x: 50, y: 100 }, [under])).toEqual({ x: 50, y: 109 });
    // Between a step and its condition there is no room for it.
    const all = { ...label, y: 60, height: 300 };
    expect(besideLabels(down, { x: 50, y: 100 }, [all])).toEqual({ x: 50, y: 100 });
  });

  it('ties notes without an arrow', () => {
    const editor = leads();
    editor.add('Remember the budget', { kind: 'note', lane: 'Sales', stage: 'Find' });
    editor.connect('Remember the budget', 'Inbound');
    const tie = sceneOf(editor).connections.find((c) => c.from === editor.step('Remember the budget').id)!;
    expect(tie).toMatchObject({ kind: 'tie', arrow: false, handOff: null });
  });

  it('sets conditions on one line and cuts long ones', () => {
    const editor = leads();
    const [way] = Object.values(editor.document().connections).filter(
      (c) => c.from === editor.step('Fit?').id,
    );
    editor.act((tx) =>
      setConnection(tx, way!.id, { label: 'yes,\nwith a budget that is far too long to be said here' }),
    );
    const label = sceneOf(editor).connections.find(({ id }) => id === way!.id)?.label;
    expect(label?.text).toMatch(/^yes, with .*…$/);
    expect(label?.rect.width).toBeLessThanOrEqual(176);
    expect(label?.rect.height).toBe(18);
  });

  it('of an unknown map is empty', () => {
    expect(buildScene(leads().document(), 'nowhere')).toMatchObject({
      width: 0,
      height: 0,
      steps: [],
      connections: [],
    });
  });
});

describe('what a scene keeps', () => {
  it('is the same object for the same document', () => {
    const editor = leads();
    expect(sceneOf(editor)).toBe(sceneOf(editor));
  });

  it('is every part when a script is typed: nothing is routed or drawn anew', () => {
    const editor = leads();
    const before = sceneOf(editor);
    vi.mocked(routeAll).mockClear();
    editor.act((tx) => setStep(tx, editor.step('Inbound').id, { script: 'Good morning' }));
    const after = sceneOf(editor);
    expect(routeAll).not.toHaveBeenCalled();
    for (const key of ['steps', 'connections', 'lanes', 'stages', 'crossings'] as const)
      expect(after[key]).toBe(before[key]);
  });

  it('is every other step when one is renamed', () => {
    const editor = leads();
    const before = sceneOf(editor);
    editor.act((tx) => setStep(tx, editor.step('Inbound').id, { name: 'Trade fair' }));
    const after = sceneOf(editor);
    expect(part(after.steps, 'Trade fair').lines).toEqual(['Trade fair']);
    for (const name of ['Discovery meeting', 'Fit?', 'Won'])
      expect(part(after.steps, name)).toBe(part(before.steps, name));
  });

  it('never differs from a scene made from nothing', async () => {
    const editor = leads();
    sceneOf(editor);
    editor.act((tx) =>
      setTeam(tx, part(sceneOf(editor).lanes, 'SDR').team, { name: 'Sales development', hue: 'rose' }),
    );
    editor.act((tx) => addStage(tx, { map: editor.map, index: 1, name: 'Check' }));
    const kept = sceneOf(editor);
    vi.resetModules();
    const fresh = await import('../../../src/drawing/build-scene');
    expect(fresh.buildScene(editor.document(), editor.map)).toEqual(kept);
  });
});

describe('leavesLane', () => {
  const lane = { x: 0, y: 100, width: 400, height: 88 };
  it('finds the edge that is passed first, downwards and upwards', () => {
    expect(
      leavesLane(
        [
          { x: 5, y: 140 },
          { x: 5, y: 300 },
        ],
        lane,
      ),
    ).toEqual({ x: 5, y: 188 });
    expect(
      leavesLane(
        [
          { x: 5, y: 140 },
          { x: 9, y: 140 },
          { x: 9, y: 20 },
        ],
        lane,
      ),
    ).toEqual({ x: 9, y: 100 });
    expect(
      leavesLane(
        [
          { x: 5, y: 140 },
          { x: 50, y: 140 },
        ],
        lane,
      ),
    ).toBeNull();
  });
});
