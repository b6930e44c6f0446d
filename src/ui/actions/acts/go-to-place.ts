// Goes to what something is about, on whichever map it is: shows it, selects it and brings it into view.
import type { Id } from '../../../base/id';
import type { Gap } from '../../../model/document';
import type { ProjectSession } from '../../project-session';
import { type Camera, detailsRoom, NOTHING, selectItems, useSession } from '../../session';
import { displayBand, showStep } from './display';
import { showMap } from './screens';
import { isStepShown } from './shown';

type Place = Gap['at'][number];

/** Moves the view, if the canvas is on screen. */
function withCamera(act: (camera: Camera) => void): void {
  const { camera } = useSession.getState();
  if (camera) act(camera);
}

function showSteps(project: ProjectSession, steps: readonly Id[]): void {
  const { readOnly } = useSession.getState();
  for (const id of steps) if (!readOnly && !isStepShown(project.store.document(), id)) showStep(project, id);
}

function select(project: ProjectSession, place: Place): void {
  const document = project.store.document();
  switch (place.kind) {
    case 'step':
      showSteps(project, [place.id]);
      selectItems([place.id]);
      return withCamera((camera) => camera.reveal([place.id]));
    case 'connection': {
      const way = document.connections[place.id];
      if (!way) return;
      showSteps(project, [way.from, way.to]);
      selectItems([], [place.id]);
      return withCamera((camera) => camera.reveal([way.from, way.to]));
    }
    case 'lane':
    case 'stage': {
      const { kind: axis, id } = place;
      const band = axis === 'lane' ? document.lanes[id] : document.stages[id];
      if (band?.display === 'hidden' && !useSession.getState().readOnly)
        displayBand(project, axis, id, 'open');
      useSession.setState({ selection: { kind: axis, id } });
      return withCamera((camera) => camera.revealBand(axis, id));
    }
    case 'map':
      useSession.setState({ selection: NOTHING });
  }
}

/** Goes to a place; its panel of details opens. */
export function goToPlace(project: ProjectSession, place: Place, map: Id): void {
  const isOther = useSession.getState().map !== map;
  showMap(map);
  // Where room is short, details would lie over what one goes to.
  useSession.setState((session) =>
    detailsRoom(session) === 'roomy' ? { details: { ...session.details, roomy: true } } : session,
  );
  // Another map has its own canvas, which is there a moment later.
  if (isOther) setTimeout(() => select(project, place), 50);
  else select(project, place);
}
