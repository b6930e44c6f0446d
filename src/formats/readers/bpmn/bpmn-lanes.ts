// The lanes of a process: the innermost ones, with what lies in each, and the lane of what is in none.
import { centre, contains, type Point, type Rect } from '../../../base/geometry';
import { ownJson } from '../../interchange/own-fields';
import type { XmlNode } from '../../interchange/read-xml';
import type { Collecting } from '../../reading/collecting';
import type { ForeignKey, ForeignLane, ForeignTeam } from '../../reading/foreign';
import { type BpmnFile, ownRecord, part, parts } from './bpmn-file';

/** The lanes of one container. */
export interface ReadLanes {
  readonly lanes: readonly ForeignLane[];
  readonly teams: readonly ForeignTeam[];
  readonly vertical: boolean;
  /** The lane of an element by what the file says, else by where it lies. */
  laneOf(key: ForeignKey, at: Point | null, own: string | undefined): ForeignKey;
}

interface Leaf {
  readonly node: XmlNode;
  readonly path: readonly string[];
}

function leaves(laneSet: XmlNode, path: readonly string[]): Leaf[] {
  return parts(laneSet, 'lane').flatMap((node) => {
    const name = node.attributes.get('name')?.trim() ?? '';
    const inner = part(node, 'childLaneSet');
    const below = inner ? leaves(inner, [...path, name]) : [];
    return below.length > 0 ? below : [{ node, path: [...path, name] }];
  });
}

/** Who is in a lane by its references, those of the lanes round it too. */
function members(file: BpmnFile, laneSet: XmlNode, into: Map<ForeignKey, ForeignKey>): ForeignKey[] {
  const found: ForeignKey[] = [];
  for (const lane of parts(laneSet, 'lane')) {
    const key = file.keyOf(lane);
    const inner = part(lane, 'childLaneSet');
    const below = inner ? members(file, inner, into) : [];
    const mine = below[0] ?? key;
    for (const { text } of parts(lane, 'flowNodeRef')) {
      const to = file.refer(text);
      if (to !== null && !into.has(to)) into.set(to, mine);
    }
    found.push(...(below.length > 0 ? below : [key]));
  }
  return found;
}

function distanceTo(rect: Rect, { x, y }: Point): number {
  const across = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const down = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return across + down;
}

/** A lane's name, with what is round it where others are called the same. */
function laneNames(all: readonly Leaf[], pool: string): string[] {
  const own = all.map(({ path }) => path.at(-1) ?? '');
  return all.map(({ path }, i) => {
    const name = own[i] ?? '';
    const double = own.filter((other) => other === name).length > 1;
    const round = path.slice(0, -1).filter((one) => one !== '');
    return (double ? [...round, name] : [name]).filter((one) => one !== '').join(' · ') || pool;
  });
}

/** Reads the lanes of a process or sub-process; one called like the pool where there are none. */
export function readLanes(
  file: BpmnFile,
  container: XmlNode,
  pool: {
    readonly key: ForeignKey;
    readonly name: string;
    readonly rect: Rect | null;
    readonly taken: ReadonlySet<string>;
  },
  collecting: Collecting,
): ReadLanes {
  const sets = parts(container, 'laneSet');
  const all = sets.flatMap((set) => leaves(set, []));
  if (all.length === 0) return singleLane(pool);
  const inLane = new Map<ForeignKey, ForeignKey>();
  for (const set of sets) members(file, set, inLane);
  const names = laneNames(all, pool.name);
  const lanes: ForeignLane[] = [];
  const teams: ForeignTeam[] = [];
  for (const [i, { node, path }] of all.entries()) {
    const key = file.keyOf(node);
    const own = ownRecord(node);
    const fields = own ? (ownJson(own.text) ?? {}) : {};
    const plain = names[i] ?? '';
    const name = collecting.name(pool.taken.has(plain) ? `${pool.name} · ${plain}` : plain);
    if (path.length > 1) collecting.changed('nestedLane', path.join(' › '));
    const team = own?.attributes.get('team') ?? key;
    lanes.push({ key, team, rect: file.shapes.get(key)?.rect ?? null, fields });
    teams.push({ key: team, name, fields });
  }
  const first = file.shapes.get(lanes[0]?.key ?? '');
  const near = (at: Point | null): ForeignKey => {
    const drawn = lanes.flatMap(({ key, rect }) => (rect && at ? [{ key, far: distanceTo(rect, at) }] : []));
    return drawn.toSorted((a, b) => a.far - b.far)[0]?.key ?? lanes[0]?.key ?? '';
  };
  const known = new Set(lanes.map(({ key }) => key));
  return {
    lanes,
    teams,
    vertical: isVertical(lanes, first?.horizontal ?? null),
    laneOf(key, at, own) {
      if (own !== undefined && known.has(own)) return own;
      const said = inLane.get(key);
      return said !== undefined && known.has(said) ? said : near(at);
    },
  };
}

/** Lanes that stand beside each other run down, whatever is said. */
function isVertical(lanes: readonly ForeignLane[], horizontal: boolean | null): boolean {
  const [a, b] = lanes.flatMap(({ rect }) => (rect ? [rect] : []));
  if (!a || !b) return horizontal === false;
  const [p, q] = [centre(a), centre(b)];
  return Math.abs(p.x - q.x) > Math.abs(p.y - q.y) && !contains(a, q);
}

const singleLane = (pool: { key: ForeignKey; name: string; rect: Rect | null }): ReadLanes => {
  const key = `lane ${pool.key}`;
  return {
    lanes: [{ key, team: key, rect: pool.rect, fields: {} }],
    teams: [{ key, name: pool.name, fields: {} }],
    vertical: false,
    laneOf: () => key,
  };
};
