import { afterEach, describe, expect, it, vi } from 'vitest';
import { INTER, NOTO, parseRanges } from '../../../src/services/font-slices';
import { fonts, slicesFor } from '../../../src/services/fonts';

const all = { inter: INTER, noto: NOTO };
const named = (text: string, weight: number) =>
  [...slicesFor([{ text, weight }], all).keys()].map(
    ({ family, weight: of, url }) => `${family} ${of} ${/[^/]*$/.exec(url)?.[0]}`,
  );

describe('the slices of the fonts', () => {
  it('are all there', () => {
    expect(INTER.length).toBe(7);
    expect(NOTO[500].length).toBeGreaterThan(95);
    expect(NOTO[700].length).toBe(NOTO[500].length);
  });

  it('are told by their ranges', () => {
    expect(parseRanges('U+0000-00FF,U+0131,u+1f232')).toEqual([
      [0, 255],
      [0x131, 0x131],
      [0x1f232, 0x1f232],
    ]);
  });

  it('are those that a text needs, and no others', () => {
    expect(named('Send the proposal…', 500)).toEqual([
      expect.stringContaining('Inter Variable 100 900 inter-latin-wght'),
    ]);
    expect(named('Příliš', 700)).toHaveLength(2);
    const chinese = named('客户', 500);
    expect(chinese.length).toBeGreaterThanOrEqual(1);
    for (const slice of chinese) expect(slice).toMatch(/^Noto Sans SC 500 /);
  });

  it('come with the character that shows best', () => {
    expect([...slicesFor([{ text: ' .·x', weight: 500 }], all).values()]).toEqual(['x']);
    expect(slicesFor([{ text: ' \u00a0', weight: 500 }], all).size).toBe(0);
  });

  it('of Chinese are bold for every weight above 500', () => {
    for (const slice of named('客户', 600)) expect(slice).toMatch(/^Noto Sans SC 700 /);
    for (const slice of named('客户', 700)) expect(slice).toMatch(/^Noto Sans SC 700 /);
  });

  it('hold every common character (GB 2312 level 1) and nearly every rare one (level 2)', () => {
    const decoder = new TextDecoder('gb18030');
    const missing = { common: '', rare: '' };
    for (let row = 0xb0; row <= 0xf7; row++)
      for (let cell = 0xa1; cell <= 0xfe; cell++) {
        const char = decoder.decode(new Uint8Array([row, cell]));
        const code = char.codePointAt(0)!;
        // Five places at the end of level 1 are empty.
        if (code < 0x4e00 || code > 0x9fff) continue;
        for (const weight of [500, 700])
          if (slicesFor([{ text: char, weight }], all).size === 0)
            missing[row < 0xd8 ? 'common' : 'rare'] += char;
      }
    expect(missing.common).toBe('');
    // 39 of 3008 are in no file of the package: the system's font draws them.
    expect(missing.rare.length).toBeLessThanOrEqual(2 * 39);
  });
});

describe('font rules', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('carry the slices as data, each fetched once', async () => {
    const fetched = vi.fn<() => Promise<Response>>(() =>
      Promise.resolve(new Response(new Uint8Array([1, 2, 3]))),
    );
    vi.stubGlobal('fetch', fetched);
    const { css, samples } = await fonts.embed([
      { text: 'Call', weight: 500 },
      { text: '客', weight: 600 },
    ]);
    expect(css.match(/@font-face/g)).toHaveLength(2);
    expect(css).toContain("font-family:'Inter Variable';font-style:normal;font-weight:100 900;");
    expect(css).toContain("font-family:'Noto Sans SC';font-style:normal;font-weight:700;");
    expect(css).toContain("url(data:font/woff2;base64,AQID) format('woff2')");
    expect(css).toContain('unicode-range:U+');
    expect(samples).toEqual([
      { text: 'C', family: 'Inter Variable', weight: 500 },
      { text: '客', family: 'Noto Sans SC', weight: 700 },
    ]);
    const times = fetched.mock.calls.length;
    await fonts.embed([{ text: 'Call', weight: 500 }]);
    expect(fetched.mock.calls.length).toBe(times);
  });

  it('say when a font is missing, and ask again the next time', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
    await expect(fonts.embed([{ text: 'Ж', weight: 500 }])).rejects.toThrow('404');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array([1]))));
    const { css } = await fonts.embed([{ text: 'Ж', weight: 500 }]);
    expect(css).toContain('@font-face');
  });
});
