// Hands a drawing to the browser's print dialog, a sheet a page: the drawing alone, not the app round it.
import type { Rect } from '../base/geometry';
import type { SheetLayout } from '../formats/format';

/** A frame that nobody sees and that still has a size, which some browsers need in order to print it. */
function hiddenFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;border:0;opacity:0';
  document.body.append(frame);
  return frame;
}

const inches = (px: number): string => `${(px / 96).toFixed(4)}in`;

const styles = ({ width, height }: SheetLayout['paper'], ground: string): string =>
  `@page{size:${inches(width)} ${inches(height)};margin:0}` +
  `html,body{margin:0;padding:0;background:${ground}}` +
  `.sheet{position:relative;width:${inches(width)};height:${inches(height)};overflow:hidden;break-after:page;` +
  `background:${ground};-webkit-print-color-adjust:exact;print-color-adjust:exact}` +
  `.sheet:last-child{break-after:auto}.sheet>svg{position:absolute;display:block}` +
  `.mark{position:absolute;font:9px sans-serif;color:#646C7B;bottom:${inches(10)};right:${inches(14)}}`;

/** The part of the drawing that lies on a sheet, where it lies there. */
function partOn(
  drawing: SVGSVGElement,
  part: Rect,
  { paper, margin, scale, sheets }: SheetLayout,
): SVGElement {
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  const [width, height] = [part.width * scale, part.height * scale];
  const alone = sheets.length === 1;
  svg.setAttribute('viewBox', `${part.x} ${part.y} ${part.width} ${part.height}`);
  svg.setAttribute('width', inches(width));
  svg.setAttribute('height', inches(height));
  svg.style.left = inches(alone ? (paper.width - width) / 2 : margin);
  svg.style.top = inches(alone ? (paper.height - height) / 2 : margin);
  return svg;
}

function fill(
  frame: Document,
  drawing: SVGSVGElement,
  layout: SheetLayout,
  title: string,
  ground: string,
): void {
  frame.title = title;
  const style = frame.createElement('style');
  style.textContent = styles(layout.paper, ground);
  frame.head.append(style);
  for (const [i, part] of layout.sheets.entries()) {
    const sheet = frame.createElement('div');
    sheet.className = 'sheet';
    const svg = partOn(drawing, part, layout);
    // Of pages each sheet gets its own alone.
    for (const page of svg.querySelectorAll<SVGGElement>('[data-sheet]'))
      if (page.dataset['sheet'] !== String(i)) page.remove();
    // One set of fonts serves all sheets.
    if (i > 0) svg.querySelector('defs > style')?.remove();
    sheet.append(frame.importNode(svg, true));
    if (layout.sheets.length > 1 && !layout.numbered) {
      const mark = frame.createElement('div');
      mark.className = 'mark';
      mark.textContent = `${i + 1} / ${layout.sheets.length}`;
      sheet.append(mark);
    }
    frame.body.append(sheet);
  }
}

/** How long the frame is kept when the browser never says that printing is over, ms. */
const KEPT = 600_000;

export interface SheetsToPrint {
  /** One SVG element with its fonts inside. */
  readonly svg: string;
  readonly layout: SheetLayout;
  readonly title: string;
  /** The colour of the sheets. */
  readonly ground: string;
}

/**
 * Opens the browser's print dialog; resolves when it is open or closed again, whichever the browser tells first.
 * @throws when the drawing cannot be read or the signal was aborted before
 */
export async function printSheets(
  { svg, layout, title, ground }: SheetsToPrint,
  signal: AbortSignal,
): Promise<void> {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error('not a drawing');
  const frame = hiddenFrame(title);
  const remove = (): void => frame.remove();
  try {
    const [page, view] = [frame.contentDocument, frame.contentWindow];
    if (!page || !view) throw new Error('the browser gave no page to print');
    fill(page, parsed, layout, title, ground);
    // The fonts of the drawing are fonts of the frame's page.
    await Promise.all([...page.fonts].map((font) => font.load()));
    signal.throwIfAborted();
    view.addEventListener('afterprint', () => setTimeout(remove, 0));
    setTimeout(remove, KEPT);
    view.print();
  } catch (fault) {
    remove();
    throw fault;
  }
}
