// What the dialog asks for: name and language, how stages are cut, and whether steps stay where they lie.
import type { Locale } from 'use-intl';
import {
  columnCuts,
  oneStage,
  type Places,
  placesOf,
  type StageCuts,
} from '../../../formats/interchange/stage-cuts';
import type { ForeignChart, ForeignFile, ForeignKey, ReaderWords } from '../../../formats/reading/foreign';

export const CUT_WAYS = ['one', 'columns', 'hand'] as const;
export type CutWay = (typeof CUT_WAYS)[number];

export interface Choices {
  readonly name: string;
  readonly language: Locale;
  readonly way: CutWay;
  readonly keep: boolean;
  readonly cuts: ReadonlyMap<ForeignKey, StageCuts>;
}

/** A chart for which stages are asked: one at the top that brings none. */
export const isUncut = (chart: ForeignChart): boolean => chart.parent === null && chart.stages.length === 0;

const HAN = /\p{sc=Han}/u;

/** The language that the file is written in: what it says, else that of its letters. */
function languageOf({ project, charts }: ForeignFile): Locale {
  if (project.language === 'en' || project.language === 'zh') return project.language;
  return charts.some(({ steps }) => steps.some(({ name }) => HAN.test(name))) ? 'zh' : 'en';
}

/** True when every step of every chart has a place in the file. */
export const isDrawn = ({ charts }: ForeignFile): boolean =>
  charts.every((chart) => chart.steps.length === 0 || placesOf(chart).drawn);

const stageName = (words: ReaderWords, number: number): string =>
  words.stageNumber.replace('{number}', String(number));

/** Cuts by columns, as many stages as wanted. */
export const cutInto = (chart: ForeignChart, places: Places, count: number, words: ReaderWords): StageCuts =>
  count <= 1 ? oneStage(words.stage) : columnCuts(chart, places, count, (number) => stageName(words, number));

/** So many stages are offered first. */
const FIRST = 4;

/** One way of cutting for all charts that bring no stages. */
export function cutAll(
  { charts }: ForeignFile,
  way: CutWay,
  words: ReaderWords,
): ReadonlyMap<ForeignKey, StageCuts> {
  const count = way === 'one' ? 1 : FIRST;
  return new Map(
    charts.filter(isUncut).map((chart) => [chart.key, cutInto(chart, placesOf(chart), count, words)]),
  );
}

/** What is likeliest wanted. */
export function firstChoices(file: ForeignFile, name: string, words: ReaderWords): Choices {
  const called = typeof file.project.name === 'string' ? file.project.name : file.name;
  const top = file.charts.find(({ parent }) => parent === null)?.name;
  const plain = name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return {
    name: called || top || plain || words.project,
    language: languageOf(file),
    way: 'one',
    keep: isDrawn(file) && file.charts.every((chart) => chart.stages.length > 0),
    cuts: cutAll(file, 'one', words),
  };
}

/** Cuts with one more in the widest stage, or one less. */
export function withCut(cuts: StageCuts, at: number, words: ReaderWords): StageCuts {
  const index = cuts.at.filter((cut) => cut <= at).length;
  return {
    at: cuts.at.toSpliced(index, 0, at),
    names: cuts.names.toSpliced(index + 1, 0, stageName(words, cuts.names.length + 1)),
  };
}

export const withoutCut = (cuts: StageCuts, index: number): StageCuts => ({
  at: cuts.at.toSpliced(index, 1),
  names: cuts.names.toSpliced(index + 1, 1),
});

/** A cut stays between its neighbours. */
export function withCutAt(cuts: StageCuts, index: number, to: number): StageCuts {
  const least = (cuts.at[index - 1] ?? Number.NEGATIVE_INFINITY) + 1;
  const most = (cuts.at[index + 1] ?? Number.POSITIVE_INFINITY) - 1;
  return { ...cuts, at: cuts.at.with(index, Math.min(most, Math.max(least, to))) };
}
