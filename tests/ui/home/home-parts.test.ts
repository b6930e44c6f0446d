// The parts of home that are plain functions: where a broken file breaks, and thumbnails in dark colours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import { jsonFault } from '../../../src/ui/home/json-fault';
import { readProjectText } from '../../../src/ui/home/read-project-text';
import { inDarkColours } from '../../../src/ui/home/thumbnail-image';
import { smallProject } from '../../helpers/test-editor';

describe('reading the text of a file', () => {
  const place = (text: string) => {
    const result = readProjectText(text);
    return result.ok || result.error ? null : result.at;
  };

  it('takes what it wrote, with or without a byte order mark', () => {
    const text = JSON.stringify(smallProject());
    expect(readProjectText(text).ok).toBe(true);
    expect(readProjectText(`\uFEFF${text}`).ok).toBe(true);
  });

  it('finds the line and column of a stray character', () => {
    expect(place('{\n "a": 1,\n "b": x\n}')).toEqual({ line: 3, column: 7 });
  });

  it('finds the end of a file that was cut off', () => {
    expect(place('{\n "a": [1,')).toEqual({ line: 2, column: 10 });
  });

  it('finds a fault just where JSON.parse refuses, and none where it takes', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', 'x', '}', ']', ',', '"', ':', '1'),
        (json, seed, put) => {
          const at = seed % (json.length + 1);
          const text = json.slice(0, at) + put + json.slice(at + (seed % 2));
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(jsonFault(text) === null).toBe(valid);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('hands on what is JSON but no project', () => {
    expect(readProjectText('[]')).toMatchObject({ ok: false });
    expect(place('[]')).toBeNull();
  });
});

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
