// From a map of the document to the neutral graph of the plain flow view: boxes and connections, no matrix.
import type { Id } from '../../base/id';
import { type Point, type Side, SIDES, type Size } from '../../base/geometry';
import type { ProjectDocument, Step } from '../../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../model/queries';
import { stepKind, stepLabel } from '../../steps/registry';
import type { Port } from '../../steps/step-kind';
import type { BoxKind, LayoutConnection } from '../graph';
import { boxKind, labelSize } from '../layout-graph';

/** Which way the flow runs. */
export const FLOW_DIRECTIONS = ['right', 'down'] as const;
export type FlowDirection = (typeof FLOW_DIRECTIONS)[number];

/** How the plain flow is laid out. */
export interface FlowLook {
  readonly direction: FlowDirection;
  /** True keeps each stage's steps together, one stage behind the other. */
  readonly stages: boolean;
}

/** A step as it is laid out in the plain flow. */
export interface FlowBox extends Size {
  readonly id: Id;
  readonly kind: BoxKind;
  readonly stage: Id;
  /** Where lines touch the middle of each side, from the box's top left corner. */
  readonly ports: Readonly<Record<Side, Point>>;
  /** How far from there ends may spread along the side, px. */
  readonly spreads: Readonly<Record<Side, number>>;
}

/** The shown part of a map, in canonical order. */
export interface FlowGraph {
  /** The stages that hold a box, in order. */
  readonly stages: readonly Id[];
  readonly boxes: readonly FlowBox[];
  readonly connections: readonly LayoutConnection[];
}

/** The size of a step's box. A bar lies across the flow, so it is turned where the flow runs down. */
export function flowBoxSize(step: Pick<Step, 'kind' | 'name'>, direction: FlowDirection): Size {
  const { width, height } = stepLabel(step.kind, step.name).size;
  return step.kind === 'parallel' && direction === 'down'
    ? { width: height, height: width }
    : { width, height };
}

/** The steps of a map that the plain flow shows: those of hidden lanes and stages are left out, collapsed ones are shown. */
export function flowSteps(document: ProjectDocument, map: Id): readonly Step[] {
  const hidden = new Set(
    [...lanesOf(document, map), ...stagesOf(document, map)]
      .filter(({ display }) => display === 'hidden')
      .map(({ id }) => id),
  );
  const steps = stepsOf(document, map);
  return hidden.size === 0
    ? steps
    : steps.filter(({ lane, stage }) => !hidden.has(lane) && !hidden.has(stage));
}

function flowBox(step: Step, direction: FlowDirection): FlowBox {
  const size = flowBoxSize(step, direction);
  const rect = { x: 0, y: 0, ...size };
  const { port } = stepKind(step.kind);
  const [top, right, bottom, left] = SIDES.map((side) => port(rect, side)) as [Port, Port, Port, Port];
  return {
    ...size,
    id: step.id,
    kind: boxKind(step.kind),
    stage: step.stage,
    ports: { top: top.at, right: right.at, bottom: bottom.at, left: left.at },
    spreads: { top: top.spread, right: right.spread, bottom: bottom.spread, left: left.spread },
  };
}

/** The map as boxes and connections. Connections of what is left out are left out too. */
export function flowGraph(document: ProjectDocument, map: Id, direction: FlowDirection): FlowGraph {
  const steps = flowSteps(document, map);
  const boxes = steps.map((step) => flowBox(step, direction));
  const kinds = new Map(boxes.map(({ id, kind }) => [id, kind]));
  const used = new Set(boxes.map(({ stage }) => stage));
  return {
    stages: stagesOf(document, map).flatMap(({ id }) => (used.has(id) ? [id] : [])),
    boxes,
    connections: connectionsOf(document, map)
      .filter(({ from, to }) => kinds.has(from) && kinds.has(to))
      .map(({ id, from, to, label }) => {
        const tie = kinds.get(from) === 'note' || kinds.get(to) === 'note';
        // A remark lies right beside what it is about: there is no room for words between them, and none are needed.
        return { id, from, to, label: tie ? null : labelSize(label), tie };
      }),
  };
}
