// A chain that stands upwards in a cell is turned over where the drawing gets no worse by it, and else left as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnCost } from '../../../../src/layout/adapt/quality';
import { turnedDown } from '../../../../src/layout/adapt/turned-down';
import type { LayoutGraph, Placing } from '../../../../src/layout/graph';
import { runs } from '../../../helpers/runs';
import { drafts, faultsOf, graphOf, placed, plain } from './maps';

/** Box 0 in the first stage leads to a chain of three in the second; what comes behind it stands in the third. */
const graph = graphOf({
  lanes: 1,
  stages: 3,
  boxes: [0, 1, 1, 1, 2].map((stage) => ({ lane: 0, stage, kind: 'step', width: 138, height: 56 })),
  links: [
    [0, 1, 0],
    [1, 2, 0],
    [2, 3, 0],
    [3, 4, 0],
  ],
});

/** The heights of the boxes, by number. */
const placing = (...heights: number[]): Placing => ({
  offsets: new Map(graph.boxes.map(({ id }, i) => [id, { x: 16, y: heights[i] ?? 0 }])),
  laneSizes: new Map([['lane0', 320]]),
  stageSizes: new Map(graph.stages.map(({ id }) => [id, 240])),
});

const order = (at: Placing): string[] =>
  ['box1', 'box2', 'box3'].toSorted((a, b) => (at.offsets.get(a)?.y ?? 0) - (at.offsets.get(b)?.y ?? 0));

describe('a chain that stands upwards', () => {
  it('is turned over where what comes before and behind it is as near then', () => {
    const upwards = placing(120, 216, 120, 24, 120);
    expect(order(turnedDown(graph, upwards, null))).toEqual(['box1', 'box2', 'box3']);
  });

  it('stays where it leads straight on from before and to what is behind it', () => {
    const level = placing(216, 216, 120, 24, 24);
    expect(turnedDown(graph, level, null)).toBe(level);
  });

  it('stays where one of it is pinned', () => {
    const upwards = placing(120, 216, 120, 24, 120);
    const boxes = graph.boxes.map((box) => (box.id === 'box2' ? { ...box, pinned: { x: 16, y: 120 } } : box));
    expect(turnedDown({ ...graph, boxes }, upwards, null)).toBe(upwards);
  });

  it('of any map: no worse a drawing, no fault, and nothing left to turn the next time', () => {
    const check = (any: LayoutGraph): void => {
      const before = placed(any);
      const after = turnedDown(any, before, null);
      expect(faultsOf(any, after)).toEqual([]);
      expect(drawnCost(any, after, null)).toBeLessThanOrEqual(
        drawnCost(any, before, null) + any.boxes.length / 4,
      );
      expect(plain(turnedDown(any, after, null))).toEqual(plain(after));
    };
    fc.assert(
      fc.property(drafts, (draft) => check(graphOf(draft))),
      runs(60),
    );
  });
});
