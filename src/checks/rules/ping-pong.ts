// Finds two teams that pass a case to and fro.
import type { Id } from '../../base/id';
import type { Connection, Step } from '../../model/document';
import { loopsBack } from '../flow';
import { isEnd, type MapFacts } from '../map-facts';
import type { Found, Rule } from '../rule';

/** So many hand-offs in a row between the same two teams: there and back, and there and back again. */
const OFTEN = 4;

const isMark = ({ kind }: Step): boolean => kind === 'start' || kind === 'parallel' || isEnd(kind);

/** The ways forward between two teams of the house, by the pair of their lanes. */
function pairs(facts: MapFacts, forward: readonly Connection[]): ReadonlyMap<string, readonly [Id, Id]> {
  const found = new Map<string, readonly [Id, Id]>();
  for (const { from, to } of forward) {
    const [a, b] = [facts.step(from), facts.step(to)];
    if (!a || !b || a.lane === b.lane || isMark(a) || isMark(b)) continue;
    if (facts.teamOf(a)?.phase === 'customer' || facts.teamOf(b)?.phase === 'customer') continue;
    const [first = '', second = ''] = [a.lane, b.lane].sort();
    found.set(`${first} ${second}`, [first, second]);
  }
  return found;
}

/** The longest row of hand-offs that never leaves two lanes: how many, and the steps on it. */
function longest(
  facts: MapFacts,
  lanes: readonly Id[],
  isForward: (way: Connection) => boolean,
): readonly Id[] {
  const known = new Map<Id, { readonly count: number; readonly path: readonly Id[] }>();
  const steps = facts.steps.filter(({ lane }) => lanes.includes(lane));
  /** Without loops a step is worked out after all that follow it. */
  const order: Step[] = [];
  const seen = new Set<Id>();
  for (const seed of steps) {
    const stack: { readonly step: Step; readonly done: boolean }[] = [{ step: seed, done: false }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.done) order.push(top.step);
      else if (!seen.has(top.step.id)) {
        seen.add(top.step.id);
        stack.push({ step: top.step, done: true });
        for (const { to, step } of nexts(facts, top.step, lanes, isForward))
          if (!seen.has(to)) stack.push({ step, done: false });
      }
    }
  }
  let best: readonly Id[] = [];
  for (const step of order) {
    let answer = { count: 0, path: [] as readonly Id[] };
    for (const { to, step: next } of nexts(facts, step, lanes, isForward)) {
      const on = known.get(to) ?? answer;
      const crosses = next.lane !== step.lane && !isMark(step) && !isMark(next);
      const count = on.count + (crosses ? 1 : 0);
      if (count > answer.count) answer = { count, path: crosses ? [to, ...on.path] : on.path };
    }
    known.set(step.id, answer);
    if (answer.count >= OFTEN && answer.count > best.length - 1) best = [step.id, ...answer.path];
  }
  return best;
}

const nexts = (
  facts: MapFacts,
  { id }: Step,
  lanes: readonly Id[],
  isForward: (way: Connection) => boolean,
) =>
  facts.out(id).flatMap((way) => {
    const step = facts.step(way.to);
    return step && lanes.includes(step.lane) && isForward(way) ? [{ to: way.to, step }] : [];
  });

function find(facts: MapFacts): Found[] {
  const back = loopsBack(facts);
  const isForward = ({ id }: Connection): boolean => !back.has(id);
  return [...pairs(facts, facts.connections.filter(isForward)).values()].flatMap((lanes) => {
    const path = longest(facts, lanes, isForward);
    const [first, ...also] = path;
    const team = (lane: Id): string =>
      facts.document.teams[facts.document.lanes[lane]?.team ?? '']?.name ?? '';
    return first === undefined
      ? []
      : [
          {
            at: { kind: 'step', id: first },
            values: { a: team(lanes[0]), b: team(lanes[1]), count: also.length },
            also,
          },
        ];
  });
}

const pingPong: Rule = { id: 'ping-pong', group: 'objectivity', severity: 'warning', find };
export default pingPong;
