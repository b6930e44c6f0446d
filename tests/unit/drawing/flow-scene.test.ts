// The scene of the plain flow: the steps of a map in their teams' colours, without what is hidden, and its picture.
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { contains, right } from '../../../src/base/geometry';
import { FlowPicture, flowPictureSize } from '../../../src/drawing/flow-picture';
import { buildFlowScene, type FlowScene } from '../../../src/drawing/flow-scene';
import { pictureTexts } from '../../../src/drawing/picture-texts';
import { flowGraph, type FlowLook } from '../../../src/layout/elk/flow-graph';
import { layoutFlow } from '../../../src/layout/elk/flow-layout';
import { loadMessages } from '../../../src/locales/load';
import type { ProjectDocument } from '../../../src/model/document';
import { displayLane } from '../../../src/model/commands/display-lane';
import { displayStage } from '../../../src/model/commands/display-stage';
import { lanesOf, mapsOf, teamOf } from '../../../src/model/queries';
import { drawnTexts } from '../../helpers/drawn-texts';
import { runElk, runRouter } from '../../helpers/run-elk';
import { salesChart } from '../../helpers/sales-chart';
import { testEditor } from '../../helpers/test-editor';

const mapOf = (document: ProjectDocument): string => mapsOf(document)[0]?.id ?? '';

async function flowOf(document: ProjectDocument, look: Partial<FlowLook> = {}): Promise<FlowScene> {
  const { direction = 'right', stages = false } = look;
  const map = mapOf(document);
  const layout = await layoutFlow(
    flowGraph(document, map, direction),
    { direction, stages },
    runElk,
    runRouter,
  );
  return buildFlowScene({ document, map, layout, direction, stages });
}

const byName = (scene: FlowScene, name: string) => scene.steps.find((step) => step.name === name);

describe('the scene of the plain flow', () => {
  it('shows every step inside the drawing, in its own team’s colour', async () => {
    const document = salesChart('en');
    const scene = await flowOf(document);
    expect(scene.steps.map(({ id }) => id).sort()).toEqual(Object.keys(document.steps).sort());
    for (const { lane, hue, rect } of scene.steps) {
      expect(hue).toBe(teamOf(document, lane).hue);
      expect(rect.x).toBeGreaterThan(0);
      expect(right(rect)).toBeLessThan(scene.width);
    }
    expect(scene.teams.map(({ name }) => name)).toEqual(['SDR', 'Sales', 'Customer success']);
  });

  it('draws loops as loops, ties as ties, and keeps conditions', async () => {
    const document = salesChart('en');
    const scene = await flowOf(document);
    const kindOf = (from: string, to: string) =>
      scene.connections.find(
        (one) => one.from === byName(scene, from)?.id && one.to === byName(scene, to)?.id,
      );
    expect(kindOf('Wait 30 days', 'Discovery meeting')?.kind).toBe('loop');
    expect(kindOf('Price is promised only after approval.', 'Send the proposal')?.kind).toBe('tie');
    expect(kindOf('Ready to buy?', 'Wait 30 days')?.label?.text).toBe('Not yet');
  });

  it('leaves out what is in hidden lanes and stages, with its connections, and shows collapsed ones', async () => {
    const editor = testEditor();
    editor.add('Call', { lane: 'SDR', stage: 'Find' });
    editor.add('Meet', { lane: 'Sales', stage: 'Qualify' });
    editor.add('Sign', { lane: 'Sales', stage: 'Close' });
    editor.chain('Call', 'Meet', 'Sign');
    editor.act((tx) => {
      displayLane(tx, editor.lane('SDR').id, 'collapsed');
      displayStage(tx, editor.stage('Close').id, 'hidden');
    });
    const scene = await flowOf(editor.document());
    expect(scene.steps.map(({ name }) => name)).toEqual(['Call', 'Meet']);
    expect(scene.connections).toHaveLength(1);
  });

  it.each(['right', 'down'] as const)(
    'keeps each stage’s steps in its own band, flow %s',
    async (direction) => {
      const document = salesChart('en');
      const scene = await flowOf(document, { direction, stages: true });
      expect(scene.stages.map(({ number }) => number)).toEqual([1, 2, 3]);
      for (const step of scene.steps.filter(({ kind }) => kind !== 'note')) {
        const band = scene.stages.find(({ id }) => id === step.stage);
        const { x, y, width, height } = step.rect;
        expect(band && contains(band.rect, { x, y })).toBe(true);
        expect(band && contains(band.rect, { x: x + width, y: y + height })).toBe(true);
      }
    },
  );

  it('has no bands where stages are not kept', async () => {
    expect((await flowOf(salesChart('en'))).stages).toEqual([]);
  });
});

describe('the picture of the plain flow', () => {
  const options = { title: true, legend: true, background: 'white', theme: 'light' } as const;

  it.each(['en', 'zh'] as const)('says every name, condition, stage and team in %s', async (language) => {
    const document = salesChart(language);
    const scene = await flowOf(document, { stages: true });
    const texts = pictureTexts(document, mapOf(document), (await loadMessages(language)).steps);
    const svg = renderToStaticMarkup(createElement(FlowPicture, { scene, texts, options }));
    const said = drawnTexts(svg)
      .map(({ text }) => text)
      .join(' ');
    for (const { lines } of scene.steps) for (const line of lines) expect(said).toContain(line);
    for (const { label } of scene.connections.filter((c) => c.label)) expect(said).toContain(label?.text);
    for (const { lines } of scene.stages) for (const line of lines) expect(said).toContain(line);
    for (const { id } of lanesOf(document, mapOf(document)))
      expect(said).toContain(teamOf(document, id).name);
    expect(said).toContain(texts.title);
    const size = flowPictureSize(scene, texts, options);
    expect(svg).toContain(`width="${size.width}" height="${size.height}"`);
  });

  it('leaves the teams’ colours out with the legend', async () => {
    const document = salesChart('en');
    const scene = await flowOf(document);
    const texts = pictureTexts(document, mapOf(document), (await loadMessages('en')).steps);
    const bare = { ...options, legend: false };
    const svg = renderToStaticMarkup(createElement(FlowPicture, { scene, texts, options: bare }));
    expect(drawnTexts(svg).map(({ text }) => text)).not.toContain('Customer success');
  });
});
