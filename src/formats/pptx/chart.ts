// A chart on a slide: bands, headers, steps and connectors, each a shape that can be moved and written in.
import { oneLine } from '../../base/drawable-text';
import type { Point, Side } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import { type ChartMarks, NO_MARKS } from '../../drawing/change-marks';
import { chartSize, type StageMeasures } from '../../drawing/chart';
import { type ConnectionLook, connectionStroke } from '../../drawing/connection-drawing';
import { type GapNumbers, lineGapFlagAt } from '../../drawing/gap-marks';
import { paleBands } from '../../drawing/pale';
import { headerEdge, headerRoom, type Scene, type SceneConnection } from '../../drawing/scene';
import { sidePort } from '../../steps/ports';
import { stepKind } from '../../steps/registry';
import { CONDITION_TEXT } from '../../steps/condition-text';
import { boxOn, type Canvas, lineOn, pointOn, points, roundShape, worded } from './canvas';
import { markHeader } from './change-shapes';
import type { ConnectorSpec } from './connector';
import type { Site } from './geometry';
import { drawLaneHeader } from './lane-shapes';
import { paleTheme } from '../../drawing/pale-theme';
import { type Line, presetXml } from './shape';
import type { Slide } from './slide';
import { drawStageHeader, type StageWords } from './stage-shapes';
import { drawMark, drawStep, flagShape, type Glue, siteAt, sitesOf } from './step-shapes';
import type { Box } from './units';

/** A chart to be drawn. */
export interface SlideChart {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly marks?: ChartMarks;
  readonly gaps?: GapNumbers | undefined;
  readonly measures?: StageMeasures | undefined;
  /** Steps that lie beside what is shown: paler. */
  readonly pale?: ReadonlySet<Id>;
  /** The numbers of stages, for a part of a map; the scene's own without. */
  readonly numbers?: ReadonlyMap<Id, number>;
  /** What a step is called, and what it is, for those who do not see it. */
  readonly nameOf: (step: Id) => string;
  readonly told: (step: Id) => string;
  /** What the team of a lane says of itself. */
  readonly lineOf: (team: Id) => string | null;
}

/** A drawing is not made larger than this, in EMU for each px: 13.5 pt for the names of boxes. */
const LARGEST = 12_200;

/** EMU for each px of a chart that fills a place. */
export function chartUnit(scene: Scene, { w, h }: Box): number {
  const { width, height } = chartSize(scene);
  return Math.min(LARGEST, w / Math.max(1, width), h / Math.max(1, height));
}

/** Draws a chart into a place of a slide, in its middle. */
export function drawChart(slide: Slide, chart: SlideChart, place: Box): void {
  const { scene, theme } = chart;
  const unit = chartUnit(scene, place);
  const { width, height } = chartSize(scene);
  const room = headerRoom(scene.laneDirection);
  const corner = { x: place.x + (place.w - width * unit) / 2, y: place.y + (place.h - height * unit) / 2 };
  const outer: Canvas = { slide, theme, unit, origin: corner };
  const inner: Canvas = {
    ...outer,
    origin: { x: corner.x + room.left * unit, y: corner.y + room.top * unit },
  };
  drawBands(inner, chart);
  drawHeaders(outer, chart);
  const under = slide.mark();
  const glued = drawBoxes(inner, chart);
  slide.under(under, connectorsOf(inner, chart, glued));
  drawOnLines(inner, chart);
}

function drawBands(canvas: Canvas, { scene, theme }: SlideChart): void {
  const { slide } = canvas;
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  slide.shape(
    roundShape(canvas, whole, 6, {
      name: scene.map,
      fill: theme.band,
      line: { colour: theme.lane, width: 1.25 },
    }),
  );
  const band = (kind: 'lanes' | 'stages', line: Line): void => {
    for (const { rect, name, collapsed } of scene[kind])
      slide.shape({
        name: oneLine(name),
        box: boxOn(canvas, rect),
        geometry: presetXml('rect'),
        fill: collapsed ? theme.sunken : null,
        line: lineOn(canvas, line),
      });
  };
  band('stages', { colour: theme.stage, width: 1, dash: 'dash' });
  band('lanes', { colour: theme.lane, width: 1 });
}

function drawHeaders(canvas: Canvas, chart: SlideChart): void {
  const { scene, measures, numbers, lineOf, pale, marks = NO_MARKS } = chart;
  const paled = paleBands(scene, pale);
  const paler = { ...canvas, theme: paleTheme(canvas.theme) };
  const { left, top } = headerRoom(scene.laneDirection);
  const [laneEdge, stageEdge] = [
    headerEdge(scene.laneDirection, 'lane'),
    headerEdge(scene.laneDirection, 'stage'),
  ];
  const strip = { top: { x: left, y: 0 }, left: { x: 0, y: top } };
  for (const [i, lane] of scene.lanes.entries()) {
    const place = { at: strip[laneEdge], edge: laneEdge, first: i === 0, last: i === scene.lanes.length - 1 };
    drawLaneHeader(paled.has(lane.id) ? paler : canvas, lane, place, lineOf(lane.team));
  }
  for (const [i, stage] of scene.stages.entries()) {
    const place = {
      at: strip[stageEdge],
      edge: stageEdge,
      first: i === 0,
      last: i === scene.stages.length - 1,
    };
    const words: StageWords = {
      number: numbers?.get(stage.id) ?? stage.number,
      measure: measures?.get(stage.id),
    };
    drawStageHeader(paled.has(stage.id) ? paler : canvas, stage, place, words);
  }
  for (const [kind, edge] of [
    ['lanes', laneEdge],
    ['stages', stageEdge],
  ] as const)
    for (const { id, header } of scene[kind]) {
      const { x, y } = strip[edge];
      const mark = marks[kind].get(id);
      if (mark) markHeader(canvas, { ...header, x: header.x + x, y: header.y + y }, mark);
    }
}

/** By step or mark, where lines touch it. */
function endsOf({ connections }: Scene): ReadonlyMap<Id, Site[]> {
  const ends = new Map<Id, Site[]>();
  const add = (id: Id, point: Point | undefined, side: Side): void => {
    if (point) ends.set(id, [...(ends.get(id) ?? []), { ...point, side }]);
  };
  for (const { from, to, fromSide, toSide, points: way } of connections) {
    add(from, way[0], fromSide);
    add(to, way.at(-1), toSide);
  }
  return ends;
}

function drawBoxes(canvas: Canvas, chart: SlideChart): ReadonlyMap<Id, Glue> {
  const { scene, marks = NO_MARKS, gaps, told, pale } = chart;
  const paler = { ...canvas, theme: paleTheme(canvas.theme) };
  const ends = endsOf(scene);
  const glued = new Map<Id, Glue>();
  for (const step of scene.steps) {
    const { port } = stepKind(step.kind);
    const sites = sitesOf((side) => port(step.rect, side).at, ends.get(step.id) ?? []);
    const flagged = marks.gaps.get(step.id);
    const its = {
      change: marks.steps.get(step.id),
      gaps: flagged ? flagged.join(', ') : gaps?.get(step.id),
    };
    const shade = pale?.has(step.id) ? paler : canvas;
    glued.set(step.id, { shape: drawStep(shade, step, sites, its, told(step.id)), sites });
  }
  for (const mark of scene.marks) {
    const sites = sitesOf((side) => sidePort(mark.rect, side, 0).at, ends.get(mark.id) ?? []);
    glued.set(mark.id, { shape: drawMark(canvas, mark, sites, told(mark.steps[0] ?? '')), sites });
  }
  return glued;
}

const DASH = { flow: undefined, loop: 'dash', tie: 'sysDot' } as const;
const CHANGE_DASH = { added: undefined, removed: 'dash', moved: 'lgDashDot', changed: 'sysDash' } as const;

const lookOf = ({ marks = NO_MARKS }: SlideChart, { id }: SceneConnection): ConnectionLook =>
  marks.connections.get(id) ?? 'normal';

function lineOfConnection(canvas: Canvas, chart: SlideChart, connection: SceneConnection): Line {
  const look = lookOf(chart, connection);
  const { stroke, strokeWidth } = connectionStroke(chart.theme, look);
  const dash =
    (look in CHANGE_DASH ? CHANGE_DASH[look as keyof typeof CHANGE_DASH] : undefined) ??
    DASH[connection.kind];
  return lineOn(canvas, {
    colour: stroke,
    width: strokeWidth,
    ...(dash ? { dash } : {}),
    arrow: connection.kind !== 'tie',
  });
}

function connectorsOf(canvas: Canvas, chart: SlideChart, glued: ReadonlyMap<Id, Glue>): ConnectorSpec[] {
  return chart.scene.connections.flatMap((connection): ConnectorSpec[] => {
    const { points: way, from, to, label } = connection;
    const [start, end] = [glued.get(from), glued.get(to)];
    const [first, last] = [way[0], way.at(-1)];
    if (!start || !end || !first || !last) return [];
    return [
      {
        name: label?.text ?? `${chart.nameOf(from)} → ${chart.nameOf(to)}`,
        points: way.map((point) => pointOn(canvas, point)),
        from: { shape: start.shape, site: siteAt(start.sites, first) ?? 0 },
        to: { shape: end.shape, site: siteAt(end.sites, last) ?? 0 },
        line: lineOfConnection(canvas, chart, connection),
      },
    ];
  });
}

const RING = 4;
/** A ring that would be a dot says nothing, pt. */
const LEAST_RING = 1.2;

/** Rings where lines leave their lane, conditions, and flags of gaps on lines. */
function drawOnLines(canvas: Canvas, chart: SlideChart): void {
  const { scene, theme, gaps } = chart;
  const { slide } = canvas;
  for (const connection of scene.connections) {
    const { handOff } = connection;
    if (!handOff || points(canvas, RING) < LEAST_RING) continue;
    const rect = { x: handOff.x - RING, y: handOff.y - RING, width: 2 * RING, height: 2 * RING };
    const { stroke } = connectionStroke(theme, lookOf(chart, connection));
    slide.shape({
      name: '○',
      box: boxOn(canvas, rect),
      geometry: presetXml('ellipse'),
      fill: theme.band,
      line: lineOn(canvas, { colour: stroke, width: 1.75 }),
    });
  }
  for (const connection of scene.connections) {
    const { label, of } = connection;
    const flag = of.flatMap((id) => gaps?.get(id) ?? [])[0];
    if (flag) slide.shape(flagShape(canvas, flag, lineGapFlagAt(connection)));
    if (!label) continue;
    const { text, rect } = label;
    slide.shape(
      roundShape(canvas, rect, rect.height / 2, {
        name: text,
        fill: theme.pill,
        line: { colour: theme.lane, width: 1 },
        text: worded(canvas, {
          text,
          lines: [text],
          room: { width: rect.width - 4, height: rect.height },
          style: CONDITION_TEXT,
          colour: theme.ink2,
          align: 'ctr',
        }),
      }),
    );
  }
}
