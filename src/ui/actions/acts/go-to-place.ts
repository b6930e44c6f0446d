// Goes to what something is about, on whichever map it is: shows it, selects it and brings it into view.
import type { Point } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { Gap } from '../../../model/document';
import type { ProjectSession } from '../../project-session';
import { type Camera, detailsRoom, NOTHING, selectItems, useSession } from '../../session';
import { displayBand, showStep } from './display';
import { showMap } from './screens';
import { isStepShown } from './shown';

type Place = Gap['at'][number];

/** A chart that was not on the screen takes up its first view so long, ms. */
const OPENING = 150;

/** Opens the details, for as much room as there is. */
export const openDetails = (): void =>
  useSession.setState((session) => ({ details: { ...session.details, [detailsRoom(session)]: true } }));

/** Shows a map and calls back with its camera, now or when its chart is there. */
function withMap(map: Id, work: (camera: Camera) => void): void {
  const { map: shown, screen, camera } = useSession.getState();
  showMap(map);
  if (shown === map && screen === 'map' && camera) {
    work(camera);
    return;
  }
  setTimeout(() => {
    const now = useSession.getState();
    if (now.map === map && now.camera) work(now.camera);
  }, OPENING);
}

/** Opens the lanes and stages that hide steps. */
export function openAround(project: ProjectSession, steps: readonly Id[]): void {
  const { readOnly } = useSession.getState();
  for (const id of steps) if (!readOnly && !isStepShown(project.store.document(), id)) showStep(project, id);
}

/** Goes to steps and connections of a map: all of them selected and in view; `near` enough to be read, or as they are seen now. */
export function goToItems(
  project: ProjectSession,
  map: Id,
  steps: readonly Id[],
  connections: readonly Id[] = [],
  near = true,
): void {
  const document = project.store.document();
  const ends = connections.flatMap((id) => {
    const way = document.connections[id];
    return way ? [way.from, way.to] : [];
  });
  withMap(map, (camera) => camera[near ? 'show' : 'reveal']([...steps, ...ends]));
  openAround(project, [...steps, ...ends]);
  selectItems(steps, connections);
}

/** Goes to a point of a map, px of the chart; nothing is selected. */
export function goToSpot(map: Id, spot: Point): void {
  withMap(map, (camera) => camera.revealSpot(spot));
  useSession.setState({ selection: NOTHING });
}

/** Goes to a place; its panel of details opens. */
export function goToPlace(project: ProjectSession, { kind, id }: Place, map: Id): void {
  openDetails();
  if (kind === 'step') goToItems(project, map, [id]);
  else if (kind === 'connection') goToItems(project, map, [], [id]);
  else if (kind === 'map') {
    withMap(map, () => {});
    useSession.setState({ selection: NOTHING });
  } else {
    withMap(map, (camera) => camera.revealBand(kind, id));
    const document = project.store.document();
    const band = kind === 'lane' ? document.lanes[id] : document.stages[id];
    if (band?.display === 'hidden' && !useSession.getState().readOnly) displayBand(project, kind, id, 'open');
    useSession.setState({ selection: { kind, id } });
  }
}
