// The goals and gaps that a template comes with.
import type { Gap } from '../document';
import type { TemplateFile } from '../template';
import { each, idOf, type Making, said } from './making';

/** Files goals; the stages of the first map must be there. */
export function makeGoals(making: Making): void {
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

type TemplateGap = NonNullable<TemplateFile['gaps']>[number];

const placesOf = (making: Making, { map, steps = [], teams = [], stages = [] }: TemplateGap): Gap['at'] => [
  ...steps.map((step) => ({ kind: 'step' as const, id: idOf(making, 'steps', step) })),
  ...teams.map((team) => ({ kind: 'lane' as const, id: idOf(making, 'lanes', `${map}/${team}`) })),
  ...stages.map((stage) => ({ kind: 'stage' as const, id: idOf(making, 'stages', `${map}/${stage}`) })),
];

/** Files gaps, numbered as they come; all steps must be there. */
export function makeGaps(making: Making): void {
  const { template, texts, document } = making;
  const gaps = (template.gaps ?? []).map((gap, at) => ({ ...gap, number: at + 1 }));
  const stepOf = (step: string | undefined) => (step ? idOf(making, 'steps', step) : null);
  each(gaps, making, document.gaps, (gap, id, rank) => {
    const { title, cause, owner } = said(texts.gaps, gap.key, 'gaps');
    return {
      id,
      rank,
      map: idOf(making, 'maps', gap.map),
      number: gap.number,
      title,
      kind: gap.kind,
      at: placesOf(making, gap),
      cause: cause ?? null,
      severity: gap.severity,
      owner: owner ?? null,
      due: null,
      status: gap.status,
      closedBy: (gap.closedBy ?? []).map(({ kind, current, target }) => ({
        kind,
        current: stepOf(current),
        target: stepOf(target),
      })),
    };
  });
}
