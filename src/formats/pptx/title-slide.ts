// The first slide: what the process is called, what it is for, and its stages in a row.
import { oneLine } from '../../base/drawable-text';
import { documentTitle } from '../document/content';
import { stagesIn } from '../document/step-content';
import type { Deck } from './deck';
import { drawText } from './panel';
import { presetXml } from './shape';
import { Slide, type SlideXml } from './slide';
import { sizeFor } from './text';
import { type Box, INCH, inches, POINT } from './units';

/** More stages than this have no room for their names. */
const MOST_STAGES = 12;
const ROW = { x: 0.95, y: 5.7, w: 11.4, h: 0.62 } as const;

function drawStages(slide: Slide, { source, theme }: Deck): void {
  const stages = stagesIn(source);
  if (stages.length < 2 || stages.length > MOST_STAGES) return;
  const width = ROW.w / stages.length;
  // The point of a chevron, of its height.
  const point = 0.22;
  for (const [i, stage] of stages.entries()) {
    const box: Box = inches(ROW.x + i * width, ROW.y, width - 0.02, ROW.h);
    const edge = ROW.h * point;
    const room: Box = {
      x: box.x + (i === 0 ? 0.08 : edge + 0.06) * INCH,
      y: box.y,
      w: box.w - (i === 0 ? 0.08 + edge : 2 * edge + 0.06) * INCH,
      h: box.h,
    };
    const name = oneLine(stage.name) || source.words.own.stage.unnamed;
    const place = { width: room.w / POINT, height: room.h / POINT };
    const size = sizeFor(name, place, { most: 12, least: 6, bold: true, line: 1.2 });
    slide.shape({
      name,
      box,
      geometry: presetXml(i === 0 ? 'homePlate' : 'chevron', { adj: point * 100_000 }),
      fill: theme.stageHead,
      line: { colour: theme.border, width: 9_525 },
    });
    if (size !== null)
      slide.shape({
        name,
        box: room,
        geometry: presetXml('rect'),
        fill: null,
        line: null,
        textBox: true,
        frame: { anchor: 'ctr', wrap: true },
        text: [{ text: name, size, lineHeight: size * 1.2, bold: true, colour: theme.ink, align: 'ctr' }],
      });
  }
}

export function titleSlide(deck: Deck): SlideXml {
  const { source, theme } = deck;
  const { title, subtitle, description } = documentTitle(source);
  const slide = new Slide('title');
  slide.shape({
    name: 'Stripe',
    box: inches(0.5, 1.5, 0.12, 3.8),
    geometry: presetXml('rect'),
    fill: theme.accent,
    line: null,
  });
  slide.title(title, theme.ink);
  if (subtitle !== '')
    drawText(
      slide,
      'Subtitle',
      { text: subtitle, size: 20, colour: theme.ink2 },
      inches(0.95, 3.35, 11.4, 0.6),
    );
  if (description !== '')
    drawText(
      slide,
      'Description',
      { text: description, size: 14, colour: theme.ink3 },
      inches(0.95, 4.05, 9.5, 1.25),
    );
  drawStages(slide, deck);
  return slide.done(description);
}
