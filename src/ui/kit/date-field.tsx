// A field for a day, chosen from the browser's calendar or typed in its own way.
import { CONTROL, Field, type FieldFrame, ONE_LINE } from './field';

interface DateFieldProps extends FieldFrame {
  /** ISO 8601, such as 2026-05-04; null = none. */
  readonly value: string | null;
  readonly commit: (value: string | null) => void;
  readonly disabled?: boolean;
}

export function DateField({ value, commit, disabled, ...frame }: DateFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          type="date"
          max="9999-12-31"
          value={value ?? ''}
          disabled={disabled}
          onChange={(event) => commit(event.target.value === '' ? null : event.target.value)}
          className={`${CONTROL} ${ONE_LINE} px-2.5`}
        />
      )}
    </Field>
  );
}
