// Every step kind keeps the contract: one file, one id, one name in each language, one drawing in plain SVG.
import { readdirSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../src/base/geometry';
import { HUES, THEMES } from '../../src/base/theme';
import { StepSymbol, symbolSize } from '../../src/drawing/step-symbol';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh';
import { ACTIONS, STEP_KINDS, TEAM_ICONS } from '../../src/model/ids';
import { ACTION_GLYPHS, actionGlyph } from '../../src/steps/action-glyphs';
import { ICONS } from '../../src/steps/icons';
import { STEP_KIND_LIST, stepKind, stepLabel } from '../../src/steps/registry';
import { outsideBy, polygon } from '../helpers/outline-polygon';

/** What may stand in a chart: shapes and text with attributes, nothing that needs a style sheet or another file. */
const ELEMENTS = /^(g|rect|path|polygon|polyline|line|circle|ellipse|text)$/;
const ATTRIBUTES =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|fill|stroke|stroke-(width|dasharray|linecap|linejoin)|transform|opacity|font-(size|weight)|text-anchor)$/;

/** What is left of a colour in a grey print. */
const shade = (colour: string): 'dark' | 'light' => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * r + 0.6 * g + 0.1 * b < 150 ? 'dark' : 'light';
};

const files = readdirSync('src/steps/kinds').map((file) => file.replace(/\.tsx$/, ''));

it('is one file for every id of the model', () => {
  expect(files.toSorted()).toEqual([...STEP_KINDS].toSorted());
  expect(STEP_KIND_LIST.map(({ id }) => id).toSorted()).toEqual([...STEP_KINDS].toSorted());
  expect(new Set(STEP_KIND_LIST.map(({ place }) => place)).size).toBe(STEP_KINDS.length);
});

describe.each(STEP_KIND_LIST.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const label = stepLabel(id, 'Send the proposal');
  const rect = { x: 300, y: 200, ...label.size };
  const drawn = (hover: boolean, theme = THEMES.light) =>
    renderToStaticMarkup(
      kind.draw({ theme, hue: 'olive', hover, rect, lines: label.lines, glyph: kind.glyph }),
    );

  it('has a name and a meaning in every language', () => {
    for (const words of [en, zh])
      for (const text of Object.values(words.steps.kinds[id])) expect(text.length).toBeGreaterThan(1);
  });

  it('has a glyph that the house carries, or none', () => {
    expect([null, ...Object.keys(ICONS)]).toContain(kind.glyph);
  });

  it('sizes its box in steps of 2 px and remembers the label', () => {
    expect(label.size.width % 2).toBe(0);
    expect(label.size.height % 2).toBe(0);
    expect(stepLabel(id, 'Send the proposal')).toBe(label);
  });

  it('has a closed outline that fills its box and grows by what it is asked to', () => {
    for (const grow of [0, 4, 8]) {
      const points = polygon(kind.outline(rect, grow));
      const xs = points.map(({ x }) => x);
      const ys = points.map(({ y }) => y);
      // A diamond's corners reach further, because it grows at right angles to its edges.
      const most = id === 'decision' ? grow * 2.5 : grow + 1;
      expect(Math.min(...xs)).toBeLessThanOrEqual(rect.x - grow + 3);
      expect(Math.max(...xs)).toBeGreaterThanOrEqual(rect.x + rect.width + grow - 3);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(rect.x - most);
      expect(Math.max(...ys)).toBeLessThanOrEqual(rect.y + rect.height + most);
    }
  });

  it('has its ports on the outline, and where ends spread too', () => {
    const edge = polygon(kind.outline(rect));
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    for (const side of SIDES) {
      const { at, spread } = kind.port(rect, side);
      expect(spread).toBeGreaterThanOrEqual(0);
      for (const by of spread > 0 ? [-spread, 0, spread] : [0]) {
        const upright = side === 'left' || side === 'right';
        const end = upright ? { x: at.x, y: at.y + by } : { x: at.x + by, y: at.y };
        const inwards = upright
          ? { x: end.x + Math.sign(middle.x - at.x) * 2.5, y: end.y }
          : { x: end.x, y: end.y + Math.sign(middle.y - at.y) * 2.5 };
        // A rounded corner of a diamond or an arrow lies 3 px inside of the corner itself.
        expect(outsideBy(end, edge), `${side} ${by}`).toBeLessThan(id === 'decision' ? 3.5 : 1);
        expect(id === 'decision' || outsideBy(inwards, edge) === 0, `${side} ${by}`).toBe(true);
      }
    }
  });

  it('is drawn with plain shapes, text and attributes only', () => {
    for (const markup of [drawn(false), drawn(true), drawn(false, THEMES.dark)]) {
      expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
      for (const [, element = '', attributes = ''] of markup.matchAll(/<([a-zA-Z]+)([^>]*)>/g)) {
        expect(element).toMatch(ELEMENTS);
        for (const [, name = '', value = ''] of attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)) {
          expect(name).toMatch(ATTRIBUTES);
          expect(value).not.toMatch(/url\(|var\(/);
        }
      }
    }
  });

  it('shows a pointer over it, without growing', () => {
    expect(drawn(true)).not.toBe(drawn(false));
    expect(drawn(true).replace(/fill="[^"]*"|stroke(-width)?="[^"]*"/g, '')).toBe(
      drawn(false).replace(/fill="[^"]*"|stroke(-width)?="[^"]*"/g, ''),
    );
  });

  it('differs from every other kind in a grey print, without its glyph and words', () => {
    const bare = (other: typeof kind) =>
      renderToStaticMarkup(
        other.draw({
          theme: THEMES.light,
          hue: 'blue',
          rect: { x: 0, y: 0, width: 138, height: 56 },
          lines: [],
          glyph: null,
        }),
      ).replace(/(fill|stroke)="(#[^"]*)"/g, (_, name: string, colour: string) => `${name} ${shade(colour)}`);
    const others = STEP_KIND_LIST.filter((other) => other !== kind).map(bare);
    expect(others).not.toContain(bare(kind));
  });

  it('has a symbol for palette and legend of at most 30 × 20 px', () => {
    const { width, height } = symbolSize(id);
    expect(width).toBeLessThanOrEqual(30);
    expect(height).toBeLessThanOrEqual(20);
    const markup = renderToStaticMarkup(
      createElement(StepSymbol, { kind: id, theme: THEMES.dark, x: 15, y: 10 }),
    );
    expect(markup).not.toContain('<text');
  });
});

describe('glyphs', () => {
  it('exist for every action and every team icon', () => {
    expect(Object.keys(ACTION_GLYPHS).toSorted()).toEqual([...ACTIONS].toSorted());
    for (const name of [...Object.values(ACTION_GLYPHS), ...TEAM_ICONS, 'clock'])
      expect(Object.keys(ICONS)).toContain(name);
    expect(new Set(Object.values(ACTION_GLYPHS)).size).toBe(ACTIONS.length);
  });

  it('stand for a project’s own actions and for none', () => {
    expect(ICONS).toHaveProperty([actionGlyph('a1b2c3') ?? '']);
    expect(actionGlyph(null)).toBeNull();
    // A project's own action may be called like a property of every object.
    expect(ICONS).toHaveProperty([actionGlyph('constructor') ?? '']);
  });
});

it('draws in every hue of both themes', () => {
  for (const theme of Object.values(THEMES))
    for (const hue of HUES) {
      const markup = renderToStaticMarkup(
        stepKind('activity').draw({
          theme,
          hue,
          rect: { x: 0, y: 0, width: 138, height: 56 },
          lines: ['A'],
          glyph: 'mail',
        }),
      );
      expect(markup).toContain(theme.hues[hue].tint);
    }
});
