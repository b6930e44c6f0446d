// A BPMN file as a tree with its elements by id and its shapes, from whatever tool it comes.
import type { Point, Rect } from '../../../base/geometry';
import { OWN_URI } from '../../bpmn/own-namespace';
import { childOf, childrenOf, coordinate, readXml, type XmlNode } from '../../interchange/read-xml';
import type { Collecting } from '../../reading/collecting';
import { ReadFault } from '../../reading/fault';
import type { ForeignKey } from '../../reading/foreign';

const PREFIXES = {
  'http://www.omg.org/spec/BPMN/20100524/MODEL': 'bpmn',
  'http://www.omg.org/spec/BPMN/20100524/DI': 'bpmndi',
  'http://www.omg.org/spec/DD/20100524/DC': 'dc',
  'http://www.omg.org/spec/DD/20100524/DI': 'di',
  [OWN_URI]: 'stagelane',
} as const;

/** Where an element is drawn. */
export interface DrawnShape {
  readonly rect: Rect;
  readonly horizontal: boolean | null;
}

export interface BpmnFile {
  readonly root: XmlNode;
  readonly byId: ReadonlyMap<ForeignKey, XmlNode>;
  readonly shapes: ReadonlyMap<ForeignKey, DrawnShape>;
  /** The key of an element: its id, or one made up where it has none or another's. */
  keyOf(node: XmlNode): ForeignKey;
  /** The key that a reference means, with or without a prefix; null where nothing is called so. */
  refer(text: string | undefined): ForeignKey | null;
}

/** The name of an element of BPMN without its prefix; empty for those of other languages. */
export const kindName = ({ name }: XmlNode): string =>
  name.startsWith('bpmn:') ? name.slice(5) : name.includes(':') ? '' : name;

/** The children that are elements of BPMN of a name. */
export const parts = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => kindName(child) === name);

export const part = (node: XmlNode, name: string): XmlNode | null => parts(node, name)[0] ?? null;

/** What is called `name` in the file: its name, else its type and id. */
export const calledOr = (node: XmlNode): string =>
  node.attributes.get('name')?.trim() || `${kindName(node)} ${node.attributes.get('id') ?? ''}`.trim();

/** What a file written here carries for an element. */
export function ownRecord(node: XmlNode): XmlNode | null {
  const holder = part(node, 'extensionElements');
  return holder ? childOf(holder, 'stagelane:record') : null;
}

function index(root: XmlNode, collecting: Collecting) {
  const byId = new Map<ForeignKey, XmlNode>();
  const keys = new Map<XmlNode, ForeignKey>();
  let made = 0;
  const visit = (node: XmlNode): void => {
    const id = node.attributes.get('id')?.trim();
    if (kindName(node) !== '') {
      const taken = id !== undefined && byId.has(id);
      if (taken) collecting.changed('doubleId', `${calledOr(node)} (${id})`);
      const key = id && !taken ? id : `#${++made}`;
      keys.set(node, key);
      byId.set(key, node);
    }
    for (const child of node.children) visit(child);
  };
  for (const child of root.children) if (!child.name.startsWith('bpmndi:')) visit(child);
  return { byId, keys };
}

function boundsOf(shape: XmlNode): Rect | null {
  const bounds = childOf(shape, 'dc:Bounds') ?? childOf(shape, 'Bounds');
  if (!bounds) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) =>
    coordinate(bounds.attributes.get(side)),
  );
  if (x == null || y == null || width == null || height == null || width < 0 || height < 0) return null;
  return { x, y, width, height };
}

function drawnShapes(root: XmlNode, refer: BpmnFile['refer'], collecting: Collecting) {
  const shapes = new Map<ForeignKey, DrawnShape>();
  const planes = childrenOf(root, 'bpmndi:BPMNDiagram').flatMap((one) => childrenOf(one, 'bpmndi:BPMNPlane'));
  for (const shape of planes.flatMap((plane) => childrenOf(plane, 'bpmndi:BPMNShape'))) {
    const key = refer(shape.attributes.get('bpmnElement'));
    if (key === null || shapes.has(key)) continue;
    const rect = boundsOf(shape);
    if (!rect) {
      collecting.changed('badPlace', shape.attributes.get('bpmnElement') ?? '');
      continue;
    }
    const said = shape.attributes.get('isHorizontal');
    shapes.set(key, { rect, horizontal: said === undefined ? null : said === 'true' });
  }
  return shapes;
}

/** True when a line leaves the straight way between its ends, px. */
export function hasCorner(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy);
  return points
    .slice(1, -1)
    .some(({ x, y }) => length === 0 || Math.abs((x - first.x) * dy - (y - first.y) * dx) / length > 1);
}

/** How many lines of the diagrams have corners. */
export function lineCorners({ root, refer }: BpmnFile): number {
  const planes = childrenOf(root, 'bpmndi:BPMNDiagram').flatMap((one) => childrenOf(one, 'bpmndi:BPMNPlane'));
  const edges = planes.flatMap((plane) => childrenOf(plane, 'bpmndi:BPMNEdge'));
  return edges.filter((edge) => {
    const points = childrenOf(edge, 'di:waypoint').flatMap(({ attributes }) => {
      const [x, y] = [coordinate(attributes.get('x')), coordinate(attributes.get('y'))];
      return x === null || y === null ? [] : [{ x, y }];
    });
    return refer(edge.attributes.get('bpmnElement')) !== null && hasCorner(points);
  }).length;
}

/** Reads the tree. @throws ReadFault when it is no BPMN */
export function openBpmn(text: string, collecting: Collecting): BpmnFile {
  const root = readXml(text, PREFIXES);
  if (kindName(root) !== 'definitions') throw new ReadFault('notBpmn', { found: root.name.slice(0, 60) });
  const { byId, keys } = index(root, collecting);
  const refer = (reference: string | undefined): ForeignKey | null => {
    const said = reference?.trim() ?? '';
    if (byId.has(said)) return said;
    const local = said.slice(said.indexOf(':') + 1);
    return byId.has(local) ? local : null;
  };
  return {
    root,
    byId,
    shapes: drawnShapes(root, refer, collecting),
    keyOf: (node) => keys.get(node) ?? '',
    refer,
  };
}
