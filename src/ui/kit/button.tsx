// Buttons with a word on them: primary (one per screen), outline, plain and danger.
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent font-semibold hover:bg-accent-ink',
  outline: 'border border-border bg-surface text-ink hover:bg-hover',
  plain: 'text-ink hover:bg-hover',
  danger: 'bg-lost text-surface font-semibold hover:opacity-90',
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook): string =>
  clsx(
    'inline-flex h-8 shrink-0 items-center justify-center gap-[7px] rounded-lg px-[11px] text-[13px] font-medium',
    'whitespace-nowrap transition-colors duration-[80ms] select-none pointer-coarse:h-11',
    'disabled:cursor-default disabled:opacity-50 disabled:hover:opacity-50',
    LOOKS[look],
  );

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon | null;
  /** Where the window is narrow, only the icon is seen; the word is still said. */
  readonly iconWhenNarrow?: boolean;
}

export function Button(props: ButtonProps) {
  const { look = 'outline', icon: Icon, iconWhenNarrow = false, className, children, ...rest } = props;
  return (
    <button type="button" className={clsx(buttonClass(look), className)} {...rest}>
      {Icon ? <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0" /> : null}
      {iconWhenNarrow ? <span className="max-[900px]:sr-only">{children}</span> : children}
    </button>
  );
}
