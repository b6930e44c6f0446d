// The steps of a team on the shown map and in the details of its steps, as they are told, each with stage and deadline: leads there.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Lane, Step } from '../../model/document';
import { teamWork } from '../../model/team-part';
import { toldSteps } from '../../model/told-order';
import { Section } from '../kit/section';
import { useDocument } from '../project-session';
import { StepLink } from './step-link';

const ROW = 'rounded-[7px] py-1 pr-2 pl-1.5';

export function TeamSteps({ lane: { map, team } }: { readonly lane: Lane }) {
  const t = useTranslations('teamView');
  const document = useDocument();
  const work = teamWork(document, map, team);
  const own = new Set<Id>(work.own.map(({ id }) => id));
  const { inside } = work;
  const shown = toldSteps(document, map).filter(({ id }) => own.has(id) || inside.has(id));
  const count = own.size + [...inside.values()].reduce((sum, { length }) => sum + length, 0);
  return (
    <Section title={t('steps')} aside={<span className="text-[12px] text-ink3 tabular-nums">{count}</span>}>
      {count === 0 ? <p className="text-[12px] text-ink3">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {shown.map((step) => (
          <li key={step.id} className="flex flex-col">
            {own.has(step.id) ? <StepLink step={step} told="stage" className={ROW} /> : null}
            <Inside step={step} steps={inside.get(step.id) ?? []} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the team does in the detail of a step, below the name of that step. */
function Inside({ step, steps }: { readonly step: Step; readonly steps: readonly Step[] }) {
  const t = useTranslations('teamView');
  if (steps.length === 0) return null;
  const title = t('insideOf', { name: step.name || t('unnamed') });
  return (
    <div className="my-0.5 ml-[7px] border-l-2 border-hair pl-1.5">
      <p className="px-1.5 pt-0.5 text-[11px] leading-[16px] font-semibold break-words text-ink3">{title}</p>
      <ul aria-label={title} className="flex flex-col">
        {steps.map((one) => (
          <li key={one.id} className="flex">
            <StepLink step={one} told="stage" className={ROW} />
          </li>
        ))}
      </ul>
    </div>
  );
}
