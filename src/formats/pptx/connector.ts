// Connectors: glued to the sites of two shapes, drawn as the route goes. Elbows of the office programs wherever they can say it.
import type { Point } from '../../base/geometry';
import { type Line, lineXml, presetXml } from './shape';
import { xmlName } from './units';

/** The end of a connector: a shape and which of its sites. */
export interface GluedEnd {
  readonly shape: number;
  readonly site: number;
}

/** A connector before it is XML; `points` in EMU, corner by corner. */
export interface ConnectorSpec {
  readonly name: string;
  readonly description?: string;
  readonly points: readonly Point[];
  readonly from: GluedEnd;
  readonly to: GluedEnd;
  readonly line: Line;
}

/** Nearer than this two places are one, EMU: a tenth of a px. */
const NEAR = 950;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;

/** The corners of a route without those that lie on a line. */
export function cornersOf(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [a, b] = [points[i - 1], points[i + 1]];
    if (!a || !b) return true;
    const level = isNear(a.y, point.y) && isNear(point.y, b.y);
    const upright = isNear(a.x, point.x) && isNear(point.x, b.x);
    return !level && !upright;
  });
}

const isLevel = (a: Point, b: Point): boolean => isNear(a.y, b.y);
const isUpright = (a: Point, b: Point): boolean => isNear(a.x, b.x);

/** True when all legs run across and down in turn. */
const isStepped = (points: readonly Point[]): boolean =>
  points.slice(1).every((point, i) => {
    const before = points[i] ?? point;
    const first = isLevel(points[0] ?? point, points[1] ?? point);
    return (i % 2 === 0) === first ? isLevel(before, point) : isUpright(before, point);
  });

interface Placed {
  readonly transform: string;
  readonly geometry: string;
}

const extent = (x: number, y: number, w: number, h: number): string =>
  `<a:off x="${Math.round(x)}" y="${Math.round(y)}"/><a:ext cx="${Math.round(w)}" cy="${Math.round(h)}"/>`;

function straight([from, to]: readonly [Point, Point]): Placed {
  const flip = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  const box = extent(
    Math.min(from.x, to.x),
    Math.min(from.y, to.y),
    Math.abs(to.x - from.x),
    Math.abs(to.y - from.y),
  );
  return { transform: `<a:xfrm${flip}>${box}</a:xfrm>`, geometry: presetXml('straightConnector1') };
}

/** Smaller sides cannot be divided by, EMU. */
const LEAST = 100;

/**
 * An elbow: its first leg runs along its own x. One that begins up or down is laid on its side, as the programs do it, and the
 * adjustments say where its corners are, in 1/100,000 of its sides.
 */
function elbow(points: readonly Point[]): Placed {
  const [from, to] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
  const level = isLevel(from, points[1] ?? to);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [along, across] = level ? [dx, dy] : [dy, dx];
  const [w, h] = [Math.max(LEAST, Math.abs(along)), Math.max(LEAST, Math.abs(across))];
  const [signX, signY] = [along < 0 ? -1 : 1, across < 0 ? -1 : 1];
  const inner = points.slice(1, -1).map(({ x, y }) => {
    const [u, v] = level ? [x - from.x, y - from.y] : [y - from.y, x - from.x];
    return { x: (u * signX * 100_000) / w, y: (v * signY * 100_000) / h };
  });
  // Each corner but the last brings one new place, in turn across and down.
  const places = inner.slice(0, -1).map((corner, i) => (i % 2 === 0 ? corner.x : corner.y));
  const adjust = Object.fromEntries(places.map((place, i) => [`adj${i + 1}`, place]));
  const middle = { x: from.x + dx / 2, y: from.y + dy / 2 };
  const box = extent(middle.x - w / 2, middle.y - h / 2, w, h);
  const flipV = level ? across < 0 : false;
  // On its side, what lies to the right of the start is reached by turning the other way round.
  const turned = level ? '' : ` rot="${across > 0 ? 16_200_000 : 5_400_000}"`;
  const flipH = level ? along < 0 : along < 0 !== across > 0;
  return {
    transform: `<a:xfrm${turned}${flipH ? ' flipH="1"' : ''}${flipV ? ' flipV="1"' : ''}>${box}</a:xfrm>`,
    geometry: presetXml(`bentConnector${points.length - 1}`, adjust),
  };
}

/** Any other way as it is drawn. */
function drawn(points: readonly Point[]): Placed {
  const [x, y] = [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))];
  const [w, h] = [Math.max(...points.map((p) => p.x)) - x, Math.max(...points.map((p) => p.y)) - y];
  const path = points.map((point, i) => {
    const tag = i === 0 ? 'a:moveTo' : 'a:lnTo';
    return `<${tag}><a:pt x="${Math.round(point.x - x)}" y="${Math.round(point.y - y)}"/></${tag}>`;
  });
  const size = `w="${Math.round(w)}" h="${Math.round(h)}"`;
  return {
    transform: `<a:xfrm>${extent(x, y, w, h)}</a:xfrm>`,
    geometry: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size} fill="none">${path.join('')}</a:path></a:pathLst></a:custGeom>`,
  };
}

/** The most corners that an elbow has. */
const MOST_CORNERS = 4;

function placed(points: readonly Point[]): Placed {
  const corners = cornersOf(points);
  const [first, second] = corners;
  if (corners.length === 2 && first && second) return straight([first, second]);
  return corners.length <= MOST_CORNERS + 2 && isStepped(corners) ? elbow(corners) : drawn(corners);
}

/** A connector as XML. */
export function connectorXml(
  id: number,
  { name, description, points, from, to, line }: ConnectorSpec,
): string {
  const { transform, geometry } = placed(points);
  const told = description ? ` descr="${xmlName(description)}"` : '';
  return [
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"${told}/><p:cNvCxnSpPr>`,
    `<a:stCxn id="${from.shape}" idx="${from.site}"/><a:endCxn id="${to.shape}" idx="${to.site}"/>`,
    `</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform}${geometry}${lineXml(line)}</p:spPr></p:cxnSp>`,
  ].join('');
}
