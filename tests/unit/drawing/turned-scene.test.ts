// The scene of charts whose lanes run down, and of collapsed and hidden bands; pictures draw what is seen.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { contains, type Size } from '../../../src/base/geometry';
import { THEMES } from '../../../src/base/theme';
import { buildScene } from '../../../src/drawing/build-scene';
import { chartSize } from '../../../src/drawing/chart';
import { laneText, stageLines } from '../../../src/drawing/header-text';
import { LaneHeader } from '../../../src/drawing/lane-header';
import { legendLayout } from '../../../src/drawing/legend';
import { HEADER, type HeaderEdge } from '../../../src/drawing/scene';
import { Picture, pictureSize } from '../../../src/drawing/picture';
import { StageHeader } from '../../../src/drawing/stage-header';
import { Thumbnail, thumbnailView } from '../../../src/drawing/thumbnail';
import { COLLAPSED_ROW, collapsedName } from '../../../src/layout/collapsed';
import { turnMap } from '../../../src/layout/turn-map';
import en from '../../../src/locales/en';
import { displayLane } from '../../../src/model/commands/display-lane';
import { displayStage } from '../../../src/model/commands/display-stage';
import { turnLanes } from '../../../src/model/commands/turn-lanes';
import { anyName } from '../../helpers/any-name';
import { drawnTexts } from '../../helpers/drawn-texts';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

function leads(): TestEditor {
  const editor = testEditor();
  editor.add('Inbound', { kind: 'start' });
  editor.add('Meet', { stage: 'Qualify' });
  editor.add('Call', { stage: 'Qualify', y: 120 });
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.chain('Inbound', 'Call', 'Meet', 'Offer');
  return editor;
}
const sceneOf = (editor: TestEditor) => buildScene(editor.document(), editor.map);

describe('a scene whose lanes run down', () => {
  it('has team headers above, stage headers beside, and every step where its two bands meet', () => {
    const editor = leads();
    editor.act((tx) => turnMap(tx, editor.map));
    const { lanes, stages, steps, width, height, ...scene } = sceneOf(editor);
    expect(lanes.map(({ rect }) => [rect.y, rect.height])).toEqual(lanes.map(() => [0, height]));
    expect(stages.map(({ rect }) => [rect.x, rect.width])).toEqual(stages.map(() => [0, width]));
    expect(lanes.map(({ header }) => header)).toEqual(
      lanes.map(({ rect }) => ({ x: rect.x, y: 0, width: rect.width, height: HEADER.laneTop })),
    );
    for (const { rect, lane, stage } of steps)
      for (const band of [lanes.find(({ id }) => id === lane), stages.find(({ id }) => id === stage)])
        expect(band && contains(band.rect, rect)).toBe(true);
    expect(chartSize({ lanes, stages, steps, width, height, ...scene })).toEqual({
      width: width + HEADER.stageLeft,
      height: height + HEADER.laneTop + HEADER.stageGap,
    });
  });

  it('is read down the lane, and marks where a connection leaves it sideways', () => {
    const editor = leads();
    editor.act((tx) => turnMap(tx, editor.map));
    const { steps, connections, lanes } = sceneOf(editor);
    expect(steps.map(({ name }) => name)).toEqual(['Inbound', 'Call', 'Meet', 'Offer']);
    const [handOff] = connections.flatMap((connection) => connection.handOff ?? []);
    // The head follows at once behind the edge: the mark stands 2 px before it.
    expect(handOff?.x).toBe((lanes[1]?.rect.x ?? 0) - 2);
  });
});

describe('a scene with collapsed and hidden bands', () => {
  it('keeps the true numbers of stages', () => {
    const editor = leads();
    editor.act((tx) => displayStage(tx, editor.stage('Find').id, 'hidden'));
    expect(sceneOf(editor).stages.map(({ number, name }) => [number, name])).toEqual([
      [2, 'Qualify'],
      [3, 'Close'],
    ]);
  });

  it('has a mark in the colour of its team, which connections run to as one', () => {
    const editor = leads();
    editor.connect('Inbound', 'Meet');
    editor.act((tx) => displayStage(tx, editor.stage('Qualify').id, 'collapsed'));
    const { marks, steps, connections, lanes } = sceneOf(editor);
    expect(steps.map(({ name }) => name)).toEqual(['Inbound', 'Offer']);
    expect(marks).toMatchObject([{ hue: lanes[0]?.hue, steps: { length: 2 } }]);
    expect(connections.map(({ from, to, of }) => [from, to, of.length])).toEqual([
      [editor.step('Inbound').id, marks[0]?.id, 2],
      [marks[0]?.id, editor.step('Offer').id, 1],
    ]);
  });

  it('draws a line at a mark as flow wherever the mark lies, and a way back between steps as a loop', () => {
    const editor = leads();
    editor.connect('Offer', 'Call');
    const kinds = () => sceneOf(editor).connections.map(({ from, to, kind }) => [from, to, kind]);
    expect(kinds()).toContainEqual([editor.step('Offer').id, editor.step('Call').id, 'loop']);
    editor.act((tx) => displayStage(tx, editor.stage('Qualify').id, 'collapsed'));
    expect(kinds().map(([, , kind]) => kind)).toEqual(['flow', 'flow', 'flow']);
  });

  it('explains the mark in its legend, and only the kinds that are drawn', () => {
    const editor = leads();
    editor.act((tx) => displayLane(tx, editor.lane('SDR').id, 'collapsed'));
    const { entries } = legendLayout(sceneOf(editor), en.steps, 900);
    expect(entries.map(({ mark }) => mark)).toEqual(['activity', 'handOff', 'collapsed']);
  });

  it('keeps its scene as long as nothing that it shows has changed', () => {
    const editor = leads();
    const before = sceneOf(editor);
    editor.act((tx) => displayLane(tx, editor.lane('SDR').id, 'collapsed'));
    expect(sceneOf(editor)).not.toBe(before);
    editor.history.undo();
    expect(sceneOf(editor)).toEqual(before);
  });
});

describe('files of such charts', () => {
  it('show all that is seen, inside the picture, in either direction', () => {
    for (const turned of [false, true]) {
      const editor = leads();
      if (turned) editor.act((tx) => turnMap(tx, editor.map));
      editor.act((tx) => {
        displayStage(tx, editor.stage('Qualify').id, 'collapsed');
        displayLane(tx, editor.lane('Sales').id, 'hidden');
      });
      const scene = sceneOf(editor);
      const options = { title: true, legend: true, background: 'white', theme: 'light' } as const;
      const texts = { title: 'Chart', subtitle: '', words: en.steps };
      const markup = renderToStaticMarkup(createElement(Picture, { scene, texts, options }));
      const { width, height } = pictureSize(scene, texts, options);
      const said = drawnTexts(markup).map(({ text }) => text);
      for (const text of ['SDR', 'Find', 'Qualify', 'Close', 'Inbound', '2', en.steps.legend.collapsed])
        expect(said).toContain(text);
      expect(said).not.toContain('Sales');
      expect(drawnTexts(markup).filter(({ right, baseline }) => right > width || baseline > height)).toEqual(
        [],
      );
    }
  });

  it('have thumbnails with the heads of teams where the lanes begin', () => {
    const editor = leads();
    const size = { width: 300, height: 150 };
    const across = thumbnailView(sceneOf(editor), size).box;
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    const { box } = thumbnailView(sceneOf(editor), size);
    expect(across).not.toEqual(box);
    const markup = renderToStaticMarkup(
      createElement(Thumbnail, { scene: sceneOf(editor), theme: 'light', size }),
    );
    const heads = [...markup.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(heads.filter(([, y]) => y === -68)).toHaveLength(2);
    expect(heads.filter(([x]) => x === -46)).toHaveLength(3);
  });
});

/** The words of a drawing that lie outside of it. */
const outside = (markup: string, { width, height }: Size): string[] =>
  drawnTexts(markup)
    .filter(({ left, right, baseline }) => left < -0.1 || right > width + 0.1 || baseline > height)
    .map(({ text }) => text);

describe('headers, wherever they lie', () => {
  const edges = fc.constantFrom<HeaderEdge>('left', 'top');

  it('never let a team’s words run out', () => {
    fc.assert(
      fc.property(
        anyName,
        anyName,
        edges,
        fc.boolean(),
        fc.integer({ min: 172, max: 500 }),
        (name, line, edge, collapsed, open) => {
          const thin = edge === 'left' ? COLLAPSED_ROW : collapsedName(name, 700).width;
          const size = collapsed ? thin : open;
          const header =
            edge === 'left'
              ? { x: 0, y: 0, width: HEADER.lane - HEADER.laneGap, height: size }
              : { x: 0, y: 0, width: size, height: HEADER.laneTop };
          const text = laneText(name, line, size, edge, collapsed);
          const common = { id: 'l', team: 't', rect: header, hue: 'teal', icon: 'truck' } as const;
          const lane = { ...common, header, collapsed, name, ...text };
          const markup = renderToStaticMarkup(createElement(LaneHeader, { lane, theme: THEMES.light, edge }));
          expect(outside(markup, header)).toEqual([]);
        },
      ),
      runs(100),
    );
  });

  it('never let a stage’s words run out', () => {
    fc.assert(
      fc.property(
        anyName,
        edges,
        fc.boolean(),
        fc.integer({ min: 172, max: 500 }),
        (name, edge, collapsed, open) => {
          const thin = edge === 'left' ? COLLAPSED_ROW : collapsedName(name, 600).width;
          const size = collapsed ? thin : open;
          const header =
            edge === 'left'
              ? { x: 0, y: 0, width: HEADER.stageLeft - HEADER.laneGap, height: size }
              : { x: 0, y: 0, width: size, height: HEADER.stage };
          const lines = stageLines(name, size, edge, collapsed);
          const stage = { id: 's', rect: header, header, collapsed, number: 12, name, lines };
          const markup = renderToStaticMarkup(
            createElement(StageHeader, { stage, theme: THEMES.dark, edge }),
          );
          expect(outside(markup, header)).toEqual([]);
        },
      ),
      runs(100),
    );
  });
});
