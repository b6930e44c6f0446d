// Small framed words: one that can be switched on, one that can be taken away, and the frame that opens a list.
import clsx from 'clsx';
import { Plus, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { ADDER, focusAdder } from './focus-adder';

export const CHIP = clsx(
  'inline-flex h-[26px] max-w-full min-w-0 items-center gap-1.5 rounded-[7px] border border-border px-[9px] text-[12.5px]',
  'font-medium text-ink transition-colors duration-[80ms] pointer-coarse:h-9',
);
const PRESSABLE = 'hover:bg-hover disabled:cursor-default disabled:text-ink2 disabled:hover:bg-transparent';

interface ChipButtonProps extends ComponentProps<'button'> {
  readonly mark?: ReactNode;
  readonly after?: ReactNode;
  /** Leave out for a chip that is no switch. */
  readonly pressed?: boolean;
}

export function ChipButton({ mark, after, pressed, className, children, ...rest }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={clsx(
        CHIP,
        pressed ? 'border-accent bg-accent-soft font-semibold text-accent-ink' : PRESSABLE,
        className,
      )}
      {...rest}
    >
      {mark}
      {children ? <span className="truncate">{children}</span> : null}
      {after}
    </button>
  );
}

/** The chip with a plus that opens a list to add from. `aria-label` says in full what is added. */
export function AddChip({ children, className, ...rest }: ComponentProps<'button'>) {
  return (
    <ChipButton
      {...ADDER}
      mark={<Plus size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />}
      className={clsx('border-dashed text-ink2', className)}
      {...rest}
    >
      {children}
    </ChipButton>
  );
}

interface TagProps {
  readonly mark?: ReactNode;
  readonly children: string;
  /** The name of the button that takes it away. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly disabled?: boolean;
}

export function Tag({ mark, children, removeLabel, onRemove, disabled = false }: TagProps) {
  return (
    <span className={clsx(CHIP, 'pr-[3px]', disabled && 'pr-[9px]')}>
      {mark}
      <span className="truncate" title={children}>
        {children}
      </span>
      {disabled ? null : (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={(event) => {
            focusAdder(event.currentTarget);
            onRemove();
          }}
          className="inline-flex size-[18px] shrink-0 items-center justify-center rounded-[5px] text-ink3 hover:bg-hover hover:text-ink"
        >
          <X size={12} strokeWidth={2.1} aria-hidden />
        </button>
      )}
    </span>
  );
}
