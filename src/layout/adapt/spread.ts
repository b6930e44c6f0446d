// Keeps the boxes of a cell apart by pushing whole columns to the right, or whole rows down: what is in order stays in order.
import { EDGE } from '../nearest-free';
import { SPACING } from '../place/spacing';
import { type Axis, type Chart, endOf, inOneCell, middleOf, startOf } from './chart';

/** Centres this near to each other are one column or row. */
const LEVEL = 2;

/** Line that stays visible beside a label lying on it. */
const BESIDE_LABEL = 24;

/** Where a box stands in the order along an axis, when that differs from its centre. */
export type Ranks = ReadonlyMap<number, number>;

/** The columns of a stage or the rows of a lane: boxes with the same centre, in order. */
export function classesOf(chart: Chart, axis: Axis, band: number, ranks?: Ranks): number[][] {
  const rank = (i: number): number => ranks?.get(i) ?? middleOf(axis, i);
  const boxes = (axis.members[band] ?? []).filter((i) => chart.placed[i]).sort((a, b) => rank(a) - rank(b));
  const classes: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of boxes) {
    if (rank(i) - last > LEVEL) classes.push([]);
    classes.at(-1)?.push(i);
    last = rank(i);
  }
  return classes;
}

/** Whether two boxes would be too near to each other along the other axis to pass one another here. */
function meets(other: Axis, a: number, b: number): boolean {
  return (
    startOf(other, a) < endOf(other, b) + SPACING.apart && startOf(other, b) < endOf(other, a) + SPACING.apart
  );
}

/** The room between two boxes of a cell, `a` before `b`: more where one is new, and for the label between them. */
export function roomBetween(chart: Chart, axis: Axis, a: number, b: number): number {
  const isNew = chart.fresh[a] || chart.fresh[b];
  if (axis === chart.y) return isNew ? SPACING.rowGap : SPACING.apart;
  let room: number = isNew ? SPACING.columnGap : SPACING.apart;
  for (const k of chart.linksOf[a] ?? []) {
    const link = chart.links[k];
    if (link?.to === b && link.label && sees(chart, a, b)) room = Math.max(room, link.label + BESIDE_LABEL);
  }
  return room;
}

/** Whether two boxes stand side by side, so that a level line can join them. */
function sees({ y }: Chart, a: number, b: number): boolean {
  return startOf(y, a) < endOf(y, b) && startOf(y, b) < endOf(y, a);
}

/** Pushes the columns of a stage (x) or the rows of a lane (y) apart and inside the padding. Boxes that may not move stay. */
export function spread(chart: Chart, axis: Axis, band: number, ranks?: Ranks): void {
  const other = axis === chart.x ? chart.y : chart.x;
  const done: number[] = [];
  let shift = 0;
  for (const boxes of classesOf(chart, axis, band, ranks)) {
    for (const b of boxes) {
      if (!chart.free[b]) continue;
      shift = Math.max(shift, EDGE - startOf(axis, b));
      for (const a of done)
        if (inOneCell(chart, a, b) && meets(other, a, b))
          shift = Math.max(shift, endOf(axis, a) + roomBetween(chart, axis, a, b) - startOf(axis, b));
    }
    shift = Math.ceil(shift);
    for (const b of boxes) {
      if (chart.free[b]) axis.at[b] = startOf(axis, b) + shift;
      done.push(b);
    }
  }
}

/** Spreads every stage and every lane. */
export function spreadAll(chart: Chart): void {
  for (const band of chart.x.members.keys()) spread(chart, chart.x, band);
  for (const band of chart.y.members.keys()) spread(chart, chart.y, band);
}
