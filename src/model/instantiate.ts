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
import type { Gap, ProjectDocument, Step } from './document';
import type { TemplateFile, TemplateMap, TemplateTexts } from './template';

/** What the parts of one instantiation share: the document that grows, and the ids that keys of the template became. */
interface Making {
  readonly template: TemplateFile;
  readonly texts: TemplateTexts;
  readonly newId: NewId;
  readonly document: ProjectDocument;
  readonly ids: Record<List, Map<string, Id>>;
}

/** Lanes and stages go by `map/key`, because maps share their keys; everything else by its key. */
type List = 'teams' | 'roles' | 'forms' | 'systems' | 'resources' | 'maps' | 'lanes' | 'stages' | 'steps';

/** The text of a key. @throws with the path that is missing */
function said<T>(texts: Readonly<Record<string, T>> | undefined, key: string, path: string): T {
  const text = texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new Error(`the template has no text at ${path}.${key}`);
  return text;
}

function idOf({ ids }: Making, list: List, key: string): Id {
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

function makeResources(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.resources ?? [], making, document.resources, ({ key, kind, role, available }, id, rank) => {
    ids.resources.set(key, id);
    return {
      id,
      rank,
      name: said(texts.resources, key, 'resources'),
      kind,
      role: role ? idOf(making, 'roles', role) : null,
      available: available ?? null,
    };
  });
}

/** The maps themselves, so that parts of one can refer to parts of another. */
function makeMaps(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.maps, making, document.maps, ({ key, side, kind, ...map }, id, rank) => {
    ids.maps.set(key, id);
    const staffing = Object.entries(map.staffing).map(([team, { headcount, hours, costRate }]) => [
      idOf(making, 'teams', team),
      { headcount: headcount ?? null, hours: hours ?? null, costRate: moneyOf(making, costRate) },
    ]);
    return {
      ...blankMap({ id, rank, name: said(texts.maps, key, 'maps') }),
      side,
      kind,
      team: map.team ? idOf(making, 'teams', map.team) : null,
      leadsPerMonth: map.leadsPerMonth ?? null,
      staffing: Object.fromEntries(staffing),
    };
  });
}

/** The band of the current map that has the same key. */
function sourceOf(making: Making, map: TemplateMap, list: 'lanes' | 'stages', key: string): Id[] {
  if (map.side === 'current') return [];
  const sources = making.template.maps.filter(({ side, kind }) => side === 'current' && kind === map.kind);
  return sources.flatMap((source) => making.ids[list].get(`${source.key}/${key}`) ?? []);
}

function makeBands(making: Making, from: TemplateMap): void {
  const { texts, document, ids } = making;
  const map = idOf(making, 'maps', from.key);
  each(from.lanes, making, document.lanes, ({ team, size }, id, rank) => {
    ids.lanes.set(`${from.key}/${team}`, id);
    const lane = blankLane({ id, map, team: idOf(making, 'teams', team), rank });
    return { ...lane, size: size ?? null, basedOn: sourceOf(making, from, 'lanes', team) };
  });
  each(from.stages, making, document.stages, ({ key, phase, size }, id, rank) => {
    const { name, objective, entryCriteria, exitCriteria } = said(texts.stages, key, 'stages');
    ids.stages.set(`${from.key}/${key}`, id);
    return {
      ...blankStage({ id, map, rank, name }),
      phase: phase ?? null,
      size: size ?? null,
      objective: objective ?? null,
      entryCriteria: entryCriteria ?? null,
      exitCriteria: exitCriteria ?? null,
      basedOn: sourceOf(making, from, 'stages', key),
    };
  });
}

type TemplateStep = TemplateMap['steps'][number];

/** What a step says in words. */
function wordsOf(
  { texts }: Making,
  { key, tasks = [], metrics = [], basedOn = [] }: TemplateStep,
): Partial<Step> {
  const own = said(texts.steps, key, 'steps');
  const source = basedOn[0] === undefined ? {} : said(texts.steps, basedOn[0], 'steps');
  const step = { ...source, ...own };
  return {
    name: step.name ?? '',
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
  resources: (step.resources ?? []).map(({ resource, amount }) => ({
    resource: idOf(making, 'resources', resource),
    amount,
  })),
  basedOn: (step.basedOn ?? []).map((source) => idOf(making, 'steps', source)),
});

function makeSteps(making: Making, from: TemplateMap): void {
  const { document, ids } = making;
  const map = idOf(making, 'maps', from.key);
  for (const step of from.steps) {
    const id = making.newId();
    const lane = idOf(making, 'lanes', `${from.key}/${step.lane}`);
    const stage = idOf(making, 'stages', `${from.key}/${step.stage}`);
    ids.steps.set(step.key, id);
    document.steps[id] = {
      ...blankStep({ id, map, lane, stage, kind: step.kind, name: '', x: step.x ?? 0, y: step.y ?? 0 }),
      pinned: step.pinned ?? false,
      action: step.action ?? null,
      deadline: durationOf(step.deadline),
      workTime: durationOf(step.workTime),
      waitTime: durationOf(step.waitTime),
      cost: moneyOf(making, step.cost),
      share: step.share ?? null,
      qualification: step.qualification ?? null,
      ...referencesOf(making, step),
      ...wordsOf(making, step),
    };
  }
}

function makeConnections(making: Making, in_: TemplateMap): void {
  const { texts, document } = making;
  const map = idOf(making, 'maps', in_.key);
  for (const { key, probability, fromSide, toSide, bends, ...ends } of in_.connections) {
    const id = making.newId();
    const [from, to] = [idOf(making, 'steps', ends.from), idOf(making, 'steps', ends.to)];
    document.connections[id] = {
      ...blankConnection({ id, map, from, to }),
      label: key ? said(texts.connections, key, 'connections') : null,
      probability: probability ?? null,
      fromSide: fromSide ?? null,
      toSide: toSide ?? null,
      bends: bends ? bends.map((bend) => ({ ...bend })) : null,
      basedOn: sourcesOfConnection(document, from, to),
    };
  }
}

/** The connection of the current map between the steps that both ends came from. */
function sourcesOfConnection(document: ProjectDocument, from: Id, to: Id): Id[] {
  const [sources, targets] = [document.steps[from]?.basedOn ?? [], document.steps[to]?.basedOn ?? []];
  if (sources.length === 0 || targets.length === 0) return [];
  return Object.values(document.connections)
    .filter((one) => sources.includes(one.from) && targets.includes(one.to))
    .map(({ id }) => id);
}

function makeParents(making: Making): void {
  for (const { key, parentStep } of making.template.maps)
    if (parentStep) {
      const map = making.document.maps[idOf(making, 'maps', key)];
      if (map) map.parentStep = idOf(making, 'steps', parentStep);
    }
}

function makeGoals(making: Making): void {
  const { template, texts, document } = making;
  const first = template.maps[0]?.key ?? '';
  each(template.goals ?? [], making, document.goals, ({ key, horizon, stage }, id, rank) => {
    const { name, metric, target } = said(texts.goals, key, 'goals');
    return {
      id,
      rank,
      name,
      horizon,
      stage: stage ? idOf(making, 'stages', `${first}/${stage}`) : null,
      metric: metric ?? null,
      target: target ?? null,
      due: null,
    };
  });
}

function makeGaps(making: Making): void {
  const { template, texts, document } = making;
  let number = 0;
  each(template.gaps ?? [], making, document.gaps, ({ key, kind, severity, status, ...gap }, id, rank) => {
    const { title, cause, owner } = said(texts.gaps, key, 'gaps');
    const stepOf = (step: string | undefined) => (step ? idOf(making, 'steps', step) : null);
    const at: Gap['at'] = [
      ...(gap.steps ?? []).map((step) => ({ kind: 'step' as const, id: idOf(making, 'steps', step) })),
      ...(gap.teams ?? []).map((team) => ({
        kind: 'lane' as const,
        id: idOf(making, 'lanes', `${gap.map}/${team}`),
      })),
      ...(gap.stages ?? []).map((stage) => ({
        kind: 'stage' as const,
        id: idOf(making, 'stages', `${gap.map}/${stage}`),
      })),
    ];
    number += 1;
    return {
      id,
      rank,
      map: idOf(making, 'maps', gap.map),
      number,
      title,
      kind,
      at,
      cause: cause ?? null,
      severity,
      owner: owner ?? null,
      due: null,
      status,
      closedBy: (gap.closedBy ?? []).map((one) => ({
        kind: one.kind,
        current: stepOf(one.current),
        target: stepOf(one.target),
      })),
    };
  });
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
  const none = () => new Map<string, Id>();
  const ids = {
    teams: none(),
    lanes: none(),
    stages: none(),
    roles: none(),
    forms: none(),
    systems: none(),
    resources: none(),
    maps: none(),
    steps: none(),
  };
  const making: Making = { template, texts, newId, document, ids };
  makePeople(making);
  makeTools(making);
  makeResources(making);
  makeMaps(making);
  for (const map of template.maps) {
    makeBands(making, map);
    makeSteps(making, map);
    makeConnections(making, map);
  }
  makeParents(making);
  makeGoals(making);
  makeGaps(making);
  return document;
}
