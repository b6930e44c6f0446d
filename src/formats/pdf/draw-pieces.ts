// Draws the pieces of a drawing on a page of a PDF.
import { GState, type jsPDF } from 'jspdf';
import type { Rect } from '../../base/geometry';
import type { OutlinePart, Placement } from './outlines';
import type { PageFonts } from './page-fonts';
import type { Piece } from './read-markup';

/** Where the drawing lies on the page: pt of its corner, and pt for each px. */
type OnPage = Placement;

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function trace(pdf: jsPDF, outline: readonly OutlinePart[], { x, y, scale }: OnPage): void {
  const on = (points: readonly number[]): number[] =>
    points.map((value, i) => (i % 2 === 0 ? x : y) + value * scale);
  for (const part of outline) {
    if (part.op === 'close') {
      pdf.close();
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = on(part.to);
    if (part.op === 'move') pdf.moveTo(a, b);
    else if (part.op === 'line') pdf.lineTo(a, b);
    else pdf.curveTo(a, b, c, d, e, f);
  }
}

function drawShape(pdf: jsPDF, piece: Piece & { kind: 'shape' }, at: OnPage): void {
  const { fill, stroke, strokeWidth, dash, roundCap, roundJoin } = piece;
  if (fill === null && stroke === null) return;
  if (fill !== null) pdf.setFillColor(fill);
  if (stroke !== null) {
    pdf.setDrawColor(stroke);
    pdf.setLineWidth(strokeWidth * at.scale);
    pdf.setLineCap(roundCap ? 'round' : 'butt');
    pdf.setLineJoin(roundJoin ? 'round' : 'miter');
    pdf.setLineDashPattern(
      dash.map((length) => length * at.scale),
      0,
    );
  }
  trace(pdf, piece.outline, at);
  if (fill === null) pdf.stroke();
  else if (stroke === null) pdf.fill();
  else pdf.fillStroke();
}

function drawText(pdf: jsPDF, piece: Piece & { kind: 'text' }, at: OnPage, fonts: PageFonts): void {
  const runs = fonts.runs(piece.text, piece.weight);
  pdf.setFontSize(piece.size * at.scale);
  pdf.setCharSpace(piece.spacing * at.scale);
  pdf.setTextColor(piece.fill);
  const widths = runs.map(({ font, text }) => {
    pdf.setFont(font, 'normal');
    return pdf.getTextWidth(text);
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = at.x + piece.x * at.scale - (piece.centred ? total / 2 : 0);
  runs.forEach(({ font, text }, i) => {
    pdf.setFont(font, 'normal');
    pdf.text(text, x, at.y + piece.y * at.scale);
    x += widths[i] ?? 0;
  });
}

/**
 * Draws pieces; with a part only those that reach into it, px of the picture.
 * Colours and fonts are left as the last piece has them.
 */
export function drawPieces(
  pdf: jsPDF,
  pieces: readonly Piece[],
  at: OnPage,
  fonts: PageFonts,
  part?: Rect,
): void {
  let opacity = 1;
  for (const piece of pieces) {
    if (part && !overlap(piece.box, part)) continue;
    if (piece.opacity !== opacity) {
      ({ opacity } = piece);
      pdf.setGState(new GState({ opacity, 'stroke-opacity': opacity }));
    }
    if (piece.kind === 'shape') drawShape(pdf, piece, at);
    else drawText(pdf, piece, at, fonts);
  }
  if (opacity !== 1) pdf.setGState(new GState({ opacity: 1, 'stroke-opacity': 1 }));
}
