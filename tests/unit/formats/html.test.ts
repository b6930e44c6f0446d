// A standalone page as text: its policy names its own script and nothing else, and what people typed stays data.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import html from '../../../src/formats/html';
import { jsonBlock, type PagePlayer, pageMarkup } from '../../../src/formats/html/page';
import type { FormatServices, WriteOptions } from '../../../src/formats/format';
import { LOCALES } from '../../../src/locales/load';
import { loadPresentMessages } from '../../../src/locales/present/load';
import { addComment } from '../../../src/model/commands/add-comment';
import { setStep } from '../../../src/model/commands/set-step';
import { pageDocument } from '../../../src/present/page-data';
import { testEditor } from '../../helpers/test-editor';

const HOSTILE = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> & "\'\u2028';

const player: PagePlayer = {
  script: 'run()',
  scriptHash: 'sha256-script',
  style: 'a{}',
  styleHash: 'sha256-style',
};

const options: WriteOptions = {
  scale: 1,
  background: 'white',
  theme: 'light',
  title: true,
  legend: true,
  gaps: false,
  embedFonts: false,
};

const services: FormatServices = {
  fonts: { embed: async () => ({ css: '', samples: [] }), files: async () => [] },
  raster: { png: () => Promise.reject(new Error('no pixels here')) },
};

/** What stands between two texts. */
const between = (text: string, from: string, to: string): string => text.split(from)[1]?.split(to)[0] ?? '';

describe('the text of a standalone page', () => {
  it('holds typed text as data that ends no block', () => {
    const block = jsonBlock({ name: HOSTILE });
    expect(block).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(block)).toEqual({ name: HOSTILE });
  });

  it('has typed text in its title as text', () => {
    const page = pageMarkup({
      language: 'en',
      title: HOSTILE,
      noScript: '',
      broken: HOSTILE,
      data: HOSTILE,
      player,
    });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<!-- ');
  });

  it('lets only its own script and style be, and nothing be fetched', () => {
    const page = pageMarkup({ language: 'en', title: '', noScript: '', broken: HOSTILE, data: 1, player });
    const policy = between(page, 'Content-Security-Policy" content="', '"');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'sha256-script'");
    expect(policy).toContain("style-src 'sha256-style'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('a page of a project', () => {
  it('carries the map that is shown, and what belongs to the work on it stays with the project', () => {
    const editor = testEditor();
    editor.chain('Call', 'Offer');
    editor.act((tx) => {
      addComment(tx, { map: editor.map, at: null, position: { x: 0, y: 0 } });
      setStep(tx, editor.step('Call').id, { notes: 'kept' });
    });
    const page = pageDocument(editor.document(), editor.map, false);
    expect(Object.keys(page.steps)).toHaveLength(2);
    expect(page.comments).toEqual({});
    expect(Object.keys(page.teams)).toHaveLength(2);
  });

  it('is whole: one script whose hash the policy names, no address of anything else', async () => {
    const editor = testEditor();
    editor.chain('Call', HOSTILE.trim());
    const input = { document: editor.document(), map: editor.map, options };
    const page = await html.write(input, services);
    if (typeof page !== 'string') throw new Error('a page is text');
    const afterData = page.slice(page.indexOf('</script>') + '</script>'.length);
    const script = between(afterData, '\n<script>', '</script>\n</body>');
    const style = between(page, '<style>', '</style>');
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    // Compared as figures: a page that differs is too long to be printed.
    expect(page.includes(`script-src 'sha256-${hash(script)}'`)).toBe(true);
    expect(page.includes(`style-src 'sha256-${hash(style)}'`)).toBe(true);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.match(/<[a-z]+\s[^<>]*\b(src|href)="/g)).toBeNull();
    expect(style.includes('url(')).toBe(false);
    expect(gzipSync(script + style).length).toBeLessThan(150_000);
    const data = JSON.parse(between(page, 'id="page-data">', '</script>')) as { scenes: unknown[] };
    expect(data.scenes).toHaveLength(1);
  });

  it.each(LOCALES)('has no words with number or date skeletons, which it cannot read: %s', async (locale) => {
    const words = JSON.stringify(await loadPresentMessages(locale));
    expect(words).toContain(', plural, ');
    expect(words).not.toMatch(/,\s*(?:number|date|time)\s*,\s*::/u);
  });
});
