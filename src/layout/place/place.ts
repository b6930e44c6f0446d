// Lays a map out anew: from lanes, stages, boxes and connections to an offset in its cell for every box.
import type { Id } from '../../base/id';
import { type Point, type Rect, overlaps } from '../../base/geometry';
import type { LayoutBox, LayoutGraph, Placing } from '../graph';

const PADDING = 17;
const COLUMN_GAP = 62;
const ROW_GAP = 32;
const MIN_LANE = 88;

const columnsOf = (graph: LayoutGraph): Map<Id, number> => {
  const boxes = new Map(graph.boxes.map((b) => [b.id, b]));
  const column = new Map<Id, number>();
  const open = new Set<Id>();
  const visit = (id: Id): number => {
    const known = column.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return -1;
    open.add(id);
    let at = 0;
    for (const c of graph.connections) {
      if (c.to !== id || c.tie || boxes.get(c.from)?.stage !== boxes.get(id)?.stage) continue;
      at = Math.max(at, visit(c.from) + 1);
    }
    open.delete(id);
    column.set(id, at);
    return at;
  };
  for (const b of graph.boxes) visit(b.id);
  return column;
};

/** Places every box of the graph; boxes of a cell never overlap and every box lies inside its cell. */
export function place(graph: LayoutGraph, _options: { quick?: boolean } = {}): Placing {
  const columns = columnsOf(graph);
  const offsets = new Map<Id, Point>();
  const laneSizes = new Map<Id, number>();
  const stageSizes = new Map<Id, number>();
  const pinned = graph.boxes.filter((b) => b.pinned);
  const placed: { box: LayoutBox; rect: Rect }[] = [];
  for (const box of pinned) {
    if (!box.pinned) continue;
    offsets.set(box.id, box.pinned);
    placed.push({ box, rect: { ...box.pinned, width: box.width, height: box.height } });
  }
  for (const stage of graph.stages) {
    const inStage = graph.boxes.filter((b) => b.stage === stage.id && !b.pinned);
    const last = Math.max(0, ...inStage.map((b) => columns.get(b.id) ?? 0));
    let x = PADDING;
    for (let column = 0; column <= last; column++) {
      const here = inStage.filter((b) => (columns.get(b.id) ?? 0) === column);
      if (!here.length) continue;
      const width = Math.max(...here.map((b) => b.width));
      for (const box of here) {
        const at = { x: Math.round(x + (width - box.width) / 2), y: PADDING };
        const rectAt = (): Rect => ({ ...at, width: box.width, height: box.height });
        const sameCell = placed.filter((p) => p.box.lane === box.lane && p.box.stage === box.stage);
        for (let hit = sameCell[0]; hit; ) {
          hit = sameCell.find((p) => overlaps(p.rect, rectAt(), ROW_GAP));
          if (hit) at.y = hit.rect.y + hit.rect.height + ROW_GAP;
        }
        offsets.set(box.id, at);
        placed.push({ box, rect: rectAt() });
      }
      x += width + COLUMN_GAP;
    }
  }
  const extent = (key: 'lane' | 'stage', id: Id): number =>
    PADDING +
    Math.max(
      PADDING,
      ...placed
        .filter((p) => p.box[key] === id)
        .map((p) => (key === 'lane' ? p.rect.y + p.rect.height : p.rect.x + p.rect.width)),
    );
  for (const lane of graph.lanes)
    laneSizes.set(lane.id, Math.ceil(Math.max(extent('lane', lane.id), MIN_LANE, lane.minSize ?? 0)));
  for (const stage of graph.stages)
    stageSizes.set(stage.id, Math.ceil(Math.max(extent('stage', stage.id), stage.minSize ?? 0)));
  return { offsets, laneSizes, stageSizes };
}
