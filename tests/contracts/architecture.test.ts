// The house keeps its shape: import order, no DOM or React where they do not belong, short files, no raw text in JSX.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'src';
/** Left to right: a file imports from its own storey or one further left. */
const STOREYS = [
  ['base', 'locales'],
  ['model'],
  ['steps'],
  ['layout'],
  ['drawing'],
  ['checks', 'numbers', 'compare', 'method'],
  ['present'],
  ['formats'],
  ['services'],
  ['ui'],
  ['main.tsx', 'player.tsx'],
];
/** Rooms of ui that every feature may use. */
const SHARED_UI = ['kit', 'actions'];

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

const files = [...walk(ROOT)];
const roomOf = (path: string): string => relative(ROOT, path).split('/')[0] ?? '';
const storeyOf = (path: string): number => STOREYS.findIndex((rooms) => rooms.includes(roomOf(path)));
const source = (path: string): string => readFileSync(path, 'utf8');
/** The source without comments, so that words in prose do not count. */
const code = (path: string): string =>
  source(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

function importsOf(path: string): { from: string; target: string | null }[] {
  const pattern = /(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g;
  return [...code(path).matchAll(pattern)].map(([, from = '']) => ({
    from,
    target: from.startsWith('.') ? normalize(join(dirname(path), from)) : null,
  }));
}

describe('the house', () => {
  it('has files, and each lies in a known room', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => storeyOf(path) < 0)).toEqual([]);
  });

  it('imports only from its own storey or further left', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter(({ target }) => target?.startsWith(`${ROOT}/`) && storeyOf(target) > storeyOf(path))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the features of ui meet only through session, actions and kit', () => {
    const feature = (path: string): string | null =>
      relative(`${ROOT}/ui`, path).split('/').slice(0, -1)[0] ?? null;
    const wrong = files
      .filter((path) => roomOf(path) === 'ui' && feature(path) !== null && feature(path) !== 'editor')
      .flatMap((path) =>
        importsOf(path)
          .filter(({ target }) => {
            if (!target?.startsWith(`${ROOT}/ui/`)) return false;
            const other = feature(target);
            return other !== null && other !== feature(path) && !SHARED_UI.includes(other);
          })
          .map(({ from }) => `${path} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps the DOM right of formats', () => {
    const dom = /\b(window|navigator|localStorage|indexedDB)\.|\bHTMLElement\b|globalThis\.document/;
    const services = STOREYS.findIndex((rooms) => rooms.includes('services'));
    expect(
      files.filter((path) => storeyOf(path) < services && roomOf(path) !== 'locales' && dom.test(code(path))),
    ).toEqual([]);
  });

  it('keeps React right of layout, but for steps and drawing that write SVG with it', () => {
    const react = files.filter((path) =>
      importsOf(path).some(({ from }) => /^react(-dom)?(\/|$)/.test(from)),
    );
    const allowed = ['steps', 'drawing', 'formats', 'ui', 'main.tsx', 'player.tsx'];
    expect(react.filter((path) => !allowed.includes(roomOf(path)))).toEqual([]);
  });

  it('keeps files short; language files are data', () => {
    const long = files
      .filter((path) => roomOf(path) !== 'locales')
      .map((path) => ({ path, lines: source(path).split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });

  it('opens each file with a sentence that says what it is for', () => {
    expect(files.filter((path) => !/^\/\/ .{10,}/.test(source(path)))).toEqual([]);
  });

  it('names files in kebab case and has none that says nothing', () => {
    const names = files.map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([]);
    expect(names.filter((name) => /util|helper|manager|^index\./.test(name))).toEqual([]);
  });

  it('has no raw text in JSX', () => {
    const raw = /<\/?[A-Za-z][^<>]*>\s*([A-Za-z\u4e00-\u9fff][A-Za-z\u4e00-\u9fff ,.]{2,})\s*<\//;
    const attribute = /\b(title|aria-label|placeholder|alt)="[^"{]*[A-Za-z\u4e00-\u9fff]{2,}/;
    const found = files
      .filter((path) => path.endsWith('.tsx') && roomOf(path) === 'ui')
      .flatMap((path) => {
        const hit = code(path).match(raw)?.[0] ?? code(path).match(attribute)?.[0];
        return hit ? [`${path}: ${hit}`] : [];
      });
    expect(found).toEqual([]);
  });

  it('escapes neither types nor lint', () => {
    const escape = /\bas any\b|@ts-(ignore|nocheck|expect-error)|(oxlint|eslint|biome)-(disable|ignore)/;
    expect(files.filter((path) => escape.test(source(path)))).toEqual([]);
  });
});
