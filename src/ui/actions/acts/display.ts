// How lanes and stages are shown: collapsed, hidden, open again, and which way lanes run. Each function is one act with one undo.
import type { Id } from '../../../base/id';
import { turnMap } from '../../../layout/turn-map';
import { displayLane } from '../../../model/commands/display-lane';
import { displayStage } from '../../../model/commands/display-stage';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProjectDocument } from '../../../model/document';
import type { BandDisplay } from '../../../model/ids';
import { lanesOf, stagesOf } from '../../../model/queries';
import { toldSteps } from '../../../model/told-order';
import type { ActLabel } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';
import { glideNext, selectedSteps, useSession } from '../../session';
import { type Axis, bandName, bandsOf } from './bands';
import { isStepShown } from './shown';

/** How a lane or stage is shown; null when it is gone. */
export const displayOf = (document: ProjectDocument, axis: Axis, id: Id): BandDisplay | null =>
  (axis === 'lane' ? document.lanes[id] : document.stages[id])?.display ?? null;

/** The lanes or stages of a map that can be seen, collapsed ones among them, in order. */
export const shownBands = (document: ProjectDocument, map: Id, axis: Axis): readonly { readonly id: Id }[] =>
  (axis === 'lane' ? lanesOf(document, map) : stagesOf(document, map)).filter(
    ({ display }) => display !== 'hidden',
  );

/** A place among the other lanes or stages that can be seen, counted among all others. */
export function indexAmongAll(document: ProjectDocument, map: Id, axis: Axis, id: Id, index: number): number {
  const others = bandsOf(document, map, axis).filter((band) => band.id !== id);
  const shown = shownBands(document, map, axis).filter((band) => band.id !== id);
  const before = shown[index];
  const last = shown.at(-1);
  if (before) return others.findIndex((band) => band.id === before.id);
  return last ? others.findIndex((band) => band.id === last.id) + 1 : others.length;
}

export interface HiddenBand {
  readonly axis: Axis;
  readonly id: Id;
  readonly name: string;
}

/** What of a map is hidden: lanes, then stages. */
export function hiddenBands(document: ProjectDocument, map: Id): HiddenBand[] {
  const of = (axis: Axis, bands: readonly { readonly id: Id; readonly display: BandDisplay }[]) =>
    bands
      .filter(({ display }) => display === 'hidden')
      .map(({ id }) => ({ axis, id, name: bandName(document, axis, id) }));
  return [...of('lane', lanesOf(document, map)), ...of('stage', stagesOf(document, map))];
}

/** False for the last lane or stage that can be seen. */
export const canHide = (document: ProjectDocument, map: Id, axis: Axis, id: Id): boolean =>
  shownBands(document, map, axis).some((band) => band.id !== id);

function labelOf(axis: Axis, before: BandDisplay, to: BandDisplay, name: string): ActLabel {
  const what =
    to === 'open' ? (before === 'hidden' ? 'show' : 'expand') : to === 'hidden' ? 'hide' : 'collapse';
  return { key: `${what}${axis === 'lane' ? 'Lane' : 'Stage'}`, values: { name } };
}

/** Opens, collapses or hides a lane or stage. @throws Refusal when it is the last that can be seen */
export function displayBand({ store }: ProjectSession, axis: Axis, id: Id, display: BandDisplay): void {
  const document = store.document();
  const record = axis === 'lane' ? document.lanes[id] : document.stages[id];
  if (!record || record.display === display) return;
  glideNext();
  store.transact(
    labelOf(axis, record.display, display, bandName(document, axis, id)),
    (tx) => (axis === 'lane' ? displayLane(tx, id, display) : displayStage(tx, id, display)),
    { map: record.map },
  );
}

/** Collapses an open lane or stage, opens a collapsed one. */
export function toggleBand(project: ProjectSession, axis: Axis, id: Id): void {
  const display = displayOf(project.store.document(), axis, id);
  displayBand(project, axis, id, display === 'collapsed' ? 'open' : 'collapsed');
}

/** Shows all hidden lanes and stages again. */
export function showAllBands({ store }: ProjectSession, map: Id): void {
  const hidden = hiddenBands(store.document(), map);
  if (hidden.length === 0) return;
  glideNext();
  store.transact(
    { key: 'showAll' },
    (tx) => {
      for (const { axis, id } of hidden)
        if (axis === 'lane') displayLane(tx, id, 'open');
        else displayStage(tx, id, 'open');
    },
    { map },
  );
}

/** Opens the lanes and stages that a step lies in, so that it can be seen; nothing happens when it can. */
export function showStep({ store }: ProjectSession, id: Id): void {
  const step = store.document().steps[id];
  if (!step) return;
  store.transact({ key: 'showStep', values: { name: step.name } }, (tx) => showSteps(tx, [id]), {
    map: step.map,
  });
}

/** Lets the lanes run the other way and places all steps anew. */
export function turn({ store }: ProjectSession, map: Id): void {
  if (!store.document().maps[map]) return;
  glideNext();
  store.transact({ key: 'turnLanes' }, (tx) => turnMap(tx, map), { map });
  // What one looked at is somewhere else now.
  const { camera, selection } = useSession.getState();
  const document = store.document();
  const first = toldSteps(document, map).find(({ id }) => isStepShown(document, id));
  const steps = selectedSteps(selection);
  camera?.reveal(steps.length > 0 ? steps : first ? [first.id] : []);
}
