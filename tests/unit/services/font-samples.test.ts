import { describe, expect, it } from 'vitest';
import { hasInk, withSamples } from '../../../src/services/font-samples';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><g/></svg>';
const sample = (text: string) => ({ text, family: 'Inter', weight: 500 });

describe('the strip of font samples', () => {
  it('lies below the drawing, at the size in pixels, in rows of what the width holds', () => {
    const { svg, strip, cells } = withSamples(DRAWING, { width: 80, height: 40 }, [
      sample('a'),
      sample('<'),
      sample('客'),
    ]);
    expect(svg).toContain('width="80" height="104" viewBox="0 0 40 52" preserveAspectRatio="xMinYMin meet"');
    expect(strip).toEqual({ width: 80, height: 64 });
    expect(cells).toEqual([
      { x: 0, y: 0, size: 32 },
      { x: 32, y: 0, size: 32 },
      { x: 0, y: 32, size: 32 },
    ]);
    expect(svg).toContain('<text x="18" y="32"');
    expect(svg).toContain('>&lt;</text>');
    expect(svg).toMatch(/^<svg [^>]*><g\/><rect .*<\/svg>$/);
  });

  it('changes nothing but the size where no fonts are used', () => {
    expect(withSamples(DRAWING, { width: 40, height: 20 }, []).svg).toBe(
      DRAWING.replace('20"><g', '20" preserveAspectRatio="xMinYMin meet"><g'),
    );
  });

  it('is refused below what has no size', () => {
    expect(() => withSamples('<svg><g/></svg>', { width: 1, height: 1 }, [])).toThrow('size');
  });
});

describe('ink', () => {
  it('is dark and there', () => {
    const pixels = (...rgba: number[]) => new Uint8ClampedArray(rgba);
    expect(hasInk(pixels(255, 255, 255, 255, 20, 20, 20, 255))).toBe(true);
    expect(hasInk(pixels(255, 255, 255, 255, 0, 0, 0, 0))).toBe(false);
    expect(hasInk(pixels(250, 250, 250, 255))).toBe(false);
  });
});
