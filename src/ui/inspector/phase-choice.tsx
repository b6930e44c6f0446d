// The phase of a team or a stage: a fixed id that rules read, whatever the thing is called.
import { useTranslations } from 'use-intl';
import type { Transaction } from '../../model/transaction';
import { SelectField, type SelectOption } from '../kit/select-field';
import { useEdit, useReadOnly } from './use-edit';

interface PhaseChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly SelectOption<T>[];
  readonly save: (tx: Transaction, phase: T | null) => void;
}

export function PhaseChoice<T extends string>({ label, value, options, save }: PhaseChoiceProps<T>) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const set = (phase: T | null): void => edit({ key: 'edit.phase' }, (tx) => save(tx, phase));
  return (
    <SelectField
      label={label}
      value={value}
      none={t('none')}
      disabled={useReadOnly()}
      options={options}
      onChange={set}
      onClear={() => set(null)}
    />
  );
}
