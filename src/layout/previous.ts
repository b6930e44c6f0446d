// The placing that a map has on the screen, as the engine takes it to stay close to it.
import type { Id } from '../base/id';
import type { Point } from '../base/geometry';
import type { ProjectDocument } from '../model/document';
import type { Placing } from './graph';
import { mapGeometry } from './map-geometry';
import { turnedPlacing } from './turn';

/**
 * Offsets in their cells of all boxes of `layoutGraph`, and the sizes of the bands as drawn, turned like it. Steps in `without`
 * are left out: the engine finds the best place for them.
 */
export function previousOf(
  document: ProjectDocument,
  map: Id,
  without: ReadonlySet<Id> = new Set(),
): Placing {
  const geometry = mapGeometry(document, map);
  const offsets = new Map<Id, Point>();
  for (const id of geometry.boxes.keys()) {
    const step = document.steps[id];
    if (step && !without.has(id)) offsets.set(id, { x: step.x, y: step.y });
  }
  const lanes = new Map(geometry.lanes.map((lane) => [lane.id, lane]));
  const stages = new Map(geometry.stages.map((stage) => [stage.id, stage]));
  const isVertical = geometry.laneDirection === 'vertical';
  for (const mark of geometry.marks) {
    const [lane, stage] = [lanes.get(mark.lane), stages.get(mark.stage)];
    if (!lane || !stage) continue;
    const [across, down] = isVertical ? [lane, stage] : [stage, lane];
    offsets.set(mark.id, { x: mark.rect.x - across.at, y: mark.rect.y - down.at });
  }
  const placing: Placing = {
    offsets,
    laneSizes: new Map(geometry.lanes.map(({ id, size }) => [id, size])),
    stageSizes: new Map(geometry.stages.map(({ id, size }) => [id, size])),
  };
  return isVertical ? turnedPlacing(placing) : placing;
}
