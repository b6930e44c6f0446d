// Small made-up maps with a placing, for the tests of adapting and tidying.
import fc from 'fast-check';
import { overlaps, type Point } from '../../../../src/base/geometry';
import type { BoxKind, LayoutBox, LayoutGraph, Placing } from '../../../../src/layout/graph';
import { EDGE } from '../../../../src/layout/nearest-free';
import { place } from '../../../../src/layout/place/place';
import { SPACING } from '../../../../src/layout/place/spacing';

export interface Draft {
  readonly lanes: number;
  readonly stages: number;
  readonly boxes: readonly {
    readonly lane: number;
    readonly stage: number;
    readonly kind: BoxKind;
    readonly width: number;
    readonly height: number;
  }[];
  readonly links: readonly (readonly [number, number, number])[];
}

const band = (id: string) => ({ id, minSize: null });

/** A graph from a draft; names come from the numbers by `name`. */
export function graphOf(draft: Draft, name = (kind: string, i: number) => `${kind}${i}`): LayoutGraph {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
  const count = draft.boxes.length;
  return {
    lanes: numbers(draft.lanes).map((i) => band(`lane${i}`)),
    stages: numbers(draft.stages).map((i) => band(`stage${i}`)),
    boxes: draft.boxes.map((box, i) => ({
      id: name('box', i),
      lane: `lane${box.lane % draft.lanes}`,
      stage: `stage${box.stage % draft.stages}`,
      kind: box.kind,
      width: box.width,
      height: box.height,
      pinned: null,
    })),
    connections: count
      ? draft.links.map(([from, to, label], i) => ({
          id: name('link', i),
          from: name('box', from % count),
          to: name('box', to % count),
          label: label ? { width: label, height: 18 } : null,
          tie: false,
        }))
      : [],
    previous: null,
  };
}

/** Any map of a few boxes. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  lanes: fc.integer({ min: 1, max: 3 }),
  stages: fc.integer({ min: 1, max: 3 }),
  boxes: fc.array(
    fc.record({
      lane: fc.nat(9),
      stage: fc.nat(9),
      kind: fc.constantFrom<BoxKind>('step', 'step', 'step', 'decision', 'end'),
      width: fc.integer({ min: 30, max: 180 }),
      height: fc.integer({ min: 30, max: 110 }),
    }),
    { minLength: 1, maxLength: 10 },
  ),
  links: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom(0, 0, 60)), { maxLength: 12 }),
});

/** A chain of steps in one cell, each connected to the next. */
export function chain(count: number, size = { width: 138, height: 56 }): LayoutGraph {
  return graphOf({
    lanes: 1,
    stages: 1,
    boxes: Array.from({ length: count }, () => ({ lane: 0, stage: 0, kind: 'step', ...size })),
    links: Array.from({ length: count - 1 }, (_, i) => [i, i + 1, 0] as const),
  });
}

/** Boxes in one row with this gap, beginning at the padding. */
export function inRow(boxes: readonly LayoutBox[], gap = 30): Placing {
  const offsets = new Map<string, Point>();
  let x: number = SPACING.padX;
  for (const { id, width } of boxes) {
    offsets.set(id, { x, y: SPACING.padY });
    x += width + gap;
  }
  return {
    offsets,
    laneSizes: new Map([['lane0', 88]]),
    stageSizes: new Map([['stage0', x - gap + SPACING.padX]]),
  };
}

export const placed = (graph: LayoutGraph): Placing => place({ ...graph, previous: null });

/** What is wrong with a placing: boxes without a place, too near to each other or outside of their cell. */
export function faultsOf(graph: LayoutGraph, placing: Placing): string[] {
  const faults: string[] = [];
  const rects = graph.boxes.flatMap((box) => {
    const at = placing.offsets.get(box.id);
    if (!at) {
      faults.push(`${box.id} has no place`);
      return [];
    }
    return [{ box, rect: { ...at, width: box.width, height: box.height } }];
  });
  for (const [i, { box, rect }] of rects.entries()) {
    const [width, height] = [placing.stageSizes.get(box.stage) ?? 0, placing.laneSizes.get(box.lane) ?? 0];
    const isInside =
      rect.x >= EDGE &&
      rect.y >= EDGE &&
      rect.x + rect.width <= width - EDGE &&
      rect.y + rect.height <= height - EDGE;
    if (!isInside) faults.push(`${box.id} is outside of its cell`);
    for (const { box: other, rect: its } of rects.slice(i + 1))
      if (box.lane === other.lane && box.stage === other.stage && overlaps(rect, its, SPACING.apart))
        faults.push(`${box.id} is too near to ${other.id}`);
  }
  return faults;
}

/** A placing as plain data, the same for the same placing. */
export const plain = ({ offsets, laneSizes, stageSizes }: Placing) => ({
  offsets: Object.fromEntries(offsets),
  lanes: Object.fromEntries(laneSizes),
  stages: Object.fromEntries(stageSizes),
});
