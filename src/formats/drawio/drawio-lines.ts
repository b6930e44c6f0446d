// Lines of draw.io: where they leave and enter their boxes, their corners, and where on them the label stands.
import { centre, type Point, type Rect } from '../../base/geometry';
import { tenth } from '../../base/tenth';
import type { SceneConnection } from '../../drawing/scene';
import type { XmlElement } from '../interchange/write-xml';

const share = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The point of a box at which a line ends, as shares of its width and height. */
export function endStyle(end: 'exit' | 'entry', at: Point, { x, y, width, height }: Rect): string {
  const [across, down] = [(at.x - x) / width, (at.y - y) / height].map(share);
  return `${end}X=${across};${end}Y=${down};${end}Dx=0;${end}Dy=0;${end}Perimeter=0;`;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The place of a line nearest to a point: its share of the way, and the point there. */
function nearest(points: readonly Point[], to: Point): { share: number; point: Point } {
  const lengths = points.map((point, i) => (i === 0 ? 0 : distance(point, points[i - 1] ?? point)));
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let best = { share: 0.5, point: to, far: Number.POSITIVE_INFINITY };
  let before = 0;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    const length = lengths[i] ?? 0;
    if (a && length > 0) {
      const along = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / (length * length);
      const t = Math.min(1, Math.max(0, along));
      const point = { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
      const far = distance(point, to);
      if (far < best.far) best = { share: (before + t * length) / whole, point, far };
    }
    before += length;
  }
  return best;
}

/** The geometry of a line: its corners, and the place of its label counted from −1 at its start to 1 at its end. */
export function lineGeometry({ points, label }: SceneConnection, moved: (point: Point) => Point): XmlElement {
  const corners = points.slice(1, -1).map(moved);
  const children: XmlElement[] = [];
  if (corners.length > 0)
    children.push({
      name: 'Array',
      attributes: { as: 'points' },
      children: corners.map(({ x, y }) => ({ name: 'mxPoint', attributes: { x: tenth(x), y: tenth(y) } })),
    });
  const attributes: Record<string, string | number> = {};
  if (label) {
    const middle = centre(label.rect);
    const at = nearest(points, middle);
    attributes.x = share(2 * at.share - 1);
    const offset = { x: tenth(middle.x - at.point.x), y: tenth(middle.y - at.point.y), as: 'offset' };
    children.push({ name: 'mxPoint', attributes: offset });
  }
  return { name: 'mxGeometry', attributes: { ...attributes, relative: 1, as: 'geometry' }, children };
}
