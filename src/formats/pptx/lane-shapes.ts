// The headers of lanes on a slide: as the drawing has them, each a group that moves as one.
import type { Point, Rect } from '../../base/geometry';
import { oneLine } from '../../base/drawable-text';
import {
  LANE_HEADER,
  LANE_TOP,
  laneHeaderHeight,
  TEAM_LINE_TEXT,
  TEAM_TEXT,
  TEAM_TEXT_SMALL,
} from '../../drawing/header-text';
import type { HeaderEdge, SceneLane } from '../../drawing/scene';
import type { TextStyle } from '../../steps/words';
import { boxOn, type Canvas, customShape, roundShape, worded } from './canvas';
import { ICON_GRID, iconPaths } from './icon-path';
import type { ShapeSpec } from './shape';
import { rectPath } from './svg-path';
import type { Paragraph } from './text';

const GAP = 1.5;

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
