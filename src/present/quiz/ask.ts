// What can be asked of a step of a map: questions whose right answer the chart gives, with wrong ones from the same chart.
import { tellDuration } from '../../base/duration';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { handedForms, type Passage, passagesAfter, passagesBefore } from '../../model/passages';
import { formsOf, rolesOf, teamOf } from '../../model/queries';
import { calendarDays, timeOf } from '../../numbers/time';
import { tellable, tellableStages } from '../shown';
import { type Asked, type QuestionKind, readsAs } from './question';

/** What questions are made from, worked out once for a map. */
export interface Material {
  readonly document: ProjectDocument;
  readonly map: Id;
  /** In the order of telling. */
  readonly steps: readonly Step[];
  /** Steps whose name stands once on the map: only they can be asked about. */
  readonly askable: ReadonlySet<Id>;
}

export function materialOf(document: ProjectDocument, map: Id): Material {
  const steps = tellable(document, map);
  const times = new Map<string, number>();
  for (const { name } of steps) times.set(readsAs(name), (times.get(readsAs(name)) ?? 0) + 1);
  const askable = steps.filter(({ name, kind }) => {
    const reads = readsAs(name);
    return reads !== '' && times.get(reads) === 1 && !kind.startsWith('end-');
  });
  return { document, map, steps, askable: new Set(askable.map(({ id }) => id)) };
}

/** Other steps, those nearest in the telling first: they are taken for one another most easily. */
function nearest({ steps }: Material, step: Step): readonly Step[] {
  const at = steps.indexOf(step);
  return steps
    .map((other, i) => ({ other, far: Math.abs(i - at) }))
    .filter(({ other }) => other !== step && other.kind !== 'start')
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => other);
}

type Ask = (material: Material, step: Step) => readonly Asked[];

const asked = (
  kind: QuestionKind,
  step: Step,
  right: string | null | undefined,
  rest: {
    readonly wrong: readonly string[];
    readonly alsoRight?: readonly string[];
    readonly about?: string;
  },
): readonly Asked[] =>
  right?.trim()
    ? [
        {
          kind,
          step: step.id,
          name: step.name.trim(),
          about: '',
          alsoRight: [],
          right: right.trim(),
          ...rest,
        },
      ]
    : [];

const owner: Ask = ({ document, steps }, step) => {
  const role = document.roles[step.responsible ?? ''];
  const used = new Set(steps.map(({ responsible }) => responsible));
  const name = (id: Id): string => document.roles[id]?.name ?? '';
  const others = rolesOf(document).filter(({ id }) => id !== step.responsible);
  const wrong = [...others.filter(({ id }) => used.has(id)), ...others.filter(({ id }) => !used.has(id))];
  return asked('owner', step, role?.name, {
    wrong: wrong.map((other) => other.name),
    alsoRight: step.involved.filter(({ as }) => as === 'accountable').map(({ role: id }) => name(id)),
  });
};

/** Asked where no role is named, and where the role is of the lane's own team: else two answers would be right. */
const team: Ask = ({ document, steps }, step) => {
  const own = teamOf(document, step.lane);
  const role = document.roles[step.responsible ?? ''];
  if ((role && role.team !== own.id) || step.kind === 'start' || step.kind === 'parallel') return [];
  return asked('team', step, own.name, { wrong: steps.map(({ lane }) => teamOf(document, lane).name) });
};

const namesOf = (passages: readonly Passage[]): string[] => passages.map(({ step }) => step.name);

const nextStep: Ask = (material, step) => {
  const after = passagesAfter(material.document, step.id);
  const [only] = after;
  if (after.length !== 1 || !only || step.kind === 'decision') return [];
  return asked('next', step, only.step.name, { wrong: namesOf(nearest(material, step).map(asPassage)) });
};

const asPassage = (step: Step): Passage => ({ step, label: null, connection: '' });

/** What follows on one condition of a decision: the other ways are the wrong answers that lie nearest. */
const branch: Ask = (material, step) => {
  const ways = passagesAfter(material.document, step.id).filter(({ label }) => label?.trim());
  if (ways.length < 2) return [];
  return ways.flatMap((way) => {
    const same = ways.filter(({ label }) => readsAs(label ?? '') === readsAs(way.label ?? ''));
    const others = namesOf([...ways, ...nearest(material, step).map(asPassage)]);
    return same.length > 1
      ? []
      : asked('branch', step, way.step.name, { about: way.label?.trim() ?? '', wrong: others });
  });
};

/** Which condition of a decision leads to a step: only its own conditions are offered. */
const condition: Ask = ({ document }, step) => {
  const ways = passagesAfter(document, step.id);
  if (ways.filter(({ label }) => label?.trim()).length < 2) return [];
  return ways.flatMap((way) => {
    const also = ways.filter((other) => readsAs(other.step.name) === readsAs(way.step.name));
    const others = ways.filter((other) => !also.includes(other));
    return also.length > 1
      ? []
      : asked('condition', step, way.label, {
          about: way.step.name.trim(),
          wrong: others.flatMap(({ label }) => label ?? []),
        });
  });
};

const completion: Ask = (material, step) =>
  asked('completion', step, step.completion, {
    wrong: nearest(material, step).flatMap((other) => other.completion ?? []),
  });

const form =
  (kind: 'produces' | 'needs', use: 'produced' | 'needed'): Ask =>
  ({ document, map, steps }, step) => {
    const here = step.forms.flatMap(({ form: id }) => document.forms[id]?.name ?? []);
    const own = step.forms.filter((entry) => entry.use === use);
    const [only] = own;
    if (own.length !== 1 || !only || map === '') return [];
    // What is handed on to or from its neighbours could be argued about.
    const handed = [
      ...passagesBefore(document, step.id).flatMap((one) => handedForms(document, one.step, step)),
      ...passagesAfter(document, step.id).flatMap((one) => handedForms(document, step, one.step)),
    ];
    const used = steps.flatMap(({ forms }) => forms.map((entry) => document.forms[entry.form]?.name ?? ''));
    return asked(kind, step, document.forms[only.form]?.name, {
      wrong: [...used, ...formsOf(document).map(({ name }) => name)],
      alsoRight: [...here, ...handed],
    });
  };

const stage: Ask = ({ document, map }, step) =>
  asked('stage', step, document.stages[step.stage]?.name, {
    wrong: tellableStages(document, map).map(({ name }) => name),
  });

/** Deadlines that come to the same time, such as 5 days and a week, would all be right. */
const deadline: Ask = (material, step) => {
  const { project } = material.document;
  const text = ({ deadline: due }: Step): string | null =>
    due && tellDuration(due, project.language, project.hoursPerDay);
  const days = ({ deadline: due }: Step): number | null => due && calendarDays(timeOf(due, project), project);
  const own = days(step) ?? 0;
  const isOther = (other: Step): boolean => Math.abs((days(other) ?? own) - own) > 0.01;
  return asked('deadline', step, text(step), {
    wrong: nearest(material, step)
      .filter(isOther)
      .flatMap((other) => text(other) ?? []),
  });
};

const ASKS: Readonly<Record<QuestionKind, Ask>> = {
  owner,
  team,
  next: nextStep,
  branch,
  condition,
  completion,
  produces: form('produces', 'produced'),
  needs: form('needs', 'needed'),
  stage,
  deadline,
};

/** What can be asked of a step in one way; nothing where the chart does not say it, or a name is not its own. */
export const ask = (material: Material, step: Step, kind: QuestionKind): readonly Asked[] =>
  material.askable.has(step.id) ? ASKS[kind](material, step) : [];
