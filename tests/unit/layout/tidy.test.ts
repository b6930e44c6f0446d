// Tidying: what is tidy stays, what is not is laid out anew, and only what may move moves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutGraph, Placing } from '../../../src/layout/graph';
import { type TidyRequest, tidy } from '../../../src/layout/tidy';
import { chain, drafts, faultsOf, graphOf, inRow, placed, plain } from './adapt/maps';
import { runs } from '../../helpers/runs';

const run = (graph: LayoutGraph, previous: Placing | null, more: Partial<TidyRequest> = {}): Placing =>
  tidy({ graph: { ...graph, previous }, scope: null, changed: null, aspect: null, quick: false, ...more });

/** The placing with boxes dragged about, as a user may leave it. */
const stirred = (placing: Placing, by: number): Placing => ({
  ...placing,
  offsets: new Map(
    [...placing.offsets].map(([id, { x, y }], i) => [
      id,
      { x: x + (((i + by) * 37) % 5) * 20, y: y + (((i + by) * 53) % 7) * 15 },
    ]),
  ),
});

describe('tidying a whole map', () => {
  it('changes nothing at all the second time (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(9), (draft, by) => {
        const graph = graphOf(draft);
        const once = run(graph, stirred(placed(graph), by));
        expect(faultsOf(graph, once)).toEqual([]);
        expect(plain(run(graph, once))).toEqual(plain(once));
      }),
      runs(12),
    );
  });

  it('leaves a map that was tidied from scratch as it is (property)', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const graph = graphOf(draft);
        const once = run(graph, null);
        expect(plain(run(graph, once))).toEqual(plain(once));
        expect(plain(run(graph, once, { changed: new Set(['box0']) }))).toEqual(plain(once));
      }),
      runs(12),
    );
  });

  it('lays a mess out anew', () => {
    const graph = chain(6);
    const back = inRow([...graph.boxes].reverse());
    const tidied = run(graph, back);
    const order = [...graph.boxes].map((box) => tidied.offsets.get(box.id)!);
    expect(order).toEqual(graph.boxes.map((box) => run(graph, null).offsets.get(box.id)));
  });

  it('keeps a drawing that is as good as one from scratch', () => {
    const graph = chain(4);
    const wide = inRow(graph.boxes, 40);
    expect(plain(run(graph, wide)).offsets).toEqual(plain(wide).offsets);
  });

  it('tells how far it is, up to the end', () => {
    const graph = chain(4);
    const told: number[] = [];
    tidy(
      {
        graph: { ...graph, previous: inRow(graph.boxes) },
        scope: null,
        changed: null,
        aspect: null,
        quick: false,
      },
      (done) => told.push(done),
    );
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('gives a first result without faults, too (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(9), (draft, by) => {
        const graph = graphOf(draft);
        expect(faultsOf(graph, run(graph, stirred(placed(graph), by), { quick: true }))).toEqual([]);
      }),
      runs(12),
    );
  });
});

describe('tidying a part of a map', () => {
  const scopes = {
    'a stage': (graph: LayoutGraph) => graph.boxes.filter((box) => box.stage === 'stage0'),
    'a lane': (graph: LayoutGraph) => graph.boxes.filter((box) => box.lane === 'lane0'),
    'some boxes': (graph: LayoutGraph) => graph.boxes.filter((_, i) => i % 3 === 0),
  };
  for (const [name, select] of Object.entries(scopes))
    it(`moves nothing but ${name}, leaves no fault, and is done the second time (property)`, () => {
      fc.assert(
        fc.property(drafts, fc.nat(9), (draft, by) => {
          const graph = graphOf(draft);
          const before = run(graph, stirred(placed(graph), by), { quick: true });
          const scope = new Set(select(graph).map((box) => box.id));
          const after = run(graph, before, { scope });
          for (const { id } of graph.boxes.filter((box) => !scope.has(box.id)))
            expect(after.offsets.get(id)).toEqual(before.offsets.get(id));
          expect(faultsOf(graph, after)).toEqual([]);
          expect(plain(run(graph, after, { scope }))).toEqual(plain(after));
        }),
        runs(8),
      );
    });

  it('brings a dragged step back into the row of the others', () => {
    const graph = chain(5);
    const row = inRow(graph.boxes);
    const offsets = new Map(row.offsets);
    offsets.set('box2', { x: row.offsets.get('box2')!.x + 9, y: 150 });
    const messy = { ...row, offsets, laneSizes: new Map([['lane0', 240]]) };
    const after = run(graph, messy, { scope: new Set(['box2']) });
    expect(after.offsets.get('box2')!.y).toBe(16);
  });

  it('levels a part that is slightly untidy though the whole map is large', () => {
    const graph = chain(12);
    const row = inRow(graph.boxes);
    const offsets = new Map(row.offsets).set('box5', { x: row.offsets.get('box5')!.x, y: 30 });
    const messy = { ...row, offsets, laneSizes: new Map([['lane0', 102]]) };
    const after = run(graph, messy, { scope: new Set(['box4', 'box5']) });
    expect(after.offsets.get('box5')!.y).toBe(16);
  });
});
