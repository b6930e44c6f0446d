// The headers of stages on a slide: as the drawing has them, each a group that moves as one.
import type { Point, Rect } from '../../base/geometry';
import { oneLine } from '../../base/drawable-text';
import {
  STAGE_HEADER,
  STAGE_LEFT,
  STAGE_MEASURE,
  STAGE_TEXT_SMALL,
  stageMeasureText,
  stageRoom,
  stageTextStyle,
} from '../../drawing/header-text';
import { HEADER, type SceneStage } from '../../drawing/scene';
import { arrowDown, chevron } from '../../drawing/stage-header';
import { collapsedText } from '../../layout/collapsed';
import type { TextStyle } from '../../steps/words';
import { boxOn, type Canvas, customShape, points, roundShape, worded } from './canvas';
import type { HeaderPlace } from './lane-shapes';
import type { ShapeSpec } from './shape';

const NUMBER_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

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
