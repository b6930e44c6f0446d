// Following a drag: the touched connections keep to their steps, the others stay, and no frame remembers another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../src/base/id';
import type { Route, RouteBox, RouteConnection, RouteInput } from '../../../../src/layout/graph';
import { createFollower } from '../../../../src/layout/route/follow';
import { routeAll } from '../../../../src/layout/route/route';
import { bands, bendsOf, box, boxOf, chart, faults, link, overlap, passes, piecesOf, routeOf } from './chart';
import { runs } from '../../../helpers/runs';

const CELL = { width: 200, height: 130, columns: 6, rows: 5 };

/** A box of a kind's usual size in the middle of a cell of the grid, `dx`, `dy` off it. */
function inCell(id: string, at: number, kind: RouteBox['kind'], dx: number, dy: number): RouteBox {
  const x = (at % CELL.columns) * CELL.width + 31 + dx;
  const y = Math.floor(at / CELL.columns) * CELL.height + 25 + dy;
  return boxOf(id, { x, y, width: 138, height: kind === 'decision' ? 80 : 56 }, kind);
}

/** The input with boxes elsewhere. */
const withBoxes = (input: RouteInput, boxes: ReadonlyMap<Id, RouteBox>): RouteInput => ({
  ...input,
  boxes: input.boxes.map((b) => boxes.get(b.id) ?? b),
});

/** All routes of a frame: those that changed in place of the old ones. */
function merged(routes: readonly Route[], changed: readonly Route[]): Route[] {
  const byId = new Map(changed.map((r) => [r.id, r]));
  return routes.map((r) => byId.get(r.id) ?? r);
}

interface Drag {
  readonly input: RouteInput;
  readonly boxes: ReadonlyMap<Id, RouteBox>;
}

/** A settled chart in a grid of 5 × 6 cells, and some of its boxes dragged to free cells. */
const drag: fc.Arbitrary<Drag> = fc
  .record({
    cells: fc.shuffledSubarray(
      Array.from({ length: 30 }, (_, i) => i),
      { minLength: 4, maxLength: 22 },
    ),
    kinds: fc.array(fc.constantFrom<RouteBox['kind']>('step', 'step', 'decision'), {
      minLength: 22,
      maxLength: 22,
    }),
    ends: fc.array(
      fc.record({ from: fc.nat(99), to: fc.nat(99), label: fc.constantFrom('', '', 'Yes', 'Not yet') }),
      { minLength: 1, maxLength: 24 },
    ),
    dragged: fc.integer({ min: 1, max: 3 }),
    off: fc.record({ x: fc.integer({ min: -30, max: 30 }), y: fc.integer({ min: -20, max: 20 }) }),
  })
  .map(({ cells, kinds, ends, dragged, off }) => {
    const moves = Math.min(dragged, Math.floor(cells.length / 2) - 1);
    const targets = cells.slice(cells.length - moves);
    const places = cells.slice(0, cells.length - moves);
    const boxes = places.map((at, i) => inCell(`n${i}`, at, kinds[i] ?? 'step', 0, 0));
    const name = (n: number): string => `n${n % boxes.length}`;
    const connections: RouteConnection[] = ends.map((e, i) =>
      link(name(e.from), name(e.to), e.label, { id: `c${i}` }),
    );
    const [width, height] = [CELL.columns * CELL.width, CELL.rows * CELL.height];
    const lanes = bands([0, 130, 260, 390, 520], height);
    const input = { width, height, lanes, stages: bands([0, 400, 800], width), boxes, connections };
    const moved = new Map(
      targets.map((at, i) => [`n${i}`, inCell(`n${i}`, at, kinds[i] ?? 'step', off.x, off.y)]),
    );
    return { input, boxes: moved };
  });

describe('following a drag', () => {
  it('gives orthogonal routes from port to port through no step, whatever is dragged to where there is room', () => {
    fc.assert(
      fc.property(drag, ({ input, boxes }) => {
        const routes = routeAll(input);
        const follower = createFollower(input, routes, new Set(boxes.keys()));
        const changed = follower.move(boxes);
        const touched = input.connections.filter((c) => boxes.has(c.from) || boxes.has(c.to));
        for (const c of touched) expect(changed.some((r) => r.id === c.id)).toBe(true);
        expect(faults(withBoxes(input, boxes), merged(routes, changed))).toEqual([]);
        for (const r of changed)
          expect(r.label !== null).toBe(input.connections.some((c) => c.id === r.id && c.label !== null));
      }),
      runs(60),
    );
  });

  it('stays orthogonal and attached even where boxes lie on each other', () => {
    const anywhere = fc.record({
      drag,
      x: fc.integer({ min: 24, max: 1038 }),
      y: fc.integer({ min: 24, max: 540 }),
    });
    fc.assert(
      fc.property(anywhere, ({ drag: { input }, x, y }) => {
        const boxes = new Map(
          input.boxes.slice(0, 1).map((b) => [b.id, boxOf(b.id, { ...b.rect, x, y }, b.kind)]),
        );
        const changed = createFollower(input, routeAll(input), new Set(['n0'])).move(boxes);
        const ids = new Set(changed.map((r) => r.id));
        const only = {
          ...withBoxes(input, boxes),
          connections: input.connections.filter((c) => ids.has(c.id)),
        };
        expect(faults(only, changed).filter((f) => !f.includes('runs through'))).toEqual([]);
      }),
      runs(40),
    );
  });

  it('gives the same frame again, whatever frames came before', () => {
    fc.assert(
      fc.property(drag, drag, (first, { boxes }) => {
        const { input } = first;
        const ids = new Set(['n0', 'n1', 'n2'].filter((id) => input.boxes.some((b) => b.id === id)));
        const other = new Map([...boxes].filter(([id]) => ids.has(id)));
        const routes = routeAll(input);
        const follower = createFollower(input, routes, ids);
        const before = follower.move(first.boxes);
        follower.move(other);
        expect(follower.move(first.boxes)).toEqual(before);
        expect(createFollower(input, routes, ids).move(first.boxes)).toEqual(before);
      }),
      runs(40),
    );
  });

  it('moves what lies between two boxes that move alike along with them', () => {
    const input = chart(
      [box('a', 20, 40), box('b', 420, 140), box('c', 800, 40)],
      [link('a', 'b'), link('b', 'c')],
    );
    const routes = routeAll(input);
    const boxes = new Map([
      ['a', box('a', 60, 90)],
      ['b', box('b', 460, 190)],
    ]);
    const wide = { ...input, height: 600, width: 1200 };
    const changed = createFollower(wide, routes, new Set(['a', 'b'])).move(boxes);
    const shifted = routeOf(routes, 'a-b').points.map((p) => ({ x: p.x + 40, y: p.y + 50 }));
    expect(routeOf(changed, 'a-b').points).toEqual(shifted);
    expect(changed).toHaveLength(2);
  });

  it('leads others round the dragged box', () => {
    const input = chart([box('a', 20, 40), box('b', 620, 40), box('c', 320, 240)], [link('a', 'b')]);
    const routes = routeAll(input);
    expect(routeOf(routes, 'a-b').points).toHaveLength(2);
    const over = new Map([['c', box('c', 320, 40)]]);
    const follower = createFollower(input, routes, new Set(['c']));
    const [round] = follower.move(over);
    expect(round && bendsOf(round)).toBeGreaterThan(0);
    expect(faults(withBoxes(input, over), round ? [round] : [])).toEqual([]);
    expect(follower.move(new Map())).toEqual([]);
  });

  it('keeps the sides and corners that were chosen', () => {
    const chosen = link('a', 'b', '', { fromSide: 'bottom', toSide: 'bottom', bends: [{ x: 300, y: 300 }] });
    const input = chart([box('a', 20, 40), box('b', 520, 40), box('c', 20, 400)], [chosen]);
    const follower = createFollower(input, routeAll(input), new Set(['a']));
    const boxes = new Map([['a', box('a', 20, 120)]]);
    const r = routeOf(follower.move(boxes), 'a-b');
    expect([r.fromSide, r.toSide]).toEqual(['bottom', 'bottom']);
    expect(piecesOf(r).some((p) => passes(p, { x: 300, y: 300 }))).toBe(true);
    const moved = routeOf(follower.move(boxes, new Map([['a-b', [{ x: 300, y: 340 }]]])), 'a-b');
    expect(piecesOf(moved).some((p) => passes(p, { x: 300, y: 340 }))).toBe(true);
  });

  it('keeps labels off steps and other labels', () => {
    const input = chart(
      [box('d', 20, 140, 'decision'), box('a', 420, 40), box('b', 420, 260)],
      [link('d', 'a', 'Yes'), link('d', 'b', 'No')],
    );
    const boxes = new Map([['d', box('d', 120, 190, 'decision')]]);
    const changed = createFollower(input, routeAll(input), new Set(['d'])).move(boxes);
    const labels = changed.flatMap((r) => r.label ?? []);
    expect(labels).toHaveLength(2);
    const rects = withBoxes(input, boxes).boxes.map((b) => b.rect);
    for (const l of labels) for (const r of rects) expect(overlap(l, r)).toBe(false);
    expect(labels[0] && labels[1] && overlap(labels[0], labels[1])).toBe(false);
  });
});
