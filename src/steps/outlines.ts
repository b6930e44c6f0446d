// The outlines of step kinds as geometry: at 40 px of height and more with the measures of the house, below that in miniature.
import type { Rect } from '../base/geometry';
import { tenth as t } from '../base/tenth';
import type { Outline } from './step-kind';

/** How much of its full size a detail (corner, wave, lid) has in a box of this height: palettes and legends draw small ones. */
export const detailScale = (height: number): number => Math.min(1, height / 40);

const grownBy = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});

/** A rectangle with round corners. */
export const roundRect = (rect: Rect, radius: number, grow = 0): Outline => ({
  kind: 'rect',
  rect: grownBy(rect, grow),
  radius: radius * detailScale(rect.height) + grow,
});

/** A rectangle whose left and right ends are half circles. */
export const pill = (rect: Rect, grow = 0): Outline => ({
  kind: 'rect',
  rect: grownBy(rect, grow),
  radius: Math.min(rect.width, rect.height) / 2 + grow,
});

/** A diamond with corners rounded over 6 px; it grows at right angles to its edges. */
export function diamond(rect: Rect, grow = 0): Outline {
  const cx = rect.x + rect.width / 2;
  const cy = rect.y + rect.height / 2;
  const factor = 1 + (grow * Math.hypot(rect.width, rect.height) * 2) / (rect.width * rect.height);
  const a = (rect.width / 2) * factor;
  const b = (rect.height / 2) * factor;
  const corner = (6 * detailScale(rect.height) + grow * 0.9) / Math.hypot(a, b);
  const ux = a * corner;
  const uy = b * corner;
  const d = [
    `M${t(cx - ux)} ${t(cy - b + uy)}Q${t(cx)} ${t(cy - b)} ${t(cx + ux)} ${t(cy - b + uy)}`,
    `L${t(cx + a - ux)} ${t(cy - uy)}Q${t(cx + a)} ${t(cy)} ${t(cx + a - ux)} ${t(cy + uy)}`,
    `L${t(cx + ux)} ${t(cy + b - uy)}Q${t(cx)} ${t(cy + b)} ${t(cx - ux)} ${t(cy + b - uy)}`,
    `L${t(cx - a + ux)} ${t(cy + uy)}Q${t(cx - a)} ${t(cy)} ${t(cx - a + ux)} ${t(cy - uy)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** How far above the foot of its box a sheet's wave is in the middle, px, in a box of full size. */
export const WAVE = 5;

/** A sheet of paper: round upper corners, a wavy foot. */
export function sheet(rect: Rect, grow = 0): Outline {
  const k = detailScale(rect.height);
  const { x, y, width, height } = grownBy(rect, grow);
  const r = 6 * k + grow;
  const wave = WAVE * k;
  const foot = y + height - wave;
  const d = [
    `M${t(x + r)} ${t(y)}H${t(x + width - r)}Q${t(x + width)} ${t(y)} ${t(x + width)} ${t(y + r)}V${t(foot - wave + k)}`,
    `C${t(x + width * 0.76)} ${t(foot - wave * 2.2)} ${t(x + width * 0.62)} ${t(foot - wave)} ${t(x + width / 2)} ${t(foot)}`,
    `S${t(x + width * 0.22)} ${t(foot + wave * 2.1)} ${t(x)} ${t(foot)}V${t(y + r)}Q${t(x)} ${t(y)} ${t(x + r)} ${t(y)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** How high a drum's lid is, px, in a box of full size. */
export const LID = 7;
/** How far the middle of the lid stays below the top of the box, px. */
export const LID_TOP = 0.5;

/** A drum lying on its foot: lid and foot are flat curves. */
export function drum(rect: Rect, grow = 0): Outline {
  const k = detailScale(rect.height);
  const { x, y, width, height } = grownBy(rect, grow);
  const lid = LID * k;
  const over = 1.6 * k;
  const end = y + height;
  const d = [
    `M${t(x)} ${t(y + lid)}C${t(x)} ${t(y - over)} ${t(x + width)} ${t(y - over)} ${t(x + width)} ${t(y + lid)}`,
    `V${t(end - lid)}C${t(x + width)} ${t(end + over)} ${t(x)} ${t(end + over)} ${t(x)} ${t(end - lid)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** The lower edge of a drum's lid, an open line. */
export function lidLine(rect: Rect): string {
  const k = detailScale(rect.height);
  const { x, y, width } = rect;
  const edge = y + LID * k;
  const dip = y + 15.5 * k;
  return `M${t(x)} ${t(edge)}C${t(x)} ${t(dip)} ${t(x + width)} ${t(dip)} ${t(x + width)} ${t(edge)}`;
}

/** A box that points to the right by 15 px. */
export function arrowBox(rect: Rect, grow = 0): Outline {
  const k = detailScale(rect.height);
  const { x, y, width, height } = grownBy(rect, grow);
  const r = 8 * k + grow;
  const end = x + width;
  const point = 15 * k;
  const mid = y + height / 2;
  const bottom = y + height;
  const d = [
    `M${t(x + r)} ${t(y)}H${t(end - point - 5 * k)}Q${t(end - point - k)} ${t(y)} ${t(end - point + 2 * k)} ${t(y + 4 * k)}`,
    `L${t(end - 1.5 * k)} ${t(mid - 2.5 * k)}Q${t(end)} ${t(mid)} ${t(end - 1.5 * k)} ${t(mid + 2.5 * k)}`,
    `L${t(end - point + 2 * k)} ${t(bottom - 4 * k)}Q${t(end - point - k)} ${t(bottom)} ${t(end - point - 5 * k)} ${t(bottom)}`,
    `H${t(x + r)}Q${t(x)} ${t(bottom)} ${t(x)} ${t(bottom - r)}V${t(y + r)}Q${t(x)} ${t(y)} ${t(x + r)} ${t(y)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** A box whose right end is a half circle. */
export function halfRound(rect: Rect, grow = 0): Outline {
  const { x, y, width, height } = grownBy(rect, grow);
  const r = 8 * detailScale(rect.height) + grow;
  const half = height / 2;
  const bottom = y + height;
  const bend = x + width - half;
  const d = [
    `M${t(x + r)} ${t(y)}H${t(bend)}A${t(half)} ${t(half)} 0 0 1 ${t(bend)} ${t(bottom)}`,
    `H${t(x + r)}Q${t(x)} ${t(bottom)} ${t(x)} ${t(bottom - r)}V${t(y + r)}Q${t(x)} ${t(y)} ${t(x + r)} ${t(y)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** A slip of paper with its upper right corner folded by 14 px. */
export function slip(rect: Rect, grow = 0): Outline {
  const k = detailScale(rect.height);
  const { x, y, width, height } = grownBy(rect, grow);
  const r = 3 * k + grow;
  const fold = 14 * k;
  const end = x + width;
  const bottom = y + height;
  const d = [
    `M${t(x + r)} ${t(y)}H${t(end - fold)}L${t(end)} ${t(y + fold)}V${t(bottom - r)}Q${t(end)} ${t(bottom)} ${t(end - r)} ${t(bottom)}`,
    `H${t(x + r)}Q${t(x)} ${t(bottom)} ${t(x)} ${t(bottom - r)}V${t(y + r)}Q${t(x)} ${t(y)} ${t(x + r)} ${t(y)}Z`,
  ];
  return { kind: 'path', d: d.join('') };
}

/** The folded corner of a slip, an open line that can be filled. */
export function foldLine(rect: Rect): string {
  const k = detailScale(rect.height);
  const end = rect.x + rect.width;
  const { y } = rect;
  return `M${t(end - 14 * k)} ${t(y)}V${t(y + 11 * k)}Q${t(end - 14 * k)} ${t(y + 14 * k)} ${t(end - 11 * k)} ${t(y + 14 * k)}H${t(end)}`;
}
