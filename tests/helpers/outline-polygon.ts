// Outlines as polygons, so that tests can ask whether a point lies inside a step.
import type { Point } from '../../src/base/geometry';
import type { Outline } from '../../src/steps/step-kind';

const PARTS = 16;

function rounded({ rect, radius }: Extract<Outline, { kind: 'rect' }>): Point[] {
  const r = Math.min(radius, rect.width / 2, rect.height / 2);
  const corners: [number, number, number][] = [
    [rect.x + rect.width - r, rect.y + r, -Math.PI / 2],
    [rect.x + rect.width - r, rect.y + rect.height - r, 0],
    [rect.x + r, rect.y + rect.height - r, Math.PI / 2],
    [rect.x + r, rect.y + r, Math.PI],
  ];
  return corners.flatMap(([cx, cy, from]) =>
    Array.from({ length: PARTS + 1 }, (_, i) => {
      const angle = from + (i / PARTS) * (Math.PI / 2);
      return { x: cx + Math.cos(angle) * r, y: cy + Math.sin(angle) * r };
    }),
  );
}

const mix = (points: readonly Point[], t: number): Point => {
  if (points.length === 1) return points[0]!;
  return mix(
    points.slice(1).map((b, i) => ({
      x: points[i]!.x + (b.x - points[i]!.x) * t,
      y: points[i]!.y + (b.y - points[i]!.y) * t,
    })),
    t,
  );
};

/** The absolute commands M H V L Q C S A(half circle) Z that outlines are written with. */
function traced(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let control: Point = at;
  for (const [, command = '', rest = ''] of d.matchAll(/([MHVLQCSAZ])([^MHVLQCSAZ]*)/g)) {
    const n = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const pair = (i: number): Point => ({ x: n[i]!, y: n[i + 1]! });
    const curve = (points_: Point[]) => {
      for (let i = 1; i <= PARTS; i++) points.push(mix(points_, i / PARTS));
      control = points_.at(-2)!;
      at = points_.at(-1)!;
    };
    if (command === 'Z') break;
    if (command === 'H') at = { ...at, x: n[0]! };
    else if (command === 'V') at = { ...at, y: n[0]! };
    else if (command === 'Q') curve([at, pair(0), pair(2)]);
    else if (command === 'C') curve([at, pair(0), pair(2), pair(4)]);
    else if (command === 'S')
      curve([at, { x: 2 * at.x - control.x, y: 2 * at.y - control.y }, pair(0), pair(2)]);
    else if (command === 'A') {
      const [from, to, r] = [at, pair(5), n[0]!];
      for (let i = 1; i <= PARTS; i++) {
        const angle = -Math.PI / 2 + (i / PARTS) * Math.PI;
        points.push({ x: from.x + Math.cos(angle) * r, y: (from.y + to.y) / 2 + Math.sin(angle) * r });
      }
      at = to;
    } else at = pair(0);
    points.push(at);
  }
  return points;
}

export const polygon = (outline: Outline): Point[] =>
  outline.kind === 'rect' ? rounded(outline) : traced(outline.d);

/** How far outside a polygon a point lies, px; 0 inside. */
export function outsideBy(point: Point, corners: readonly Point[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x)
      inside = !inside;
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t =
      length === 0
        ? 0
        : Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length));
    nearest = Math.min(nearest, Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y)));
  });
  return inside ? 0 : nearest;
}
