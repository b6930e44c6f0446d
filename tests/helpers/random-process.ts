// Random sales processes that make sense (sequences, choices, loops, parallel work, several ends), and a walk through one that knows no formula.
import { random } from '../../src/layout/place/random';
import type { ProjectDocument, Step } from '../../src/model/document';
import { outgoing, stepsOf } from '../../src/model/queries';
import { days, hours, type NumbersChart, numbersChart, type StepSpec } from './numbers-chart';

/** Writes ways between named steps; a part begins after `from` and gives the step that it ends at. */
class Writer {
  readonly ways: string[] = [];
  readonly steps: Record<string, StepSpec> = {};
  private count = 0;
  constructor(
    readonly next: () => number,
    readonly withParallel: boolean,
  ) {}

  add(kind: 'A' | 'D' | 'split' | 'join' | 'won' | 'lost' | 'parked'): string {
    const name = `${kind}${++this.count}`;
    const at = {
      lane: this.next() < 0.5 ? 'SDR' : 'Sales',
      stage: ['Find', 'Qualify', 'Close'][Math.floor(this.next() * 3)]!,
    };
    const work = {
      workTime: hours(Math.ceil(8 * this.next())),
      waitTime: days(Math.ceil(3 * this.next()), this.next() < 0.7),
    };
    this.steps[name] = {
      ...at,
      ...(kind === 'A' ? work : {}),
      ...(kind === 'D' ? { kind: 'decision' as const } : {}),
    };
    return name;
  }

  way(from: string, to: string, percent?: number): void {
    this.ways.push(`${from} -> ${to}${percent === undefined ? '' : ` ${percent}`}`);
  }

  percent(): number {
    return 20 + 5 * Math.floor(this.next() * 13);
  }

  part(from: string, depth: number, plain: boolean): string {
    const pick = this.next();
    if (depth === 0 || pick < 0.25) return this.activity(from);
    if (pick < 0.45) return this.part(this.part(from, depth - 1, plain), depth - 1, plain);
    if (pick < 0.65 && this.withParallel) return this.parallel(from, depth - 1);
    if (plain) return this.activity(from);
    return pick < 0.82 ? this.choice(from, depth - 1) : this.loop(from, depth - 1);
  }

  private activity(from: string): string {
    const name = this.add('A');
    this.way(from, name);
    return name;
  }

  /** Work in branches always takes the same time, so that the longest is the longest in each case. */
  private parallel(from: string, depth: number): string {
    const [split, join] = [this.add('split'), this.add('join')];
    this.way(from, split);
    const branches = 2 + Math.floor(this.next() * 2);
    for (let i = 0; i < branches; i++) this.way(this.part(this.activity(split), depth, true), join);
    return join;
  }

  private choice(from: string, depth: number): string {
    const [choice, merge] = [this.add('D'), this.add('A')];
    this.way(from, choice);
    const first = this.percent();
    const rest = 100 - first;
    const [one, two] = [this.add('A'), this.add('A')];
    this.way(choice, one, first);
    this.way(choice, two, rest / 2);
    this.way(choice, this.add(this.next() < 0.6 ? 'lost' : 'parked'), rest / 2);
    this.way(this.part(one, depth, false), merge);
    this.way(two, merge);
    return merge;
  }

  private loop(from: string, depth: number): string {
    const [again, good] = [this.add('A'), this.add('D')];
    this.way(from, again);
    this.way(this.part(again, depth, false), good);
    const share = this.percent();
    const on = this.add('A');
    this.way(good, again, 100 - share);
    this.way(good, on, share);
    return on;
  }
}

/** A process of about 10 to 60 steps. */
export function randomProcess(seed: number, withParallel = true): NumbersChart {
  const writer = new Writer(random(seed), withParallel);
  const last = writer.part(writer.part('start', 3, false), 3, false);
  writer.way(last, writer.add('won'));
  return numbersChart(writer.ways, writer.steps);
}

export interface Walk {
  readonly end: Step['kind'];
  /** Calendar days. */
  readonly days: number;
  readonly visits: Readonly<Record<string, number>>;
  /** Stages in the order in which they were come to. */
  readonly way: readonly Step[];
}

/** One case through a chart, told by the document alone. */
export function walk(document: ProjectDocument, map: string, next: () => number): Walk {
  const visits: Record<string, number> = {};
  const way: Step[] = [];
  const dayOf = ({ workTime, waitTime }: Step): number =>
    [workTime, waitTime].reduce((sum, time) => {
      if (!time) return sum;
      const inDays = time.unit === 'hour' ? time.amount / 8 : time.amount;
      return sum + (time.working ? (inDays * 7) / 5 : inDays);
    }, 0);
  const choose = (step: Step): string | undefined => {
    const ways = outgoing(document, step.id);
    if (ways.length === 1) return ways[0]?.to;
    let rest = next();
    return ways.find(({ probability }) => (rest -= probability ?? 0) < 0)?.to ?? ways.at(-1)?.to;
  };
  /** Until an end, or the first join that is not that of a split on the way. */
  const follow = (from: string): { last: Step; days: number } => {
    let days = 0;
    for (let at: string | undefined = from; ; ) {
      const step: Step = document.steps[at ?? '']!;
      if (step.name.startsWith('join')) return { last: step, days };
      visits[step.id] = (visits[step.id] ?? 0) + 1;
      way.push(step);
      days += dayOf(step);
      const ways = outgoing(document, step.id);
      if (ways.length === 0) return { last: step, days };
      if (step.kind === 'parallel') {
        const branches = ways.map(({ to }) => follow(to));
        days += Math.max(...branches.map((branch) => branch.days));
        const { last } = branches[0]!;
        visits[last.id] = (visits[last.id] ?? 0) + 1;
        way.push(last);
        at = outgoing(document, last.id)[0]?.to;
      } else at = choose(step);
    }
  };
  const start = stepsOf(document, map).find(({ kind }) => kind === 'start')!;
  const { last, days } = follow(start.id);
  return { end: last.kind, days, visits, way };
}
