// Measures a chart of the project as it is drawn on the screen.
import type { Scene } from '../../../src/drawing/scene';
import type { NeutralGraph } from '../neutral';
import { measure, type Quality } from './measure';

const graphOf = (scene: Scene): NeutralGraph => ({
  id: scene.map,
  lanes: scene.lanes,
  stages: scene.stages,
  nodes: scene.steps.map(({ id, lane, stage, kind, name, rect }) => ({
    id,
    lane,
    stage,
    kind,
    label: name,
    ...rect,
  })),
  edges: scene.connections.map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    label: label?.text ?? '',
  })),
});

/** The quality of a scene by the measure of the layout bench. */
export const measureScene = (scene: Scene): Quality =>
  measure(graphOf(scene), {
    nodes: new Map(scene.steps.map(({ id, rect }) => [id, rect])),
    lanes: new Map(scene.lanes.map(({ id, rect }) => [id, rect])),
    stages: new Map(scene.stages.map(({ id, rect }) => [id, rect])),
    edges: new Map(scene.connections.map(({ id, points }) => [id, points])),
    labels: new Map(scene.connections.flatMap(({ id, label }) => (label ? [[id, label.rect] as const] : []))),
  });
