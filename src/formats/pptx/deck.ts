// The slides of a process: title, overview, figures, stage by stage, details, gaps, what changes, action plan, goals.
import { oneLine } from '../../base/drawable-text';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import { buildScene } from '../../drawing/build-scene';
import type { GapNumbers } from '../../drawing/gap-marks';
import { shownAsPart } from '../../drawing/part-scene';
import type { Scene } from '../../drawing/scene';
import { filled } from '../../locales/documents/load';
import { translator } from '../../locales/translator';
import { gapNumbers } from '../../method/gap-numbers';
import type { Stage, Step } from '../../model/document';
import { detailsBelow, mapTitle } from '../../model/maps/map-tree';
import { passagesAfter, passagesBefore } from '../../model/passages';
import { stagesOf } from '../../model/queries';
import { toldSteps } from '../../model/told-order';
import { mapNumbers } from '../../numbers/map-numbers';
import { measuresFrom } from '../../numbers/stage-measures';
import type { Fact } from '../document/blocks';
import { measureTable } from '../document/change-content';
import { documentTitle } from '../document/content';
import type { Source } from '../document/source';
import { stageFacts, stageTitle } from '../document/stage-content';
import { stagesIn, stepLine, stepName, toldIn, toldInStage } from '../document/step-content';
import { drawChart, type SlideChart } from './chart';
import { drawFigures } from './figures';
import { notesOf } from './notes';
import { drawPanel, drawText } from './panel';
import { isLegible, stageScenes } from './part-scene';
import { Slide, type SlideXml } from './slide';
import { titleSlide } from './title-slide';
import { changeSlides, gapSlides, goalSlides, planSlides, teamSlides } from './table-slides';
import { type Box, inches } from './units';

/** What the slides are made from. */
export interface Deck {
  readonly source: Source;
  readonly theme: Theme;
  /** Gaps are flagged on the charts. */
  readonly flagged: boolean;
  /** The step whose details are told; the titles of its stages name it. */
  readonly detail?: string;
}

const WHOLE: Box = inches(0.5, 1.05, 12.33, 5.95);
const BESIDE: Box = inches(0.5, 1.05, 8.75, 5.95);
const PANEL: Box = inches(9.55, 1.15, 3.28, 5.8);
const REMARK: Box = inches(0.5, 7.06, 11, 0.26);

/** What every chart of the deck says of its steps. */
function chartOf({ source, theme, flagged }: Deck): Omit<SlideChart, 'scene'> {
  const { document, map, order, beside } = source;
  const ofStep =
    (text: typeof stepName) =>
    (id: Id): string => {
      const step = document.steps[id];
      return step ? text(source, step) : '';
    };
  const gaps: GapNumbers | undefined = flagged ? gapNumbers(document, map) : undefined;
  return {
    theme,
    gaps,
    nameOf: ofStep(stepName),
    told: ofStep(stepLine),
    lineOf: (team) => document.teams[team]?.line ?? null,
    numbers: new Map((order ?? stagesOf(document, map).map(({ id }) => id)).map((id, i) => [id, i + 1])),
    ...(beside ? { pale: beside } : {}),
  };
}

function measuresIn({ document, map, words, part }: Source) {
  if (part) return undefined;
  return measuresFrom(
    { project: { ...document.project, language: words.locale } },
    mapNumbers(document, map),
  );
}

/** A chart as the screen shows it of a team: ways back dashed, and at each step what lies inside. */
function partSceneOf({ document, whole, team, words }: Source, scene: Scene): Scene {
  const t = translator(words.locale, words.messages, 'teamView');
  return shownAsPart(scene, document, {
    whole,
    team,
    sayInside: (count, name) => t('inside', { count, team: name }),
  });
}

/** The whole chart of a map. */
export function overviewSlide(deck: Deck, title: string): SlideXml {
  const { source, theme } = deck;
  const { document, map, words } = source;
  const slide = new Slide();
  slide.title(title, theme.ink);
  const scene = partSceneOf(source, buildScene(document, map));
  drawChart(slide, { ...chartOf(deck), scene, measures: measuresIn(source) }, WHOLE);
  if (!isLegible(scene, WHOLE) && stagesOf(document, map).length > 1)
    drawText(slide, 'Remark', { text: words.own.slides.tooLarge, size: 11, colour: theme.ink3 }, REMARK);
  const { description } = documentTitle(source);
  return slide.done(description);
}

/** What comes into a stage from others, and what leads on from it; bars without a name are seen through. */
function waysBeyond(source: Source, stage: Stage): Fact[] {
  const { document, words } = source;
  const way = (from: Step, to: Step, label: string | null): string =>
    `${stepName(source, from)} → ${label ? `${oneLine(label)}: ` : ''}${stepName(source, to)}`;
  const beyond = (passage: { readonly step: Step }): boolean => passage.step.stage !== stage.id;
  const steps = toldInStage(source, stage.id).filter(({ kind }) => kind !== 'note');
  const before = steps.flatMap((step) =>
    passagesBefore(document, step.id)
      .filter(beyond)
      .map((one) => way(one.step, step, one.label)),
  );
  const after = steps.flatMap((step) =>
    passagesAfter(document, step.id)
      .filter(beyond)
      .map((one) => way(step, one.step, one.label)),
  );
  const list = (texts: readonly string[]): string => [...new Set(texts)].slice(0, 4).join('\n');
  const { comesFrom, leadsTo } = words.own.slides;
  return [
    { label: comesFrom, text: list(before) },
    { label: leadsTo, text: list(after) },
  ].filter(({ text }) => text !== '');
}

/** The slides of a stage: its part of the chart, with what it is for beside the first. */
export function stageSlides(deck: Deck, stage: Stage): SlideXml[] {
  const { source, theme } = deck;
  const { document, words } = source;
  const steps = toldInStage(source, stage.id);
  const facts = stageFacts(source, stage);
  const own = stageTitle(source, stage);
  const title = deck.detail ? `${deck.detail} · ${own}` : own;
  if (steps.length === 0) {
    const slide = new Slide();
    slide.title(title, theme.ink);
    drawPanel(
      slide,
      title,
      [...facts, { label: words.own.steps, text: words.own.stage.empty }],
      WHOLE,
      theme,
    );
    return [slide.done(notesOf(source, facts, []))];
  }
  // The chart has bars as well, which nobody tells of.
  const drawn = toldSteps(document, stage.map).filter((step) => step.stage === stage.id);
  const scenes = stageScenes(document, stage, drawn, { first: BESIDE, further: WHOLE });
  return scenes.map((scene, i) => {
    const slide = new Slide();
    const parts = { title, part: i + 1, parts: scenes.length };
    slide.title(scenes.length > 1 ? filled(words.own.part, parts) : title, theme.ink);
    const drawnScene = partSceneOf(source, scene);
    drawChart(
      slide,
      { ...chartOf(deck), scene: drawnScene, measures: measuresIn(source) },
      i === 0 ? BESIDE : WHOLE,
    );
    if (i === 0) drawPanel(slide, title, [...facts, ...waysBeyond(source, stage)], PANEL, theme);
    const shown = new Set(scene.steps.map(({ id }) => id));
    const told = steps.filter(({ id }) => shown.has(id));
    return slide.done(notesOf(source, i === 0 ? facts : [], told));
  });
}

function detailSlides(deck: Deck): SlideXml[] {
  const { source } = deck;
  if (source.part) return [];
  return detailsBelow(source.document, source.map).flatMap((detail) => {
    const title = oneLine(mapTitle(source.document, detail.id));
    const below = { ...deck, source: { ...source, map: detail.id }, detail: title };
    const scene = buildScene(source.document, detail.id);
    const stages = stagesOf(source.document, detail.id);
    const overview = overviewSlide(below, title);
    const noted = { ...overview, notes: notesOf(below.source, [], toldIn(below.source)) };
    // What can be read whole needs no slides for its stages.
    const split = !isLegible(scene, WHOLE) && stages.length > 1;
    return [
      noted,
      ...(split ? stages.flatMap((stage) => stageSlides(below, stage)) : []),
      ...detailSlides(below),
    ];
  });
}

function figureSlides({ source, theme }: Deck): SlideXml[] {
  if (source.part) return [];
  const slide = new Slide();
  slide.title(source.words.own.sections.figures, theme.ink);
  drawFigures(slide, measureTable(source, null), theme);
  return [slide.done()];
}

/** Makes the slides one after the other, so that the one who waits can be told how far it is. */
export function* deckSlides(
  deck: Deck,
): Generator<{ readonly slides: readonly SlideXml[]; readonly done: number }> {
  const makers = deck.source.compared ? slidesOfTwo(deck) : slidesOfOne(deck);
  for (const [i, make] of makers.entries()) yield { slides: make(), done: (i + 1) / makers.length };
}

/** The slides about two maps. */
const slidesOfTwo = (deck: Deck): (() => readonly SlideXml[])[] => [
  () => [titleSlide(deck)],
  () => changeSlides(deck, (scene) => ({ ...chartOf(deck), scene })),
  () => gapSlides(deck),
  () => planSlides(deck),
];

function slidesOfOne(deck: Deck): (() => readonly SlideXml[])[] {
  const { source } = deck;
  const { document, map, words } = source;
  const stages = stagesIn(source);
  const { title } = documentTitle(source);
  const named = [oneLine(mapTitle(document, map)), oneLine(source.partName ?? '')];
  const overview = [words.own.overview, ...named.filter((name) => name !== '' && name !== title)].join(' · ');
  return [
    () => [titleSlide(deck)],
    () => [overviewSlide(deck, overview)],
    () => figureSlides(deck),
    () => teamSlides(deck),
    ...(stages.length > 1 || !source.part ? stages.map((stage) => () => stageSlides(deck, stage)) : []),
    () => detailSlides(deck),
    () => gapSlides(deck),
    () => changeSlides(deck, (scene) => ({ ...chartOf(deck), scene })),
    () => planSlides(deck),
    () => goalSlides(deck),
  ];
}
