// Slides with lists: teams, gaps, what changes with its marked chart, the action plan, goals.
import { oneLine } from '../../base/drawable-text';
import { type Between } from '../../compare/between';
import { comparedCharts } from '../../compare/compared-charts';
import type { ComparedChart } from '../../drawing/comparison-picture';
import { CHANGE_MARKS } from '../../drawing/change-marks';
import type { Scene } from '../../drawing/scene';
import { filled } from '../../locales/documents/load';
import type { Table } from '../document/blocks';
import { betweenText, changeTable, measureTable, planTable, sideName } from '../document/change-content';
import { withoutEmpty } from '../document/content';
import { gapCounts, gapTable, goalTable, teamTable } from '../document/list-tables';
import { comparisonOf, hasPlan } from '../document/source';
import { drawChart, type SlideChart } from './chart';
import type { Deck } from './deck';
import { drawText } from './panel';
import { roundXml } from './shape';
import { Slide, type SlideXml } from './slide';
import { tablePages, tableXml } from './table';
import { textStyle } from './text';
import { type Box, inches, POINT } from './units';
import { textWidth } from '../../base/text-width';

const PLACE: Box = inches(0.5, 1.1, 12.33, 5.85);
const BELOW_REMARK: Box = inches(0.5, 1.5, 12.33, 5.45);
const REMARK: Box = inches(0.5, 1.02, 12.33, 0.36);

/** A table on as many slides as it takes. */
function listSlides({ source, theme }: Deck, title: string, given: Table, remark = ''): SlideXml[] {
  const table = withoutEmpty(given);
  const place = remark === '' ? PLACE : BELOW_REMARK;
  const pages = tablePages(table, place.w / POINT, place.h / POINT);
  return pages.map((page, i) => {
    const slide = new Slide();
    const parts = { title, part: i + 1, parts: pages.length };
    slide.title(pages.length > 1 ? filled(source.words.own.part, parts) : title, theme.ink);
    if (remark !== '') drawText(slide, 'Remark', { text: remark, size: 13, colour: theme.ink2 }, REMARK);
    slide.add((id) => tableXml(id, title, page, place, theme));
    return slide.done(remark);
  });
}

export const teamSlides = (deck: Deck): SlideXml[] =>
  listSlides(deck, deck.source.words.own.sections.teams, teamTable(deck.source));

export function gapSlides(deck: Deck): SlideXml[] {
  const { source } = deck;
  const { own } = source.words;
  const outcome = comparisonOf(source) ? filled(own.gap.outcome, gapCounts(source)) : '';
  return listSlides(deck, own.sections.gaps, gapTable(source), outcome);
}

export const goalSlides = (deck: Deck): SlideXml[] =>
  listSlides(deck, deck.source.words.own.sections.goals, goalTable(deck.source));

/** What the marks on the chart mean: a pill each, in its colour. */
function drawMarkLegend(slide: Slide, { source, theme }: Deck, shown: ReadonlySet<string>): void {
  const { kinds } = source.words.messages.compare;
  const signs: Readonly<Record<string, string>> = { added: '+', removed: '−', moved: '→', changed: '=' };
  let x = 0.5;
  for (const mark of CHANGE_MARKS.filter((one) => shown.has(one))) {
    const text = `${signs[mark]}  ${kinds[mark]}`;
    const style = textStyle(11, true);
    const width = textWidth(text, style.size, style.weight) / 72 + 0.3;
    const box = inches(x, 1.02, width, 0.3);
    slide.shape({
      name: kinds[mark],
      box,
      geometry: roundXml(box, box.h / 2),
      fill: theme.surface,
      line: { colour: theme[mark], width: 1.5 * POINT },
      text: [{ text, size: 11, bold: true, colour: theme[mark], align: 'ctr' }],
      frame: { anchor: 'ctr', wrap: false },
    });
    x += width + 0.12;
  }
}

function markedSlide(
  deck: Deck,
  title: string,
  { scene, marks }: ComparedChart,
  chart: (scene: Scene) => SlideChart,
): SlideXml {
  const { source, theme } = deck;
  const slide = new Slide();
  slide.title(`${source.words.own.sections.changes} · ${title}`, theme.ink);
  const bands = [...marks.lanes.values(), ...marks.stages.values()];
  drawMarkLegend(slide, deck, new Set([...marks.steps.values(), ...marks.connections.values(), ...bands]));
  const { nameOf, told } = chart(scene);
  const names = new Map(scene.steps.map(({ id, name }) => [id, name.trim()]));
  drawChart(
    slide,
    {
      ...chart(scene),
      // What is gone has ids of its own here, and one of the charts may be of another project.
      nameOf: (id) => names.get(id) ?? nameOf(id),
      told: (id) => told(id) || (names.get(id) ?? ''),
      numbers: new Map(scene.stages.map(({ id, number }) => [id, number])),
      gaps: undefined,
      marks,
    },
    BELOW_REMARK,
  );
  return slide.done(title);
}

/** The charts of both maps, as they were asked for: one slide each, or one for both. */
function markedSlides(deck: Deck, compared: Between, chart: (scene: Scene) => SlideChart): SlideXml[] {
  const { source } = deck;
  const { before, after } = compared.comparison;
  const { layout, onlyChanged } = source.shows ?? { layout: 'overlay', onlyChanged: false };
  const captions = { before: oneLine(sideName(before)), after: oneLine(sideName(after)) };
  const both = betweenText(compared, source);
  return comparedCharts({ before, after, layout, onlyChanged, captions }).map((one) =>
    markedSlide(deck, one.caption || both, one, chart),
  );
}

/** The chart with its marks, the measures of both maps, and the list of changes. */
export function changeSlides(deck: Deck, chart: (scene: Scene) => SlideChart): SlideXml[] {
  const { source } = deck;
  const compared = comparisonOf(source);
  if (!compared || (compared.rows.length === 0 && !source.compared)) return [];
  const { changes, figures } = source.words.own.sections;
  return [
    ...markedSlides(deck, compared, chart),
    ...listSlides(deck, `${changes} · ${figures}`, measureTable(source, compared)),
    ...listSlides(deck, changes, changeTable(source, compared)),
  ];
}

export function planSlides(deck: Deck): SlideXml[] {
  const { source } = deck;
  const compared = comparisonOf(source);
  if (source.part || (!compared && !hasPlan(source.document))) return [];
  return listSlides(deck, source.words.own.sections.plan, planTable(source, compared));
}
