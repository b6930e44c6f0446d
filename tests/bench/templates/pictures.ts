// Draws the maps of a template as PNG files: the project's own picture, shown by a browser with the project's fonts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ThemeName } from '../../../src/base/theme';
import { buildScene } from '../../../src/drawing/build-scene';
import { Picture, type PictureOptions } from '../../../src/drawing/picture';
import { pictureTexts } from '../../../src/drawing/picture-texts';
import { thumbnailMarkup } from '../../../src/drawing/thumbnail-markup';
import en from '../../../src/locales/en';
import { LOCALES, type Locale, type Messages } from '../../../src/locales/load';
import zh from '../../../src/locales/zh';
import { mapsOf } from '../../../src/model/queries';
import { projectOf, type ReadTemplate } from './files';

const FONTS = [
  'node_modules/@fontsource-variable/inter/wght.css',
  'node_modules/@fontsource/noto-sans-sc/500.css',
  'node_modules/@fontsource/noto-sans-sc/700.css',
].map((path) => `<link rel="stylesheet" href="${pathToFileURL(resolve(path)).href}">`);

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, zh };

interface Sheet {
  readonly name: string;
  readonly svg: string;
}

/** Every map in every language, and the preview of the first. */
function sheetsOf(template: ReadTemplate, theme: ThemeName): Sheet[] {
  const options: PictureOptions = { title: true, legend: false, background: 'screen', theme };
  return LOCALES.flatMap((language) => {
    const document = projectOf(template, language);
    const { steps: words } = MESSAGES[language];
    return mapsOf(document).flatMap(({ id }, at) => {
      const name = `${template.file.id}.${template.file.maps[at]?.key}.${language}`;
      const texts = pictureTexts(document, id, words);
      const picture = createElement(Picture, { scene: buildScene(document, id), texts, options });
      const sheet = { name, svg: renderToStaticMarkup(picture) };
      const preview = { name: `${name}.preview`, svg: thumbnailMarkup(document, id, theme) };
      return at === 0 && language === 'en' ? [sheet, preview] : [sheet];
    });
  });
}

/** Draws all maps into a folder; the paths of the files. */
export async function drawTemplate(
  template: ReadTemplate,
  folder: string,
  theme: ThemeName,
  options: LaunchOptions,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const page = resolve(folder, `${template.file.id}.drawing.html`);
  const browser = await chromium.launch(options);
  try {
    const tab = await browser.newPage();
    const paths: string[] = [];
    for (const { name, svg } of sheetsOf(template, theme)) {
      writeFileSync(
        page,
        `<!doctype html><meta charset="utf-8">${FONTS.join('')}<body style="margin:0">${svg}`,
      );
      await tab.goto(pathToFileURL(page).href);
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      const path = join(folder, `${name}.png`);
      await tab.locator('svg').first().screenshot({ path });
      paths.push(path);
    }
    return paths;
  } finally {
    await browser.close();
    rmSync(page, { force: true });
  }
}
