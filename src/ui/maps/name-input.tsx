// The field for the name of what a dialog makes.
import clsx from 'clsx';
import { CONTROL, Field, ONE_LINE } from '../kit/field';

interface NameInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

export const NameInput = ({ label, value, onChange }: NameInputProps) => (
  <Field label={label}>
    {(control) => (
      <input
        {...control}
        type="text"
        value={value}
        maxLength={300}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={clsx(CONTROL, ONE_LINE, 'px-2.5')}
      />
    )}
  </Field>
);
