// Any positions that a user can make: steps settled in a grid of cells, sides and corners chosen, steps dragged about.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, SIDES } from '../../../../src/base/geometry';
import type { BoxKind, Route, RouteBox, RouteConnection, RouteInput } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { bands, box, boxOf, faults, link, overlap } from './chart';
import { runs } from '../../../helpers/runs';

const MAP = { column: 260, row: 150, columns: 5, rows: 6 };
const WIDTH = MAP.column * MAP.columns;
const HEIGHT = MAP.row * MAP.rows;
const KINDS: readonly BoxKind[] = ['step', 'decision', 'bar', 'start', 'end', 'note'];

/** Where a step lies: its cell, and how far across and down the room in it. */
const spot = fc.record({
  cell: fc.nat(MAP.columns * MAP.rows - 1),
  across: fc.integer({ min: 0, max: 8 }),
  down: fc.integer({ min: 0, max: 8 }),
});
type Spot = typeof spot extends fc.Arbitrary<infer T> ? T : never;

const steps = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), spot }), { minLength: 2, maxLength: 20 });

/** The box at a spot, 16 px from the lines of its cell. */
function boxAt(id: string, kind: BoxKind, { cell, across, down }: Spot): RouteBox {
  const { width, height } = box('', 0, 0, kind).rect;
  const place = (n: number, size: number, own: number, share: number): number =>
    n * size + 16 + Math.round(((size - 32 - own) * share) / 8);
  const x = place(cell % MAP.columns, MAP.column, width, across);
  const y = place(Math.floor(cell / MAP.columns), MAP.row, height, down);
  return boxOf(id, { x, y, width, height }, kind);
}

/** Adds a box unless it comes nearer than 24 px to another one. */
const settle = (boxes: readonly RouteBox[], b: RouteBox): RouteBox[] =>
  boxes.some((o) => overlap(grown(o.rect, 24), b.rect)) ? [...boxes] : [...boxes, b];

/** Most ends and lines are free, some are the user's choice. */
const rarely = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, value);
const corner = fc.record({ x: fc.nat(WIDTH), y: fc.nat(HEIGHT) });
const ties = fc.array(
  fc.record({
    from: fc.nat(99),
    to: fc.nat(99),
    fromSide: rarely(fc.constantFrom(...SIDES)),
    toSide: rarely(fc.constantFrom(...SIDES)),
    bends: rarely(fc.array(corner, { minLength: 1, maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 10 },
);

const map = fc.record({ steps, ties }).map(({ steps, ties }): RouteInput => {
  const boxes = steps.reduce<RouteBox[]>((b, s, i) => settle(b, boxAt(`n${i}`, s.kind, s.spot)), []);
  const name = (n: number): string => boxes[n % boxes.length]?.id ?? '';
  const connections = ties.map(
    ({ from, to, ...choice }, i): RouteConnection =>
      link(name(from), name(to), '', { id: `c${i}`, ...choice }),
  );
  const lines = (size: number, count: number): number[] => Array.from({ length: count }, (_, k) => k * size);
  return {
    width: WIDTH,
    height: HEIGHT,
    lanes: bands(lines(MAP.row, MAP.rows), HEIGHT),
    stages: bands(lines(MAP.column, MAP.columns), WIDTH),
    boxes,
    connections,
  };
});

/** The map after one of its steps was dragged to a spot, where there is room. */
function dragged(input: RouteInput, n: number, to: Spot): RouteInput {
  const moved = input.boxes[n % input.boxes.length];
  if (!moved) return input;
  const others = input.boxes.filter((b) => b !== moved);
  const boxes = settle(others, boxAt(moved.id, moved.kind, to));
  return boxes.length > others.length ? { ...input, boxes } : input;
}

/** The chosen sides that a route does not keep. One side of a step may be too short for both ends of a loop to itself. */
function sidesLost(input: RouteInput, routes: readonly Route[]): string[] {
  return input.connections.flatMap((c) => {
    const r = routes.find((q) => q.id === c.id);
    const lost = c.fromSide && r?.fromSide !== c.fromSide ? [`${c.id} leaves elsewhere`] : [];
    if (c.from !== c.to && c.toSide && r?.toSide !== c.toSide) lost.push(`${c.id} enters elsewhere`);
    return lost;
  });
}

const wrong = (input: RouteInput): string[] => {
  const routes = routeAll(input);
  return [...faults(input, routes), ...sidesLost(input, routes)];
};

describe('settled steps', () => {
  it('are connected without a fault, also while one is dragged about', () => {
    const drag = fc.record({ n: fc.nat(99), to: spot });
    fc.assert(
      fc.property(map, fc.array(drag, { maxLength: 2 }), (start, drags) => {
        let now = start;
        expect(wrong(now)).toEqual([]);
        for (const { n, to } of drags) {
          now = dragged(now, n, to);
          expect(wrong(now)).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  it('are connected in the same way whatever the ids', () => {
    const picture = (routes: readonly Route[]): string[] =>
      routes.map((r) => JSON.stringify({ ...r, id: '' })).sort();
    const renamed = (id: string): string => `z${99 - Number(id.slice(1))}`;
    fc.assert(
      fc.property(map, (input) => {
        const other: RouteInput = {
          ...input,
          boxes: input.boxes.map((b) => ({ ...b, id: renamed(b.id) })).reverse(),
          connections: input.connections.map((c) => ({
            ...c,
            id: renamed(c.id),
            from: renamed(c.from),
            to: renamed(c.to),
          })),
        };
        expect(picture(routeAll(other))).toEqual(picture(routeAll(input)));
      }),
      runs(40),
    );
  });
});
