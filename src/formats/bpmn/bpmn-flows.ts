// Connections in BPMN: sequence flows, the ties of notes as associations, and the ways of data into and out of work.
import type { Point, Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { SceneConnection } from '../../drawing/scene';
import type { Connection } from '../../model/document';
import type { ChartPage } from '../interchange/chart-pages';
import { ownFields } from '../interchange/own-fields';
import type { Made } from './bpmn-chart';
import { waypoints } from './bpmn-shapes';
import { type Maker, type ModdleElement, words } from './moddle';

interface Flows {
  readonly flows: ModdleElement[];
  readonly associations: ModdleElement[];
  readonly edges: ModdleElement[];
}

const pushed = (element: ModdleElement, property: string, value: ModdleElement): void => {
  element[property] = [...((element[property] as ModdleElement[] | undefined) ?? []), value];
};

const common = (maker: Maker, connection: Connection, named: boolean) => {
  const fields = { ...(named ? {} : { label: connection.label }), ...ownFields('connection', connection) };
  const says = Object.values(fields).some((value) => value !== null);
  return {
    id: `way_${connection.id}`,
    ...(says ? { extensionElements: maker.own({ fields }) } : {}),
  };
};

function sequenceFlow(maker: Maker, connection: Connection, from: Made, to: Made): ModdleElement {
  const { label } = connection;
  const condition =
    label && from.step.kind === 'decision'
      ? { conditionExpression: maker.make('bpmn:FormalExpression', { body: words(label) }) }
      : {};
  const flow = maker.make('bpmn:SequenceFlow', {
    ...common(maker, connection, true),
    name: words(label),
    sourceRef: from.element,
    targetRef: to.element,
    ...condition,
  });
  pushed(from.element, 'outgoing', flow);
  pushed(to.element, 'incoming', flow);
  return flow;
}

/** The way of data belongs to the work that makes or needs it. */
function dataWay(maker: Maker, connection: Connection, from: Made, to: Made): ModdleElement {
  const given = common(maker, connection, false);
  if (to.data) {
    const way = maker.make('bpmn:DataOutputAssociation', { ...given, targetRef: to.element });
    pushed(from.element, 'dataOutputAssociations', way);
    return way;
  }
  const place = maker.make('bpmn:Property', { id: `use_${connection.id}`, name: '__targetRef_placeholder' });
  pushed(to.element, 'properties', place);
  const way = maker.make('bpmn:DataInputAssociation', {
    ...given,
    sourceRef: [from.element],
    targetRef: place,
  });
  pushed(to.element, 'dataInputAssociations', way);
  return way;
}

/** Every connection of a chart that has two ends in it, with the line that is drawn for it. */
export function writeFlows(maker: Maker, page: ChartPage, made: readonly Made[], origin: Point): Flows {
  const byId = new Map(made.map((one) => [one.step.id, one]));
  const lines = new Map<Id, SceneConnection>(
    page.scene.connections.flatMap((line) => line.of.map((id) => [id, line] as const)),
  );
  const result: Flows = { flows: [], associations: [], edges: [] };
  for (const connection of page.connections) {
    const [from, to, line] = [byId.get(connection.from), byId.get(connection.to), lines.get(connection.id)];
    if (!from || !to || !line) continue;
    const element = wayElement(maker, connection, from, to, result);
    const points = line.points.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }));
    const label: Rect | null = line.label
      ? { ...line.label.rect, x: line.label.rect.x + origin.x, y: line.label.rect.y + origin.y }
      : null;
    result.edges.push(maker.edge(element, waypoints(points, from, to), label));
  }
  return result;
}

function wayElement(
  maker: Maker,
  connection: Connection,
  from: Made,
  to: Made,
  result: Flows,
): ModdleElement {
  if (from.step.kind === 'note' || to.step.kind === 'note') {
    const tie = maker.make('bpmn:Association', {
      ...common(maker, connection, false),
      sourceRef: from.element,
      targetRef: to.element,
    });
    result.associations.push(tie);
    return tie;
  }
  if (from.data || to.data) return dataWay(maker, connection, from, to);
  const flow = sequenceFlow(maker, connection, from, to);
  result.flows.push(flow);
  return flow;
}
