// Nudging: lines side by side lie evenly apart, 12 px where there is room, and go on running the same way.
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { box, chart, crossings, faults, link, piecesOf } from './chart';

/** Where the upright pieces of routes lie between two x, ascending, each place once. */
function uprights(routes: readonly Route[], from: number, to: number): number[] {
  const places = routes
    .flatMap(piecesOf)
    .filter(({ a, b }) => a.x === b.x && a.x > from && a.x < to && Math.abs(a.y - b.y) > 30)
    .map(({ a }) => a.x);
  return [...new Set(places)].sort((a, b) => a - b);
}

const gapsOf = (places: readonly number[]): number[] =>
  places.slice(1).map((v, i) => Math.round((v - (places[i] ?? 0)) * 10) / 10);

describe('nudging', () => {
  const ladder = (far: number) => {
    const rows = [40, 140, 240, 340];
    const left = rows.map((y, i) => box(`a${i}`, 20, y));
    const right = rows.map((y, i) => box(`b${i}`, 158 + far, y + 50));
    return chart(
      [...left, ...right],
      rows.map((_, i) => link(`a${i}`, `b${(i + 2) % 4}`)),
    );
  };

  it('keeps lines in one channel at least 12 px apart where there is room', () => {
    const input = ladder(140);
    const routes = routeAll(input);
    expect(faults(input, routes)).toEqual([]);
    const places = uprights(routes, 158, 298);
    expect(places.length).toBeGreaterThan(1);
    for (const gap of gapsOf(places)) expect(gap).toBeGreaterThanOrEqual(12);
  });

  it('keeps them apart where there is little room', () => {
    const input = ladder(60);
    const routes = routeAll(input);
    expect(faults(input, routes)).toEqual([]);
    for (const gap of gapsOf(uprights(routes, 158, 218))) expect(gap).toBeGreaterThanOrEqual(5);
  });

  it('keeps long pieces clear of a stage line where there is room', () => {
    const z = chart(
      [box('a', 20, 40), box('b', 258, 240)],
      [link('a', 'b', '', { fromSide: 'right', toSide: 'left' })],
      { stages: [0, 208] },
    );
    for (const x of uprights(routeAll(z), 158, 258)) expect(Math.abs(x - 208)).toBeGreaterThanOrEqual(12);
    const round = chart(
      [box('a', 20, 40), box('b', 20, 240)],
      [link('a', 'b', '', { fromSide: 'right', toSide: 'right' })],
      { stages: [0, 172] },
    );
    for (const x of uprights(routeAll(round), 158, 218)) expect(Math.abs(x - 172)).toBeGreaterThanOrEqual(12);
  });

  it('puts a line into the middle between a step and a stage line where there is little room', () => {
    const input = chart(
      [box('a', 20, 40), box('b', 198, 240)],
      [link('a', 'b', '', { fromSide: 'right', toSide: 'left' })],
      { stages: [0, 188] },
    );
    const [x = 0] = uprights(routeAll(input), 158, 198);
    expect(x).toBeGreaterThanOrEqual(170);
    expect(x).toBeLessThanOrEqual(182);
  });

  it('puts a line alone into the middle of its channel', () => {
    const input = chart(
      [box('a', 20, 40), box('b', 258, 240)],
      [link('a', 'b', '', { fromSide: 'right', toSide: 'left' })],
    );
    const routes = routeAll(input);
    expect(uprights(routes, 158, 258)).toEqual([208]);
    expect(crossings(routes)).toBe(0);
  });
});
