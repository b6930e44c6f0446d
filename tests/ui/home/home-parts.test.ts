// The parts of home that are plain functions: thumbnails in dark colours.
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import { inDarkColours } from '../../../src/ui/home/thumbnail-image';

describe('a kept thumbnail in the dark theme', () => {
  const { light, dark } = THEMES;

  it('has the dark counterpart of each colour', () => {
    const svg = `<rect fill="${light.band}"/><rect fill="${light.hues.teal.solid}" stroke="${light.hues.rose.line}"/>`;
    expect(inDarkColours(svg)).toBe(
      `<rect fill="${dark.band}"/><rect fill="${dark.hues.teal.solid}" stroke="${dark.hues.rose.line}"/>`,
    );
  });

  it('leaves a colour alone that is none of the house', () => {
    expect(inDarkColours('<rect fill="#123456"/>')).toBe('<rect fill="#123456"/>');
  });
});
