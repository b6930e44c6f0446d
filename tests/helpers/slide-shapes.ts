// What lies on a slide, worked out from its XML alone: boxes, sites, the ways of connectors, and how much room text takes.
import { textWidth } from '../../src/base/text-width';
import { all, child, type Node, num } from './office-xml';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Spot {
  readonly w: number;
  readonly h: number;
}

const areaOf = (transform: Node | undefined): Area => {
  const [off, ext] = [child(transform, 'a:off'), child(transform, 'a:ext')];
  return { x: num(off, 'x'), y: num(off, 'y'), w: num(ext, 'cx'), h: num(ext, 'cy') };
};

export const boxOf = (shape: Node): Area => areaOf(child(shape, 'p:spPr', 'a:xfrm'));
export const idOf = (shape: Node): string => all(shape, 'p:cNvPr')[0]?.attributes.id ?? '';

/** The guides of a shape of its own: `*\/ value w whole`. */
function guidesOf(geometry: Node, { w, h }: Area): Map<string, number> {
  return new Map(
    all(geometry, 'a:gd').map(({ attributes: { name = '', fmla = '' } }) => {
      const [, value = '', along = '', whole = ''] = /^\*\/ (-?\d+) ([wh]) (\d+)$/.exec(fmla) ?? [];
      return [name, (Number(value) * (along === 'w' ? w : h)) / Number(whole)];
    }),
  );
}

/** The places of a shape that connectors may be glued to. */
export function sitesOf(shape: Node): Spot[] {
  const box = boxOf(shape);
  const geometry = child(shape, 'p:spPr', 'a:custGeom');
  if (geometry) {
    const guides = guidesOf(geometry, box);
    return all(geometry, 'a:pos').map(({ attributes: { x = '', y = '' } }) => ({
      x: box.x + (guides.get(x) ?? Number.NaN),
      y: box.y + (guides.get(y) ?? Number.NaN),
    }));
  }
  const { x, y, w, h } = box;
  return [
    { x: x + w / 2, y },
    { x, y: y + h / 2 },
    { x: x + w / 2, y: y + h },
    { x: x + w, y: y + h / 2 },
  ];
}

/** The corners of presets, by the formulas of presetShapeDefinitions.xml. */
function presetPoints(preset: string, adjust: readonly number[], w: number, h: number): Spot[] {
  const [a = 50_000, b = 50_000, c = 50_000] = adjust;
  const [x1, y2, x3] = [(w * a) / 100_000, (h * b) / 100_000, (w * c) / 100_000];
  const end = { x: w, y: h };
  const start = { x: 0, y: 0 };
  switch (preset) {
    case 'straightConnector1':
      return [start, end];
    case 'bentConnector2':
      return [start, { x: w, y: 0 }, end];
    case 'bentConnector3':
      return [start, { x: x1, y: 0 }, { x: x1, y: h }, end];
    case 'bentConnector4':
      return [start, { x: x1, y: 0 }, { x: x1, y: y2 }, { x: w, y: y2 }, end];
    case 'bentConnector5':
      return [start, { x: x1, y: 0 }, { x: x1, y: y2 }, { x: x3, y: y2 }, { x: x3, y: h }, end];
    default:
      throw new Error(`no connector ${preset}`);
  }
}

/** The way of a connector on its slide: its own corners, flipped, then turned about its middle. */
export function wayOf(connector: Node): Spot[] {
  const transform = child(connector, 'p:spPr', 'a:xfrm');
  const box = areaOf(transform);
  const custom = child(connector, 'p:spPr', 'a:custGeom');
  const preset = child(connector, 'p:spPr', 'a:prstGeom');
  const adjust = preset
    ? all(preset, 'a:gd').map((guide) => Number(guide.attributes.fmla?.replace('val ', '')))
    : [];
  const points = custom
    ? all(custom, 'a:pt').map((point) => ({ x: num(point, 'x'), y: num(point, 'y') }))
    : presetPoints(preset?.attributes.prst ?? '', adjust, box.w, box.h);
  const turn = (num(transform, 'rot') / 60_000) * (Math.PI / 180);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2];
  return points.map((point) => {
    const u = (point.x - box.w / 2) * (transform?.attributes.flipH === '1' ? -1 : 1);
    const v = (point.y - box.h / 2) * (transform?.attributes.flipV === '1' ? -1 : 1);
    return { x: cx + u * cos - v * sin, y: cy + u * sin + v * cos };
  });
}

/** Where the text of a shape stands, EMU. */
function textArea(shape: Node): Area {
  const box = boxOf(shape);
  const body = child(shape, 'p:txBody', 'a:bodyPr');
  const [l, t, r, b] = ['lIns', 'tIns', 'rIns', 'bIns'].map((name) => num(body, name)) as [
    number,
    number,
    number,
    number,
  ];
  const geometry = child(shape, 'p:spPr', 'a:custGeom');
  const guides = geometry ? guidesOf(geometry, box) : new Map<string, number>();
  const [left, top, right, foot] = [
    guides.get('tl') ?? 0,
    guides.get('tt') ?? 0,
    guides.get('tr') ?? box.w,
    guides.get('tb') ?? box.h,
  ];
  return { x: box.x + left + l, y: box.y + top + t, w: right - left - l - r, h: foot - top - t - b };
}

/** Words, Chinese signs one by one: what a program may break a line between. */
const piecesOf = (line: string): string[] =>
  line.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? [];

/** How many lines a text takes when each is filled as far as it goes. */
function lineCount(line: string, size: number, bold: boolean, width: number): number {
  const weight = bold ? 700 : 500;
  let [count, used] = [1, 0];
  for (const piece of piecesOf(line)) {
    const its = textWidth(piece.trimEnd(), size, weight);
    if (used > 0 && used + its > width) {
      count += 1;
      used = 0;
    }
    // What is too long for a line is broken inside.
    count += Math.max(0, Math.ceil(its / width - 1e-6) - 1);
    used = (used + textWidth(piece, size, weight)) % Math.max(width, its + 1);
  }
  return count;
}

export interface Overflow {
  readonly text: string;
  readonly wide: number;
  readonly high: number;
}

/** By how much the text of a shape is larger than its place, pt; null when it is inside. */
export function overflowOf(shape: Node): Overflow | null {
  const area = textArea(shape);
  const [width, height] = [area.w / 12_700, area.h / 12_700];
  const wraps = child(shape, 'p:txBody', 'a:bodyPr')?.attributes.wrap !== 'none';
  let [high, wide, said] = [0, 0, ''];
  for (const paragraph of child(shape, 'p:txBody')?.children.filter(({ name }) => name === 'a:p') ?? []) {
    const look = all(paragraph, 'a:rPr')[0];
    if (!look) continue;
    const [size, bold] = [num(look, 'sz') / 100, look.attributes.b === '1'];
    const properties = child(paragraph, 'a:pPr');
    const lineHeight = num(child(properties, 'a:lnSpc', 'a:spcPts'), 'val') / 100;
    const room = width - num(properties, 'marL') / 12_700;
    high += num(child(properties, 'a:spcBef', 'a:spcPts'), 'val') / 100;
    for (const run of all(paragraph, 'a:t')) {
      said += run.text;
      if (!wraps) wide = Math.max(wide, textWidth(run.text, size, bold ? 700 : 500) - room);
      high += lineHeight * (wraps ? lineCount(run.text, size, bold, room + 0.05) : 1);
    }
  }
  const over = high - height;
  return over > 0.1 || wide > 0.1 ? { text: said, wide, high: over } : null;
}
