// A handout as blocks of a document: the day of a role or team, stage by stage, with the five answers, forms, scripts and hand-offs.
import { createTranslator } from 'use-intl/core';
import type { Id } from '../../base/id';
import { laterTask } from '../../base/later-task';
import { oneLine } from '../../base/drawable-text';
import { type PresentMessages, type PresentSource, loadPresentMessages } from '../../locales/present/load';
import type { Passage } from '../../model/passages';
import { mapTitle } from '../../model/maps/map-tree';
import { stagesOf } from '../../model/queries';
import { type HandOff } from '../../present/hand-offs';
import { type Handout, handoutOf, type HandoutStage, type HandoutStep } from '../../present/handout';
import { peopleOf, teamAt, type Who } from '../../present/people';
import { calledStep, type FactId } from '../../present/step-facts';
import type { Block, Fact } from '../document/blocks';
import { type DocumentWords, loadDocumentWords, type Source } from '../document/source';
import type { WriteInput, WriteTask } from '../format';
import { type DayChart, dayChart } from './day-chart';
import { dayScenes } from './day-scene';

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
}

/** The method asks for these in its own words; the others stand under the heads of the table. */
const QUESTIONS: Partial<Record<FactId, 'who' | 'what' | 'completed'>> = {
  responsible: 'who',
  action: 'what',
  completion: 'completed',
};

/** `Yes: Send the proposal (Sales)`. */
function wayText({ document, words, say }: Told, { step, label }: Pick<Passage, 'step' | 'label'>): string {
  const team = teamAt(document, step);
  const name = calledStep(step, words.speech);
  const said = team ? say('with', { step: name, team: team.name }) : name;
  return label ? `${label}${words.locale === 'zh' ? '：' : ': '}${said}` : said;
}

const handOffText = (told: Told, handOff: HandOff): string =>
  [
    wayText(told, handOff),
    handOff.forms.length > 0
      ? told.say('forms', { forms: handOff.forms.join(told.words.locale === 'zh' ? '、' : ', ') })
      : '',
  ]
    .filter((text) => text !== '')
    .join(told.words.locale === 'zh' ? '，' : ', ');

const lines = (label: string, texts: readonly string[]): Fact[] =>
  texts.length > 0 ? [{ label, text: texts.join('\n') }] : [];

function stepFacts(told: Told, { facts, forms, next, handOffs }: HandoutStep): Fact[] {
  const { words, say } = told;
  const { speech, own, locale } = words;
  const handedOn = new Set(handOffs.to.map(({ step }) => step.id));
  return [
    ...facts.map(({ id, text }) => {
      const question = QUESTIONS[id];
      return { label: question ? own.answers[question] : speech.columns[id], text };
    }),
    ...lines(
      say('from'),
      handOffs.from.map((one) => handOffText(told, one)),
    ),
    ...lines(
      say('to'),
      handOffs.to.map((one) => handOffText(told, one)),
    ),
    ...lines(
      say('next'),
      next.filter(({ step }) => !handedOn.has(step.id)).map((one) => wayText(told, one)),
    ),
    ...forms.map(({ name, use, fields }) => ({
      label: speech.columns[use === 'produced' ? 'producedForms' : 'needs'],
      text:
        fields.length === 0
          ? name
          : `${name}${locale === 'zh' ? '：' : ': '}${fields.map((field) => (field.required ? say('required', { field: field.name }) : field.name)).join(locale === 'zh' ? '、' : ', ')}`,
    })),
  ];
}

function stepBlocks(told: Told, step: HandoutStep): Block[] {
  const { own, speech } = told.words;
  const facts = stepFacts(told, step);
  const { purpose, script } = step.step;
  return [
    { kind: 'heading', level: 3, text: `${step.number}. ${oneLine(calledStep(step.step, speech))}` },
    ...(purpose?.trim() ? [{ kind: 'text', text: purpose.trim(), muted: true } as const] : []),
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(script?.trim() ? [{ kind: 'script', label: own.script, text: script.trim() } as const] : []),
  ];
}

const stageBlocks = (told: Told, { stage, steps }: HandoutStage): Block[] => [
  { kind: 'heading', level: 2, text: oneLine(stage.name) },
  ...(stage.objective?.trim() ? [{ kind: 'text', text: stage.objective.trim(), muted: true } as const] : []),
  ...steps.flatMap((step) => stepBlocks(told, step)),
];

function written(told: Told, handout: Handout, order: readonly Id[]): WrittenHandout {
  const { document, map, say } = told;
  const about = say('about', { project: document.project.name, map: mapTitle(document, map) });
  const people = handout.people === '' ? [] : [say('people', { people: handout.people })];
  return {
    title: oneLine(handout.title),
    subtitle: [...people, about].join(' · '),
    parts: dayScenes(document, map, handout.stages, order).map(({ stages, day }) => ({
      chart: dayChart(day),
      blocks: stages.flatMap((stage) => stageBlocks(told, stage)),
    })),
  };
}

/** Everybody whose day can be told: the roles, and teams without roles of their own. */
export const everybody = (document: Source['document'], map: Id): readonly Who[] =>
  peopleOf(document, map).flatMap(({ team, roles }): Who[] =>
    roles.length > 0 ? roles.map(({ id }) => ({ kind: 'role', id })) : [{ kind: 'team', id: team.id }],
  );

export interface WrittenHandouts {
  readonly handouts: readonly WrittenHandout[];
  readonly words: DocumentWords;
  readonly say: Words;
}

/** The handouts that are asked for: one, or everybody's. Where nobody is named, one that says so. */
export async function writtenHandouts(
  { document, map, whole, options }: WriteInput,
  task?: WriteTask,
): Promise<WrittenHandouts> {
  const language = options.language ?? document.project.language;
  const [words, messages] = await Promise.all([loadDocumentWords(language), loadPresentMessages(language)]);
  const say = handoutWords(language, messages);
  const told: Told = { document, map, words, part: whole !== undefined, say };
  const order = stagesOf(whole ?? document, map).map(({ id }) => id);
  const people = options.who ? [options.who] : everybody(document, map);
  const handouts: WrittenHandout[] = [];
  for (const [i, who] of people.entries()) {
    const one = written(told, handoutOf(document, map, who, words.speech), order);
    if (one.parts.length > 0) handouts.push(one);
    task?.signal.throwIfAborted();
    task?.progress((0.8 * (i + 1)) / people.length);
    if (task) await laterTask();
  }
  const none: WrittenHandout = {
    title: say('title'),
    subtitle: say('about', { project: document.project.name, map: mapTitle(document, map) }),
    parts: [{ chart: null, blocks: [{ kind: 'text', text: say('nothing') }] }],
  };
  return { handouts: handouts.length > 0 ? handouts : [none], words, say };
}
