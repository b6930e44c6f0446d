// Placing numbers in order, with gaps, near to where they want to be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, type Place, separate } from '../../../../src/layout/route/separate';
import { runs } from '../../../helpers/runs';

const at = (want: number, more: Partial<Place> = {}): Place => ({
  want,
  weight: 1,
  lo: -Infinity,
  hi: Infinity,
  ...more,
});

const rounded = (list: readonly number[] | null): number[] | null =>
  list && list.map((v) => Math.round(v * 10) / 10 + 0);

describe('separate', () => {
  it('leaves alone what is far enough apart', () => {
    expect(separate([at(0), at(50)], [{ left: 0, right: 1, gap: 12 }])).toEqual([0, 50]);
  });

  it('spreads what wants the same place evenly round it', () => {
    const orders = [
      { left: 0, right: 1, gap: 12 },
      { left: 1, right: 2, gap: 12 },
    ];
    expect(rounded(separate([at(100), at(100), at(100)], orders))).toEqual([88, 100, 112]);
  });

  it('moves the light one more than the heavy one', () => {
    const places = separate([at(0, { weight: 9 }), at(0)], [{ left: 0, right: 1, gap: 10 }]);
    expect(rounded(places)).toEqual([-1, 9]);
  });

  it('stays inside bounds', () => {
    const places = separate([at(5), at(5, { hi: 8 })], [{ left: 0, right: 1, gap: 12 }]);
    expect(rounded(places)).toEqual([-4, 8]);
    expect(rounded(separate([at(5), at(5, { hi: 4 })], [{ left: 0, right: 1, gap: 12 }]))).toEqual([-8, 4]);
  });

  it('says when there is no room', () => {
    const places = [at(0, { lo: 0 }), at(0, { hi: 10 })];
    expect(separate(places, [{ left: 0, right: 1, gap: 12 }])).toBeNull();
  });

  it('keeps every order and bound', () => {
    const place = fc.record({ want: fc.integer({ min: 0, max: 100 }), weight: fc.constantFrom(1, 8) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (list) => {
        const places = list.map((p) => at(p.want, { ...p, lo: -200, hi: 400 }));
        const orders = places.slice(1).map((_, i) => ({ left: i, right: i + 1, gap: 12 }));
        const found = separate(places, orders) ?? [];
        expect(found).toHaveLength(places.length);
        for (const o of orders) expect((found[o.right] ?? 0) - (found[o.left] ?? 0)).toBeGreaterThan(11.99);
        for (const v of found) expect(v >= -200 && v <= 400).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('fitted', () => {
  const gaps = [12, 8, 4];

  it('takes the largest gap where there is room and a smaller one only where there is none', () => {
    const places = [at(0, { lo: 0 }), at(0, { hi: 9 }), at(50), at(50)];
    const orders = fitted(places, [
      { left: 0, right: 1, gaps },
      { left: 1, right: 2, gaps },
      { left: 2, right: 3, gaps },
    ]);
    expect(orders.map((o) => o.gap)).toEqual([8, 12, 12]);
    expect(separate(places, orders)).not.toBeNull();
  });

  it('shares a channel that is too narrow for all', () => {
    const places = [at(0, { lo: 0, hi: 20 }), at(0, { lo: 0, hi: 20 }), at(0, { lo: 0, hi: 20 })];
    const orders = fitted(places, [
      { left: 0, right: 1, gaps },
      { left: 1, right: 2, gaps },
    ]);
    expect(orders.map((o) => o.gap)).toEqual([8, 8]);
    const found = separate(places, orders) ?? [];
    expect(found).toHaveLength(3);
    for (const v of found) expect(v >= -0.01 && v <= 20.01).toBe(true);
  });
});
