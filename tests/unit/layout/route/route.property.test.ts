// Whatever the placing: routes are orthogonal, end on their ports, run through no step, and depend on nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoxKind, RouteBox, RouteConnection, RouteInput } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { bands, boxOf, faults, link } from './chart';
import { runs } from '../../../helpers/runs';

const KINDS: readonly BoxKind[] = ['step', 'decision', 'start', 'end', 'note'];

/** A box somewhere in a cell of a 5 × 4 grid; it may fill the cell and so touch its neighbours. */
interface Cell {
  readonly kind: BoxKind;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
}

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    left: fc.constantFrom(0, 0.1, 0.5, 1),
    top: fc.constantFrom(0, 0.2, 0.5, 1),
    wide: fc.constantFrom(0.3, 0.7, 1),
    high: fc.constantFrom(0.4, 0.7, 1),
  }),
  { freq: 3 },
);

const CELL = { width: 160, height: 96, columns: 5, rows: 4 };

function boxesOf(cells: readonly (Cell | null)[]): RouteBox[] {
  return cells.flatMap((c, i) => {
    if (!c) return [];
    const width = Math.round(CELL.width * c.wide);
    const height = Math.round(CELL.height * c.high);
    const x = 20 + (i % CELL.columns) * CELL.width + Math.round((CELL.width - width) * c.left);
    const y = 20 + Math.floor(i / CELL.columns) * CELL.height + Math.round((CELL.height - height) * c.top);
    return [boxOf(`n${i}`, { x, y, width, height }, c.kind)];
  });
}

/** Ends by number, so that any list of cells can be connected. */
const ends = fc.array(
  fc.record({
    from: fc.nat(99),
    to: fc.nat(99),
    label: fc.constantFrom('', '', 'Yes', 'Not yet'),
    tie: fc.boolean(),
  }),
  { maxLength: 14 },
);

const input: fc.Arbitrary<RouteInput> = fc
  .record({
    cells: fc.array(cell, { minLength: 20, maxLength: 20 }),
    ends,
  })
  .map(({ cells, ends }) => {
    const boxes = boxesOf(cells);
    const name = (n: number): string => boxes[n % Math.max(1, boxes.length)]?.id ?? '';
    const connections: RouteConnection[] = boxes.length
      ? ends.map((e, i) =>
          link(name(e.from), name(e.to), e.label, { id: `c${i}`, tie: e.tie && e.from % 5 === 0 }),
        )
      : [];
    const [width, height] = [CELL.width * CELL.columns + 40, CELL.height * CELL.rows + 40];
    const lanes = bands([0, 20 + CELL.height, 20 + 2 * CELL.height, 20 + 3 * CELL.height], height);
    return { width, height, lanes, stages: bands([0, 180, 500], width), boxes, connections };
  });

const RUNS = runs(150);

describe('any placing without overlaps', () => {
  it('routes orthogonally from port to port inside the frame and through no step', () => {
    fc.assert(
      fc.property(input, (i) => {
        expect(faults(i, routeAll(i))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same routes again, and in any order of boxes and connections', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (i, stream) => {
        const first = routeAll(i);
        expect(routeAll(i)).toEqual(first);
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: stream.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const again = routeAll({ ...i, boxes: mixed(i.boxes), connections: mixed(i.connections) });
        const byId = new Map(again.map((r) => [r.id, r]));
        expect(i.connections.map((c) => byId.get(c.id))).toEqual(first);
      }),
      runs(60),
    );
  });

  it('does not depend on the ids of boxes', () => {
    fc.assert(
      fc.property(input, (i) => {
        const renamed = (id: string): string => `z${Array.from(id).reverse().join('')}`;
        const other = routeAll({
          ...i,
          boxes: i.boxes.map((b) => ({ ...b, id: renamed(b.id) })),
          connections: i.connections.map((c) => ({ ...c, from: renamed(c.from), to: renamed(c.to) })),
        });
        expect(other).toEqual(routeAll(i));
      }),
      runs(40),
    );
  });
});
