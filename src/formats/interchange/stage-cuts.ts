// Where a chart without stages is cut into some: nowhere, by its columns, or where somebody says.
import type { Point } from '../../base/geometry';
import type { LaneDirection } from '../../model/ids';
import type { ForeignChart, ForeignKey } from '../reading/foreign';

/** Cuts across the flow, ascending, px of the sheet; one name more than cuts. */
export interface StageCuts {
  readonly at: readonly number[];
  readonly names: readonly string[];
}

/** Where the steps of a chart lie. */
export interface Places {
  readonly of: ReadonlyMap<ForeignKey, Point>;
  /** False: the file does not say, they follow from the flow. */
  readonly drawn: boolean;
}

/** The way of the flow, across which stages are cut. */
export const flowAxis = (direction: LaneDirection): 'x' | 'y' => (direction === 'horizontal' ? 'x' : 'y');

/** How far apart steps are thought to lie where nothing says so, px. */
const STEP = 180;
/** So many of the steps must have a place for it to be believed. */
const ENOUGH = 0.5;

/** How many steps lie before each on the longest way to it; ways back do not count. */
function ranks({ steps, ways }: ForeignChart): Map<ForeignKey, number> {
  const next = new Map<ForeignKey, ForeignKey[]>();
  for (const { from, to } of ways) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<ForeignKey>();
  const open = new Set<ForeignKey>();
  const order: ForeignKey[] = [];
  const onward = new Map<ForeignKey, ForeignKey[]>();
  const visit = (first: ForeignKey): void => {
    // By hand instead of by calls: a chain of thousands would be too deep for those.
    const stack: { key: ForeignKey; at: number }[] = [{ key: first, at: 0 }];
    open.add(first);
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const to = next.get(top.key)?.[top.at++];
      if (to === undefined) {
        stack.pop();
        open.delete(top.key);
        done.add(top.key);
        order.unshift(top.key);
      } else if (!open.has(to)) {
        onward.set(top.key, [...(onward.get(top.key) ?? []), to]);
        if (!done.has(to)) {
          open.add(to);
          stack.push({ key: to, at: 0 });
        }
      }
    }
  };
  const entered = new Set(ways.map(({ to }) => to));
  const firsts = steps.filter(({ key, kind }) => kind === 'start' || !entered.has(key));
  for (const { key } of [...firsts, ...steps]) if (!done.has(key)) visit(key);
  const rank = new Map<ForeignKey, number>(steps.map(({ key }) => [key, 0]));
  for (const key of order)
    for (const to of onward.get(key) ?? [])
      rank.set(to, Math.max(rank.get(to) ?? 0, (rank.get(key) ?? 0) + 1));
  return rank;
}

function byFlow(chart: ForeignChart): Map<ForeignKey, Point> {
  const rank = ranks(chart);
  const laneAt = new Map(chart.lanes.map(({ key }, i) => [key, i]));
  const taken = new Map<string, number>();
  return new Map(
    chart.steps.map(({ key, lane }) => {
      const [along, across] = [rank.get(key) ?? 0, laneAt.get(lane) ?? 0];
      const cell = `${along} ${across}`;
      const before = taken.get(cell) ?? 0;
      taken.set(cell, before + 1);
      const [a, b] = [along * STEP, across * STEP + before * 40];
      return [key, chart.direction === 'horizontal' ? { x: a, y: b } : { x: b, y: a }];
    }),
  );
}

/** Where the steps lie in the file; worked out from the flow where it does not say. */
export function placesOf(chart: ForeignChart): Places {
  const drawn = chart.steps.filter(({ centre }) => centre !== null);
  if (drawn.length < ENOUGH * chart.steps.length || drawn.length === 0)
    return { of: byFlow(chart), drawn: false };
  const of = new Map<ForeignKey, Point>();
  for (const { key, centre } of drawn) if (centre) of.set(key, centre);
  for (const { key } of chart.steps) {
    if (of.has(key)) continue;
    const near = chart.ways.find(
      ({ from, to }) => (to === key && of.has(from)) || (from === key && of.has(to)),
    );
    const beside = near ? of.get(near.to === key ? near.from : near.to) : undefined;
    of.set(key, beside ?? drawn[0]?.centre ?? { x: 0, y: 0 });
  }
  return { of, drawn: drawn.length === chart.steps.length };
}

/** The whole chart as one stage. */
export const oneStage = (name: string): StageCuts => ({ at: [], names: [name] });

/** The most stages that a chart is cut into. */
export const MOST_STAGES = 12;

/** Cuts a chart into stages of about the same width, between its columns rather than through them. */
export function columnCuts(
  chart: ForeignChart,
  places: Places,
  count: number,
  nameOf: (number: number) => string,
): StageCuts {
  const axis = flowAxis(chart.direction);
  const values = [...new Set([...places.of.values()].map((point) => Math.round(point[axis])))].sort(
    (a, b) => a - b,
  );
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const gaps = values.slice(1).map((value, i) => {
    const before = values[i] ?? value;
    return { middle: (before + value) / 2, width: value - before };
  });
  const at: number[] = [];
  for (let i = 1; i < count; i++) {
    const wanted = first + ((last - first) * i) / count;
    const cost = ({ middle, width }: (typeof gaps)[number]): number => Math.abs(middle - wanted) - width / 2;
    const free = gaps.filter(
      ({ middle }) => !at.includes(middle) && middle > (at.at(-1) ?? Number.NEGATIVE_INFINITY),
    );
    const best = free.toSorted((a, b) => cost(a) - cost(b))[0];
    if (best) at.push(best.middle);
  }
  return { at, names: [...at, 0].map((_, i) => nameOf(i + 1)) };
}

/** The number of the stage in which a place lies, from 0. */
export const stageAt = ({ at }: StageCuts, value: number): number => at.filter((cut) => cut <= value).length;
