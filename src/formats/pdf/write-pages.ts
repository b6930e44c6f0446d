// Writes the pages of a PDF by jsPDF, one after the other, and lets other work in between.
import { jsPDF } from 'jspdf';
import type { Rect } from '../../base/geometry';
import { laterTask } from '../../base/later-task';
import type { Locale } from '../../locales/load';
import type { WriteTask } from '../format';
import { drawPieces } from './draw-pieces';
import { addFonts, type LoadedFont, type PageFonts } from './page-fonts';
import type { Piece } from './read-markup';
import type { Sheet } from './sheets';

/** A page: the drawing as it lies on the sheet, and what else is on it. */
interface Page {
  readonly sheet: Sheet;
  /** Where the drawing shows, pt. */
  readonly shown: Rect;
  readonly marks: readonly Piece[];
}

/** Everything that the file is made of. */
interface Pages {
  readonly pieces: readonly Piece[];
  readonly pages: readonly Page[];
  readonly fonts: PageFonts & { readonly used: readonly LoadedFont[] };
  /** The colour of the paper; null = none. */
  readonly ground: string | null;
  readonly language: Locale;
  readonly title: string;
}

/** The size of a page as jsPDF asks for it, which turns pages that are called otherwise than they lie. */
const shape = ({ sheet: { width, height } }: Page) =>
  [[width, height] as [number, number], width > height ? 'landscape' : 'portrait'] as const;

function begun(first: Page, { fonts, language, title }: Pages): jsPDF {
  const [format, orientation] = shape(first);
  const pdf = new jsPDF({ unit: 'pt', format, orientation, compress: true, putOnlyUsedFonts: true });
  pdf.setProperties({ title, creator: 'Stagelane' });
  pdf.setLanguage(language === 'zh' ? 'zh-CN' : 'en-US');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  addFonts(pdf, fonts.used);
  return pdf;
}

function drawPage(pdf: jsPDF, { sheet, shown, marks }: Page, { pieces, fonts, ground }: Pages): void {
  if (ground && !sheet.tile) {
    pdf.setFillColor(ground);
    pdf.rect(0, 0, sheet.width, sheet.height, 'F');
  }
  pdf.saveGraphicsState();
  pdf.rect(shown.x, shown.y, shown.width, shown.height, null).clip().discardPath();
  drawPieces(pdf, pieces, sheet.at, fonts, sheet.part);
  pdf.restoreGraphicsState();
  drawPieces(pdf, marks, { x: 0, y: 0, scale: 1 }, fonts);
}

/** The file. @throws when it is not wanted any more, or there is no page */
export async function writePages(of: Pages, task?: WriteTask): Promise<Blob> {
  const [first] = of.pages;
  if (!first) throw new Error('there is nothing on the pages');
  const pdf = begun(first, of);
  for (const [i, page] of of.pages.entries()) {
    task?.signal.throwIfAborted();
    if (i > 0) pdf.addPage(...shape(page));
    drawPage(pdf, page, of);
    task?.progress((i + 1) / (of.pages.length + 1));
    await laterTask();
  }
  task?.signal.throwIfAborted();
  return pdf.output('blob');
}
