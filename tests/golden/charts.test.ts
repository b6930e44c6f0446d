// What the drawing looks like, one readable file each: a change of it shows as a difference that a person can judge.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { THEMES, type ThemeName } from '../../src/base/theme';
import { buildScene } from '../../src/drawing/build-scene';
import { Picture } from '../../src/drawing/picture';
import { pictureTexts } from '../../src/drawing/picture-texts';
import { Thumbnail } from '../../src/drawing/thumbnail';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh';
import { mapsOf } from '../../src/model/queries';
import { STEP_KIND_LIST } from '../../src/steps/registry';
import { FONT_FAMILY } from '../../src/steps/text-lines';
import { salesChart } from '../helpers/sales-chart';

// The drawing is judged here, not the routes: a better router changes nothing in these files.
vi.mock('../../src/layout/route/route', async () => ({
  routeAll: (await import('../helpers/plain-routes')).plainRoutes,
}));

/** One element a line, indented. */
function readable(markup: string): string {
  let depth = 0;
  const lines = markup
    .replace(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>')
    .replace(/>(?=<)/g, '>\n')
    .split('\n');
  return `${lines
    .map((line) => {
      if (line.startsWith('</')) depth -= 1;
      const text = '  '.repeat(depth) + line;
      if (/^<[a-z]([^>]*[^/])?>$/.test(line)) depth += 1;
      return text;
    })
    .join('\n')}\n`;
}

const markup = (node: ReactNode): string => readable(renderToStaticMarkup(node));

describe('step kinds', () => {
  it.each(STEP_KIND_LIST.map((kind) => [kind.id, kind] as const))('%s', async (id, kind) => {
    const { lines, size } = kind.label(`${en.steps.kinds[id].name} 客户`);
    const drawn = (theme: ThemeName, y: number) =>
      kind.draw({
        theme: THEMES[theme],
        hue: 'blue',
        rect: { x: 20, y, ...size },
        lines,
        glyph: kind.showsAction ? 'users' : kind.glyph,
      });
    const height = size.height + 40;
    const svg = createElement(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: size.width + 40, height: 2 * height, fontFamily: FONT_FAMILY },
      createElement('g', { key: 'light' }, drawn('light', 20)),
      createElement('rect', { key: 'ground', y: height, width: size.width + 40, height, fill: THEMES.dark.band }),
      createElement('g', { key: 'dark' }, drawn('dark', height + 20)),
    );
    await expect(markup(svg)).toMatchFileSnapshot(`step-${id}.svg`);
  });
});

describe('a small chart', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh', 'light'],
    ['zh', 'dark'],
  ] as const)('%s, %s', async (language, theme) => {
    const document = salesChart(language);
    const map = mapsOf(document)[0]!.id;
    const picture = createElement(Picture, {
      scene: buildScene(document, map),
      texts: pictureTexts(document, map, (language === 'en' ? en : zh).steps),
      options: { title: true, legend: true, background: 'theme', theme },
    });
    await expect(markup(picture)).toMatchFileSnapshot(`chart-${language}-${theme}.svg`);
  });

  it('as a thumbnail', async () => {
    const document = salesChart('en');
    const scene = buildScene(document, mapsOf(document)[0]!.id);
    const thumbnail = createElement(Thumbnail, { scene, theme: 'light', size: { width: 288, height: 152 } });
    await expect(markup(thumbnail)).toMatchFileSnapshot('thumbnail.svg');
  });
});
