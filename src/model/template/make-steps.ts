// The steps of one map of a template: place, references, figures and words.
import type { Point } from '../../base/geometry';
import { blankStep } from '../blank';
import type { Step } from '../document';
import type { TemplateMap, TemplateTexts } from '../template';
import { durationOf, idOf, type Making, moneyOf, said, type TemplateStep } from './making';

type StepWords = TemplateTexts['steps'][string];

/** What a step says in words: its own, and of what it leaves out, the words of the step that it came from. */
function wordsOf(
  { texts }: Making,
  { key, tasks = [], metrics = [], basedOn = [] }: TemplateStep,
): Partial<Step> & Pick<Step, 'name'> {
  const own = said(texts.steps, key, 'steps');
  const source: StepWords = basedOn[0] === undefined ? {} : said(texts.steps, basedOn[0], 'steps');
  const step = {
    ...source,
    ...own,
    tasks: { ...source.tasks, ...own.tasks },
    metrics: { ...source.metrics, ...own.metrics },
  };
  if (step.name === undefined) throw new Error(`the template has no text at steps.${key}.name`);
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
  resources: (step.resources ?? []).map(({ resource, amount }) => ({
    resource: idOf(making, 'resources', resource),
    amount,
  })),
  basedOn: (step.basedOn ?? []).map((source) => idOf(making, 'steps', source)),
});

/** Where a step stands in its cell: in the middle of the box that its place was worked out for. */
function cornerOf({ boxOf }: Making, { kind, x = 0, y = 0, box }: TemplateStep, name: string): Point {
  if (!box || !boxOf) return { x, y };
  const { width, height } = boxOf(kind, name);
  return { x: x + (box.width - width) / 2, y: y + (box.height - height) / 2 };
}

/** Files the steps of one map; its bands must be there, and the steps that they are based on. */
export function makeSteps(making: Making, from: TemplateMap): void {
  const { document, ids } = making;
  const map = idOf(making, 'maps', from.key);
  for (const step of from.steps) {
    const id = making.newId();
    const lane = idOf(making, 'lanes', `${from.key}/${step.lane}`);
    const stage = idOf(making, 'stages', `${from.key}/${step.stage}`);
    ids.steps.set(step.key, id);
    const words = wordsOf(making, step);
    document.steps[id] = {
      ...blankStep({
        id,
        map,
        lane,
        stage,
        kind: step.kind,
        name: words.name,
        ...cornerOf(making, step, words.name),
      }),
      pinned: step.pinned ?? false,
      action: step.action ?? null,
      deadline: durationOf(step.deadline),
      workTime: durationOf(step.workTime),
      waitTime: durationOf(step.waitTime),
      cost: moneyOf(making, step.cost),
      share: step.share ?? null,
      qualification: step.qualification ?? null,
      ...referencesOf(making, step),
      ...words,
    };
  }
}
