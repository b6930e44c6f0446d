// Adapting: small edits move little, nothing that was there changes its order, and nothing comes to lie on something else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt, resettle } from '../../../../src/layout/adapt/adapt';
import type { LayoutGraph, Placing } from '../../../../src/layout/graph';
import { chain, drafts, faultsOf, graphOf, inRow, placed, plain } from './maps';
import { runs } from '../../../helpers/runs';

/** A step put on the connection between two others. */
function insertedOn(graph: LayoutGraph, connection: number): LayoutGraph {
  const on = graph.connections[connection]!;
  const source = graph.boxes.find((box) => box.id === on.from)!;
  return {
    ...graph,
    boxes: [...graph.boxes, { ...source, id: 'new', kind: 'step', width: 138, height: 56 }],
    connections: [
      ...graph.connections.map((c) => (c === on ? { ...c, to: 'new' } : c)),
      { ...on, id: 'behind', from: 'new', label: null },
    ],
  };
}

const without = (graph: LayoutGraph, id: string): LayoutGraph => ({
  ...graph,
  boxes: graph.boxes.filter((box) => box.id !== id),
  connections: graph.connections.filter((c) => c.from !== id && c.to !== id),
});

/** Pairs of boxes of one band whose middles have changed places. */
function inversions(graph: LayoutGraph, before: Placing, after: Placing): number {
  let count = 0;
  for (const [i, a] of graph.boxes.entries())
    for (const b of graph.boxes.slice(i + 1))
      for (const axis of ['x', 'y'] as const) {
        if (axis === 'x' ? a.stage !== b.stage : a.lane !== b.lane) continue;
        const size = axis === 'x' ? 'width' : 'height';
        const [p, q] = [before, after].map(({ offsets }) => {
          const [at, other] = [offsets.get(a.id), offsets.get(b.id)];
          return at && other ? at[axis] + a[size] / 2 - other[axis] - b[size] / 2 : 0;
        });
        if ((p ?? 0) * (q ?? 0) < 0) count++;
      }
  return count;
}

describe('adapting a placing to an edit', () => {
  it('opens a column for a step that is put on a connection, and keeps the row', () => {
    const graph = chain(4);
    const before = inRow(graph.boxes);
    const edited = insertedOn(graph, 1);
    const { offsets, stageSizes } = adapt(edited, before);
    const at = (id: string) => offsets.get(id)!;
    expect(at('box0')).toEqual(before.offsets.get('box0'));
    expect(at('box1')).toEqual(before.offsets.get('box1'));
    expect(at('new').y).toBe(16);
    expect(at('new').x).toBeGreaterThan(at('box1').x + 138);
    expect(at('box2').x).toBeGreaterThan(at('new').x + 138);
    expect(at('box2').x - at('box3').x).toBe(-(138 + 30));
    expect(stageSizes.get('stage0')).toBeGreaterThan(before.stageSizes.get('stage0')!);
  });

  it('closes the column of a step that is gone, and keeps the order of the others', () => {
    const graph = chain(4);
    const before = inRow(graph.boxes);
    const { offsets, stageSizes } = adapt(without(graph, 'box1'), before);
    expect(offsets.get('box0')).toEqual(before.offsets.get('box0'));
    expect(offsets.get('box2')!.x).toBeLessThan(before.offsets.get('box2')!.x - 100);
    expect(offsets.get('box3')!.x - offsets.get('box2')!.x).toBe(168);
    expect(stageSizes.get('stage0')).toBeLessThan(before.stageSizes.get('stage0')!);
  });

  it('pushes what stands right of a step that has grown, and keeps the rows', () => {
    const graph = chain(3);
    const before = inRow(graph.boxes);
    const grown = {
      ...graph,
      boxes: graph.boxes.map((box) => (box.id === 'box1' ? { ...box, width: 186 } : box)),
    };
    const { offsets } = adapt(grown, before, { changed: new Set(['box1']) });
    expect(offsets.get('box0')).toEqual(before.offsets.get('box0'));
    expect(offsets.get('box1')).toEqual(before.offsets.get('box1'));
    expect(offsets.get('box2')!.y).toBe(16);
    expect(offsets.get('box2')!.x).toBeGreaterThanOrEqual(185 + 186 + 24);
  });

  it('levels a step again whose name takes more lines than before', () => {
    const graph = chain(3);
    const low = inRow(graph.boxes);
    const before = {
      ...low,
      offsets: new Map([...low.offsets].map(([id, { x }]) => [id, { x, y: 40 }])),
    };
    const grown = {
      ...graph,
      boxes: graph.boxes.map((box) => (box.id === 'box1' ? { ...box, height: 76 } : box)),
    };
    const { offsets } = adapt(grown, before, { changed: new Set(['box1']) });
    expect(offsets.get('box1')).toEqual({ x: 185, y: 30 });
  });

  it('closes a stack up whose middle is gone, and leaves the rows of other cells', () => {
    const step = { lane: 0, kind: 'step' as const, width: 138, height: 56 };
    const graph = graphOf({
      lanes: 1,
      stages: 2,
      boxes: [
        ...[0, 0, 0].map((stage) => ({ ...step, stage })),
        ...[1, 1, 1].map((stage) => ({ ...step, stage })),
      ],
      links: [
        [0, 1, 0],
        [1, 2, 0],
        [3, 4, 0],
      ],
    });
    const before: Placing = {
      offsets: new Map(
        ['box0', 'box1', 'box2', 'box3', 'box4', 'box5'].map((id, i) => [
          id,
          { x: 17, y: 16 + (i % 3) * 86 },
        ]),
      ),
      laneSizes: new Map([['lane0', 260]]),
      stageSizes: new Map([
        ['stage0', 172],
        ['stage1', 172],
      ]),
    };
    const gone = without(graph, 'box1');
    const healed = { ...gone, connections: [...gone.connections, { ...graph.connections[0]!, to: 'box2' }] };
    const { offsets } = adapt(healed, before, { changed: new Set(['box0', 'box2']) });
    expect(offsets.get('box2')).toEqual({ x: 17, y: 16 + 56 + 26 });
    for (const id of ['box0', 'box3', 'box4', 'box5'])
      expect(offsets.get(id)).toEqual(before.offsets.get(id));
    expect(adapt(healed, before, { changed: new Set(['box2']) }).offsets.get('box2')!.y).toBe(188);
  });

  it('lines a stray step that hangs on nothing up with what stands next to it', () => {
    const graph = chain(3);
    const row = inRow(graph.boxes);
    const loose = { ...graph, connections: graph.connections.slice(0, 1) };
    const before = (y: number): Placing => ({
      ...row,
      offsets: new Map(row.offsets).set('box2', { x: row.offsets.get('box2')!.x, y }),
      laneSizes: new Map([['lane0', 160]]),
    });
    const astray = new Set(['box2']);
    expect(adapt(loose, before(36), { astray }).offsets.get('box2')!.y).toBe(16);
    expect(adapt(loose, before(36)).offsets.get('box2')!.y).toBe(36);
    expect(adapt(loose, before(60), { astray }).offsets.get('box2')!.y).toBe(60);
  });

  it('gives a label between two steps side by side its room', () => {
    const graph = chain(2);
    const connections = graph.connections.map((c) => ({ ...c, label: { width: 90, height: 18 } }));
    const { offsets } = adapt({ ...graph, connections }, inRow(graph.boxes));
    expect(offsets.get('box1')!.x - offsets.get('box0')!.x - 138).toBe(90 + 24);
  });

  it('leaves a placing without faults as it is (property)', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const graph = graphOf(draft);
        const once = adapt(graph, placed(graph));
        expect(plain(adapt(graph, once))).toEqual(plain(once));
      }),
      runs(15),
    );
  });

  it('keeps boxes apart, in their cells and in their order when one is put in (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(99), (draft, k) => {
        const graph = graphOf(draft);
        fc.pre(graph.connections.length > 0);
        const before = adapt(graph, placed(graph));
        const edited = insertedOn(graph, k % graph.connections.length);
        const after = adapt(edited, before);
        expect(faultsOf(edited, after)).toEqual([]);
        expect(inversions(graph, before, after)).toBe(0);
      }),
      runs(12),
    );
  });

  it('keeps boxes apart, in their cells and in their order when one is taken out (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(99), (draft, k) => {
        const graph = graphOf(draft);
        const before = adapt(graph, placed(graph));
        const edited = without(graph, `box${k % graph.boxes.length}`);
        const after = adapt(edited, before);
        expect(faultsOf(edited, after)).toEqual([]);
        expect(inversions(edited, before, after)).toBe(0);
      }),
      runs(15),
    );
  });

  it('never moves a pinned box (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(99), fc.nat(99), (draft, k, p) => {
        const graph = graphOf(draft);
        fc.pre(graph.connections.length > 0);
        const before = adapt(graph, placed(graph));
        const pinned = {
          ...graph,
          boxes: graph.boxes.map((box, i) =>
            i % 4 === p % 4 ? { ...box, pinned: before.offsets.get(box.id)! } : box,
          ),
        };
        const edited = insertedOn(pinned, k % graph.connections.length);
        const after = adapt(
          {
            ...edited,
            boxes: edited.boxes.map((box) => (box.id === 'new' ? { ...box, pinned: null } : box)),
          },
          before,
        );
        for (const box of pinned.boxes.filter((b) => b.pinned))
          expect(after.offsets.get(box.id)).toEqual(box.pinned);
        expect(faultsOf(edited, after)).toEqual([]);
      }),
      runs(12),
    );
  });

  it('does not depend on ids or on the order of the records (property)', () => {
    fc.assert(
      fc.property(drafts, fc.nat(99), (draft, k) => {
        const graph = graphOf(draft);
        fc.pre(graph.connections.length > 0);
        const before = adapt(graph, placed(graph));
        const edited = insertedOn(graph, k % graph.connections.length);
        const turned = {
          ...edited,
          boxes: [...edited.boxes].reverse(),
          connections: [...edited.connections].reverse(),
        };
        const after = adapt(edited, before, { routed: false });
        expect(plain(adapt(turned, before, { routed: false }))).toEqual(plain(after));
        const named = (id: string): string => (id === 'new' ? 'a-new' : `z${999 - Number(id.slice(3))}`);
        const renamed: LayoutGraph = {
          ...edited,
          boxes: edited.boxes.map((box) => ({ ...box, id: named(box.id) })),
          connections: edited.connections.map((c) => ({ ...c, from: named(c.from), to: named(c.to) })),
        };
        const known = new Map([...before.offsets].map(([id, at]) => [named(id), at]));
        const again = adapt(renamed, { ...before, offsets: known }, { routed: false });
        for (const [id, at] of after.offsets) expect(again.offsets.get(named(id))).toEqual(at);
      }),
      runs(60),
    );
  });
});

describe('looking for better places for what has changed', () => {
  it('moves nothing when nothing is gained', () => {
    const graph = chain(4);
    const before = inRow(graph.boxes);
    expect(resettle(graph, before, new Set(['box1', 'box2']), null)).toBe(before);
  });

  it('brings a changed step to its neighbours, and leaves the others in their order', () => {
    const graph = chain(4);
    const row = inRow(graph.boxes);
    const offsets = new Map(row.offsets).set('box1', { x: 800, y: 200 });
    const before = {
      ...row,
      offsets,
      laneSizes: new Map([['lane0', 300]]),
      stageSizes: new Map([['stage0', 980]]),
    };
    const after = resettle(graph, before, new Set(['box1']), null).offsets;
    const xs = graph.boxes.map(({ id }) => after.get(id)!.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(graph.boxes.map(({ id }) => after.get(id)!.y)).toEqual([16, 16, 16, 16]);
  });
});
