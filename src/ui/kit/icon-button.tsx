// A square button with a glyph; its name is read out and shown in a tooltip with its shortcut.
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** In tinykeys notation. */
  readonly shortcut?: string | null;
  readonly pressed?: boolean;
  readonly outlined?: boolean;
  /** Greyed and without effect, but still reachable, so that focus stays where it is. */
  readonly off?: boolean;
  /** Where the tooltip stands. */
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, shortcut, pressed, outlined, off, side, className, onClick, ...rest } = props;
  return (
    <Tooltip label={label} shortcut={shortcut ?? null} {...(side ? { side } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={off || undefined}
        onClick={off ? undefined : onClick}
        className={clsx(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-lg pointer-coarse:size-11',
          'transition-colors duration-[80ms]',
          outlined && 'border border-border bg-surface',
          pressed ? 'bg-accent-soft text-accent-ink' : 'text-ink2',
          off ? 'cursor-default opacity-45' : 'hover:bg-hover hover:text-ink',
          className,
        )}
        {...rest}
      >
        <Icon size={16} strokeWidth={1.8} aria-hidden />
      </button>
    </Tooltip>
  );
}
