// What is done with findings of the checks: go to one, mend it, switch its rule off.
import { type Finding, findingKey, type RuleId } from '../../../checks/rule';
import type { Id } from '../../../base/id';
import { setCheck } from '../../../model/commands/set-check';
import type { ProjectDocument } from '../../../model/document';
import { mapsOf } from '../../../model/queries';
import { useFindings } from '../../findings';
import type { ProjectSession } from '../../project-session';
import { type Camera, glideNext, NOTHING, selectItems, useSession } from '../../session';
import { displayBand, displayOf, showStep } from './display';
import { showMap } from './screens';
import { isStepShown } from './shown';

/** The findings in the order of the panel: those of the shown map first, the others map by map. */
export function findingsInOrder(document: ProjectDocument, shown: Id | null): readonly Finding[] {
  const { shown: findings } = useFindings.getState();
  const maps = mapsOf(document).map(({ id }) => id);
  const place = ({ map }: Finding): number => (map === shown ? -1 : maps.indexOf(map));
  return findings.toSorted((a, b) => place(a) - place(b));
}

/** The steps that a finding is about: the ends of a connection, and those that belong to it. */
export function stepsOfFinding({ connections }: ProjectDocument, { at, also }: Finding): readonly Id[] {
  if (at.kind === 'step') return [at.id];
  const way = at.kind === 'connection' ? connections[at.id] : undefined;
  return way ? [way.from, way.to] : also;
}

function select({ at }: Finding): void {
  if (at.kind === 'step') selectItems([at.id]);
  else if (at.kind === 'connection') selectItems([], [at.id]);
  else if (at.kind === 'map') useSession.setState({ selection: NOTHING });
  else useSession.setState({ selection: { kind: at.kind, id: at.id } });
}

/** Opens what the finding is hidden or collapsed in. */
function open(project: ProjectSession, finding: Finding): void {
  const { store } = project;
  if (useSession.getState().readOnly) return;
  const { at } = finding;
  if (at.kind === 'lane' || at.kind === 'stage') {
    if (displayOf(store.document(), at.kind, at.id) === 'hidden')
      displayBand(project, at.kind, at.id, 'open');
    return;
  }
  for (const step of at.kind === 'map' ? [] : stepsOfFinding(store.document(), finding))
    if (!isStepShown(store.document(), step)) showStep(project, step);
}

function look({ store }: ProjectSession, camera: Camera, finding: Finding, focus: boolean): void {
  const { at } = finding;
  if (at.kind === 'map') camera.fit();
  else if (at.kind === 'lane' || at.kind === 'stage') camera.revealBand(at.kind, at.id);
  else camera.reveal(stepsOfFinding(store.document(), finding));
  if (focus) camera.focus();
}

/** A map that was not on the screen has its camera a little later, and its first view after that. */
const OPENING = 150;

/** Calls back with the camera of the shown map, now or when there is one. */
function withCamera(isThere: boolean, work: (camera: Camera) => void): void {
  const { camera, map, view } = useSession.getState();
  if (isThere && camera) work(camera);
  else if (view !== 'table')
    setTimeout(() => {
      const now = useSession.getState();
      if (now.map === map && now.camera) work(now.camera);
    }, OPENING);
}

/** Shows a finding: its map, what it is about selected and in view. `focus`: the keyboard goes to the chart as well. */
export function showFinding(project: ProjectSession, finding: Finding, focus = false): void {
  const { map, screen } = useSession.getState();
  const isThere = map === finding.map && screen === 'map';
  showMap(finding.map);
  open(project, finding);
  select(finding);
  useFindings.setState({ current: findingKey(finding) });
  withCamera(isThere, (camera) => look(project, camera, finding, focus));
}

/** Goes to the finding after or before the one that was gone to last, round from the last to the first. */
export function walkFindings(project: ProjectSession, by: 1 | -1): void {
  const { map } = useSession.getState();
  const findings = findingsInOrder(project.store.document(), map);
  const at = findings.findIndex((finding) => findingKey(finding) === useFindings.getState().current);
  const from = at < 0 && by < 0 ? 0 : at;
  const next = findings[(from + by + findings.length) % Math.max(1, findings.length)];
  if (next) showFinding(project, next, true);
}

/** Brings into view what mending added, with what leads there. */
function showAdded({ steps, connections }: ProjectDocument, before: ProjectDocument['steps'], on: Id): void {
  const { map, camera } = useSession.getState();
  const added = Object.keys(steps).filter((id) => !before[id]);
  const from = Object.values(connections).flatMap((way) => (added.includes(way.to) ? [way.from] : []));
  if (added.length > 0 && map === on) camera?.reveal([...from, ...added]);
}

/** Mends a finding in one act; false when that is not possible any more. */
export async function mendFinding({ store }: ProjectSession, finding: Finding): Promise<boolean> {
  const { mendOf } = await import('../../../checks/check-map');
  if (useSession.getState().readOnly) return false;
  const mend = mendOf(store.document(), finding);
  if (mend) {
    glideNext();
    const before = store.document().steps;
    store.transact({ key: `fix.${finding.rule}` }, mend, { map: finding.map });
    showAdded(store.document(), before, finding.map);
  }
  useFindings.getState().recheck();
  return mend !== null;
}

/** Mends findings of one rule that do not touch each other, in one act; how many. */
export async function mendAll({ store }: ProjectSession, findings: readonly Finding[]): Promise<number> {
  const { mendOf } = await import('../../../checks/check-map');
  const [first] = findings;
  if (!first || useSession.getState().readOnly) return 0;
  const mends = findings.flatMap((finding) => mendOf(store.document(), finding) ?? []);
  if (mends.length > 0)
    store.transact(
      { key: `fix.${first.rule}` },
      (tx) => {
        for (const mend of mends) mend(tx);
      },
      { map: first.map },
    );
  useFindings.getState().recheck();
  return mends.length;
}

/** Switches a rule on or off in the project. */
export function switchRule({ store }: ProjectSession, rule: RuleId, on: boolean): void {
  if (useSession.getState().readOnly) return;
  if (on) store.transact({ key: 'switchOnCheck' }, (tx) => setCheck(tx, rule, true));
  else store.transact({ key: 'switchOffCheck' }, (tx) => setCheck(tx, rule, false));
  useFindings.getState().recheck();
}
