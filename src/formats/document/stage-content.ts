// What a document says of a stage: what it is for, when it begins and ends, who works in it, its figures and its steps.
import { oneLine } from '../../base/drawable-text';
import type { Id } from '../../base/id';
import { filled } from '../../locales/documents/load';
import type { Stage } from '../../model/document';
import { goalsOf, lanesOf, stagesOf } from '../../model/queries';
import { mapNumbers } from '../../numbers/map-numbers';
import { shareText, timeText } from '../../numbers/figure-text';
import { measuresFrom } from '../../numbers/stage-measures';
import { type Block, type Cell, type Fact, saidFacts, type Table } from './blocks';
import type { Source } from './source';
import { stagesIn, toldBlocks, toldIn, toldInStage, toldWithInside } from './step-content';

/** The name of a stage behind its number among the stages of the map. */
export function stageTitle({ document, words, order }: Source, stage: Stage): string {
  const all = order ?? stagesOf(document, stage.map).map(({ id }) => id);
  const name = oneLine(stage.name) || words.own.stage.unnamed;
  return filled(words.own.numbered, { number: all.indexOf(stage.id) + 1, name });
}

/** The teams with a step in a stage, in the order of the lanes. */
export function teamsIn(source: Source, stage: Id): string[] {
  const { document, map } = source;
  const lanes = new Set(
    toldIn(source).flatMap((step) => (step.stage === stage && step.kind !== 'note' ? step.lane : [])),
  );
  return lanesOf(document, map).flatMap(({ id, team }) =>
    lanes.has(id) ? oneLine(document.teams[team]?.name ?? '') || [] : [],
  );
}

/** `62 %, 9 days`: what is known of the leads that come to a stage. Of a part of a map nothing is. */
export function stageFigures({ document, map, words, part }: Source, stage: Id): readonly string[] {
  if (part) return [];
  const spoken = { project: { ...document.project, language: words.locale } };
  return measuresFrom(spoken, mapNumbers(document, map)).get(stage) ?? [];
}

/** `Reply rate: at least 30 %`. */
function goalTexts({ document, words }: Source, stage: Id): string[] {
  return goalsOf(document, stage).map(({ name, target }) =>
    target ? `${oneLine(name)}${words.locale === 'zh' ? '：' : ': '}${oneLine(target)}` : oneLine(name),
  );
}

/** Facts of a stage that say something. */
export function stageFacts(source: Source, stage: Stage): Fact[] {
  const { own, locale, messages } = source.words;
  const list = locale === 'zh' ? '、' : ', ';
  return saidFacts([
    { label: own.stage.phase, text: stage.phase ? messages.words.stagePhases[stage.phase] : '' },
    { label: own.stage.objective, text: stage.objective?.trim() ?? '' },
    { label: own.stage.entry, text: stage.entryCriteria?.trim() ?? '' },
    { label: own.stage.exit, text: stage.exitCriteria?.trim() ?? '' },
    { label: own.stage.goals, text: goalTexts(source, stage.id).join('\n') },
    { label: own.stage.teams, text: teamsIn(source, stage.id).join(list) },
    { label: own.stage.figures, text: stageFigures(source, stage.id).join(' · ') },
  ]);
}

/** A stage under its heading, with all its steps. */
export function stageBlocks(source: Source, stage: Stage): Block[] {
  const steps = toldWithInside(source).filter(({ step }) => step.stage === stage.id);
  const facts = stageFacts(source, stage);
  return [
    { kind: 'heading', level: 2, text: stageTitle(source, stage) },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(steps.length === 0
      ? [{ kind: 'text', text: source.words.own.stage.empty, muted: true } as const]
      : steps.flatMap((told) => toldBlocks(source, told))),
  ];
}

/** All stages of the map, a row each. */
export function stageTable(source: Source): Table {
  const { document, map, part } = source;
  const { own, locale, messages } = source.words;
  const numbers = part ? null : mapNumbers(document, map);
  const all = source.order ?? stagesOf(document, map).map(({ id }) => id);
  const rows = stagesIn(source).map((stage): Cell[] => {
    const number = all.indexOf(stage.id) + 1;
    const run = numbers?.stages.get(stage.id);
    const reached = run?.entered != null && run.entered > 0;
    const [conversion, leadTime, working] = [run?.conversion, run?.leadTime, run?.leadTimeWorking];
    return [
      { text: String(number), number, unit: 'count' },
      stage.name,
      stage.phase ? messages.words.stagePhases[stage.phase] : '',
      stage.objective ?? '',
      stage.entryCriteria ?? '',
      stage.exitCriteria ?? '',
      goalTexts(source, stage.id).join('\n'),
      countCell(toldInStage(source, stage.id).filter(({ kind }) => kind !== 'note').length),
      reached && conversion != null
        ? { text: shareText(conversion, locale), number: conversion, unit: 'share' }
        : '',
      reached && leadTime != null && working != null
        ? {
            text: timeText({ leadTime, leadTimeWorking: working }, document.project, locale),
            number: leadTime,
            unit: 'days',
          }
        : '',
    ];
  });
  const { stage } = own;
  const heads = [
    [stage.number, 5],
    [stage.name, 18],
    [stage.phase, 16],
    [stage.objective, 34],
    [stage.entry, 30],
    [stage.exit, 30],
    [stage.goals, 28],
    [stage.steps, 8],
    [stage.conversion, 10],
    [stage.time, 12],
  ] as const;
  return { columns: heads.map(([head, width]) => ({ head, width })), rows };
}

/** A count as a cell. */
export const countCell = (count: number): Cell => ({ text: String(count), number: count, unit: 'count' });
