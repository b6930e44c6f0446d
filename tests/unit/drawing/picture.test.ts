import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import { buildScene } from '../../../src/drawing/build-scene';
import { legendLayout } from '../../../src/drawing/legend';
import { Picture, type PictureOptions, pictureSize } from '../../../src/drawing/picture';
import { pictureTexts } from '../../../src/drawing/picture-texts';
import type { Scene } from '../../../src/drawing/scene';
import { StepDrawing } from '../../../src/drawing/step-drawing';
import { thumbnailMarkup } from '../../../src/drawing/thumbnail-markup';
import en from '../../../src/locales/en';
import { mapsOf } from '../../../src/model/queries';
import { anyName } from '../../helpers/any-name';
import { drawnTexts } from '../../helpers/drawn-texts';
import { salesChart } from '../../helpers/sales-chart';
import { testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const OPTIONS: PictureOptions = { title: true, legend: true, background: 'white', theme: 'light' };
const document = salesChart('en');
const map = mapsOf(document)[0]!.id;
const scene = buildScene(document, map);
const texts = pictureTexts(document, map, en.steps);
const draw = (options: Partial<PictureOptions> = {}, of: Scene = scene, words = texts) =>
  renderToStaticMarkup(
    createElement(Picture, { scene: of, texts: words, options: { ...OPTIONS, ...options } }),
  );

describe('a picture', () => {
  it('is as large as it says', () => {
    const { width, height } = pictureSize(scene, texts, OPTIONS);
    expect(draw()).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    expect(width).toBe(Math.ceil(scene.width + 118 + 96));
  });

  it('has room for the matrix and its margins alone', () => {
    const bare = pictureSize(scene, texts, { ...OPTIONS, title: false, legend: false });
    expect(bare).toEqual({ width: scene.width + 118 + 96, height: scene.height + 54 + 96 });
  });

  it('breaks a long title and keeps every word inside, whatever is typed', () => {
    fc.assert(
      fc.property(anyName, anyName, (title, subtitle) => {
        const words = { ...texts, title, subtitle };
        const { width, height } = pictureSize(scene, words, OPTIONS);
        const found = drawnTexts(draw({}, scene, words)).filter(({ size }) => size === 36 || size === 18);
        expect(found.every(({ left, right }) => left >= 48 && right <= width - 48 + 0.1)).toBe(true);
        expect(found.every(({ baseline }) => baseline > 48 && baseline < height)).toBe(true);
      }),
      runs(40),
    );
  });

  it('has a ground of the theme, white paper, or none', () => {
    const ground = (options: Partial<PictureOptions>) =>
      /<\/title><rect [^>]*fill="([^"]*)"/.exec(draw(options))?.[1];
    expect(ground({})).toBe('#FFFFFF');
    expect(ground({ background: 'transparent' })).toBeUndefined();
    expect(ground({ background: 'theme', theme: 'dark' })).toBe(THEMES.dark.surface);
    // White words on white paper would be no picture.
    expect(ground({ background: 'white', theme: 'dark' })).toBe(THEMES.dark.surface);
  });
});

describe('the words of a picture', () => {
  it('say project, map and side, each once', () => {
    expect(texts).toMatchObject({ title: 'Northwind', subtitle: 'From lead to signature · Target process' });
    const named = (name: string, project: string) =>
      pictureTexts(
        {
          ...document,
          project: { ...document.project, name: project },
          maps: { [map]: { ...document.maps[map]!, name } },
        },
        map,
        en.steps,
      );
    expect(named('Target process', 'Acme')).toMatchObject({ title: 'Acme', subtitle: 'Target process' });
    expect(named('Acme', 'Acme')).toMatchObject({ title: 'Acme', subtitle: 'Target process' });
    expect(named('', '')).toMatchObject({ title: 'Target process', subtitle: '' });
    expect(named('  A\n chart ', 'Acme')).toMatchObject({
      title: 'Acme',
      subtitle: 'A chart · Target process',
    });
    expect(named('A chart', ' ')).toMatchObject({ title: 'A chart', subtitle: 'Target process' });
  });
});

describe('what only tells the author that something is missing', () => {
  it('is in no picture and no thumbnail', () => {
    const editor = testEditor();
    editor.chain('Call', 'Write');
    const here = buildScene(editor.document(), editor.map);
    expect(here.steps.map(({ glyph }) => glyph)).toEqual(['circle-dashed', 'circle-dashed']);
    const circles = (markup: string) => markup.match(/<path d="M10.1 2.182/g)?.length ?? 0;
    const seen = here.steps.map((step) =>
      renderToStaticMarkup(createElement(StepDrawing, { step, theme: THEMES.light })),
    );
    expect(circles(seen.join(''))).toBe(2);
    expect(circles(draw({}, here))).toBe(0);
    expect(circles(thumbnailMarkup(editor.document(), editor.map))).toBe(0);
  });
});

describe('a legend', () => {
  it('names every kind that occurs, and what else needs a word', () => {
    const names = legendLayout(scene, en.steps, 2000).entries.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Start', 'Activity', 'Decision']);
    expect(names).toContain('Leaves the team');
    expect(names.at(-1)).toBe('Deadline');
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves out what does not occur', () => {
    const editor = testEditor();
    editor.chain('Call', 'Write');
    const layout = legendLayout(buildScene(editor.document(), editor.map), en.steps, 2000);
    expect(layout.entries.map(({ name }) => name)).toEqual(['Activity']);
    const empty = testEditor();
    expect(legendLayout(buildScene(empty.document(), empty.map), en.steps, 2000).height).toBe(0);
  });

  it('begins a new row where the width ends', () => {
    const { entries, height } = legendLayout(scene, en.steps, 400);
    expect(height).toBeGreaterThan(60);
    expect(new Set(entries.map(({ y }) => y)).size).toBe(height / 30);
    expect(entries.every(({ x }) => x < 400)).toBe(true);
  });
});

describe('a thumbnail', () => {
  it('holds no words and nothing typed by anyone', () => {
    const markup = thumbnailMarkup(document, map);
    expect(markup).not.toMatch(/<text|<title|Discovery|script/);
    expect(markup).toMatch(/^<svg [^>]*width="288" height="152"/);
  });

  it('draws steps and connections, but no notes and ties, with lines of 1.25 px or more', () => {
    const markup = thumbnailMarkup(document, map);
    const [, , , w = 0] = (/viewBox="([^"]*)"/.exec(markup)?.[1] ?? '').split(' ').map(Number);
    for (const [, line] of markup.matchAll(/stroke-width="([^"]*)"/g))
      expect((Number(line) * 288) / w).toBeGreaterThanOrEqual(1.2);
    const flowing = scene.steps.filter(({ kind }) => kind !== 'note').length;
    const ways = scene.connections.filter(({ kind }) => kind !== 'tie').length;
    expect(markup.match(/fill="none"/g)).toHaveLength(ways);
    const heads = 1 + scene.lanes.length + scene.stages.length;
    expect(markup.match(/<rect|<path/g)).toHaveLength(flowing + ways + heads + scene.lanes.length - 1);
  });

  it('of an empty map is a picture too', () => {
    expect(thumbnailMarkup(document, 'nowhere')).toMatch(/^<svg .*<\/svg>$/);
    expect(thumbnailMarkup(document, 'nowhere')).not.toMatch(/NaN|Infinity/);
  });
});
