// The method by which a step qualifies a customer, with the questions that it asks.
import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { QUALIFICATION_METHODS } from '../../../model/ids';
import { Button } from '../../kit/button';
import { SelectField } from '../../kit/select-field';
import { CRITERIA } from '../criteria';
import { useReadOnly, useSetStep } from '../use-edit';

/** The script with the questions below it that it does not ask yet. */
function withQuestions(script: string | null, questions: readonly string[]): string {
  const missing = questions.filter((question) => !script?.includes(question));
  return [...(script ? [script] : []), ...missing].join('\n');
}

export function QualificationRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const set = useSetStep(step);
  const readOnly = useReadOnly();
  const questions = step.qualification
    ? CRITERIA[step.qualification].map((criterion) => words(`questions.${criterion}`))
    : [];
  const script = withQuestions(step.script, questions);
  return (
    <>
      <SelectField
        label={t('method')}
        labelHidden
        disabled={readOnly}
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
      {step.qualification && !readOnly && script !== (step.script ?? '') ? (
        <div>
          <Button icon={MessageSquareQuote} onClick={() => set('script', { script })}>
            {t('askInScript')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
