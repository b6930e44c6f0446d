// Folds steps into a detail map behind a new sub-process step; connections across the border are joined to it and share links.
import type { Id } from '../../base/id';
import { blankLane, blankMap, blankStage, blankStep } from '../blank';
import type { ProjectDocument, Step } from '../document';
import { documentNow, lastRank } from '../draft-record';
import { foldable } from '../maps/foldable';
import { foldEntries, foldExits, FoldLinks, type FoldWords } from '../maps/folding';
import { type Home, rehome, rehomeRemarks } from '../maps/rehome';
import { tieTo } from '../maps/ties';
import { connectionsOf, lanesOf, stagesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

interface Fold {
  readonly steps: readonly Id[];
  /** The name of the sub-process and of its detail. */
  readonly name: string;
  readonly words: FoldWords;
}

interface Folded {
  readonly step: Id;
  readonly map: Id;
  /** The starts and stubs in the detail, which lie near what they stand beside until they get places. */
  readonly added: readonly Id[];
}

/** Where a step begins or ends says less of where the work is done. */
const weightOf = ({ kind }: Step): number => (kind === 'start' || kind.startsWith('end-') ? 0.1 : 1);
const weight = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + weightOf(step), 0);

/** The cell that holds most of the steps, and the corner of what lies in it. */
function cellOf(steps: readonly Step[]): Pick<Step, 'lane' | 'stage' | 'x' | 'y'> {
  const cells = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.lane} ${step.stage}`;
    cells.set(key, [...(cells.get(key) ?? []), step]);
  }
  const [first, ...others] = [...cells.values()];
  const most = others.reduce((best, cell) => (weight(cell) > weight(best) ? cell : best), first ?? []);
  const [one] = most;
  if (!one) throw new Error('there is nothing to fold');
  const least = (values: readonly number[]): number => Math.min(...values);
  return { ...one, x: least(most.map(({ x }) => x)), y: least(most.map(({ y }) => y)) };
}

/** The detail map with the lanes and stages that the steps lie in. */
function addHome(
  tx: Transaction,
  now: ProjectDocument,
  steps: readonly Step[],
  given: { step: Id; name: string },
): Home {
  const above = now.maps[steps[0]?.map ?? ''];
  if (!above) throw new Error('the steps are on no map');
  const tie = tieTo(above.side);
  const map = tx.newId();
  const { side, laneDirection, tidyTarget, keepTidy } = above;
  tx.draft.maps[map] = {
    ...blankMap({ id: map, rank: lastRank(tx.draft.maps), name: given.name }),
    kind: 'detail',
    side,
    parentStep: given.step,
    laneDirection,
    tidyTarget,
    keepTidy,
  };
  const lanes = new Map<Id, Id>();
  const stages = new Map<Id, Id>();
  for (const { id: old, team, rank, basedOn } of lanesOf(now, above.id)) {
    if (!steps.some(({ lane }) => lane === old)) continue;
    const id = tx.newId();
    lanes.set(old, id);
    tx.draft.lanes[id] = { ...blankLane({ id, map, team, rank }), basedOn: tie(old, basedOn) };
  }
  for (const { id: old, name, phase, rank, basedOn } of stagesOf(now, above.id)) {
    if (!steps.some(({ stage }) => stage === old)) continue;
    const id = tx.newId();
    stages.set(old, id);
    tx.draft.stages[id] = { ...blankStage({ id, map, rank, name }), phase, basedOn: tie(old, basedOn) };
  }
  return { map, lanes, stages };
}

/** Remarks that speak of nothing else go along. @throws Refusal `nothingToFold` when there is no flow among the steps */
export function foldSteps(tx: Transaction, { steps: ids, name, words }: Fold): Folded {
  const now = documentNow(tx);
  const steps = foldable(now, ids).flatMap((id) => now.steps[id] ?? []);
  const [first] = steps;
  if (!first) throw new Refusal('nothingToFold');
  const inside = new Set(steps.map(({ id }) => id));
  const step = tx.newId();
  const { lane, stage, x, y } = cellOf(steps.filter(({ kind }) => kind !== 'note'));
  tx.draft.steps[step] = blankStep({
    id: step,
    map: first.map,
    lane,
    stage,
    kind: 'sub-process',
    name,
    x,
    y,
  });
  const home = addHome(tx, now, steps, { step, name });
  const flow = connectionsOf(now, first.map);
  const inner = flow.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const innerIds = inner.map(({ id }) => id);
  rehome(tx, inside, innerIds, home);
  const border = { now, step, detail: home.map, words, links: new FoldLinks(tx, inner), count: 0 };
  const entries = foldEntries(
    tx,
    flow.filter(({ from, to }) => !inside.has(from) && inside.has(to)),
    border,
  );
  const exits = foldExits(
    tx,
    flow.filter(({ from, to }) => inside.has(from) && !inside.has(to)),
    border,
  );
  rehomeRemarks(tx, now, first.map, new Set([...inside, ...innerIds]), {
    ...home,
    lanes: new Map(),
    stages: new Map(),
  });
  return { step, map: home.map, added: [...entries, ...exits] };
}
