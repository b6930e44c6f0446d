// The method by which a step qualifies a customer, with the questions that it asks.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { QUALIFICATION_METHODS } from '../../../model/ids';
import { SelectField } from '../../kit/select-field';
import { CRITERIA } from '../criteria';
import { useReadOnly, useSetStep } from '../use-edit';

export function QualificationRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const set = useSetStep(step);
  return (
    <>
      <SelectField
        label={t('method')}
        labelHidden
        disabled={useReadOnly()}
        value={step.qualification}
        none={t('none')}
        onClear={() => set('qualification', { qualification: null })}
        options={QUALIFICATION_METHODS.map((value) => ({ value, label: words(`methods.${value}`) }))}
        onChange={(qualification) => set('qualification', { qualification })}
      />
      {step.qualification ? (
        <dl className="flex flex-col gap-1.5">
          {CRITERIA[step.qualification].map((criterion) => (
            <div key={criterion}>
              <dt className="text-[12px] leading-[17px] font-semibold">{words(`criteria.${criterion}`)}</dt>
              <dd className="text-[12px] leading-[17px] text-ink2">{words(`questions.${criterion}`)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
