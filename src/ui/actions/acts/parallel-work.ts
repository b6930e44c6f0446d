// Parallel bars for what is selected: one before steps that follow the same step, one behind steps that meet or lead nowhere yet.
import type { Id } from '../../../base/id';
import { putJoin, putSplit } from '../../../checks/parallel-bars';
import { settleSteps } from '../../../layout/settle';
import { addStep } from '../../../model/commands/add-step';
import { connectSteps } from '../../../model/commands/connect-steps';
import { showSteps } from '../../../model/commands/show-steps';
import type { Connection, ProjectDocument, Step } from '../../../model/document';
import type { Transaction } from '../../../model/transaction';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { firstsSelected, headsSelected, placeBehind, waysFrom, waysTo } from './branches';

interface Ways {
  /** The step before or behind the bar. */
  readonly step: Step;
  readonly ways: readonly Connection[];
}

/** Puts the bar in one act, and selects it. */
function putBar(
  { project }: ActionContext,
  map: Id,
  key: 'workInParallel' | 'joinWork',
  put: (tx: Transaction) => Id,
): void {
  const bar = project.store.transact(
    { key },
    (tx) => {
      const id = put(tx);
      showSteps(tx, [id]);
      return id;
    },
    { map },
  );
  selectItems([bar]);
  useSession.getState().camera?.reveal([bar]);
}

/** The ways that would part behind the one step that the selected ones follow; null where they follow no such step. */
function waysToPart(context: ActionContext): Ways | null {
  const document = context.project.store.document();
  const firsts = firstsSelected(context);
  const [first, ...more] = firsts;
  if (!first || more.length === 0) return null;
  const sources = waysTo(document, first.id).map(({ from }) => from);
  const common = sources.filter((id) =>
    firsts.every((step) => waysTo(document, step.id).some(({ from }) => from === id)),
  );
  const step = document.steps[common[0] ?? ''];
  if (!step || common.length > 1 || step.kind === 'parallel' || step.kind === 'decision') return null;
  const ids = new Set(firsts.map(({ id }) => id));
  const ways = waysFrom(document, step.id).filter(({ to }) => ids.has(to));
  return ways.every(({ label }) => label === null) ? { step, ways } : null;
}

export const canWorkInParallel = (context: ActionContext): boolean => waysToPart(context) !== null;

/** Puts a bar between the selected steps and the one that they follow. */
export function workInParallel(context: ActionContext): void {
  const parted = waysToPart(context);
  if (parted)
    putBar(context, parted.step.map, 'workInParallel', (tx) => putSplit(tx, parted.step, parted.ways));
}

/** What the steps lead to and by which ways; a step of null: nowhere yet. Null where they cannot meet at one bar. */
function meetingOf(
  document: ProjectDocument,
  heads: readonly Step[],
): { readonly step: Step | null; readonly ways: readonly Connection[] } | null {
  if (heads.length < 2) return null;
  const ways = heads.flatMap(({ id }) => waysFrom(document, id));
  const [id, ...more] = new Set(ways.map(({ to }) => to));
  const step = id === undefined ? null : (document.steps[id] ?? null);
  if (more.length > 0 || step?.kind === 'parallel' || ways.some(({ label }) => label !== null)) return null;
  return { step, ways };
}

export const canJoinWork = (context: ActionContext): boolean =>
  meetingOf(context.project.store.document(), headsSelected(context)) !== null;

/** Puts a bar at which the selected steps meet: before the step that they lead to, or behind them. */
export function joinWork(context: ActionContext): void {
  const document = context.project.store.document();
  const heads = headsSelected(context);
  const meeting = meetingOf(document, heads);
  const place = placeBehind(document, heads, 'parallel');
  const map = heads[0]?.map;
  if (!meeting || !place || !map) return;
  putBar(context, map, 'joinWork', (tx) => {
    const bar = meeting.step
      ? putJoin(tx, meeting.step, meeting.ways)
      : addStep(tx, { map, kind: 'parallel', name: '', ...place });
    for (const { id } of heads)
      if (!meeting.ways.some(({ from }) => from === id)) connectSteps(tx, { from: id, to: bar });
    settleSteps(tx, map, [bar]);
    return bar;
  });
}
