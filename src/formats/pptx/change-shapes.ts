// What became of something, on a slide: the disc with its sign, the line of its ring, and both on the header of a lane or stage.
import type { Point, Rect } from '../../base/geometry';
import { CHANGE_SIGNS, DISC } from '../../drawing/change-disc';
import type { ChangeMark } from '../../drawing/change-marks';
import { type Canvas, customShape, roundShape } from './canvas';
import type { Line, ShapeSpec } from './shape';
import { rectPath } from './svg-path';

const DASH: Readonly<Record<ChangeMark, Line['dash']>> = {
  added: undefined,
  removed: 'dash',
  moved: 'lgDashDot',
  changed: 'sysDash',
};

/** The line of a ring or frame. */
export function changeLine({ theme }: Canvas, mark: ChangeMark): Line {
  const dash = DASH[mark];
  return { colour: theme[mark], width: 2.25, ...(dash ? { dash } : {}) };
}

/** The disc with the sign of a mark, its middle at a place. */
export function changeDisc(canvas: Canvas, mark: ChangeMark, at: Point): ShapeSpec {
  const rect = { x: at.x - DISC, y: at.y - DISC, width: 2 * DISC, height: 2 * DISC };
  return customShape(
    canvas,
    {
      rect,
      paths: [
        { d: rectPath(rect.x, rect.y, rect.width, rect.height, DISC), fill: true, stroke: false },
        { d: CHANGE_SIGNS[mark], fill: false, stroke: true, at, scale: 1 },
      ],
      sites: [],
      text: rect,
    },
    { name: mark, fill: canvas.theme[mark], line: { colour: canvas.theme.surface, width: 1.75 } },
  );
}

/** How far a frame lies inside a header, and the disc from its corner, px. */
const INSIDE = 2.5;
const CORNER = 10;

/** Marks the header of a lane or stage: a frame, and the disc at its corner. */
export function markHeader(canvas: Canvas, { x, y, width, height }: Rect, mark: ChangeMark): void {
  const { slide } = canvas;
  const rect = {
    x: x + INSIDE,
    y: y + INSIDE,
    width: Math.max(1, width - 2 * INSIDE),
    height: Math.max(1, height - 2 * INSIDE),
  };
  slide.shape(roundShape(canvas, rect, 5, { name: mark, fill: null, line: changeLine(canvas, mark) }));
  slide.shape(changeDisc(canvas, mark, { x: x + width - CORNER, y: y + CORNER }));
}
