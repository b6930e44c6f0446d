// Where labels lie: on their own line near the source, beside it where it is short, on nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/base/geometry';
import type { BoxKind, Route, RouteInput } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { besides, box, chart, cuts, faults, link, overlap, piecesOf, routeOf } from './chart';
import { runs } from '../../../helpers/runs';

/** What the labels of a drawing cover: boxes, other labels and other lines. */
function covered(input: RouteInput, routes: readonly Route[]): string[] {
  return routes.flatMap((r) => {
    const label = r.label;
    if (!label) return [];
    return [
      ...input.boxes.filter((b) => overlap(b.rect, label)).map((b) => `${r.id} covers ${b.id}`),
      ...routes
        .filter((o) => o !== r && o.label && overlap(o.label, label))
        .map((o) => `${r.id} covers label ${o.id}`),
      ...routes
        .filter((o) => o !== r && piecesOf(o).some(({ a, b }) => cuts(a, b, label)))
        .map((o) => `${r.id} covers line ${o.id}`),
    ];
  });
}

const onLine = (r: Route, label: Rect): boolean => piecesOf(r).some(({ a, b }) => cuts(a, b, label));

describe('labels', () => {
  it('lies in the middle of a level line that shows 24 px round it', () => {
    const input = chart([box('d', 20, 40, 'decision'), box('b', 230, 52)], [link('d', 'b', 'Yes')]);
    const r = routeOf(routeAll(input), 'd-b Yes');
    expect(r.label).toEqual({ x: 178, y: 71, width: 32, height: 18 });
  });

  it('touches an upright line that is too short, beside it', () => {
    const input = chart([box('d', 20, 40, 'decision'), box('b', 20, 156)], [link('d', 'b', 'No')]);
    const r = routeOf(routeAll(input), 'd-b No');
    expect(r.label?.x).toBe(89 + 1);
    expect(r.label!.y + r.label!.height).toBeLessThanOrEqual(156 - 11);
    expect(covered(input, [r])).toEqual([]);
  });

  it('stays near its source on a long line', () => {
    const input = chart([box('d', 20, 40, 'decision'), box('b', 1200, 52)], [link('d', 'b', 'Later')]);
    const r = routeOf(routeAll(input), 'd-b Later');
    expect(r.label && r.label.x - 158).toBeLessThan(60);
  });

  it('keeps off the lines between stages and lanes where its line has room beside them', () => {
    const boxes = [box('d', 20, 40, 'decision'), box('b', 380, 52)];
    const links = [link('d', 'b', 'Yes')];
    const was = routeOf(routeAll(chart(boxes, links)), 'd-b Yes').label!;
    const at = was.x + was.width / 2;
    const label = routeOf(routeAll(chart(boxes, links, { stages: [0, at] })), 'd-b Yes').label!;
    expect(label.x > at || label.x + label.width < at).toBe(true);
    expect(label.y).toBe(was.y);
  });

  it('lies on its line beside the tip of a decision, where there is nothing to touch', () => {
    const boxes = [box('d', 100, 240, 'decision'), box('b', 300, 40)];
    const ways = [link('d', 'b', 'No', { fromSide: 'left', toSide: 'left' })];
    const r = routeOf(routeAll(chart(boxes, ways)), 'd-b No');
    expect(onLine(r, r.label!)).toBe(true);
    expect(covered(chart(boxes, ways), [r])).toEqual([]);
  });

  it('lies past the fork of a line that two answers share', () => {
    const boxes = [box('d', 20, 40, 'decision'), box('b', 222, 52), box('c', 300, 300)];
    const out = { fromSide: 'right', toSide: 'left' } as const;
    const routes = routeAll(chart(boxes, [link('d', 'b', 'No', out), link('d', 'c', 'Yes', out)]));
    const [no, yes] = routes;
    const fork = yes!.points[1]!.x;
    expect(fork).toBeLessThan(222);
    expect(no!.label!.x).toBeGreaterThanOrEqual(fork - 6);
    expect(yes!.label!.y).toBeGreaterThan(80);
  });

  it('lies where the user put it on its way, round corners too', () => {
    const boxes = [box('d', 20, 40, 'decision'), box('b', 620, 340)];
    const placed = (labelAt: number) => routeAll(chart(boxes, [link('d', 'b', 'Later', { labelAt })]))[0];
    for (const share of [0, 0.3, 0.75, 1]) {
      const r = placed(share);
      const middle = { x: (r?.label?.x ?? 0) + 22, y: (r?.label?.y ?? 0) + 9 };
      const pieces = r ? piecesOf(r) : [];
      const length = pieces.reduce((sum, { a, b }) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
      let rest = share * length;
      const on = pieces.find(({ a, b }) => {
        const long = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
        if (rest <= long + 1e-6) return true;
        rest -= long;
        return false;
      });
      const long = on ? Math.abs(on.a.x - on.b.x) + Math.abs(on.a.y - on.b.y) : 1;
      const at = on && {
        x: on.a.x + ((on.b.x - on.a.x) * rest) / long,
        y: on.a.y + ((on.b.y - on.a.y) * rest) / long,
      };
      expect(Math.hypot(middle.x - (at?.x ?? 0), middle.y - (at?.y ?? 0))).toBeLessThan(2);
    }
  });

  it('never lies on the part of a line that others share', () => {
    const boxes = [box('a', 20, 140), box('b', 420, 40), box('c', 420, 240)];
    const choice = { fromSide: 'right', toSide: 'left' } as const;
    const input = chart(boxes, [link('a', 'b', 'Up', choice), link('a', 'c', 'Down', choice)]);
    const routes = routeAll(input);
    const [up, down] = routes;
    expect(up && down && besides(up, down)).toBeGreaterThan(0);
    expect(covered(input, routes)).toEqual([]);
  });

  it('covers nothing round a decision with four answers', () => {
    const boxes = [
      box('in', 20, 152),
      box('d', 240, 140, 'decision'),
      box('up', 240, 40, 'end'),
      box('on', 440, 152),
      box('down', 240, 256),
      box('far', 440, 256),
    ];
    const answers = ['up', 'on', 'down', 'far'];
    const input = chart(boxes, [link('in', 'd'), ...answers.map((id) => link('d', id, `to ${id}`))]);
    const routes = routeAll(input);
    expect(covered(input, routes)).toEqual([]);
    expect(routes.filter((r) => r.label)).toHaveLength(4);
  });

  it('leaves the arrow head and the corners of its own line free', () => {
    const input = chart([box('d', 20, 40, 'decision'), box('b', 300, 200)], [link('d', 'b', 'Perhaps')]);
    const r = routeOf(routeAll(input), 'd-b Perhaps');
    const corner = r.points[1];
    const label = r.label;
    expect(
      label && corner && overlap(label, { x: corner.x - 6, y: corner.y - 6, width: 12, height: 12 }),
    ).toBe(false);
    expect(label && onLine(r, label)).toBe(true);
  });

  it('has none where the connection has none', () => {
    const [r] = routeAll(chart([box('a', 20, 40), box('b', 260, 40)], [link('a', 'b')]));
    expect(r?.label).toBeNull();
  });

  it('moves lines apart or elsewhere rather than covering them', () => {
    const boxes = [box('a', 20, 40), box('b', 320, 40)];
    const connections = ['first', 'second', 'third'].map((name) => link('a', 'b', name));
    const input = chart(boxes, connections);
    const routes = routeAll(input);
    expect(covered(input, routes)).toEqual([]);
  });

  it('finds a place off the trunk where its own line is too short to carry it', () => {
    const boxes = [box('a', 20, 40), box('b', 250, 240, 'decision'), box('c', 250, 400, 'decision')];
    const choice = { fromSide: 'right', toSide: 'left' } as const;
    const input = chart(boxes, [
      link('a', 'b', 'some label', choice),
      link('a', 'c', 'another label', choice),
    ]);
    const routes = routeAll(input);
    expect(covered(input, routes)).toEqual([]);
    expect(faults(input, routes)).toEqual([]);
  });

  it('leads the line another way when the gap between two steps is too narrow for the label', () => {
    const boxes = [box('a', 20, 40), box('d', 200, 28, 'decision'), box('b', 380, 40)];
    const input = chart(boxes, [link('a', 'd'), link('d', 'b', 'a rather long answer')]);
    const routes = routeAll(input);
    expect(covered(input, routes)).toEqual([]);
    expect(faults(input, routes)).toEqual([]);
  });

  it('covers nothing in crowded charts', () => {
    const place = fc.record({
      column: fc.nat(4),
      row: fc.nat(4),
      kind: fc.constantFrom<BoxKind>('step', 'decision'),
    });
    const ends = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 4, maxLength: 14 });
    const places = fc.uniqueArray(place, {
      minLength: 5,
      maxLength: 12,
      selector: (p) => p.column * 5 + p.row,
    });
    fc.assert(
      fc.property(places, ends, (cells, pairs) => {
        const boxes = cells.map((p, i) => box(`n${i}`, 30 + p.column * 260, 30 + p.row * 150, p.kind));
        const seen = new Set<string>();
        const connections = pairs.flatMap(([a, b], i) => {
          const [from, to] = [`n${a % boxes.length}`, `n${b % boxes.length}`];
          if (from === to || seen.has(from + to)) return [];
          seen.add(from + to);
          return [link(from, to, 'some label', { id: `c${i}` })];
        });
        const input = chart(boxes, connections);
        expect(covered(input, routeAll(input))).toEqual([]);
      }),
      runs(60),
    );
  });
});
