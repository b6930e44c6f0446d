// The steps of a team on the shown map, in the order in which they are told, each with its deadline: leads there.
import { useTranslations } from 'use-intl';
import type { Lane } from '../../model/document';
import { isNamelessBar } from '../../model/passages';
import { toldSteps } from '../../model/told-order';
import { Section } from '../kit/section';
import { useDocument } from '../project-session';
import { StepLink } from './step-link';

export function TeamSteps({ lane }: { readonly lane: Lane }) {
  const t = useTranslations('teamView');
  const document = useDocument();
  const steps = toldSteps(document, lane.map).filter(
    (step) => step.lane === lane.id && step.kind !== 'note' && !isNamelessBar(step),
  );
  return (
    <Section
      title={t('steps')}
      aside={<span className="text-[12px] text-ink3 tabular-nums">{steps.length}</span>}
    >
      {steps.length === 0 ? <p className="text-[12px] text-ink3">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {steps.map((step) => (
          <li key={step.id} className="flex">
            <StepLink step={step} className="rounded-[7px] py-1 pr-2 pl-1.5" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
