// The headers of lanes and stages on a slide: as the drawing has them, each a group that moves as one.
import type { Point, Rect } from '../../base/geometry';
import { oneLine } from '../../base/drawable-text';
import {
  LANE_HEADER,
  LANE_TOP,
  laneHeaderHeight,
  STAGE_HEADER,
  STAGE_LEFT,
  STAGE_MEASURE,
  STAGE_TEXT_SMALL,
  stageMeasureText,
  stageRoom,
  stageTextStyle,
  TEAM_LINE_TEXT,
  TEAM_TEXT,
  TEAM_TEXT_SMALL,
} from '../../drawing/header-text';
import { HEADER, type HeaderEdge, type SceneLane, type SceneStage } from '../../drawing/scene';
import { arrowDown, chevron } from '../../drawing/stage-header';
import { collapsedText } from '../../layout/collapsed';
import type { TextStyle } from '../../steps/words';
import { boxOn, type Canvas, customShape, points, roundShape, worded } from './canvas';
import { ICON_GRID, iconPaths } from './icon-path';
import type { ShapeSpec } from './shape';
import { rectPath } from './svg-path';
import type { Paragraph } from './text';

const GAP = 1.5;
const NUMBER_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

/** A header's place among its fellows. */
export interface HeaderPlace {
  /** Where its strip begins, px. */
  readonly at: Point;
  readonly edge: HeaderEdge;
  readonly first: boolean;
  readonly last: boolean;
}

const moved = (rect: Rect, { x, y }: Point): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });

function tileShape(canvas: Canvas, lane: SceneLane, x: number, y: number, size: number): ShapeSpec {
  const { solid, onSolid } = canvas.theme.hues[lane.hue];
  const air = (5 * size) / LANE_HEADER.tile;
  const rect = { x, y, width: size, height: size };
  const icon = iconPaths(lane.icon).map((d) => ({
    d,
    fill: false,
    stroke: true,
    at: { x: x + air, y: y + air },
    scale: (size - 2 * air) / ICON_GRID,
  }));
  return customShape(
    canvas,
    {
      rect,
      paths: [
        { d: rectPath(x, y, size, size, (7 * size) / LANE_HEADER.tile), fill: true, stroke: false },
        ...icon,
      ],
      sites: [],
      text: rect,
    },
    { name: lane.icon, fill: solid, line: { colour: onSolid, width: 1.6 } },
  );
}

/** Where the parts of a lane's header stand, from its upper left corner, px. */
interface LaneLayout {
  readonly tile: Rect | null;
  /** Left and upper edge of the name, and what is left of the line below it. */
  readonly name: Rect;
  readonly line: Rect;
  readonly align: 'l' | 'ctr';
  readonly style: TextStyle;
}

function leftLayout(lane: SceneLane, { width, height }: Rect): LaneLayout {
  const { pad, tile, toName, gap } = LANE_HEADER;
  const style = lane.collapsed ? TEAM_TEXT_SMALL : TEAM_TEXT;
  const name = lane.nameLines.length * style.lineHeight;
  const size = Math.max(10, Math.min(tile, height - 6));
  const top = (height - (lane.collapsed ? Math.max(size, name) : laneHeaderHeight(lane))) / 2;
  const head = lane.nameBeside ? Math.max(size, name) : size + gap + name;
  const left = lane.nameBeside ? pad + tile + toName : pad;
  const nameTop = lane.nameBeside ? top + (head - name) / 2 : top + size + gap;
  const room = width - pad - 4;
  return {
    tile: { x: pad, y: lane.nameBeside ? top + (head - size) / 2 : top, width: size, height: size },
    name: { x: left, y: nameTop, width: width - left - 2, height: name },
    line: { x: pad, y: top + head + gap, width: room, height: lane.lines.length * TEAM_LINE_TEXT.lineHeight },
    align: 'l',
    style,
  };
}

function topLayout(lane: SceneLane, { width, height }: Rect): LaneLayout {
  const { tile } = LANE_HEADER;
  if (!lane.nameBeside) {
    const size = Math.min(LANE_TOP.stackedTile, width - 6);
    const name = lane.nameLines.length * TEAM_TEXT_SMALL.lineHeight;
    const top = (height - size - (name > 0 ? 3 + name : 0)) / 2;
    return {
      tile: { x: (width - size) / 2, y: top, width: size, height: size },
      name: { x: 1, y: top + size + 3, width: width - 2, height: name },
      line: { x: 0, y: height, width, height: 0 },
      align: 'ctr',
      style: TEAM_TEXT_SMALL,
    };
  }
  const name = lane.nameLines.length * TEAM_TEXT.lineHeight;
  const line = lane.lines.length * TEAM_LINE_TEXT.lineHeight;
  const top = (height - name - line - (line > 0 ? LANE_TOP.gap : 0)) / 2;
  const left = LANE_TOP.pad + tile + LANE_TOP.toName;
  return {
    tile: { x: LANE_TOP.pad, y: (height - tile) / 2, width: tile, height: tile },
    name: { x: left, y: top, width: width - left - 2, height: name },
    line: { x: left, y: top + name + LANE_TOP.gap, width: width - left - 2, height: line },
    align: 'l',
    style: TEAM_TEXT,
  };
}

/** The text of a header as a place of its own, so that name and line are where the drawing has them. */
function wordsAt(canvas: Canvas, rect: Rect, text: readonly Paragraph[], name: string): ShapeSpec[] {
  if (text.length === 0) return [];
  return [
    {
      ...roundShape(canvas, rect, 0, { name, fill: null, line: null, text }, { anchor: 't', wrap: true }),
      textBox: true,
    },
  ];
}

/** Draws the header of a lane; `line` is what its team says of itself. */
export function drawLaneHeader(
  canvas: Canvas,
  lane: SceneLane,
  place: HeaderPlace,
  line: string | null,
): void {
  const { edge, at, first, last } = place;
  const { theme, slide } = canvas;
  const tokens = theme.hues[lane.hue];
  const [before, after] = [first ? 0 : GAP, last ? 0 : GAP];
  const whole = moved(lane.header, at);
  const rect =
    edge === 'left'
      ? { ...whole, y: whole.y + before, height: whole.height - before - after }
      : { ...whole, x: whole.x + before, width: whole.width - before - after };
  const layout = edge === 'left' ? leftLayout(lane, whole) : topLayout(lane, whole);
  const own = (inner: Rect): Rect => moved(inner, whole);
  const name = worded(canvas, {
    text: lane.name,
    lines: lane.nameLines,
    room: layout.name,
    style: layout.style,
    colour: tokens.ink,
    align: layout.align,
  });
  const said = worded(canvas, {
    text: line ?? '',
    lines: lane.lines,
    room: layout.line,
    style: TEAM_LINE_TEXT,
    colour: theme.ink2,
    align: layout.align,
  });
  const tile = layout.tile && own(layout.tile);
  slide.group(oneLine(lane.name), boxOn(canvas, rect), [
    roundShape(canvas, rect, 6, {
      name: oneLine(lane.name),
      fill: tokens.head,
      line: { colour: tokens.tint2, width: 1.25 },
    }),
    ...(tile && tile.width >= 8 ? [tileShape(canvas, lane, tile.x, tile.y, tile.width)] : []),
    ...wordsAt(canvas, own(layout.name), name, lane.name),
    ...wordsAt(canvas, own(layout.line), said, line ?? ''),
  ]);
}

function discShape(canvas: Canvas, x: number, y: number, number: number): ShapeSpec {
  const { theme } = canvas;
  const r = STAGE_HEADER.disc / 2;
  const rect = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  const text = String(number);
  return roundShape(canvas, rect, r, {
    name: text,
    fill: theme.wireStrong,
    line: null,
    text: worded(canvas, {
      text,
      lines: [text],
      room: rect,
      style: NUMBER_TEXT,
      colour: theme.surface,
      align: 'ctr',
    }),
  });
}

/** What a stage's header says. */
export interface StageWords {
  readonly number: number;
  /** What its figures come to, in parts. */
  readonly measure: readonly string[] | undefined;
}

interface StageLayout {
  readonly d: string;
  readonly rect: Rect;
  readonly text: Rect;
  readonly disc: Point | null;
  readonly style: TextStyle;
  readonly align: 'l' | 'ctr';
  readonly measure: string | null;
}

function topStage(stage: SceneStage, { first, last }: HeaderPlace, words: StageWords): StageLayout {
  const { x: at, width: whole } = stage.header;
  const [x, width] = [at + (first ? 1 : 2), whole - (first ? 1 : 2) - (last ? 1 : 2)];
  const left = first ? x : x - 3;
  const rect = { x: left, y: 0, width: x + width + (last ? 0 : 6) - left, height: HEADER.stage };
  const d = chevron(x, width, first, last);
  if (stage.collapsed) {
    const text = { x: at + 6, y: 0, width: whole - 8, height: HEADER.stage };
    return { d, rect, text, disc: null, style: collapsedText(600), align: 'ctr', measure: null };
  }
  const measure = stage.lines.length === 1 ? stageMeasureText(words.measure, stageRoom(whole)) : null;
  return {
    d,
    rect,
    text: { x: at + STAGE_HEADER.toName, y: 0, width: whole - STAGE_HEADER.toName - 8, height: HEADER.stage },
    disc: { x: at + STAGE_HEADER.toDisc + STAGE_HEADER.disc / 2, y: HEADER.stage / 2 },
    style: stageTextStyle(stage.lines, whole),
    align: 'l',
    measure,
  };
}

function leftStage(stage: SceneStage, { first, last }: HeaderPlace): StageLayout {
  const { y: at, width, height: whole } = stage.header;
  const { pad, gap, toName } = STAGE_LEFT;
  const { disc } = STAGE_HEADER;
  const [y, height] = [at + (first ? 1 : 2), whole - (first ? 1 : 2) - (last ? 1 : 2)];
  const top = first ? y : y - 3;
  const rect = { x: 0, y: top, width, height: y + height + (last ? 0 : 6) - top };
  const block = stage.lines.length * STAGE_TEXT_SMALL.lineHeight;
  const low = stage.collapsed || whole < disc + gap + block + 18;
  const middle = at + whole / 2 + (first ? 0 : 2);
  const head = middle - (disc + gap + block) / 2;
  const left = low ? pad + disc + toName : pad;
  return {
    d: arrowDown(y, height, width, first, last),
    rect,
    text: {
      x: left,
      y: low ? middle - whole / 2 + 2 : head + disc + gap,
      width: width - left - 4,
      height: low ? whole - 6 : block,
    },
    disc: { x: pad + disc / 2, y: low ? middle : head + disc / 2 },
    style: low ? collapsedText(600) : STAGE_TEXT_SMALL,
    align: 'l',
    measure: null,
  };
}

/** Draws the header of a stage. */
export function drawStageHeader(
  canvas: Canvas,
  stage: SceneStage,
  place: HeaderPlace,
  words: StageWords,
): void {
  const { theme, slide } = canvas;
  const layout = place.edge === 'top' ? topStage(stage, place, words) : leftStage(stage, place);
  const { text: room, measure, style, align } = layout;
  const inner: Canvas = {
    ...canvas,
    origin: {
      x: canvas.origin.x + place.at.x * canvas.unit,
      y: canvas.origin.y + place.at.y * canvas.unit,
    },
  };
  const below = measure === null ? 0 : STAGE_MEASURE.text.lineHeight;
  const name = worded(inner, {
    text: oneLine(stage.name),
    lines: stage.lines,
    room: { ...room, height: room.height - below },
    style,
    colour: theme.ink,
    align,
  });
  const said =
    measure === null || name.length === 0
      ? []
      : worded(inner, {
          text: measure,
          lines: [measure],
          room: { width: room.width, height: below },
          style: STAGE_MEASURE.text,
          colour: theme.ink2,
          align,
        });
  const head = customShape(
    inner,
    { rect: layout.rect, paths: [{ d: layout.d, fill: true, stroke: true }], sites: [], text: room },
    {
      name: oneLine(stage.name),
      fill: theme.stageHead,
      line: { colour: theme.border, width: 1 },
      text: [...name, ...said],
    },
  );
  const disc = layout.disc ? [discShape(inner, layout.disc.x, layout.disc.y, words.number)] : [];
  if (disc.length === 0 || points(inner, NUMBER_TEXT.size) < 1) slide.shape(head);
  else slide.group(oneLine(stage.name), boxOn(inner, layout.rect), [head, ...disc]);
}
