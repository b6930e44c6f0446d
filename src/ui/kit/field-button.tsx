// The button of a field whose choices are in a searchable list: it looks like the field it is.
import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { CONTROL, ONE_LINE } from './field';

export function FieldButton({ children, className, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={clsx(CONTROL, ONE_LINE, 'flex items-center gap-1.5 pr-2 pl-2.5 text-left', className)}
      {...rest}
    >
      <span className="min-w-0 flex-1 truncate">{children}</span>
      <ChevronDown size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
    </button>
  );
}
