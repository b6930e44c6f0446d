// How each kind of step looks on a slide: outline, lines and icon in it, colours, and the place of its text.
import type { Rect } from '../../base/geometry';
import { textWidth } from '../../base/text-width';
import type { Theme } from '../../base/theme';
import type { StepKindId } from '../../model/ids';
import type { SceneStep } from '../../drawing/scene';
import { NO_ACTION } from '../../steps/action-glyphs';
import { drum, foldLine, LID, lidLine, WAVE } from '../../steps/outlines';
import { stepKind } from '../../steps/registry';
import { BOX_TEXT, NOTE_TEXT, STRONG_TEXT } from '../../steps/text-styles';
import type { TextStyle } from '../../steps/words';
import type { ShapePath } from './geometry';
import { ICON_GRID, iconPaths } from './icon-path';
import type { Line } from './shape';
import { rectPath } from './svg-path';

/** A step as a shape; px of the drawing. */
export interface StepLook {
  readonly paths: readonly ShapePath[];
  /** The lines of its icon. */
  readonly icon: readonly ShapePath[];
  readonly text: Rect;
  readonly align: 'l' | 'ctr';
  readonly style: TextStyle;
  readonly fill: string | null;
  readonly ink: string;
  readonly line: Pick<Line, 'colour' | 'dash'> & { readonly width: number };
}

/** Where things stand in a box: glyph, room at the right, how far down; as the kinds draw it. */
const BOXES: Readonly<Partial<Record<StepKindId, { left: number; right: number; down: number }>>> = {
  activity: { left: 10, right: 3, down: 0 },
  'hand-off': { left: 10, right: 14, down: 0 },
  document: { left: 10, right: 3, down: -3 },
  system: { left: 10, right: 3, down: 4 },
  'sub-process': { left: 13, right: 8, down: 0 },
  wait: { left: 10, right: 13, down: 0 },
};

const BOX_ICON = { size: 16, toText: 22 } as const;
const PILL_ICON = { size: 14, toText: 20 } as const;
/** The bars of a step with a chart of its own stand so far inside, px. */
const BAR = 6.5;

/** The glyph that readers see: the circle of a missing action is for the author. */
export const shownGlyph = ({ glyph }: SceneStep): string | null => (glyph === NO_ACTION ? null : glyph);

const outlineOf = (step: SceneStep, stroke = true): ShapePath => {
  const outline = stepKind(step.kind).outline(step.rect);
  const { rect } = outline.kind === 'rect' ? outline : step;
  const d =
    outline.kind === 'path' ? outline.d : rectPath(rect.x, rect.y, rect.width, rect.height, outline.radius);
  return { d, fill: true, stroke };
};

const lineOf = (d: string): ShapePath => ({ d, fill: false, stroke: true });

function iconOf(name: string, x: number, y: number, size: number): ShapePath[] {
  return iconPaths(name).map((d) => ({ ...lineOf(d), at: { x, y }, scale: size / ICON_GRID }));
}

function boxLook(
  step: SceneStep,
  theme: Theme,
  room: { left: number; right: number; down: number },
): StepLook {
  const { rect, hue, kind } = step;
  const tokens = theme.hues[hue];
  const glyph = shownGlyph(step);
  const middle = rect.y + rect.height / 2 + room.down;
  const left = rect.x + room.left;
  const textLeft = glyph ? left + BOX_ICON.toText : left;
  // As high as the nearest edge allows, so that the text stays in the middle of the drawing's own.
  const top = kind === 'system' ? rect.y + LID + 4 : rect.y + 2;
  const foot = rect.y + rect.height - (kind === 'document' ? 2 * WAVE : kind === 'system' ? LID / 2 : 2);
  const half = Math.min(middle - top, foot - middle);
  const inner: ShapePath[] =
    kind === 'system' ? [lineOf(lidLine(rect))] : kind === 'sub-process' ? [lineOf(bars(rect))] : [];
  return {
    paths: [kind === 'system' ? { ...outlineOf(step), d: pathOf(drum(rect)) } : outlineOf(step), ...inner],
    icon: glyph ? iconOf(glyph, left, middle - BOX_ICON.size / 2, BOX_ICON.size) : [],
    text: {
      x: textLeft,
      y: middle - half,
      width: rect.x + rect.width - room.right - textLeft,
      height: 2 * half,
    },
    align: glyph ? 'l' : 'ctr',
    style: BOX_TEXT,
    fill: tokens.tint,
    ink: theme.ink,
    line: { colour: tokens.line, width: 1.5 },
  };
}

const pathOf = (outline: ReturnType<typeof drum>): string => (outline.kind === 'path' ? outline.d : '');

const bars = ({ x, y, width, height }: Rect): string =>
  `M${x + BAR} ${y + 1}V${y + height - 1}M${x + width - BAR} ${y + 1}V${y + height - 1}`;

/** A pill's name stands beside its icon, both in the middle. */
function pillLook(step: SceneStep, theme: Theme): StepLook {
  const { rect, lines, hue } = step;
  const paint = pillPaint(step.kind, theme, hue);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, STRONG_TEXT.size, STRONG_TEXT.weight)));
  const glyph = shownGlyph(step);
  const whole = lines.length > 0 ? PILL_ICON.toText + widest : PILL_ICON.size;
  const left = rect.x + (rect.width - whole) / 2;
  const text = left + PILL_ICON.toText;
  return {
    paths: [outlineOf(step, paint.stroked)],
    icon: glyph ? iconOf(glyph, left, rect.y + (rect.height - PILL_ICON.size) / 2, PILL_ICON.size) : [],
    text: { x: text, y: rect.y + 1, width: rect.x + rect.width - 4 - text, height: rect.height - 2 },
    align: 'l',
    style: STRONG_TEXT,
    ...paint,
  };
}

type Paint = Pick<StepLook, 'fill' | 'ink' | 'line'> & { readonly stroked: boolean };

function pillPaint(kind: StepKindId, theme: Theme, hue: SceneStep['hue']): Paint {
  if (kind === 'end-won')
    // Its icon is light on dark, and a shape has one colour for all its lines.
    return { fill: theme.won, ink: theme.onWon, line: { colour: theme.onWon, width: 2 }, stroked: false };
  if (kind === 'end-lost')
    return { fill: theme.band, ink: theme.lost, line: { colour: theme.lost, width: 2.5 }, stroked: true };
  if (kind === 'end-parked')
    return {
      fill: theme.parkedSoft,
      ink: theme.parkedInk,
      line: { colour: theme.parked, width: 1.75, dash: 'dash' },
      stroked: true,
    };
  const { tint2, solid } = theme.hues[hue];
  return { fill: tint2, ink: theme.ink, line: { colour: solid, width: 2 }, stroked: true };
}

/** The share of a diamond's reach that its text may use, as the kind sets it. */
const REACH = 0.965;

function decisionLook(step: SceneStep, theme: Theme): StepLook {
  const { rect, lines, hue } = step;
  const height = Math.max(1, lines.length) * STRONG_TEXT.lineHeight;
  const width = rect.width * (REACH - height / rect.height) + 4;
  const { tint2, solid } = theme.hues[hue];
  return {
    paths: [outlineOf(step)],
    icon: [],
    text: {
      x: rect.x + (rect.width - width) / 2,
      y: rect.y + (rect.height - height) / 2,
      width,
      height,
    },
    align: 'ctr',
    style: STRONG_TEXT,
    fill: tint2,
    ink: theme.ink,
    line: { colour: solid, width: 1.75 },
  };
}

function noteLook(step: SceneStep, theme: Theme): StepLook {
  const { x, y, width, height } = step.rect;
  return {
    paths: [outlineOf(step), lineOf(foldLine(step.rect))],
    icon: [],
    text: { x: x + 10, y: y + 2, width: width - 10 - 12, height: height - 4 },
    align: 'l',
    style: NOTE_TEXT,
    fill: theme.note,
    ink: theme.noteInk,
    line: { colour: theme.noteLine, width: 1.25 },
  };
}

/** A bar has no name: its sign is drawn in it. */
function barLook(step: SceneStep, theme: Theme): StepLook {
  const { rect } = step;
  const [cx, cy] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return {
    paths: [outlineOf(step, false), lineOf(`M${cx} ${cy - 4.5}V${cy + 4.5}M${cx - 4.5} ${cy}H${cx + 4.5}`)],
    icon: [],
    text: rect,
    align: 'ctr',
    style: STRONG_TEXT,
    fill: theme.wireStrong,
    ink: theme.onBar,
    line: { colour: theme.onBar, width: 1.75 },
  };
}

/** How a step is drawn. */
export function stepLook(step: SceneStep, theme: Theme): StepLook {
  const room = BOXES[step.kind];
  if (room) return boxLook(step, theme, room);
  if (step.kind === 'decision') return decisionLook(step, theme);
  if (step.kind === 'note') return noteLook(step, theme);
  return step.kind === 'parallel' ? barLook(step, theme) : pillLook(step, theme);
}
