// Several controls under one small heading: a set of chips, a list, a choice from a list.
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { LIST } from './focus-adder';

interface FieldGroupProps {
  readonly label: string;
  /** The heading is read out only: the place says what it is. */
  readonly labelHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function FieldGroup({ label, labelHidden = false, className, children }: FieldGroupProps) {
  return (
    <fieldset className="min-w-0">
      <legend
        className={clsx('mb-1 text-[11px] leading-[15px] font-semibold text-ink3', labelHidden && 'sr-only')}
      >
        {label}
      </legend>
      <div {...(className === undefined ? LIST : {})} className={className ?? 'flex flex-wrap gap-1.5'}>
        {children}
      </div>
    </fieldset>
  );
}
