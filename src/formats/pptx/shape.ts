// Shapes, connectors' fellows: what stands on a slide, as XML in the order that the schema asks for.
import { bodyPropertiesXml, type Paragraph, paragraphXml, type TextFrame } from './text';
import { hex } from '../document/colour';
import { type Box, xmlName } from './units';

/** A line round or in a shape; `width` in EMU. */
export interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot' | 'lgDashDot';
  readonly arrow?: boolean;
}

/** The line as XML; none as such. */
export function lineXml(line: Line | null): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, dash, arrow } = line;
  return [
    `<a:ln w="${Math.max(1, Math.round(width))}"${dash ? '' : ' cap="rnd"'}>`,
    `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`,
    `<a:prstDash val="${dash ?? 'solid'}"/><a:round/>`,
    arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '',
    '</a:ln>',
  ].join('');
}

const fillXml = (colour: string | null): string =>
  colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;

/** A preset of the office programs, with its adjustments. */
export const presetXml = (preset: string, adjust: Readonly<Record<string, number>> = {}): string => {
  const guides = Object.entries(adjust).map(
    ([name, value]) => `<a:gd name="${name}" fmla="val ${Math.round(value)}"/>`,
  );
  return `<a:prstGeom prst="${preset}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`;
};

/** A rectangle with round corners of this radius, EMU. */
export const roundXml = ({ w, h }: Box, radius: number): string =>
  presetXml('roundRect', { adj: Math.min(50_000, (radius / Math.max(1, Math.min(w, h))) * 100_000) });

export const transformXml = ({ x, y, w, h }: Box): string =>
  `<a:xfrm><a:off x="${Math.round(x)}" y="${Math.round(y)}"/><a:ext cx="${Math.max(0, Math.round(w))}" cy="${Math.max(0, Math.round(h))}"/></a:xfrm>`;

/** A shape before it has its id. */
export interface ShapeSpec {
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description?: string;
  readonly box: Box;
  readonly geometry: string;
  readonly fill: string | null;
  readonly line: Line | null;
  readonly text?: readonly Paragraph[];
  readonly frame?: TextFrame;
  /** A place for text alone. */
  readonly textBox?: boolean;
}

/** A shape as XML. */
export function shapeXml(id: number, spec: ShapeSpec): string {
  const { name, description, box, geometry, fill, line, text = [], frame, textBox } = spec;
  const told = description ? ` descr="${xmlName(description)}"` : '';
  const body = text.length > 0 ? text.map(paragraphXml).join('') : '<a:p><a:endParaRPr lang="zh-CN"/></a:p>';
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"${told}/><p:cNvSpPr${textBox ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${transformXml(box)}${geometry}${fillXml(fill)}${lineXml(line)}</p:spPr>`,
    `<p:txBody>${bodyPropertiesXml(frame ?? { anchor: 'ctr', wrap: true })}<a:lstStyle/>${body}</p:txBody></p:sp>`,
  ].join('');
}

/** Several shapes that move together. */
export function groupXml(id: number, name: string, box: Box, inner: string): string {
  const place = `<a:off x="${Math.round(box.x)}" y="${Math.round(box.y)}"/><a:ext cx="${Math.round(box.w)}" cy="${Math.round(box.h)}"/>`;
  const child = place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${xmlName(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr><a:xfrm>${place}${child}</a:xfrm></p:grpSpPr>${inner}</p:grpSp>`,
  ].join('');
}
