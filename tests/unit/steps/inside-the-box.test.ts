// Nothing ever leaves its box: what is drawn of a name lies inside the outline, for any name and kind.
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import { STEP_KIND_LIST } from '../../../src/steps/registry';
import { anyName } from '../../helpers/any-name';
import { drawnTexts } from '../../helpers/drawn-texts';
import { outsideBy, polygon } from '../../helpers/outline-polygon';
import { runs } from '../../helpers/runs';

describe.each(STEP_KIND_LIST.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  it('holds every line of any name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const { lines, size } = kind.label(name);
        const rect = { x: 200, y: 100, ...size };
        const glyph = kind.showsAction ? 'users' : kind.glyph;
        const markup = renderToStaticMarkup(
          kind.draw({ theme: THEMES.light, hue: 'blue', rect, lines, glyph }),
        );
        const edge = polygon(kind.outline(rect));
        const texts = drawnTexts(markup);
        expect(texts.map(({ text }) => text)).toEqual(lines);
        for (const { left, right, baseline, size: em, text } of texts) {
          // Height of capitals above, depth of small letters below the baseline.
          for (const y of [baseline - 0.73 * em, baseline + 0.21 * em])
            for (const x of [left, right]) expect(outsideBy({ x, y }, edge), `${text}`).toBeLessThan(0.75);
        }
      }),
      runs(150),
    );
  });
});
