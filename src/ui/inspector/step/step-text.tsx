// A free text of a step: purpose, completion criterion, script, notes.
import type { Step } from '../../../model/document';
import { TextArea } from '../../kit/text-field';
import { useReadOnly, useSetStep } from '../use-edit';

interface StepTextProps {
  readonly step: Step;
  readonly field: 'purpose' | 'completion' | 'script' | 'notes';
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder: string;
  readonly rows?: number;
}

export function StepText({ step, field, label, labelHidden = false, placeholder, rows = 2 }: StepTextProps) {
  const set = useSetStep(step);
  return (
    <TextArea
      label={label}
      labelHidden={labelHidden}
      placeholder={placeholder}
      rows={rows}
      multiline
      disabled={useReadOnly()}
      value={step[field] ?? ''}
      commit={(text, visit) => {
        const next = text.trim();
        set(field, { [field]: next === '' ? null : next }, visit);
        return next;
      }}
    />
  );
}
