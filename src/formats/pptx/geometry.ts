// The geometry of a shape: outline and lines in it, where its text stands, and the sites that connectors are glued to.
import type { Point, Rect, Side } from '../../base/geometry';
import { type Piece, piecesOf } from './svg-path';
import { xmlName } from './units';

/** A line or area of a shape, in px of the drawing. */
export interface ShapePath {
  readonly d: string;
  readonly fill: boolean;
  readonly stroke: boolean;
  /** Where `d` counts from, and how many px each of its units is. */
  readonly at?: Point;
  readonly scale?: number;
}

/** A place that connectors are glued to, in px of the drawing. */
export interface Site extends Point {
  readonly side: Side;
}

/** A shape of its own: in px of the drawing, inside of `rect`. */
export interface CustomGeometry {
  readonly rect: Rect;
  readonly paths: readonly ShapePath[];
  readonly sites: readonly Site[];
  /** Where its text stands. */
  readonly text: Rect;
}

/** The direction in which a connector leaves through a side, in 1/60,000 of a degree, clockwise from the right. */
const ANGLES: Readonly<Record<Side, number>> = {
  right: 0,
  bottom: 5_400_000,
  left: 10_800_000,
  top: 16_200_000,
};

/** px → EMU of a geometry, its own corner at 0, 0. */
interface Frame {
  readonly origin: Point;
  readonly unit: number;
}

const pointXml = ({ origin, unit }: Frame, { x, y }: Point): string =>
  `<a:pt x="${Math.round((x - origin.x) * unit)}" y="${Math.round((y - origin.y) * unit)}"/>`;

function pieceXml(frame: Frame, piece: Piece): string {
  if (piece.kind === 'close') return '<a:close/>';
  if (piece.kind === 'curve')
    return `<a:cubicBezTo>${pointXml(frame, piece.a)}${pointXml(frame, piece.b)}${pointXml(frame, piece.to)}</a:cubicBezTo>`;
  const tag = piece.kind === 'move' ? 'a:moveTo' : 'a:lnTo';
  return `<${tag}>${pointXml(frame, piece.to)}</${tag}>`;
}

function pathXml(frame: Frame, size: string, { d, fill, stroke, at, scale = 1 }: ShapePath): string {
  // Counted from its own corner, in its own units.
  const own: Frame = at
    ? {
        origin: { x: (frame.origin.x - at.x) / scale, y: (frame.origin.y - at.y) / scale },
        unit: frame.unit * scale,
      }
    : frame;
  const pieces = piecesOf(d).map((piece) => pieceXml(own, piece));
  return `<a:path ${size}${fill ? '' : ' fill="none"'}${stroke ? '' : ' stroke="0"'}>${pieces.join('')}</a:path>`;
}

/** A place inside a shape as a guide that follows when the shape is made larger. */
const guide = (name: string, along: 'w' | 'h', value: number, whole: number): string =>
  `<a:gd name="${xmlName(name)}" fmla="*/ ${Math.round(value)} ${along} ${Math.max(1, Math.round(whole))}"/>`;

/** The geometry as XML, for a drawing at `unit` EMU for each px. */
export function customGeometryXml({ rect, paths, sites, text }: CustomGeometry, unit: number): string {
  const frame: Frame = { origin: rect, unit };
  const [w, h] = [rect.width * unit, rect.height * unit];
  const size = `w="${Math.round(w)}" h="${Math.round(h)}"`;
  const guides = [
    guide('tl', 'w', (text.x - rect.x) * unit, w),
    guide('tt', 'h', (text.y - rect.y) * unit, h),
    guide('tr', 'w', (text.x + text.width - rect.x) * unit, w),
    guide('tb', 'h', (text.y + text.height - rect.y) * unit, h),
    ...sites.flatMap((site, i) => [
      guide(`x${i}`, 'w', (site.x - rect.x) * unit, w),
      guide(`y${i}`, 'h', (site.y - rect.y) * unit, h),
    ]),
  ];
  const places = sites.map(
    ({ side }, i) => `<a:cxn ang="${ANGLES[side]}"><a:pos x="x${i}" y="y${i}"/></a:cxn>`,
  );
  return [
    `<a:custGeom><a:avLst/><a:gdLst>${guides.join('')}</a:gdLst><a:ahLst/><a:cxnLst>${places.join('')}</a:cxnLst>`,
    '<a:rect l="tl" t="tt" r="tr" b="tb"/>',
    `<a:pathLst>${paths.map((path) => pathXml(frame, size, path)).join('')}</a:pathLst></a:custGeom>`,
  ].join('');
}
