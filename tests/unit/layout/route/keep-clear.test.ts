// What hangs on a step's outline: lines and labels go past it where they can.
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/base/geometry';
import type { RouteBox, RouteConnection } from '../../../../src/layout/graph';
import { routeAll } from '../../../../src/layout/route/route';
import { box, chart, cuts, link, overlap, piecesOf } from './chart';

const PILL: Rect = { x: 320, y: 94, width: 44, height: 40 };

/** True when the first route runs through the pill, or its label lies on it. */
function covers(boxes: readonly RouteBox[], connection: RouteConnection): boolean {
  const [r] = routeAll(chart(boxes, [connection]));
  if (!r) throw new Error('no route');
  return piecesOf(r).some((p) => cuts(p.a, p.b, PILL)) || (r.label !== null && overlap(r.label, PILL));
}

/** The box over the pill, without it and with it. */
const plain = box('a', 240, 46);
const hung = { ...plain, keepClear: PILL };

describe('what hangs on a step', () => {
  it('moves a line that would run through it', () => {
    const [c, d] = [box('c', 20, 78), box('d', 540, 78)];
    expect(covers([{ ...plain, rect: { ...plain.rect, y: 26 } }, c, d], link('c', 'd'))).toBe(true);
    expect(covers([{ ...hung, rect: { ...plain.rect, y: 26 } }, c, d], link('c', 'd'))).toBe(false);
  });

  it('keeps labels off it', () => {
    const below = box('b', 240, 190);
    const label = link('a', 'b', 'A long answer', { fromSide: 'bottom', toSide: 'top' });
    expect(covers([plain, below], label)).toBe(true);
    expect(covers([hung, below], label)).toBe(false);
  });
});
