// Pasting text: lines, lists and cells of other programs become steps, connected, tidied, in one act with one undo.
import { create } from 'mutative';
import { type Id, randomId } from '../../../base/id';
import { inOneCell, placeNew } from '../../../layout/place-new';
import { pastePlan } from '../../../model/commands/paste-plan';
import { placeMap } from '../../../model/commands/place-map';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProjectDocument } from '../../../model/document';
import { lanesOf, stagesOf, stepsOf } from '../../../model/queries';
import { leadsOn, type PasteRemark, type ReadPlan, surroundings } from '../../../model/text/plan';
import { type Pasted, type PasteRefusal, readPasted } from '../../../model/text/read-pasted';
import type { Speech } from '../../../model/text/speech';
import type { ActLabel, Transaction } from '../../../model/transaction';
import { hideToast, showToast } from '../../kit/toasts';
import { glideNext, useSession } from '../../session';
import { loadTableWords } from '../../table-words';
import type { ActionContext } from '../action';
import { showPasted } from './clips';
import { cellAt } from './place';
import { onlyStep, shownMap } from './selection';
import { placeAhead, runTidy } from './tidying';

/** From so many steps on the pasted part is tidied. */
const TIDIED = 3;

/** More steps are tidied before they are shown. */
const AT_ONCE = 40;

/** The step that pasted ones come after; null when not exactly one is selected, or nothing follows its kind. */
function stepBefore(context: ActionContext): Id | null {
  const id = onlyStep(context);
  return id !== null && leadsOn(context.project.store.document().steps[id]?.kind) ? id : null;
}

/** The cell for what the text gives no other: that of the step before, the one clicked last, the selected band, the middle of the view. */
function cellFor({ project }: ActionContext, map: Id, after: Id | null): { lane: Id; stage: Id } | null {
  const document = project.store.document();
  const { pasteCell, selection, camera } = useSession.getState();
  const step = after === null ? undefined : document.steps[after];
  if (step) return step;
  const known = pasteCell && document.lanes[pasteCell.lane]?.map === map && document.stages[pasteCell.stage];
  if (pasteCell && known) return pasteCell;
  // An empty chart begins at its beginning.
  const isEmpty = stepsOf(document, map).length === 0;
  const seen = camera && !isEmpty ? cellAt(document, map, camera.centre()) : null;
  const lane = selection.kind === 'lane' ? selection.id : (seen?.lane ?? lanesOf(document, map)[0]?.id);
  const stage = selection.kind === 'stage' ? selection.id : (seen?.stage ?? stagesOf(document, map)[0]?.id);
  return lane === undefined || stage === undefined ? null : { lane, stage };
}

/** Reads what was pasted and makes its steps; says why when it cannot, and what it could not take. */
export async function pasteText(context: ActionContext, pasted: Pasted): Promise<void> {
  const { text, project } = context;
  hideToast('paste');
  let speeches: readonly Speech[];
  try {
    speeches = await loadTableWords();
  } catch {
    showToast(text('paste.notLoaded'), { tone: 'problem', key: 'paste' });
    return;
  }
  // The screen may have changed meanwhile.
  const map = shownMap(context);
  if (map === null || useSession.getState().readOnly) return;
  const plan = readPasted(pasted, surroundings(project.store.document(), map, speeches));
  if ('refusal' in plan) refuse(context, plan.refusal);
  else await makeSteps(context, map, plan);
}

function refuse({ text }: ActionContext, { key, values }: PasteRefusal): void {
  const isNothing = key === 'nothing';
  showToast(text(`paste.refusals.${key}`, values as never), {
    key: 'paste',
    ...(isNothing ? {} : { tone: 'problem', text: text('paste.nothingChanged') }),
  });
}

/** Where a plan is put. */
interface Wish {
  readonly map: Id;
  readonly plan: ReadPlan;
  readonly at: { readonly lane: Id; readonly stage: Id };
  readonly after: Id | null;
}

/** Makes the steps, in rows of their cells; returns their ids. */
function pasteSteps(tx: Transaction, { map, plan, at, after }: Wish): Id[] {
  const made = pastePlan(tx, { map, plan, at, after });
  placeNew(tx, map, made);
  showSteps(tx, made);
  return made;
}

async function makeSteps(context: ActionContext, map: Id, plan: ReadPlan): Promise<void> {
  const after = stepBefore(context);
  const at = cellFor(context, map, after);
  if (at === null) return;
  const wish: Wish = { map, plan, at, after };
  if (plan.steps.length > AT_ONCE) {
    await pasteTidied(context, wish);
    return;
  }
  const { store } = context.project;
  const isFirst = stepsOf(store.document(), map).length === 0;
  glideNext();
  const ids = store.transact(labelOf(plan), (tx) => pasteSteps(tx, wish), { map });
  showPasted(ids);
  tell(context, plan);
  await tidyPasted(context, map, ids, isFirst);
}

const labelOf = ({ steps }: ReadPlan): ActLabel => ({ key: 'paste', values: { count: steps.length } });

/** Smaller, names cannot be read. */
const READABLE = 0.6;

/** What was pasted comes into view; what makes up the whole chart is shown whole as far as it can be read. */
function show(ids: readonly Id[], all: boolean): void {
  const { camera } = useSession.getState();
  if (all) camera?.frame(ids, READABLE);
  else camera?.reveal(ids);
}

/**
 * Tidies the pasted part as part of the same undo, unless the chart is kept tidy anyway. Inside a cell the steps go on being read in
 * their order; a first chart of several cells is laid out as a whole.
 */
async function tidyPasted(context: ActionContext, map: Id, ids: readonly Id[], all: boolean): Promise<void> {
  const document = context.project.store.document();
  if (document.maps[map]?.keepTidy || ids.length < TIDIED) return;
  const job = { map, label: { key: 'tidy' }, follows: true };
  const whole = all && !inOneCell(document, ids);
  const end = await runTidy(context, whole ? job : { ...job, scope: new Set(ids), list: true });
  if (end === 'done') show(ids, all);
}

/**
 * Many steps get their places before they are on the chart: until they have them, their connections would run all over it. The
 * steps are made twice with the same ids, for the places on a copy of the document and then in earnest.
 */
async function pasteTidied(context: ActionContext, wish: Wish): Promise<void> {
  const { store } = context.project;
  const { map, plan } = wish;
  const before = store.document();
  const copy = pastedCopy(before, wish);
  const isFirst = stepsOf(before, map).length === 0;
  const whole = isFirst && !inOneCell(copy.document, copy.steps);
  const scope = whole ? null : new Set(copy.steps);
  const placing = await placeAhead(context, { document: copy.document, map, scope, list: !whole });
  if (placing === null || useSession.getState().readOnly) return;
  if (store.document() !== before) {
    showToast(context.text('paste.changedMeanwhile'), { tone: 'problem', key: 'paste' });
    return;
  }
  const ids = [...copy.ids];
  const again = (): Id => {
    const id = ids.shift();
    if (id === undefined) throw new Error('the same plan makes the same records');
    return id;
  };
  const made = store.transact(
    labelOf(plan),
    (tx) => {
      const steps = pasteSteps({ ...tx, newId: again }, wish);
      placeMap(tx, map, placing);
      return steps;
    },
    { map },
  );
  showPasted(made);
  if (isFirst) show(made, true);
  tell(context, plan);
}

/** The document as it will be, the ids of its new steps, and all ids that were made on the way. */
function pastedCopy(document: ProjectDocument, wish: Wish) {
  const ids: Id[] = [];
  const steps: Id[] = [];
  const newId = (): Id => {
    const id = randomId();
    ids.push(id);
    return id;
  };
  const after = create(document, (draft) => void steps.push(...pasteSteps({ draft, newId, now: '' }, wish)), {
    enableAutoFreeze: true,
  });
  return { document: after as ProjectDocument, steps, ids };
}

/** Says what could not be taken as it stood; nothing when all was. */
function tell({ text }: ActionContext, { steps, remarks }: ReadPlan): void {
  if (remarks.length === 0) return;
  const said = ({ key, values }: PasteRemark): string => text(`paste.remarks.${key}`, values as never);
  showToast(text('paste.pasted', { count: steps.length }), {
    key: 'paste',
    text: remarks.map(said).join(' '),
    long: true,
  });
}
