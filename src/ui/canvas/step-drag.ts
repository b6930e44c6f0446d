// Dragging steps: positions live in the gesture, the drop is one act; the cell under the grabbed step is shown.
import type { NodeChange } from '@xyflow/react';
import type { Point } from '../../base/geometry';
import { centre } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Connection } from '../../model/document';
import { connectionsOf } from '../../model/queries';
import { cellAt } from '../actions/acts/place';
import { canGoInto, dropSteps } from '../actions/acts/steps';
import { type Alignment, alignment } from './align';
import type { Chart } from './chart-context';
import { endGesture, type Gesture, setGesture, useGesture } from './gesture';
import { canInsert, insertSpot, ON_LINE } from './insert-spot';
import type { ChartNode, StepNode } from './scene-nodes';

const NOT_ALIGNED: Alignment = { by: { x: 0, y: 0 }, guides: [] };

export interface StepDrag {
  start(): void;
  /** Takes the moves that React Flow reports. */
  moved(changes: readonly NodeChange<ChartNode>[]): void;
  over(grabbed: StepNode): void;
  drop(): void;
}

const isLone = ({ project, map }: Chart, id: Id): boolean =>
  connectionsOf(project.store.document(), map).every(({ from, to }) => from !== id && to !== id);

const movesOf = (changes: readonly NodeChange<ChartNode>[]): (readonly [Id, Point])[] =>
  changes.flatMap((change) =>
    change.type === 'position' && change.dragging && change.position
      ? [[change.id, change.position] as const]
      : [],
  );

/** What a drop here would do, and where the steps are shown: drawn into line with their neighbours. */
function aim(chart: Chart, grabbed: StepNode, pointed: ReadonlyMap<Id, Point>): Partial<Gesture> {
  const { project, map, scene } = chart;
  const { kind, rect } = grabbed.data.step;
  const step = scene.steps.find(({ id }) => id === grabbed.id);
  const box = { ...rect, ...(pointed.get(grabbed.id) ?? grabbed.position) };
  const document = project.store.document();
  const near = isLone(chart, grabbed.id) ? undefined : ON_LINE;
  const takes = (connection: Id): boolean => canGoInto(document, grabbed.id, connection);
  const insertOn = pointed.size <= 1 && canInsert(kind) ? insertSpot(scene, centre(box), takes, near) : null;
  const { by, guides } =
    step && !insertOn ? alignment(scene, step, box, new Set(pointed.keys())) : NOT_ALIGNED;
  const moving = new Map([...pointed].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
  return { moving, guides, insertOn, cell: cellAt(document, map, centre(box)) };
}

/** True when every dragged step is back where it was. */
const isStill = ({ scene }: Chart, moving: ReadonlyMap<Id, Point>): boolean =>
  scene.steps.every(({ id, rect }) => {
    const to = moving.get(id);
    return !to || (to.x === rect.x && to.y === rect.y);
  });

/** `chart` gives the chart as it is when asked; `told` hears what connection a step was put into. */
export function createStepDrag(chart: () => Chart, told: (into: Connection) => void): StepDrag {
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
      const moves = movesOf(changes);
      if (moves.length === 0) return;
      for (const [id, position] of moves) pointed.set(id, position);
      setGesture({ moving: new Map(pointed) });
    },
    over(grabbed) {
      if (cancelled) return;
      setGesture(aim(chart(), grabbed, pointed));
    },
    drop() {
      window.removeEventListener('keydown', cancel, true);
      const { moving, insertOn } = useGesture.getState();
      endGesture();
      pointed.clear();
      if (cancelled || !moving) return;
      const { project, map } = chart();
      const into = isStill(chart(), moving) ? null : dropSteps(project, map, moving, insertOn);
      if (into) told(into);
    },
  };
}
