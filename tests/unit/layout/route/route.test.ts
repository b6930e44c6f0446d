// Each rule of the router's taste on a small chart made for it.
import { describe, expect, it } from 'vitest';
import type { Route, RouteInput } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import {
  bendsOf,
  besides,
  box,
  boxOf,
  chart,
  crossings,
  faults,
  link,
  passes,
  piecesOf,
  routeOf,
} from './chart';

function routed(input: RouteInput): Route[] {
  const routes = routeAll(input);
  expect(faults(input, routes)).toEqual([]);
  return routes;
}

describe('straight lines', () => {
  it('joins neighbours in a row from right to left', () => {
    const [r] = routed(chart([box('a', 20, 40), box('b', 260, 40)], [link('a', 'b')]));
    expect(r?.points).toEqual([
      { x: 158, y: 68 },
      { x: 260, y: 68 },
    ]);
    expect([r?.fromSide, r?.toSide, r?.loop]).toEqual(['right', 'left', false]);
  });

  it('goes straight down to a step below in another lane', () => {
    const input = chart([box('a', 20, 16), box('b', 20, 200)], [link('a', 'b')], { lanes: [0, 88] });
    const [r] = routed(input);
    expect([r?.fromSide, r?.toSide, r && bendsOf(r)]).toEqual(['bottom', 'top', 0]);
  });

  it('stays straight when boxes are a little out of line, off the middle of the wider side', () => {
    const [r] = routed(chart([box('d', 20, 40, 'decision'), box('b', 260, 46)], [link('d', 'b')]));
    expect(r && bendsOf(r)).toBe(0);
    expect(r?.points[0]?.y).toBe(80);
  });

  it('bends in the middle of the gap when they are far out of line', () => {
    const [r] = routed(chart([box('a', 20, 40), box('b', 218, 76)], [link('a', 'b')]));
    expect(r?.points.map((p) => p.x)).toEqual([158, 188, 188, 218]);
  });
});

describe('bends', () => {
  it('prefers one bend to two', () => {
    const [r] = routed(chart([box('a', 20, 40), box('b', 260, 240)], [link('a', 'b')]));
    expect(r && bendsOf(r)).toBe(1);
  });

  it('goes round a step that is in the way', () => {
    const [r] = routed(chart([box('a', 20, 80), box('o', 220, 80), box('b', 420, 80)], [link('a', 'b')]));
    expect(r && bendsOf(r)).toBe(2);
    expect(r?.fromSide).toBe(r?.toSide);
  });

  it('keeps 8 px from foreign steps where there is room', () => {
    const [r] = routed(chart([box('a', 20, 80), box('o', 220, 60), box('b', 420, 80)], [link('a', 'b')]));
    const level = (r ? piecesOf(r) : []).filter(({ a, b }) => a.y === b.y && Math.max(a.x, b.x) > 220);
    expect(level.length).toBeGreaterThan(0);
    expect(level.filter(({ a }) => a.y > 52 && a.y < 124)).toEqual([]);
  });

  it('squeezes through a gap that is too narrow for its clearance rather than through a step', () => {
    const walls = [0, 62, 124, 186].map((y) => boxOf(`w${y}`, { x: 200, y, width: 100, height: 58 }));
    const input = {
      ...chart([box('a', 20, 90), box('b', 360, 90), ...walls], [link('a', 'b')]),
      height: 244,
    };
    expect(routed(input)).toHaveLength(1);
  });
});

describe('bands', () => {
  it('keeps 6 px from a stage line in the middle of a gap', () => {
    const input = chart([box('a', 20, 40), box('b', 192, 120)], [link('a', 'b')], { stages: [0, 175] });
    const [r] = routed(input);
    const upright = (r ? piecesOf(r) : []).filter(({ a, b }) => a.x === b.x);
    expect(upright.length).toBeGreaterThan(0);
    expect(upright.filter(({ a }) => Math.abs(a.x - 175) < 6)).toEqual([]);
  });

  it('keeps 6 px from a lane line that it runs along', () => {
    const input = chart([box('a', 20, 16), box('o', 200, 16), box('b', 380, 16)], [link('a', 'b')], {
      lanes: [0, 88],
    });
    const [r] = routed(input);
    const level = (r ? piecesOf(r) : []).filter(({ a, b }) => a.y === b.y);
    expect(level.length).toBeGreaterThan(0);
    expect(level.filter(({ a }) => a.y < 6 || Math.abs(a.y - 88) < 6)).toEqual([]);
  });
});

describe('several lines', () => {
  it('draws parallel connections 12 px apart', () => {
    const connections = [1, 2, 3].map((n) => link('a', 'b', '', { id: `c${n}` }));
    const routes = routed(chart([box('a', 20, 40), box('b', 260, 40)], connections));
    for (const [i, r] of routes.entries())
      for (const o of routes.slice(i + 1)) expect(besides(r, o, 11.9)).toBe(0);
  });

  it('gives two answers to the same step two corners', () => {
    const connections = [link('d', 'e', 'Yes'), link('d', 'e', 'No')];
    const [yes, no] = routed(chart([box('d', 20, 100, 'decision'), box('e', 260, 112)], connections));
    expect(yes?.fromSide).not.toBe(no?.fromSide);
    expect(yes && no && besides(yes, no, 11.9)).toBe(0);
  });

  it('shares one trunk out of a bar and one into a bar', () => {
    const lanes = [200, 300, 400].map((y, i) => box(`s${i}`, 120, y));
    const boxes = [box('split', 40, 40, 'bar'), box('m', 120, 40), box('join', 340, 40, 'bar'), ...lanes];
    const ids = ['m', 's0', 's1', 's2'];
    const connections = ids.flatMap((id) => [link('split', id), link(id, 'join')]);
    const routes = routed(chart(boxes, connections));
    expect(ids.slice(1).map((id) => routeOf(routes, `split-${id}`).fromSide)).toEqual(
      Array(3).fill('bottom'),
    );
    expect(ids.slice(1).map((id) => routeOf(routes, `${id}-join`).toSide)).toEqual(Array(3).fill('bottom'));
    expect(routes.reduce((sum, r) => sum + bendsOf(r), 0)).toBe(6);
    expect(crossings(routes)).toBe(0);
  });

  it('never lets in and out lie on each other', () => {
    const boxes = [box('a', 20, 40), box('b', 260, 40)];
    const [out, back] = routed(chart(boxes, [link('a', 'b'), link('b', 'a')]));
    expect(out && back && besides(out, back, 11.9)).toBe(0);
  });

  it('gives each branch of a decision its own corner', () => {
    const boxes = [
      box('in', 20, 152),
      box('d', 220, 140, 'decision'),
      box('up', 220, 20),
      box('on', 420, 152),
      box('down', 220, 280),
    ];
    const answers = ['up', 'on', 'down'];
    const routes = routed(chart(boxes, [link('in', 'd'), ...answers.map((id) => link('d', id, id))]));
    expect(routes.map((r) => [r.fromSide, bendsOf(r)])).toEqual([
      ['right', 0],
      ['top', 0],
      ['right', 0],
      ['bottom', 0],
    ]);
  });

  it('crosses only where it must', () => {
    const boxes = [box('a', 20, 40), box('b', 20, 200), box('c', 300, 40), box('d', 300, 200)];
    const sides = { fromSide: 'right', toSide: 'left' } as const;
    const both = [link('a', 'd', '', sides), link('b', 'c', '', sides)];
    expect(crossings(routed(chart(boxes, both)))).toBe(1);
    expect(crossings(routed(chart(boxes, [link('a', 'c'), link('b', 'd'), link('b', 'c')])))).toBe(0);
  });

  it('leads many into one and one to many without a crossing', () => {
    const rows = [0, 1, 2, 3, 4];
    const boxes = [
      ...rows.map((i) => box(`s${i}`, 20, 20 + i * 80)),
      box('t', 300, 180),
      ...rows.map((i) => box(`u${i}`, 560, 20 + i * 80)),
    ];
    const routes = routed(
      chart(
        boxes,
        rows.flatMap((i) => [link(`s${i}`, 't'), link('t', `u${i}`)]),
      ),
    );
    expect(crossings(routes)).toBe(0);
  });
});

describe('going back', () => {
  it('leaves the straight way to the forward connection and goes round, dashed', () => {
    const boxes = [box('a', 40, 60), box('d', 260, 48, 'decision')];
    const [on, back] = routed(chart(boxes, [link('a', 'd'), link('d', 'a', 'No')]));
    expect([on?.loop, on && bendsOf(on)]).toEqual([false, 0]);
    expect([back?.loop, back && bendsOf(back)]).toEqual([true, 2]);
  });

  it('goes round the corner from a step to itself', () => {
    const [r] = routed(chart([box('a', 60, 60)], [link('a', 'a')]));
    expect([r?.fromSide, r?.toSide, r?.loop, r && bendsOf(r)]).toEqual(['right', 'top', true, 3]);
  });
});

describe('ties of notes', () => {
  it('takes the short way on any side and is no loop', () => {
    const boxes = [box('n', 40, 20, 'note'), box('a', 40, 140)];
    const [up] = routed(chart(boxes, [link('a', 'n', '', { tie: true })]));
    expect([up?.fromSide, up?.toSide, up?.loop]).toEqual(['top', 'bottom', false]);
  });

  it('never shares a trunk with the flow', () => {
    const boxes = [box('n', 40, 20, 'note'), box('a', 40, 140), box('b', 240, 140)];
    const [tie, flow] = routed(chart(boxes, [link('n', 'b', '', { tie: true }), link('a', 'b')]));
    expect(tie && flow && besides(tie, flow, 11.9)).toBe(0);
  });
});

describe('the user decides', () => {
  const boxes = [box('a', 40, 100), box('b', 400, 100)];

  it('uses the sides that were chosen', () => {
    const choice = { fromSide: 'bottom', toSide: 'right' } as const;
    const [r] = routed(chart(boxes, [link('a', 'b', '', choice)]));
    expect([r?.fromSide, r?.toSide]).toEqual(['bottom', 'right']);
  });

  it('goes through the corners that were set, in their order', () => {
    const bends = [
      { x: 230, y: 128 },
      { x: 230, y: 40 },
      { x: 320, y: 40 },
    ];
    const [r] = routed(chart(boxes, [link('a', 'b', '', { bends })]));
    const at = bends.map((b) => (r ? piecesOf(r).findIndex((p) => passes(p, b)) : -1));
    expect(at).toEqual([...at].sort((p, q) => p - q));
    expect(at[0]).toBeGreaterThanOrEqual(0);
  });

  it('keeps corners that lie close before a step', () => {
    const bends = [
      { x: 388, y: 128 },
      { x: 388, y: 228 },
    ];
    const low = [box('a', 40, 100), box('b', 400, 200)];
    const [r] = routed(chart(low, [link('a', 'b', '', { bends })]));
    expect(r?.points).toEqual([{ x: 178, y: 128 }, ...bends, { x: 400, y: 228 }]);
  });

  it('keeps a corner inside a step as near to it as it can', () => {
    const bends = [{ x: 230, y: 110 }];
    const [r] = routed(chart([...boxes, box('o', 200, 100)], [link('a', 'b', '', { bends })]));
    expect(r && piecesOf(r).some((p) => passes(p, { x: 230, y: 91 }))).toBe(true);
  });

  it('leaves both ends of a loop on the side that was chosen when it has room', () => {
    const choice = { fromSide: 'right', toSide: 'right' } as const;
    const [r] = routed(chart([box('a', 60, 60)], [link('a', 'a', '', choice)]));
    expect([r?.fromSide, r?.toSide]).toEqual(['right', 'right']);
    expect(r && r.points[0]?.y).not.toBe(r?.points.at(-1)?.y);
  });
});

describe('tight placings', () => {
  it('finds ways between touching steps along their borders', () => {
    const cells = [0, 1, 2].flatMap((i) =>
      [0, 1, 2].map((j) => boxOf(`${i}${j}`, { x: 60 + i * 120, y: 60 + j * 60, width: 120, height: 60 })),
    );
    const pairs = [
      ['11', '00'],
      ['00', '22'],
      ['01', '21'],
      ['10', '20'],
    ] as const;
    const routes = routed(
      chart(
        cells,
        pairs.map(([a, b]) => link(a, b)),
      ),
    );
    for (const r of routes) expect(r.points[0]).not.toEqual(r.points.at(-1));
  });

  it('still answers when steps lie on each other', () => {
    const boxes = [box('a', 60, 60), box('b', 100, 80), box('c', 80, 70)];
    const routes = routeAll(chart(boxes, [link('a', 'b'), link('b', 'c'), link('a', 'c')]));
    expect(routes).toHaveLength(3);
    for (const r of routes) for (const { a, b } of piecesOf(r)) expect(a.x === b.x || a.y === b.y).toBe(true);
  });

  it('leaves out connections whose ends are unknown', () => {
    expect(routeAll(chart([box('a', 20, 20)], [link('a', 'gone')]))).toEqual([]);
  });
});
