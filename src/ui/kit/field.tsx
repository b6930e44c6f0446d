// A labelled control: the label above it, a hint or what is wrong below it.
import clsx from 'clsx';
import { type ReactNode, useId } from 'react';

/** What a control takes over from its field. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldFrame {
  readonly label: string;
  /** The label is read out only: the place says what the field is. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with the text; null = nothing. */
  readonly error?: string | null;
  readonly className?: string;
}

interface FieldProps extends FieldFrame {
  readonly children: (control: FieldControl) => ReactNode;
}

/** The look of everything that is typed or chosen in. */
export const CONTROL = clsx(
  'w-full min-w-0 rounded-lg border border-control bg-surface text-[13px] font-normal text-ink',
  'disabled:cursor-default disabled:border-border disabled:text-ink2',
  'aria-invalid:border-lost',
);

/** The id of the label of a control. */
export const labelIdOf = (id: string): string => `${id}-label`;

/** Of a control that is one line high. */
export const ONE_LINE = 'h-8 leading-[18px] pointer-coarse:h-11';

export function Field({ label, labelHidden = false, hint, error = null, className, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <label
        id={labelIdOf(id)}
        htmlFor={id}
        className={clsx('text-[11px] leading-[15px] font-semibold text-ink3', labelHidden && 'sr-only')}
      >
        {label}
      </label>
      {children({
        id,
        'aria-describedby': below ? `${id}-below` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below ? (
        <p
          id={`${id}-below`}
          role={error ? 'alert' : undefined}
          className={clsx('text-[12px] leading-[17px] font-normal', error ? 'text-lost' : 'text-ink3')}
        >
          {below}
        </p>
      ) : null}
    </div>
  );
}
