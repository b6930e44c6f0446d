// What people paste by the dozen: steps without a connection, and chains too long for any sheet.
import { describe, expect, it } from 'vitest';
import { place } from '../../../../src/layout/place/place';
import { tidy } from '../../../../src/layout/tidy';
import type { LayoutGraph, Placing } from '../../../../src/layout/graph';
import { smallGraph } from './small-graph';

const names = (count: number): string[] => Array.from({ length: count }, (_, k) => `step-${k}x`);

const loose = (count: number): LayoutGraph =>
  smallGraph([`A S1: ${names(count).join(' ')}`, 'B S2: end1'], []);

const chain = (count: number): LayoutGraph =>
  smallGraph(
    [`A S1: ${names(count).join(' ')}`, 'B S2: end1'],
    names(count - 1).map((name, k) => `${name} step-${k + 1}x`),
  );

function sizeOf({ laneSizes, stageSizes }: Placing) {
  const sum = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0);
  return { width: sum(stageSizes), height: sum(laneSizes) };
}

const levels = ({ offsets }: Placing, axis: 'x' | 'y'): number =>
  new Set([...offsets.values()].map((offset) => offset[axis])).size;

describe.each([1.85, null])('for aspect %s', (aspect) => {
  it.each([40, 120, 200])('%i loose steps stand in rows and columns', (count) => {
    const placing = place(loose(count), { aspect });
    const { width, height } = sizeOf(placing);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(4);
    expect(levels(placing, 'x') * levels(placing, 'y')).toBeLessThan(count * 1.5);
  });

  it.each([120, 200])('a chain of %i is no strip', (count) => {
    const { width, height } = sizeOf(place(chain(count), { aspect }));
    expect(width / height).toBeLessThan(aspect ? 3 : 6);
  });

  it.each([loose(120), chain(120)])(
    'steps pasted one upon the other are laid out as if they were new',
    (graph) => {
      const pasted: Placing = {
        offsets: new Map(graph.boxes.map(({ id }, k) => [id, { x: 20 + 10 * k, y: 20 + 10 * k }])),
        laneSizes: new Map(graph.lanes.map(({ id }) => [id, 1400])),
        stageSizes: new Map(graph.stages.map(({ id }) => [id, 1500])),
      };
      const request = {
        graph: { ...graph, previous: pasted },
        scope: null,
        changed: null,
        aspect,
        quick: false,
      };
      const { width, height } = sizeOf(tidy(request));
      expect(width / height).toBeLessThan(6);
    },
  );
});

it('a few loose steps stand in one column', () => {
  expect(levels(place(loose(3), { aspect: 1.85 }), 'x')).toBeLessThanOrEqual(2);
});
