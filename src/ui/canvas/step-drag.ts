// Dragging steps: positions live in the gesture, the drop is one act; the cell under the grabbed step is shown.
import type { NodeChange } from '@xyflow/react';
import type { Point } from '../../base/geometry';
import { centre } from '../../base/geometry';
import type { Id } from '../../base/id';
import { connectionsOf } from '../../model/queries';
import { cellAt } from '../actions/acts/place';
import { dropSteps } from '../actions/acts/steps';
import { type Alignment, alignment } from './align';
import type { Chart } from './chart-context';
import { endGesture, setGesture, useGesture } from './gesture';
import { canInsert, insertSpot } from './insert-spot';
import type { StepNode } from './scene-nodes';

const NOT_ALIGNED: Alignment = { by: { x: 0, y: 0 }, guides: [] };

export interface StepDrag {
  start(): void;
  /** Takes the moves that React Flow reports. */
  moved(changes: readonly NodeChange<StepNode>[]): void;
  over(grabbed: StepNode): void;
  drop(): void;
}

const isLone = ({ project, map }: Chart, id: Id): boolean =>
  connectionsOf(project.store.document(), map).every(({ from, to }) => from !== id && to !== id);

/** `chart` gives the chart as it is when asked. */
export function createStepDrag(chart: () => Chart): StepDrag {
  let cancelled = false;
  /** Where the pointer has the steps, before they are drawn into line. */
  const pointed = new Map<Id, Point>();
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancelled = true;
    endGesture();
  };
  return {
    start() {
      cancelled = false;
      pointed.clear();
      window.addEventListener('keydown', cancel, true);
    },
    moved(changes) {
      if (cancelled) return;
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.dragging && change.position
          ? [[change.id, change.position] as const]
          : [],
      );
      if (moves.length === 0) return;
      for (const [id, position] of moves) pointed.set(id, position);
      setGesture({ moving: new Map(pointed) });
    },
    over(grabbed) {
      if (cancelled) return;
      const { project, map, scene } = chart();
      const { kind, rect } = grabbed.data.step;
      const step = scene.steps.find(({ id }) => id === grabbed.id);
      const box = { ...rect, ...(pointed.get(grabbed.id) ?? grabbed.position) };
      const lone = pointed.size <= 1 && canInsert(kind) && isLone(chart(), grabbed.id);
      const insertOn = lone ? insertSpot(scene, centre(box)) : null;
      const aligned = step && !insertOn ? alignment(scene, step, box, new Set(pointed.keys())) : NOT_ALIGNED;
      const { by, guides } = aligned;
      const moving = new Map([...pointed].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
      const cell = cellAt(project.store.document(), map, centre(box));
      setGesture({ moving, guides, cell, insertOn });
    },
    drop() {
      window.removeEventListener('keydown', cancel, true);
      const { moving, insertOn } = useGesture.getState();
      endGesture();
      pointed.clear();
      if (cancelled || !moving) return;
      const { project, map, scene } = chart();
      const still = scene.steps.every(({ id, rect }) => {
        const to = moving.get(id);
        return !to || (to.x === rect.x && to.y === rect.y);
      });
      if (!still) dropSteps(project, map, moving, insertOn);
    },
  };
}
