// From a map of the document to the neutral graph that is placed and routed, and from its placing back to the map.
import type { Id } from '../base/id';
import type { Size } from '../base/geometry';
import { textWidth } from '../base/text-width';
import type { Lane, ProjectDocument, Stage, Step } from '../model/document';
import type { LaneDirection } from '../model/ids';
import { lanesOf, stagesOf, stepsOf } from '../model/queries';
import { conditionText } from '../steps/condition-text';
import { stepKind } from '../steps/registry';
import type { BoxKind, LayoutBand, LayoutBox, LayoutGraph, Placing } from './graph';
import { type CellMark, cellBox, mapGeometry } from './map-geometry';
import { shownConnections } from './shown-connections';
import { turnedGraph, turnedPlacing } from './turn';

/** The pill that a connection's label is drawn in, px. */
const PILL = { height: 18, padX: 7, fontSize: 11.5, fontWeight: 600 } as const;

/** The box that a connection's label needs; null for an empty one. */
export function labelSize(label: string | null): Size | null {
  const text = conditionText(label);
  if (!text) return null;
  return {
    width: Math.ceil(textWidth(text, PILL.fontSize, PILL.fontWeight)) + 2 * PILL.padX,
    height: PILL.height,
  };
}

/** How placing and routing treat a kind of step. */
export function boxKind(kind: Step['kind']): BoxKind {
  if (kind === 'decision') return 'decision';
  if (kind === 'parallel') return 'bar';
  if (kind === 'start') return 'start';
  if (!stepKind(kind).flows) return 'note';
  return stepKind(kind).ends ? 'end' : 'step';
}

const stepBox = (step: Step, direction: LaneDirection): LayoutBox => {
  const { id, lane, stage, kind, pinned, x, y } = step;
  const { width, height } = cellBox(step, direction);
  return { id, lane, stage, kind: boxKind(kind), width, height, pinned: pinned ? { x, y } : null };
};

const markBox = ({ id, lane, stage, rect: { width, height } }: CellMark): LayoutBox => ({
  id,
  lane,
  stage,
  kind: 'step',
  width,
  height,
  pinned: null,
});

/** Hidden bands take no part; what the user asked of a collapsed one holds when it is open. */
const bandsOf = (bands: readonly (Lane | Stage)[]): LayoutBand[] =>
  bands
    .filter(({ display }) => display !== 'hidden')
    .map(({ id, display, minSize }) => ({ id, minSize: display === 'open' ? minSize : null }));

/**
 * The map as it is drawn, as lanes × stages, boxes and connections, in the document's canonical order; a mark is a box. Lanes
 * that run down are turned on their side, since the engine knows only such that run across: `placingOf` turns its answer back.
 */
export function layoutGraph(document: ProjectDocument, map: Id): LayoutGraph {
  const geometry = mapGeometry(document, map);
  const graph: LayoutGraph = {
    lanes: bandsOf(lanesOf(document, map)),
    stages: bandsOf(stagesOf(document, map)),
    boxes: [
      ...stepsOf(document, map)
        .filter(({ id }) => geometry.boxes.has(id))
        .map((step) => stepBox(step, geometry.laneDirection)),
      ...geometry.marks.map(markBox),
    ],
    connections: shownConnections(document, map, geometry).map(({ id, from, to, label, tie }) => ({
      id,
      from,
      to,
      label: labelSize(label),
      tie,
    })),
    previous: null,
  };
  return geometry.laneDirection === 'vertical' ? turnedGraph(graph) : graph;
}

/**
 * The engine's answer to `layoutGraph` as offsets and sizes of the map itself. Marks have no place of their own, and collapsed
 * bands keep the sizes that they had open, so neither is in it.
 */
export function placingOf(document: ProjectDocument, map: Id, placing: Placing): Placing {
  const { laneDirection, lanes, stages, boxes } = mapGeometry(document, map);
  const collapsed = new Set([...lanes, ...stages].filter((band) => band.collapsed).map(({ id }) => id));
  const turned = laneDirection === 'vertical' ? turnedPlacing(placing) : placing;
  const open = (sizes: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> =>
    new Map([...sizes].filter(([id]) => !collapsed.has(id)));
  return {
    ...turned,
    offsets: new Map([...turned.offsets].filter(([id]) => boxes.has(id))),
    laneSizes: open(turned.laneSizes),
    stageSizes: open(turned.stageSizes),
  };
}
