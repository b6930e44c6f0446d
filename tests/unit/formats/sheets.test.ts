import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetsFor } from '../../../src/formats/picture/sheets';

const paper = fc.constantFrom('a4' as const, 'a3' as const);
const side = fc.integer({ min: 50, max: 20_000 });
const MM = 96 / 25.4;

describe('sheets', () => {
  it('as drawn is one sheet of the drawing’s own size', () => {
    const size = { width: 2222, height: 1331 };
    expect(sheetsFor(size, { size: 'fit', tiled: false })).toMatchObject({
      paper: size,
      margin: 0,
      scale: 1,
      sheets: [{ x: 0, y: 0, ...size }],
    });
  });

  it('one sheet holds the whole drawing inside its margins, turned where that shows it larger', () => {
    fc.assert(
      fc.property(paper, side, side, (size, width, height) => {
        const { paper: sheet, margin, scale, sheets } = sheetsFor({ width, height }, { size, tiled: false });
        expect(sheets).toEqual([{ x: 0, y: 0, width, height }]);
        expect(width * scale).toBeLessThanOrEqual(sheet.width - 2 * margin + 1e-6);
        expect(height * scale).toBeLessThanOrEqual(sheet.height - 2 * margin + 1e-6);
        expect(scale).toBeLessThanOrEqual(1.5);
      }),
    );
    expect(sheetsFor({ width: 500, height: 2000 }, { size: 'a4', tiled: false }).paper.height).toBeCloseTo(
      297 * MM,
    );
    expect(sheetsFor({ width: 500, height: 400 }, { size: 'slide', tiled: false }).paper).toEqual({
      width: 1280,
      height: 720,
    });
  });

  it('several sheets cover the drawing near full size, neighbours overlapping by 10 mm', () => {
    fc.assert(
      fc.property(paper, side, side, (size, width, height) => {
        const layout = sheetsFor({ width, height }, { size, tiled: true });
        const { sheets, columns, scale, paper: sheet, margin } = layout;
        expect(scale).toBeGreaterThanOrEqual(0.8);
        expect(scale).toBeLessThanOrEqual(1);
        expect(sheets.length % columns).toBe(0);
        for (const [i, { x, y, width: w, height: h }] of sheets.entries()) {
          expect(w).toBeGreaterThan(0);
          expect(h).toBeGreaterThan(0);
          expect(w * scale).toBeLessThanOrEqual(sheet.width - 2 * margin + 1e-6);
          expect(h * scale).toBeLessThanOrEqual(sheet.height - 2 * margin + 1e-6);
          // The next sheet begins before this one ends; the last one ends with the drawing.
          const right = (i + 1) % columns === 0 ? undefined : sheets[i + 1];
          expect(x + w).toBeCloseTo(right ? right.x + (10 * MM) / scale : width);
          const below = sheets[i + columns];
          expect(y + h).toBeCloseTo(below ? below.y + (10 * MM) / scale : height);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a little smaller saves a column of slivers, and full size stays where nothing is saved', () => {
    // Two A4 sheets hold 2,086 px, a little less than this is wide.
    const wide = sheetsFor({ width: 2222, height: 700 }, { size: 'a4', tiled: true });
    expect(wide).toMatchObject({ columns: 2, scale: 0.9 });
    expect(wide.sheets.length).toBe(2);
    expect(sheetsFor({ width: 2000, height: 700 }, { size: 'a4', tiled: true }).scale).toBe(1);
  });
});
