// The metrics of a step, each with its target.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { readMetric } from '../../../model/text/read-cell';
import { ListEditor } from '../../kit/list-editor';
import { TextArea } from '../../kit/text-field';
import { useDocument } from '../../project-session';
import { metricNames } from '../suggestions';
import { useReadOnly, useSetStep } from '../use-edit';

type Metric = Step['metrics'][number];

export function MetricsRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  const change = (index: number, fields: Partial<Metric>, visit: string): void => {
    const metric = step.metrics[index];
    if (metric) set('metrics', { metrics: step.metrics.with(index, { ...metric, ...fields }) }, visit);
  };
  const taken = new Set(step.metrics.map(({ name }) => name));
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
      addHint={t('addMetricHint')}
      suggestions={metricNames(useDocument()).filter((name) => !taken.has(name))}
      onAdd={(text) => set('metrics', { metrics: [...step.metrics, { target: null, ...readMetric(text) }] })}
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
