// A handout as blocks of a document: the day of a role or team, stage by stage, with the five answers, forms, scripts and hand-offs.
import { createTranslator } from 'use-intl/core';
import type { Id } from '../../base/id';
import { laterTask } from '../../base/later-task';
import { oneLine } from '../../base/drawable-text';
import { type PresentMessages, type PresentSource, loadPresentMessages } from '../../locales/present/load';
import { gapName } from '../../method/gap-words';
import type { Gap, Step } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { stagesOf } from '../../model/queries';
import { joinPair } from '../../model/text/speech';
import { type HandOff, handOffText, stepAndTeam } from '../../present/hand-offs';
import { type Handout, handoutOf, type HandoutStage, type HandoutStep } from '../../present/handout';
import { peopleOf, type Who, whoName } from '../../present/people';
import { calledStep, type FactId } from '../../present/step-facts';
import type { Block, Fact } from '../document/blocks';
import { type DocumentWords, loadDocumentWords, type Source } from '../document/source';
import type { WriteInput, WriteTask } from '../format';
import { type DayChart, dayChart } from './day-chart';
import { dayScenes } from './day-scene';
import { everybodyOf, handoutScope } from './scope';

/** Some stages of a handout: their chart, and what is said of their steps. */
export interface HandoutPart {
  readonly chart: DayChart | null;
  readonly blocks: readonly Block[];
}

/** The handout of one role or team. */
export interface WrittenHandout {
  readonly title: string;
  /** For whom, and of which process. */
  readonly subtitle: string;
  readonly parts: readonly HandoutPart[];
}

export const handoutWords = (locale: DocumentWords['locale'], messages: PresentMessages) =>
  createTranslator({ locale, messages: messages as PresentSource, namespace: 'handout' });
type Words = ReturnType<typeof handoutWords>;

interface Told extends Source {
  readonly say: Words;
  /** Open gaps and comments are told. */
  readonly open: boolean;
}

/** The method asks for these in its own words; the others stand under the heads of the table. */
const QUESTIONS: Partial<Record<FactId, 'who' | 'what' | 'completed'>> = {
  responsible: 'who',
  action: 'what',
  completion: 'completed',
};

const lines = (label: string, texts: readonly string[]): Fact[] =>
  texts.length > 0 ? [{ label, text: texts.join('\n') }] : [];

function formFacts({ words, say }: Told, forms: HandoutStep['forms']): Fact[] {
  const { speech, locale } = words;
  const comma = locale === 'zh' ? '、' : ', ';
  return forms.map(({ name, use, fields }) => {
    const told = fields.map((field) =>
      field.required ? say('required', { field: field.name }) : field.name,
    );
    return {
      label: speech.columns[use === 'produced' ? 'producedForms' : 'needs'],
      text: fields.length === 0 ? name : joinPair(name, told.join(comma), speech),
    };
  });
}

/** What is still open about a step, where that is wanted: gaps, and comments that speak to the reader. */
function openFacts({ document, words, say, open }: Told, { gaps, comments }: HandoutStep): Fact[] {
  if (!open) return [];
  const gapText = (gap: Gap): string => {
    const name = `${gap.number}. ${gapName(document, gap, words.gaps)}`;
    return gap.cause?.trim() ? joinPair(name, gap.cause.trim(), words.speech) : name;
  };
  return [
    ...lines(say('gaps'), gaps.map(gapText)),
    ...lines(
      say('comments'),
      comments.map(({ author, text }) => (author ? joinPair(author, text, words.speech) : text)),
    ),
  ];
}

function stepFacts(told: Told, step: HandoutStep): Fact[] {
  const { document, words, say } = told;
  const { speech, own } = words;
  const { facts, forms, handOffs, notes } = step;
  const way = (one: HandOff): string => handOffText(document, one, speech);
  return [
    ...facts.map(({ id, text }) => {
      const question = QUESTIONS[id];
      return { label: question ? own.answers[question] : speech.columns[id], text };
    }),
    ...lines(say('from'), handOffs.from.map(way)),
    ...lines(say(handOffs.ways), handOffs.on.map(way)),
    ...formFacts(told, forms),
    ...lines(speech.columns.notes, notes),
    ...openFacts(told, step),
  ];
}

function stepBlocks(told: Told, step: HandoutStep): Block[] {
  const { words, say } = told;
  const facts = stepFacts(told, step);
  const { purpose, script } = step.step;
  const inside = step.inside.length > 0 ? [say(step.own ? 'inside' : 'insideOthers')] : [];
  return [
    { kind: 'heading', level: 3, text: `${step.number}. ${oneLine(calledStep(step.step, words.speech))}` },
    ...(purpose?.trim() ? [{ kind: 'text', text: purpose.trim(), muted: true } as const] : []),
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(step.own && script?.trim()
      ? [{ kind: 'script', label: words.own.script, text: script.trim() } as const]
      : []),
    ...inside.map((text) => ({ kind: 'text', text, muted: true }) as const),
    ...step.inside.flatMap((one) => stepBlocks(told, one)),
  ];
}

/** What the reader is told of and does not do. */
function informedBlocks({ document, words, say }: Told, informed: Handout['informed']): Block[] {
  if (informed.length === 0) return [];
  const items = informed.map((step) => stepAndTeam(document, step, words.speech));
  return [
    { kind: 'heading', level: 2, text: say('informed') },
    { kind: 'list', items },
  ];
}

const stageBlocks = (told: Told, { stage, steps }: HandoutStage): Block[] => [
  { kind: 'heading', level: 2, text: oneLine(stage.name) },
  ...(stage.objective?.trim() ? [{ kind: 'text', text: stage.objective.trim(), muted: true } as const] : []),
  ...steps.flatMap((step) => stepBlocks(told, step)),
];

function written(
  told: Told,
  who: Who,
  order: readonly Id[],
  within: (step: Step) => boolean,
): WrittenHandout {
  const { document, map, say, words } = told;
  const handout = handoutOf(document, { map, who, within }, words.speech);
  const about = say('about', { project: document.project.name, map: mapTitle(document, map) });
  const people = handout.people === '' ? [] : [say('people', { people: handout.people })];
  const parts = dayScenes(document, map, handout.stages, order).map(({ stages, day }) => ({
    chart: dayChart(day),
    blocks: stages.flatMap((stage) => stageBlocks(told, stage)),
  }));
  const informed = informedBlocks(told, handout.informed);
  return {
    title: oneLine(who.kind === 'rest' ? say('rest', { team: handout.title }) : handout.title),
    subtitle: [...people, about].join(' · '),
    parts: parts.length > 0 && informed.length > 0 ? [...parts, { chart: null, blocks: informed }] : parts,
  };
}

/** What stands in place of handouts: who has no steps, in a part or at all, or that nobody has. */
function noHandout({ document, map, part, say }: Told, who: Who | undefined): WrittenHandout {
  const name = who ? oneLine(whoName(document, who)) : '';
  const nobody = part && peopleOf(document, map).length > 0 ? 'nobodyInPart' : 'nothing';
  const text = name === '' ? say(nobody) : say(part ? 'noneInPart' : 'none', { who: name });
  return {
    title: name || say('title'),
    subtitle: say('about', { project: document.project.name, map: mapTitle(document, map) }),
    parts: [{ chart: null, blocks: [{ kind: 'text', text }] }],
  };
}

export interface WrittenHandouts {
  readonly handouts: readonly WrittenHandout[];
  readonly words: DocumentWords;
  readonly say: Words;
}

/** The handouts that are asked for: one, or everybody's. Where nobody is named, one that says so. */
export async function writtenHandouts(input: WriteInput, task?: WriteTask): Promise<WrittenHandouts> {
  const { map, whole, team, options } = input;
  const { document, within } = handoutScope(input);
  const language = options.language ?? document.project.language;
  const [words, messages] = await Promise.all([loadDocumentWords(language), loadPresentMessages(language)]);
  const say = handoutWords(language, messages);
  const told: Told = { document, map, words, part: whole !== undefined, say, open: options.gaps === true };
  const order = stagesOf(document, map).map(({ id }) => id);
  const people = options.who ? [options.who] : everybodyOf(document, map, team);
  const handouts: WrittenHandout[] = [];
  for (const [i, who] of people.entries()) {
    const one = written(told, who, order, within(who));
    if (one.parts.length > 0) handouts.push(one);
    task?.signal.throwIfAborted();
    task?.progress((0.8 * (i + 1)) / people.length);
    if (task) await laterTask();
  }
  return { handouts: handouts.length > 0 ? handouts : [noHandout(told, options.who)], words, say };
}
