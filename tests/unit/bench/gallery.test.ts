import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tidyAspect } from '../../../src/layout/tidy-targets';
import { aspectOf } from '../../bench/aspect';
import { authorQuality } from '../../bench/drawers/author';
import { ownDrawer } from '../../bench/drawers/own';
import { writeGallery } from '../../bench/gallery/gallery';
import { svgOf } from '../../bench/gallery/svg';
import { fitted } from '../../bench/gallery/words';
import { generateProcess } from '../../bench/generate';
import type { NeutralGraph } from '../../bench/neutral';
import { drawnBy } from '../../bench/rows';
import { fuzzSet, readCorpus, seedsFor, syntheticSet } from '../../bench/sets';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const made = generateProcess(10, 1);
const graph: NeutralGraph = {
  ...made,
  nodes: made.nodes.map((node, k) => (k === 3 ? { ...node, label: 'Quote <& sign>' } : node)),
  author: {
    nodes: Object.fromEntries(made.nodes.map((n, k) => [n.id, { x: 200 * k, y: 0, width: 40, height: 40 }])),
    edges: Object.fromEntries(
      made.edges.map((e) => [
        e.id,
        [Number(e.source.slice(1)), Number(e.target.slice(1))].map((k) => ({ x: 200 * k + 20, y: 20 })),
      ]),
    ),
  },
};

describe('the gallery', () => {
  test('has a picture by each drawer and by the author, and figures beside', async () => {
    const rows = (await drawnBy([ownDrawer(null)], graph)).flatMap((row) => row ?? []);
    const set = { name: 'my set', graphs: [graph] };
    writeGallery(folder, [{ set, columns: [{ drawer: { name: 'ours' }, rows }] }]);
    expect(readdirSync(folder).sort()).toEqual([
      'index.html',
      'my-set-made-10-1-by-hand.svg',
      'my-set-made-10-1-ours.svg',
    ]);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).toContain(`ours: ${graph.edges.length} lines · hard 0`);
    expect(page).toContain('by hand: ');
  });

  test('a picture shows every step, line and label', async () => {
    const [drawn] = await drawnBy([ownDrawer(null)], graph);
    const svg = svgOf(graph, drawn!.drawing);
    expect(svg.match(/<polyline/g)).toHaveLength(graph.edges.length);
    expect(svg.match(/class="pill"/g)).toHaveLength(graph.edges.filter((edge) => edge.label).length);
    expect(svg).toContain('Quote &#60;&#38;');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('words break at spaces and end in … when they do not fit', () => {
    expect(fitted('one two', 500, 2)).toEqual(['one two']);
    expect(fitted('alpha beta gamma', 30, 2)).toEqual(['alpha', 'beta…']);
  });
});

describe('the author', () => {
  test('is measured with the same measure', () => {
    expect(authorQuality(graph)).toMatchObject({ missing: 0, nodeOverlaps: 0, edges: graph.edges.length });
    expect(authorQuality(made)).toBeNull();
  });
});

describe('sets', () => {
  test('a folder, or one file', () => {
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...made, id: 'b' }));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...made, id: 'a' }));
    writeFileSync(join(folder, 'note.md'), '');
    expect(readCorpus(folder, false)).toMatchObject({ name: 'corpus', graphs: [{ id: 'a' }, { id: 'b' }] });
    expect(readCorpus(join(folder, 'b.json'), true)).toMatchObject({
      name: 'b with stages',
      graphs: [{ id: 'b' }],
    });
  });

  test('generated ones have as many graphs as they say', () => {
    expect(syntheticSet(20)).toMatchObject({ name: 'synthetic 20', graphs: { length: 5 } });
    expect(syntheticSet(20, 2).graphs).toHaveLength(2);
    expect([250, 500, 1000, 2000].map(seedsFor)).toEqual([5, 3, 2, 1]);
    expect(fuzzSet(3).graphs.map(({ id }) => id)).toEqual(['fuzz-1', 'fuzz-2', 'fuzz-3']);
  });
});

describe('the shape', () => {
  test('is the screen, a named target or a number', () => {
    expect(aspectOf()).toBe(tidyAspect('screen'));
    expect(aspectOf('wide')).toBeNull();
    expect(aspectOf('1.5')).toBe(1.5);
    expect(() => aspectOf('round')).toThrow('round');
  });
});
