// The flow of a map as the phases see it: boxes in canonical order as nodes, connections as edges, lanes and stages as numbers.
import type { Id } from '../../base/id';
import type { LayoutBox, LayoutConnection, LayoutGraph } from '../graph';
import { at } from './at';
import { numbered } from './canonical';

export interface FlowNode {
  /** Its place in canonical order. */
  readonly index: number;
  readonly box: LayoutBox;
  readonly lane: number;
  readonly stage: number;
  /** Connections from the box to itself. */
  readonly selfLoops: number;
  /** Notes of the same cell that hang on it. */
  readonly notes: LayoutBox[];
  /** The node that a note of another cell is tied to; null for everything else. */
  readonly near: FlowNode | null;
  /** Edges to later and from earlier columns; set by `cycles`. */
  readonly after: FlowEdge[];
  readonly before: FlowEdge[];
  /** The column of its stage, counted from its first, that a pinned box lies in; null for all others. Set by `pins`. */
  pinnedColumn: number | null;
  /** Set by `columns`. */
  column: number;
}

export interface FlowEdge {
  readonly index: number;
  readonly connection: LayoutConnection;
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** It runs against the flow; set by `cycles`, as are its ends in the direction of the flow. */
  back: boolean;
  tail: FlowNode;
  head: FlowNode;
  /** A loop that goes round its ends over or under them; false where it runs on level. Set by `long-edges`. */
  turnsAtTail: boolean;
  turnsAtHead: boolean;
  /**
   * How it stands upright in one column: a hand-off to another lane, a link of a stack in one cell, or a loop that runs
   * beside the stack that both its ends belong to; set by `uprights`.
   */
  upright: 'hand-off' | 'stack' | 'beside' | null;
}

/** Turns an edge round in the flow: a loop becomes part of it, or the other way round. */
export function turnRound(edge: FlowEdge): void {
  const { tail, head } = edge;
  tail.after.splice(tail.after.indexOf(edge), 1);
  head.before.splice(head.before.indexOf(edge), 1);
  edge.back = !edge.back;
  edge.tail = head;
  edge.head = tail;
  edge.tail.after.push(edge);
  edge.head.before.push(edge);
}

/** A step that splits or joins work: a bar, or any box as slender as one. */
export const isBar = ({ box }: FlowNode): boolean => box.kind === 'bar' || box.width * 2 < box.height;

export interface Flow {
  readonly lanes: number;
  readonly stages: number;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** A number for the cell that a node is in. */
export const cellNumber = ({ lanes }: Pick<Flow, 'lanes'>, { stage, lane }: FlowNode): number =>
  stage * lanes + lane;

interface Ties {
  /** Notes by the box of the same cell that they hang on. */
  readonly hanging: ReadonlyMap<Id, LayoutBox[]>;
  /** Boxes of other cells that notes are tied to, by note. */
  readonly far: ReadonlyMap<Id, Id>;
}

function readTies(boxes: readonly LayoutBox[], connections: readonly LayoutConnection[]): Ties {
  const hanging = new Map<Id, LayoutBox[]>();
  const far = new Map<Id, Id>();
  if (!boxes.some((box) => box.kind === 'note')) return { hanging, far };
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const done = new Set<Id>();
  const other = (note: LayoutBox, c: LayoutConnection): LayoutBox | undefined => {
    const box = byId.get(c.from === note.id ? c.to : c.from);
    return box && box.kind !== 'note' ? box : undefined;
  };
  for (const note of boxes) {
    if (note.kind !== 'note' || note.pinned) continue;
    const tied = connections.filter((c) => c.from === note.id || c.to === note.id);
    for (const c of tied) {
      const box = other(note, c);
      if (!box || done.has(note.id)) continue;
      if (box.lane === note.lane && box.stage === note.stage) {
        hanging.set(box.id, [...(hanging.get(box.id) ?? []), note]);
        done.add(note.id);
      } else if (!far.has(note.id)) far.set(note.id, box.id);
    }
  }
  return { hanging, far };
}

/** Boxes and connections in canonical order. */
export interface Ordered {
  readonly boxes: readonly LayoutBox[];
  readonly connections: readonly LayoutConnection[];
}

/** Reads a graph. Ties and notes stand aside of the flow; connections without both ends are left out. */
export function readFlow(graph: LayoutGraph, { boxes, connections }: Ordered): Flow {
  const nodes = readNodes(graph, boxes, connections);
  return {
    lanes: Math.max(1, graph.lanes.length),
    stages: Math.max(1, graph.stages.length),
    nodes,
    edges: readEdges(nodes, connections),
  };
}

function readNodes(
  graph: LayoutGraph,
  boxes: readonly LayoutBox[],
  connections: readonly LayoutConnection[],
): FlowNode[] {
  const lanes = numbered(graph.lanes);
  const stages = numbered(graph.stages);
  const { hanging, far } = readTies(boxes, connections);
  const hung = new Set<LayoutBox>();
  for (const notes of hanging.values()) for (const note of notes) hung.add(note);
  const loops = new Map<Id, number>();
  for (const c of connections) if (c.from === c.to) loops.set(c.from, (loops.get(c.from) ?? 0) + 1);
  const nodes: FlowNode[] = [];
  const byId = new Map<Id, FlowNode>();
  const isNote = (box: LayoutBox): boolean => box.kind === 'note';
  // notes last, so that what they are tied to is there already
  for (const box of [...boxes.filter((b) => !isNote(b)), ...boxes.filter(isNote)]) {
    if (hung.has(box)) continue;
    const node = newNode({
      index: nodes.length,
      box,
      lane: lanes.get(box.lane) ?? 0,
      stage: stages.get(box.stage) ?? 0,
      selfLoops: loops.get(box.id) ?? 0,
      notes: hanging.get(box.id) ?? [],
      near: byId.get(far.get(box.id) ?? '') ?? null,
      pinnedColumn: null,
      column: 0,
    });
    nodes.push(node);
    byId.set(box.id, node);
  }
  return nodes;
}

function readEdges(nodes: readonly FlowNode[], connections: readonly LayoutConnection[]): FlowEdge[] {
  const byId = new Map<Id, FlowNode>();
  for (const node of nodes) byId.set(node.box.id, node);
  const edges: FlowEdge[] = [];
  for (const connection of connections) {
    const from = byId.get(connection.from);
    const to = byId.get(connection.to);
    if (!from || !to || from === to || connection.tie) continue;
    if (from.box.kind === 'note' || to.box.kind === 'note') continue;
    edges.push(newEdge({ index: edges.length, connection, back: false, upright: null }, from, to));
  }
  return edges;
}

type NodeFacts = Omit<FlowNode, 'after' | 'before'>;

/** One way to make nodes, and one for edges: what is read most often should look alike. */
const newNode = (facts: NodeFacts): FlowNode => ({
  index: facts.index,
  box: facts.box,
  lane: facts.lane,
  stage: facts.stage,
  selfLoops: facts.selfLoops,
  notes: facts.notes,
  near: facts.near,
  after: [],
  before: [],
  pinnedColumn: facts.pinnedColumn,
  column: facts.column,
});

type EdgeFacts = Pick<FlowEdge, 'index' | 'connection' | 'back' | 'upright'>;

const newEdge = (
  { index, connection, back, upright }: EdgeFacts,
  from: FlowNode,
  to: FlowNode,
): FlowEdge => ({
  index,
  connection,
  from,
  to,
  back,
  tail: back ? to : from,
  head: back ? from : to,
  turnsAtTail: false,
  turnsAtHead: false,
  upright,
});

/** A flow to change without changing the first one. */
export function copyFlow({ lanes, stages, nodes, edges }: Flow): Flow {
  const copies: FlowNode[] = [];
  for (const node of nodes) {
    const copy = newNode(node);
    copies.push(node.near ? { ...copy, near: at(copies, node.near.index) } : copy);
  }
  const own = edges.map((edge) => newEdge(edge, at(copies, edge.from.index), at(copies, edge.to.index)));
  for (const edge of own) {
    edge.tail.after.push(edge);
    edge.head.before.push(edge);
  }
  return { lanes, stages, nodes: copies, edges: own };
}
