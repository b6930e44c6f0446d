// How many bends the lines of a draft will need, by which sides of its boxes are free for a line that changes its level.
import { at, numberAt } from './at';
import { isTaken, type Layers, type Strand, type Vertex } from './layers';

interface Sheet {
  readonly layers: Layers;
  /** Px from the top of the map, by vertex. */
  readonly level: (v: Vertex) => number;
  /** Sides of boxes over and under them that a line takes already. */
  readonly taken: (true | undefined)[];
}

const key = ({ index }: Vertex, side: number): number => index * 2 + (side > 0 ? 1 : 0);

/** Bends of all lines: none on a level, one where a free side lets it turn once, else two for each change of level. */
export function countBends(layers: Layers, tops: readonly number[]): number {
  const level = (v: Vertex): number => numberAt(tops, v.lane) + v.y;
  const sheet: Sheet = { layers, level, taken: [] };
  for (const { waypoints } of layers.strands)
    for (const v of waypoints) if (v.side) sheet.taken[key(v.unit.anchor, v.side)] = true;
  let bends = 0;
  for (const strand of layers.strands) {
    const { upright } = strand.edge;
    bends += upright === null ? bendsOf(strand, sheet) : upright === 'beside' ? 2 : 0;
  }
  return bends;
}

function bendsOf({ edge, tail, head, waypoints }: Strand, sheet: Sheet): number {
  let changes = 0;
  let where = 0;
  const end = waypoints.length + 1;
  let before = sheet.level(tail);
  for (let k = 1; k <= end; k++) {
    const here = sheet.level(waypoints[k - 1] ?? head);
    if (here !== before) {
      changes++;
      where = k;
    }
    before = here;
  }
  const turns = (edge.turnsAtTail ? 1 : 0) + (edge.turnsAtHead ? 1 : 0);
  if (turns) return turns + 2 * Math.max(0, changes - turns);
  if (changes !== 1) return 2 * changes;
  if (where === 1 && takes(tail, sheet.level(head), sheet)) return 1;
  return where === end && takes(head, sheet.level(tail), sheet) ? 1 : 2;
}

/** Takes the side of a box towards a level for a line, if that side is free and nothing stands in the way up to there. */
function takes(v: Vertex, goal: number, { layers, level, taken }: Sheet): boolean {
  const here = level(v);
  const side = goal > here ? 1 : -1;
  if (isTaken(v, side) || taken[key(v, side)]) return false;
  const top = Math.min(here, goal);
  const bottom = Math.max(here, goal);
  for (const cell of at(layers.cells, v.column))
    for (const unit of cell)
      for (const other of unit.items) {
        if (!other.box || other === v) continue;
        const y = level(other);
        if (y + other.height / 2 > top && y - other.height / 2 < bottom) return false;
      }
  taken[key(v, side)] = true;
  return true;
}
