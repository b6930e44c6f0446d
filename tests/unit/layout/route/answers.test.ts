// What lines may share: answers of a decision, loops and the flow, and when a way round to another side is better.
import { describe, expect, it } from 'vitest';
import type { Route, RouteInput } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { bendsOf, box, chart, crossings, faults, link, routeOf } from './chart';

function routed(input: RouteInput): Route[] {
  const routes = routeAll(input);
  expect(faults(input, routes)).toEqual([]);
  return routes;
}

/** A decision entered from below, with one target level with it and one below that. */
const answers = (no: string, yes: string): RouteInput =>
  chart(
    [box('s', 20, 200), box('d', 20, 40, 'decision'), box('a', 258, 52), box('b', 258, 180)],
    [link('s', 'd'), link('a', 'b'), link('d', 'a', no), link('d', 'b', yes)],
  );

describe('answers of a decision', () => {
  it('leave on sides of their own when both have a name', () => {
    const routes = routed(answers('No', 'Yes'));
    const [no, yes] = [routeOf(routes, 'd-a No'), routeOf(routes, 'd-b Yes')];
    expect(no.fromSide).toBe('right');
    expect(bendsOf(no)).toBe(0);
    expect(yes.fromSide).toBe('top');
    expect(crossings(routes)).toBe(0);
  });

  it('may leave as one line when they have none', () => {
    const routes = routed(answers('', ''));
    expect([routeOf(routes, 'd-a').fromSide, routeOf(routes, 'd-b').fromSide]).toEqual(['right', 'right']);
  });

  it('share a side when no other is free', () => {
    const routes = routed(
      chart(
        [
          box('l', 20, 172),
          box('t', 218, 20),
          box('d', 218, 160, 'decision'),
          box('u', 218, 320),
          box('a', 458, 172),
          box('b', 458, 300),
        ],
        [link('l', 'd'), link('t', 'd'), link('u', 'd'), link('d', 'a', 'Yes'), link('d', 'b', 'No')],
      ),
    );
    expect(routeOf(routes, 'd-a Yes').points[0]).toEqual(routeOf(routes, 'd-b No').points[0]);
  });
});

describe('a loop', () => {
  it('joins a line of the flow shortly before their target', () => {
    const routes = routed(
      chart(
        [box('p', 20, 10), box('i', 20, 300), box('q', 220, 10), box('r', 220, 300)],
        [link('i', 'p'), link('p', 'q'), link('q', 'r'), link('r', 'p', '', { toSide: 'bottom' })],
      ),
    );
    const loop = routeOf(routes, 'r-p');
    expect(loop.loop).not.toBe(routeOf(routes, 'i-p').loop);
    const [join, end] = loop.points.slice(-2);
    expect(end).toEqual({ x: 89, y: 66 });
    expect((join?.y ?? Infinity) - 66).toBeLessThanOrEqual(24);
  });
});

describe('a target beyond other steps', () => {
  it('is entered from behind when that is the shorter way', () => {
    const walls = [60, 160, 240, 320].map((y, i) => box(`w${i}`, 250, y));
    const routes = routed(
      chart(
        [...walls, box('a', 20, 420), box('b', 400, 160), box('c', 400, 320), box('e', 400, 20)],
        [link('c', 'b'), link('b', 'e'), link('a', 'b')],
      ),
    );
    const r = routeOf(routes, 'a-b');
    expect([r.toSide, bendsOf(r)]).toEqual(['right', 2]);
  });
});
