// Follows a drag: new routes for what the dragged steps touch, quickly enough for every frame.
import { bottom, type Point, type Rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Route, RouteBox, RouteInput } from '../graph';
import { connectThrough } from './bends';
import type { Block, Board, Link } from './board';
import { Buckets, frameOf, meets } from './buckets';
import { boardOf } from './canonical';
import { connect, EMPTY } from './connect';
import { COST, tightness } from './cost';
import { endsAt, inFrame, plainWay, tried, type Vicinity } from './follow-ways';
import { layWire, liftWire, type Surroundings, surroundings } from './label-cost';
import { placeLabel } from './labels';
import type { Zone } from './plane';
import { effort } from './search';
import { type Wire, wireOf } from './wire';

/** Follows one drag; made when it begins. */
export interface Follower {
  /**
   * The routes that differ from those that the follower was made with, once the dragged boxes lie at `boxes` (those that
   * are missing have not moved) and the corners that users chose at `bends` (by connection, absolute; those missing stay).
   * All connections of dragged boxes come first, then those that a dragged box covers, as far as there is time. A pure
   * function of its arguments: the frames before do not matter.
   */
  readonly move: (
    boxes: ReadonlyMap<Id, RouteBox>,
    bends?: ReadonlyMap<Id, readonly Point[]>,
  ) => readonly Route[];
}

/** Sets up for dragging the boxes `moved` of a drawing with these routes. */
export function createFollower(
  input: RouteInput,
  routes: readonly Route[],
  moved: ReadonlySet<Id>,
): Follower {
  const still = stillOf(input, routes, moved);
  return { move: (boxes, bends = new Map()) => new Frame(still, boxes, bends).routes() };
}

/** What stays while boxes are dragged. Undone changes leave it as it was. */
interface Still {
  readonly board: Board;
  readonly near: Surroundings;
  readonly labels: Buckets<Rect>;
  readonly routes: ReadonlyMap<Link, Route>;
  readonly wires: ReadonlyMap<Link, Wire>;
  /** Connections with a dragged end, the shortest first. */
  readonly touched: readonly Link[];
  /** The dragged boxes as they were, with their blocks. */
  readonly dragged: ReadonlyMap<Id, { readonly box: RouteBox; readonly block: Block }>;
}

function stillOf(input: RouteInput, routes: readonly Route[], moved: ReadonlySet<Id>): Still {
  const whole = boardOf(input);
  const board = boardOf({ ...input, boxes: input.boxes.filter((b) => !moved.has(b.id)) });
  const byId = new Map(routes.map((r) => [r.id, r]));
  const dragged = draggedOf(input, whole, moved);
  const gone = new Set([...dragged.values()].map(({ block }) => block));
  // Both boards have their blocks in one order, so those that stay are the same ones.
  const stays = new Map(whole.blocks.filter((b) => !gone.has(b)).map((b, i) => [b, board.blocks[i] ?? b]));
  const touched = whole.links
    .filter((l) => gone.has(l.from) || gone.has(l.to))
    .map((l, k): Link => {
      const [from, to] = [stays.get(l.from) ?? l.from, stays.get(l.to) ?? l.to];
      return { ...l, index: board.links.length + k, from, to, straight: false };
    });
  const known = new Map<Link, Route>();
  const wires = new Map<Link, Wire>();
  for (const link of [...board.links, ...touched]) {
    const r = byId.get(link.source.id);
    if (!r) continue;
    known.set(link, r);
    wires.set(link, wireOf(link, r.points, r.fromSide, r.toSide));
  }
  const near = surroundings(
    board,
    board.links.flatMap((l) => wires.get(l) ?? []),
  );
  const labels = new Buckets<Rect>();
  for (const link of board.links) {
    const rect = known.get(link)?.label;
    if (rect) labels.add(rect, frameOf(rect));
  }
  const length = (l: Link): number => wires.get(l)?.length ?? 0;
  touched.sort((a, b) => length(a) - length(b) || a.index - b.index);
  return { board, near, labels, routes: known, wires, touched, dragged };
}

/** The dragged boxes with their blocks on the whole board. */
function draggedOf(
  { boxes }: RouteInput,
  { blocks, links }: Board,
  moved: ReadonlySet<Id>,
): Still['dragged'] {
  const linked = new Map<Id, Block>();
  for (const { source, from, to } of links) linked.set(source.from, from).set(source.to, to);
  const free = new Set(blocks);
  for (const b of linked.values()) free.delete(b);
  const dragged = new Map<Id, { box: RouteBox; block: Block }>();
  for (const box of boxes) {
    if (!moved.has(box.id)) continue;
    const block = linked.get(box.id) ?? [...free].find((b) => isAt(b, box.rect));
    if (!block) continue;
    free.delete(block);
    dragged.set(box.id, { box, block });
  }
  return dragged;
}

const isAt = (b: Block, r: Rect): boolean =>
  b.x0 === r.x && b.y0 === r.y && b.x1 === right(r) && b.y1 === bottom(r);

/** Places that searches of one frame may look at before connections take plain ways, if these meet no step. */
const BUDGET = 5000;

/** How far round its ends a connection looks for what is in its way, px. */
const ROUND = 110;

/** One frame of a drag. */
class Frame {
  private readonly board: Board;
  private readonly now = new Map<Block, Block>();
  private readonly shifts = new Map<Block, Point>();
  private readonly undo: (() => void)[] = [];
  private readonly end = effort.places + BUDGET;

  constructor(
    private readonly still: Still,
    boxes: ReadonlyMap<Id, RouteBox>,
    private readonly bends: ReadonlyMap<Id, readonly Point[]>,
  ) {
    const { board, near, dragged } = still;
    let { width, height } = board;
    for (const [id, { box, block }] of dragged) {
      const { rect, ports } = boxes.get(id) ?? box;
      const index = board.blocks.length + this.now.size;
      const b = { ...block, index, x0: rect.x, y0: rect.y, x1: right(rect), y1: bottom(rect), ports };
      this.now.set(block, b);
      this.shifts.set(block, { x: b.x0 - block.x0, y: b.y0 - block.y0 });
      near.blocks.add(b, b);
      this.undo.push(() => near.blocks.remove(b, b));
      width = Math.max(width, b.x1);
      height = Math.max(height, b.y1);
    }
    this.board = { ...board, width, height, blocks: [...board.blocks, ...this.now.values()] };
  }

  routes(): Route[] {
    const { touched } = this.still;
    const wires = touched.flatMap((link) => this.lay(this.along(link) ?? this.route(this.moved(link))));
    for (const w of this.covered()) {
      if (!this.budgetLeft()) break;
      this.lift(w);
      wires.push(...this.lay(this.route(w.link) ?? w));
    }
    const routes = wires.map((w) => this.routeOf(w));
    for (const undo of this.undo.toReversed()) undo();
    return routes;
  }

  private budgetLeft(): boolean {
    return effort.places < this.end;
  }

  /** The link between the boxes where they are now. */
  private moved(link: Link): Link {
    const { source } = link;
    const bends = this.bends.get(source.id) ?? source.bends;
    const from = this.now.get(link.from) ?? link.from;
    const to = this.now.get(link.to) ?? link.to;
    return { ...link, from, to, source: { ...source, bends } };
  }

  private lay(wire: Wire | null): Wire[] {
    if (!wire) return [];
    this.undo.push(layWire(this.still.near, wire));
    return [wire];
  }

  /** Takes a standing wire and its label out for this frame. */
  private lift(w: Wire): void {
    const { near, routes, labels } = this.still;
    this.undo.push(liftWire(near, w));
    const rect = routes.get(w.link)?.label;
    if (!rect) return;
    labels.remove(rect, frameOf(rect));
    this.undo.push(() => labels.add(rect, frameOf(rect)));
  }

  /** Both ends moved alike: the route moves with them, where it meets nothing. */
  private along(link: Link): Wire | null {
    const [a, b] = [this.shifts.get(link.from), this.shifts.get(link.to)];
    const old = this.still.wires.get(link);
    if (!a || !b || a.x !== b.x || a.y !== b.y || !old || this.bends.has(link.source.id)) return null;
    const points = old.points.map((p) => ({ x: p.x + a.x, y: p.y + a.y }));
    const wire = wireOf(this.moved(link), points, old.fromSide, old.toSide);
    return inFrame(this.board, wire) && tightness(wire, this.board) < COST.inside ? wire : null;
  }

  private route(link: Link): Wire | null {
    const near = this.vicinity(link);
    const siblings = [...new Set([...endsAt(near.wires, link.from), ...endsAt(near.wires, link.to)])];
    const standing = {
      ...EMPTY,
      wires: null,
      near: (z: Zone) => siblings.filter((w) => meets(w, z)),
      at: (b: Block) => endsAt(siblings, b),
    };
    if (link.source.bends?.length) {
      const wire = connectThrough(this.board, link, standing);
      if (wire) return wire;
    }
    const plain = plainWay(near, link);
    if (plain && (!plain.jammed || (plain.cost < COST.inside && !this.budgetLeft()))) return plain.wire;
    const found = connect(this.board, link, standing);
    return ((found && tried(near, found, plain?.cost)) ?? plain)?.wire ?? found;
  }

  /** The wires round the ends of a link. */
  private vicinity(link: Link): Vicinity {
    const { from: a, to: b } = link;
    const zone = {
      x0: Math.min(a.x0, b.x0) - ROUND,
      y0: Math.min(a.y0, b.y0) - ROUND,
      x1: Math.max(a.x1, b.x1) + ROUND,
      y1: Math.max(a.y1, b.y1) + ROUND,
    };
    const wires = new Set(this.still.near.lines.near(zone).map((s) => s.wire));
    return { board: this.board, wires: [...wires].sort((v, w) => v.link.index - w.link.index) };
  }

  /** Standing wires that run through a dragged box, those nearest to its middle first. */
  private covered(): Wire[] {
    const found = new Map<Wire, number>();
    for (const b of this.now.values())
      for (const { wire, piece: p } of this.still.near.lines.near({
        x0: b.x0 + 1,
        y0: b.y0 + 1,
        x1: b.x1 - 1,
        y1: b.y1 - 1,
      })) {
        if (this.still.wires.get(wire.link) !== wire) continue;
        const far = Math.abs(p.at - (p.level ? b.y0 + b.y1 : b.x0 + b.x1) / 2);
        found.set(wire, Math.min(far, found.get(wire) ?? Infinity));
      }
    return [...found].sort((a, b) => a[1] - b[1] || a[0].link.index - b[0].link.index).map(([w]) => w);
  }

  /** The wires with an end at a step. */
  private wiresAt(b: Block): Wire[] {
    const there = this.still.near.lines.near({ x0: b.x0 - 1, y0: b.y0 - 1, x1: b.x1 + 1, y1: b.y1 + 1 });
    return there.map((s) => s.wire).filter(({ link }) => link.from === b || link.to === b);
  }

  private routeOf(w: Wire): Route {
    const { from, to, source, loop } = w.link;
    const { near, labels } = this.still;
    let label: Rect | null = null;
    if (source.label) {
      const siblings = new Set([...this.wiresAt(from), ...this.wiresAt(to)]);
      siblings.delete(w);
      label = placeLabel(near, w, [...siblings], (r) => labels.near(frameOf(r, 3)).length > 0)?.rect ?? null;
    }
    if (label) {
      const rect = label;
      labels.add(rect, frameOf(rect));
      this.undo.push(() => labels.remove(rect, frameOf(rect)));
    }
    return { id: source.id, points: w.points, fromSide: w.fromSide, toSide: w.toSide, label, loop };
  }
}
