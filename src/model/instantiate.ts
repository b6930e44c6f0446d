// Makes a project of a template and its words in one language.
import type { Duration } from '../base/duration';
import type { Id, NewId } from '../base/id';
import type { Money } from '../base/money';
import { ranksBetween } from '../base/rank';
import {
  blankConnection,
  blankDocument,
  blankLane,
  blankMap,
  blankStage,
  blankStep,
  blankTeam,
} from './blank';
import type { ProjectDocument, Step } from './document';
import type { TemplateFile, TemplateTexts } from './template';

/** What the parts of one instantiation share: the document that grows, and the ids that keys of the template became. */
interface Making {
  readonly template: TemplateFile;
  readonly texts: TemplateTexts;
  readonly newId: NewId;
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly ids: Record<
    'teams' | 'lanes' | 'stages' | 'roles' | 'forms' | 'systems' | 'steps',
    Map<string, Id>
  >;
}

/** The text of a key. @throws with the path that is missing */
function said<T>(texts: Readonly<Record<string, T>> | undefined, key: string, path: string): T {
  const text = texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new Error(`the template has no text at ${path}.${key}`);
  return text;
}

function idOf({ ids }: Making, list: keyof Making['ids'], key: string): Id {
  const id = ids[list].get(key);
  if (id === undefined) throw new Error(`the template has no "${key}" among its ${list}`);
  return id;
}

/** Gives every entry of a list its id and rank, and files what `make` makes of it. */
function each<E, R>(
  entries: readonly E[],
  making: Making,
  table: Record<Id, R>,
  make: (entry: E, id: Id, rank: string) => R,
): void {
  const ranks = ranksBetween(null, null, entries.length);
  for (const [i, entry] of entries.entries()) {
    const id = making.newId();
    table[id] = make(entry, id, ranks[i] ?? '');
  }
}

const moneyOf = ({ texts }: Making, amount: number | undefined): Money | null =>
  amount === undefined
    ? null
    : { amount: Math.round(amount * texts.money.factor * 100) / 100, currency: texts.money.currency };

const durationOf = (time: (Omit<Duration, 'working'> & { working?: boolean | undefined }) | undefined) =>
  time ? { amount: time.amount, unit: time.unit, working: time.working ?? true } : null;

function makePeople(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.teams, making, document.teams, ({ key, hue, icon, phase }, id, rank) => {
    const { name, line, manager } = said(texts.teams, key, 'teams');
    ids.teams.set(key, id);
    return {
      ...blankTeam({ id, rank, name, hue, icon }),
      line,
      phase: phase ?? null,
      manager: manager ?? null,
    };
  });
  each(template.roles, making, document.roles, ({ key, team }, id, rank) => {
    const { name, person } = said(texts.roles, key, 'roles');
    ids.roles.set(key, id);
    return { id, rank, team: team ? idOf(making, 'teams', team) : null, name, person: person ?? null };
  });
}

function makeTools(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.forms, making, document.forms, ({ key, fields }, id, rank) => {
    const { name, fields: names } = said(texts.forms, key, 'forms');
    ids.forms.set(key, id);
    const path = `forms.${key}.fields`;
    return {
      id,
      rank,
      name,
      fields: fields.map((field) => ({ name: said(names, field, path), required: false })),
    };
  });
  each(template.systems, making, document.systems, ({ key }, id, rank) => {
    ids.systems.set(key, id);
    return { id, rank, name: said(texts.systems, key, 'systems') };
  });
}

function makeMap(making: Making): void {
  const { template, texts, document, map, ids } = making;
  const [rank = ''] = ranksBetween(null, null, 1);
  const staffing = Object.entries(template.map.staffing).map(([team, { headcount, hours, costRate }]) => [
    idOf(making, 'teams', team),
    { headcount: headcount ?? null, hours: hours ?? null, costRate: moneyOf(making, costRate) },
  ]);
  document.maps[map] = {
    ...blankMap({ id: map, rank, name: texts.map }),
    leadsPerMonth: template.map.leadsPerMonth ?? null,
    staffing: Object.fromEntries(staffing),
  };
  each(template.lanes, making, document.lanes, ({ team, size }, id, laneRank) => {
    ids.lanes.set(team, id);
    const lane = blankLane({ id, map, team: idOf(making, 'teams', team), rank: laneRank });
    return { ...lane, size: size ?? null };
  });
  each(template.stages, making, document.stages, ({ key, phase, size }, id, stageRank) => {
    const { name, objective, entryCriteria, exitCriteria } = said(texts.stages, key, 'stages');
    ids.stages.set(key, id);
    return {
      ...blankStage({ id, map, rank: stageRank, name }),
      phase: phase ?? null,
      size: size ?? null,
      objective: objective ?? null,
      entryCriteria: entryCriteria ?? null,
      exitCriteria: exitCriteria ?? null,
    };
  });
}

type TemplateStep = TemplateFile['steps'][number];

/** What a step says in words. */
function wordsOf({ texts }: Making, { key, tasks = [], metrics = [] }: TemplateStep): Partial<Step> {
  const step = said(texts.steps, key, 'steps');
  return {
    name: step.name,
    purpose: step.purpose ?? null,
    completion: step.completion ?? null,
    script: step.script ?? null,
    notes: step.notes ?? null,
    tasks: tasks.map((task) => ({
      text: said(step.tasks, task.key, `steps.${key}.tasks`),
      amount: task.amount ?? null,
      period: task.period,
    })),
    metrics: metrics.map((metric) => {
      const { name, target } = said(step.metrics, metric, `steps.${key}.metrics`);
      return { name, target: target ?? null };
    }),
  };
}

/** Who and what a step refers to. */
const referencesOf = (making: Making, step: TemplateStep): Partial<Step> => ({
  responsible: step.responsible ? idOf(making, 'roles', step.responsible) : null,
  involved: (step.involved ?? []).map(({ role, as }) => ({ role: idOf(making, 'roles', role), as })),
  forms: (step.forms ?? []).map(({ form, use }) => ({ form: idOf(making, 'forms', form), use })),
  systems: (step.systems ?? []).map((system) => idOf(making, 'systems', system)),
});

function makeSteps(making: Making): void {
  const { template, document, map, ids } = making;
  for (const step of template.steps) {
    const id = making.newId();
    const [lane, stage] = [idOf(making, 'lanes', step.lane), idOf(making, 'stages', step.stage)];
    ids.steps.set(step.key, id);
    document.steps[id] = {
      ...blankStep({ id, map, lane, stage, kind: step.kind, name: '', x: step.x, y: step.y }),
      pinned: step.pinned ?? false,
      action: step.action ?? null,
      deadline: durationOf(step.deadline),
      workTime: durationOf(step.workTime),
      waitTime: durationOf(step.waitTime),
      cost: moneyOf(making, step.cost),
      qualification: step.qualification ?? null,
      ...referencesOf(making, step),
      ...wordsOf(making, step),
    };
  }
}

function makeConnections(making: Making): void {
  const { template, texts, document, map } = making;
  for (const { key, probability, fromSide, toSide, bends, ...ends } of template.connections) {
    const id = making.newId();
    const [from, to] = [idOf(making, 'steps', ends.from), idOf(making, 'steps', ends.to)];
    document.connections[id] = {
      ...blankConnection({ id, map, from, to }),
      label: key ? said(texts.connections, key, 'connections') : null,
      probability: probability ?? null,
      fromSide: fromSide ?? null,
      toSide: toSide ?? null,
      bends: bends ? bends.map((bend) => ({ ...bend })) : null,
    };
  }
}

/**
 * The document of a new project after a template, in the words of one language. Ids come in a fixed order: the same sources give
 * the same document. @throws with the path of a text that is missing, or the key that the template lacks
 */
export function instantiate(
  template: TemplateFile,
  texts: TemplateTexts,
  language: ProjectDocument['project']['language'],
  newId: NewId,
): ProjectDocument {
  const id = newId();
  const document = blankDocument({ id, name: texts.name, language, currency: texts.money.currency });
  document.project.template = template.id;
  document.project.description = texts.description;
  document.project.description = texts.description;
  const none = () => new Map<string, Id>();
  const ids = {
    teams: none(),
    lanes: none(),
    stages: none(),
    roles: none(),
    forms: none(),
    systems: none(),
    steps: none(),
  };
  const making: Making = { template, texts, newId, document, map: newId(), ids };
  makePeople(making);
  makeTools(making);
  makeMap(making);
  makeSteps(making);
  makeConnections(making);
  return document;
}
