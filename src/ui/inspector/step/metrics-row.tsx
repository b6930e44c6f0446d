// The metrics of a step, each with its target.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { ListEditor } from '../../kit/list-editor';
import { TextArea } from '../../kit/text-field';
import { useReadOnly, useSetStep } from '../use-edit';

type Metric = Step['metrics'][number];

export function MetricsRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  const change = (index: number, fields: Partial<Metric>, visit: string): void => {
    const metric = step.metrics[index];
    if (metric) set('metrics', { metrics: step.metrics.with(index, { ...metric, ...fields }) }, visit);
  };
  return (
    <ListEditor
      items={step.metrics}
      keyOf={(_, index) => String(index)}
      row={(metric, index) => (
        <MetricFields metric={metric} onChange={(fields, visit) => change(index, fields, visit)} />
      )}
      removeLabel={({ name }) => t('remove', { name })}
      onRemove={(index) => set('metrics', { metrics: step.metrics.toSpliced(index, 1) })}
      addLabel={t('addMetric')}
      onAdd={(name) => set('metrics', { metrics: [...step.metrics, { name, target: null }] })}
      disabled={useReadOnly()}
    />
  );
}

interface MetricFieldsProps {
  readonly metric: Metric;
  readonly onChange: (fields: Partial<Metric>, visit: string) => void;
}

function MetricFields({ metric, onChange }: MetricFieldsProps) {
  const t = useTranslations('inspector');
  const disabled = useReadOnly();
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        label={t('metric')}
        labelHidden
        disabled={disabled}
        value={metric.name}
        commit={(text, visit) => {
          onChange({ name: text.trim() }, visit);
          return text.trim();
        }}
      />
      <TextArea
        label={t('targetOf', { name: metric.name })}
        labelHidden
        placeholder={t('targetPlaceholder')}
        disabled={disabled}
        value={metric.target ?? ''}
        commit={(text, visit) => {
          const target = text.trim();
          onChange({ target: target === '' ? null : target }, visit);
          return target;
        }}
      />
    </div>
  );
}
