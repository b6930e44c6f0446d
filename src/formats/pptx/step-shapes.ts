// Steps on a slide: each a shape of its own with the sites that its connectors need, grouped with what hangs on it.
import { type Point, type Side, union } from '../../base/geometry';
import { oneLine } from '../../base/drawable-text';
import type { ChangeMark } from '../../drawing/change-marks';
import { discAt, flagAt } from '../../drawing/changed-step';
import { CLOCK, DEADLINE_TEXT, deadlineRect } from '../../drawing/deadline-pill';
import { detailRect } from '../../drawing/detail-badge';
import { GAP_FLAG, gapFlagCloth, gapFlagWidth } from '../../drawing/gap-flag';
import { gapFlagAt } from '../../drawing/gap-marks';
import { MARK_TEXT } from '../../drawing/cell-mark';
import { INSIDE_TEXT } from '../../drawing/inside-pill';
import type { SceneMark, SceneStep } from '../../drawing/scene';
import { stepKind } from '../../steps/registry';
import { type Canvas, customShape, worded } from './canvas';
import { changeDisc, changeLine } from './change-shapes';
import type { ShapePath, Site } from './geometry';
import { ICON_GRID, iconPaths } from './icon-path';
import type { Line, ShapeSpec } from './shape';
import { stepLook } from './step-look';
import { rectPath } from './svg-path';

/** What is drawn at a step beside the step. */
export interface StepMarks {
  readonly change?: ChangeMark | undefined;
  /** What stands on the flag of its gaps. */
  readonly gaps?: string | undefined;
}

const RING = 4;
/** The middles of the sides, in the order in which office programs count them. */
const ORDER: readonly Side[] = ['top', 'left', 'bottom', 'right'];

/** The sites of a box: the middles of its sides, and every other place where a line touches it. */
export function sitesOf(middles: (side: Side) => Point, ends: readonly Site[]): Site[] {
  const sites: Site[] = ORDER.map((side) => ({ ...middles(side), side }));
  for (const end of ends) if (siteAt(sites, end) === null) sites.push(end);
  return sites;
}

/** The number of the site at a place; null when there is none. */
export function siteAt(sites: readonly Site[], { x, y }: Point): number | null {
  const at = sites.findIndex((site) => Math.abs(site.x - x) < 0.5 && Math.abs(site.y - y) < 0.5);
  return at < 0 ? null : at;
}

const area = (d: string): ShapePath => ({ d, fill: true, stroke: true });
const strokes = (d: string): ShapePath => ({ d, fill: false, stroke: true });

function deadlineShape(canvas: Canvas, step: SceneStep, text: string): ShapeSpec {
  const rect = deadlineRect(step, text);
  const { theme } = canvas;
  const left = rect.x + CLOCK.toText - 1;
  const room = { x: left, y: rect.y, width: rect.x + rect.width - 1 - left, height: rect.height };
  const clock = iconPaths('clock').map((d) => ({
    ...strokes(d),
    at: { x: rect.x + CLOCK.left, y: rect.y + (rect.height - CLOCK.size) / 2 },
    scale: CLOCK.size / ICON_GRID,
  }));
  return customShape(
    canvas,
    {
      rect,
      paths: [area(rectPath(rect.x, rect.y, rect.width, rect.height, rect.height / 2)), ...clock],
      sites: [],
      text: room,
    },
    {
      name: text,
      fill: theme.pill,
      line: { colour: theme.wire, width: 1.25 },
      text: worded(canvas, {
        text,
        lines: [text],
        room,
        style: DEADLINE_TEXT,
        colour: theme.ink,
        align: 'l',
      }),
    },
  );
}

function insideShape(canvas: Canvas, { text, rect }: NonNullable<SceneStep['inside']>): ShapeSpec {
  const { theme } = canvas;
  const outline = rectPath(rect.x, rect.y, rect.width, rect.height, rect.height / 2);
  return customShape(
    canvas,
    { rect, paths: [area(outline)], sites: [], text: rect },
    {
      name: text,
      fill: theme.pill,
      line: { colour: theme.lane, width: 1 },
      text: worded(canvas, {
        text,
        lines: [text],
        room: rect,
        style: INSIDE_TEXT,
        colour: theme.ink2,
        align: 'ctr',
      }),
    },
  );
}

function badgeShape(canvas: Canvas, step: SceneStep): ShapeSpec {
  const rect = detailRect(step);
  const { theme } = canvas;
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return customShape(
    canvas,
    {
      rect,
      paths: [
        area(rectPath(rect.x, rect.y, rect.width, rect.height, 5)),
        strokes(`M${x - 4} ${y}H${x + 4}M${x} ${y - 4}V${y + 4}`),
      ],
      sites: [],
      text: rect,
    },
    { name: '+', fill: theme.pill, line: { colour: theme.hues[step.hue].solid, width: 1.5 } },
  );
}

/** The flag of gaps, its pole's foot at a place. */
export function flagShape(canvas: Canvas, text: string, { x, y }: Point): ShapeSpec {
  const width = gapFlagWidth(text);
  const top = y - GAP_FLAG.pole;
  const { height, tail } = GAP_FLAG.cloth;
  const room = { x, y: top, width: width - tail + 2, height };
  return customShape(
    canvas,
    {
      rect: { x, y: top, width, height: GAP_FLAG.pole },
      paths: [area(gapFlagCloth(x, top, width)), strokes(`M${x} ${y}V${top}`)],
      sites: [],
      text: room,
    },
    {
      name: text,
      fill: canvas.theme.gapFill,
      line: { colour: GAP_FLAG.line, width: 1.25 },
      text: worded(canvas, {
        text,
        lines: [text],
        room,
        style: GAP_FLAG.text,
        colour: GAP_FLAG.ink,
        align: 'ctr',
      }),
    },
  );
}

function ringShape(canvas: Canvas, step: SceneStep, mark: ChangeMark): ShapeSpec {
  const outline = stepKind(step.kind).outline(step.rect, RING);
  const { x, y, width, height } = step.rect;
  const rect = { x: x - RING, y: y - RING, width: width + 2 * RING, height: height + 2 * RING };
  const d =
    outline.kind === 'path' ? outline.d : rectPath(rect.x, rect.y, rect.width, rect.height, outline.radius);
  return customShape(
    canvas,
    { rect, paths: [strokes(d)], sites: [], text: rect },
    {
      name: mark,
      fill: null,
      line: changeLine(canvas, mark),
    },
  );
}

/** The step itself; where its outline is dashed its icon is a shape of its own, as a shape has one kind of line. */
function stepShapes(
  canvas: Canvas,
  step: SceneStep,
  sites: readonly Site[],
  gone: boolean,
  told: string,
): readonly [ShapeSpec, ...ShapeSpec[]] {
  const { theme } = canvas;
  const look = stepLook(step, theme);
  const text = worded(canvas, {
    text: oneLine(step.name) === '' ? '' : step.name,
    lines: step.lines,
    room: look.text,
    style: look.style,
    colour: gone ? theme.ink2 : look.ink,
    align: look.align,
    struck: gone,
  });
  const line: Line = gone ? { colour: theme.removed, width: 1.5, dash: 'dash' } : look.line;
  const apart = line.dash !== undefined && look.icon.length > 0;
  const main = customShape(
    canvas,
    { rect: step.rect, paths: apart ? look.paths : [...look.paths, ...look.icon], sites, text: look.text },
    { name: oneLine(step.name) || told, description: told, fill: gone ? null : look.fill, line, text },
  );
  if (!apart) return [main];
  const { colour, width } = line;
  const icon = customShape(
    canvas,
    { rect: step.rect, paths: look.icon, sites: [], text: step.rect },
    { name: step.glyph ?? '', fill: null, line: { colour, width } },
  );
  return [main, icon];
}

/** Draws a step with everything on it. The id of the shape that connectors are glued to. */
export function drawStep(
  canvas: Canvas,
  step: SceneStep,
  sites: readonly Site[],
  marks: StepMarks,
  told: string,
): number {
  const { change, gaps } = marks;
  const gone = change === 'removed';
  const [main, ...icon] = stepShapes(canvas, step, sites, gone, told);
  const before = change && !gone ? [ringShape(canvas, step, change)] : [];
  const after = [
    ...icon,
    ...(step.detail && !gone ? [badgeShape(canvas, step)] : []),
    ...(step.inside && !gone ? [insideShape(canvas, step.inside)] : []),
    ...(step.deadline && !gone ? [deadlineShape(canvas, step, step.deadline)] : []),
    ...(gaps ? [flagShape(canvas, gaps, change ? flagAt(step) : gapFlagAt(step))] : []),
    ...(change ? [changeDisc(canvas, change, discAt(step))] : []),
  ];
  const all = [...before, main, ...after];
  if (all.length === 1) return canvas.slide.shape(main);
  const box = union(all.map(({ box: { x, y, w, h } }) => ({ x, y, width: w, height: h })));
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const ids = canvas.slide.group(main.name, { x, y, w: width, h: height }, all);
  return ids[before.length] ?? 0;
}

/** Draws the mark of a collapsed cell. */
export function drawMark(canvas: Canvas, mark: SceneMark, sites: readonly Site[], told: string): number {
  const { rect, hue, steps } = mark;
  const tokens = canvas.theme.hues[hue];
  const text = String(steps.length);
  const spec = customShape(
    canvas,
    {
      rect,
      paths: [area(rectPath(rect.x, rect.y, rect.width, rect.height, rect.height / 2))],
      sites,
      text: rect,
    },
    {
      name: told,
      fill: tokens.head,
      line: { colour: tokens.solid, width: 1.5 },
      text: worded(canvas, {
        text,
        lines: [text],
        room: rect,
        style: MARK_TEXT,
        colour: tokens.ink,
        align: 'ctr',
      }),
    },
  );
  return canvas.slide.shape(spec);
}

/** The shape of a step or mark, and the sites that connectors may be glued to. */
export interface Glue {
  readonly shape: number;
  readonly sites: readonly Site[];
}
