// Small framed words: one that can be switched on, one that can be taken away, and the frame that opens a list.
import clsx from 'clsx';
import { Plus, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { ADDER, focusAdder } from './focus-adder';

/** The shape of a chip; its colours come beside it. */
export const CHIP = clsx(
  'inline-flex min-h-[26px] max-w-full min-w-0 items-center gap-1.5 rounded-[7px] border px-[9px] py-[3px] text-[12.5px] leading-[18px]',
  'font-medium transition-colors duration-[80ms] pointer-coarse:min-h-9',
);
const COLOURS = {
  plain: 'border-border text-ink',
  quiet: 'border-border text-ink3',
  pressed: 'border-accent bg-accent-soft text-accent-ink font-semibold',
  add: 'border-dashed border-border text-ink2',
} as const;
const CHOSEN = 'border-accent bg-accent-soft text-accent-ink';
const HOVER = 'hover:bg-hover disabled:cursor-default disabled:text-ink2 disabled:hover:bg-transparent';
/** A chip that can be pressed. */
export const CHIP_BUTTON = clsx(CHIP, COLOURS.plain, HOVER);

interface ChipButtonProps extends ComponentProps<'button'> {
  readonly mark?: ReactNode;
  readonly after?: ReactNode;
  /** Leave out for a chip that is no switch. */
  readonly pressed?: boolean;
  readonly tone?: 'plain' | 'quiet' | 'add';
}

export function ChipButton(props: ChipButtonProps) {
  const { mark, after, pressed, tone = 'plain', className, children, ...rest } = props;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={clsx(CHIP, pressed ? COLOURS.pressed : [COLOURS[tone], HOVER], className)}
      {...rest}
    >
      {mark}
      {children ? <span className="min-w-0 text-left break-words">{children}</span> : null}
      {after}
    </button>
  );
}

/** The chip with a plus that opens a list to add from. `aria-label` says in full what is added. */
export function AddChip({ children, ...rest }: ComponentProps<'button'>) {
  return (
    <ChipButton
      {...ADDER}
      mark={<Plus size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />}
      tone="add"
      {...rest}
    >
      {children}
    </ChipButton>
  );
}

interface TagProps {
  readonly mark?: ReactNode;
  readonly children: string;
  /** It looks like a chip that is switched on. */
  readonly chosen?: boolean;
  /** The name of the button that takes it away. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** The name can be pressed to see more of it below. */
  readonly open?: { readonly label: string; readonly isOpen: boolean; readonly onToggle: () => void };
  readonly disabled?: boolean;
}

export function Tag(props: TagProps) {
  const { mark, children, chosen = false, removeLabel, onRemove, open, disabled = false } = props;
  return (
    <span
      className={clsx(CHIP, chosen ? CHOSEN : COLOURS.plain)}
      style={disabled ? undefined : { paddingRight: 3 }}
    >
      {mark}
      {open ? (
        <button
          type="button"
          aria-label={open.label}
          aria-expanded={open.isOpen}
          onClick={open.onToggle}
          className="min-w-0 text-left break-words hover:underline"
        >
          {children}
        </button>
      ) : (
        <span className="min-w-0 break-words">{children}</span>
      )}
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
